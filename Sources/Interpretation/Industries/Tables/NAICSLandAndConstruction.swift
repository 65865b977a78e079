/// The classification, sectors 11 to 23: land, mines, utilities, construction. Each line: code, title, and the words that people have for it.
enum NAICSLandAndConstruction {
    static let text = """
        11|Agriculture, Forestry, Fishing and Hunting|agribusiness; agriculture; agriculture and forestry; agriculture, \
        forestry and fishing; natural resources farming; agricultural industry; ag; agricultural services and \
        products
        111|Crop Production|farming; crops; agricultural production crops; growing of crops; crop production and basic \
        processing; plant production; farms; ranches and farms; family farm; farmers
        1111|Oilseed and Grain Farming|grain farming; cash grains; grains; corn and soybean farm; grain growers
        111110|Soybean Farming|soybeans
        111120|Oilseed (except Soybean) Farming|canola farming; sunflower farming; flaxseed
        111130|Dry Pea and Bean Farming|lentil farming
        111140|Wheat Farming|wheat
        111150|Corn Farming|corn; maize farming
        111160|Rice Farming|rice; rice growing
        11119|Other Grain Farming|barley farming; oats farming; sorghum farming
        111191|Oilseed and Grain Combination Farming
        111199|All Other Grain Farming
        1112|Vegetable and Melon Farming|vegetables and melons; vegetable growers; produce farm; truck farming
        11121|Vegetable and Melon Farming
        111211|Potato Farming|irish potatoes; potato growers
        111219|Other Vegetable (except Potato) and Melon Farming|tomato farming; organic vegetable farm
        1113|Fruit and Tree Nut Farming|orchards; orchard; vineyards; vineyard; grape growers; fruit growers; fruits \
        and vegetables growers; tree nuts
        111310|Orange Groves|orange grove
        111320|Citrus (except Orange) Groves|citrus fruits; citrus growers
        11133|Noncitrus Fruit and Tree Nut Farming
        111331|Apple Orchards|apple orchard
        111332|Grape Vineyards|grapes; wine grapes
        111333|Strawberry Farming|strawberry farm
        111334|Berry (except Strawberry) Farming|blueberry farm; berry crops
        111335|Tree Nut Farming|almond farming; walnut farming; pecans
        111336|Fruit and Tree Nut Combination Farming
        111339|Other Noncitrus Fruit Farming|deciduous tree fruits; peach orchard
        1114|Greenhouse, Nursery, and Floriculture Production|greenhouses; greenhouse; plant nursery growers; \
        horticulture; floriculture; horticultural specialties; ornamental floriculture and nursery products; \
        nurseries and greenhouses; wholesale nursery; sod farms; sod; turf farms
        11141|Food Crops Grown Under Cover|hydroponics; vertical farming; indoor farming; controlled environment \
        agriculture
        111411|Mushroom Production|mushrooms
        111419|Other Food Crops Grown Under Cover|cannabis cultivation indoors
        11142|Nursery and Floriculture Production
        111421|Nursery and Tree Production|tree nursery; christmas tree farm; christmas trees
        111422|Floriculture Production|cut flower growing; flower growers
        1119|Other Crop Farming|cannabis cultivation; hemp farming; general farms primarily crop; field crops
        111910|Tobacco Farming|tobacco growing
        111920|Cotton Farming|cotton growers; cotton
        111930|Sugarcane Farming|sugar cane
        111940|Hay Farming|hay; alfalfa
        11199|All Other Crop Farming
        111991|Sugar Beet Farming|sugar beets
        111992|Peanut Farming|peanuts
        111998|All Other Miscellaneous Crop Farming|maple syrup; agave farming; tea growing; coffee growing; hops \
        growing
        112|Animal Production and Aquaculture|livestock; ranching; animal production; agricultural production \
        livestock; livestock farms; ranch; animal husbandry; farm animals
        1121|Cattle Ranching and Farming|cattle; cattle ranch; beef cattle; dairy farms; dairy farm; feedlots; \
        ranchers; dairy
        11211|Beef Cattle Ranching and Farming, including Feedlots
        112111|Beef Cattle Ranching and Farming|beef cattle except feedlots
        112112|Cattle Feedlots|beef cattle feedlots
        112120|Dairy Cattle and Milk Production|dairy farming; dairy farmers; milk production
        112130|Dual-Purpose Cattle Ranching and Farming
        1122|Hog and Pig Farming|hogs; pork producers; pig farm; swine; hog farm
        112210|Hog and Pig Farming
        1123|Poultry and Egg Production|poultry farm; egg farm; eggs; poultry growers
        112310|Chicken Egg Production|chicken eggs; egg producers
        112320|Broilers and Other Meat Type Chicken Production|broiler fryer and roaster chickens
        112330|Turkey Production|turkeys and turkey eggs; turkey farm
        112340|Poultry Hatcheries|poultry hatchery
        112390|Other Poultry Production|ducks; poultry and eggs nec
        1124|Sheep and Goat Farming|sheep and goats; wool growers; goat farm
        112410|Sheep Farming|sheep ranch
        112420|Goat Farming
        1125|Aquaculture|fish farms; fish farm; fish hatcheries; animal aquaculture; oyster farm
        11251|Aquaculture
        112511|Finfish Farming and Fish Hatcheries|fish hatchery; salmon farming; trout farm
        112512|Shellfish Farming|oyster farming; mussels
        112519|Other Aquaculture|seaweed farming; algae farming
        1129|Other Animal Production|general farms primarily livestock; animal specialties
        112910|Apiculture|beekeeping; honey producers; beekeepers; honey; apiary
        112920|Horses and Other Equine Production|horse breeding; horse farm; horses and other equines; equine; horse \
        breeders
        112930|Fur-Bearing Animal and Rabbit Production|fur bearing animals and rabbits; mink farm
        112990|All Other Animal Production|dog breeding; alpaca farm; bison ranch; dog breeders; animal specialties \
        nec; worm farm
        113|Forestry and Logging|forestry; timber; forestry and timber; logging and forestry
        1131|Timber Tract Operations|timber tracts; timberland; timber REITs; tree farms; timberlands; woodlands \
        management
        113110|Timber Tract Operations
        1132|Forest Nurseries and Gathering of Forest Products|forest nurseries; forest products gathering
        113210|Forest Nurseries and Gathering of Forest Products|gathering of wild mushrooms
        1133|Logging|loggers; logging companies; timber harvesting; logging contractors
        113310|Logging
        114|Fishing, Hunting and Trapping|fishing hunting and trapping; fishing and hunting; fishing and aquaculture
        1141|Fishing|fishery; fisheries; commercial fishing; seafood harvesting; marine fishing
        11411|Fishing
        114111|Finfish Fishing|finfish; tuna fishing
        114112|Shellfish Fishing|shellfish; lobster fishing; crab fishing; shrimping
        114119|Other Marine Fishing|miscellaneous marine products
        1142|Hunting and Trapping|hunting preserves; hunting trapping and game propagation; game preserves; trapping
        114210|Hunting and Trapping
        115|Support Activities for Agriculture and Forestry|agricultural services; farm services; support activities \
        for agriculture
        1151|Support Activities for Crop Production|crop services; crop dusting; soil preparation services; farm \
        management services; farm labor contractors; agronomy services; cotton ginning; custom harvesting
        11511|Support Activities for Crop Production
        115111|Cotton Ginning|cotton gin
        115112|Soil Preparation, Planting, and Cultivating|aerial application; aerial spraying; crop planting \
        cultivating and protecting
        115113|Crop Harvesting, Primarily by Machine|crop harvesting primarily by machine
        115114|Postharvest Crop Activities (except Cotton Ginning)|crop preparation services for market; produce \
        packing; grain drying; packing house; fruit packing
        115115|Farm Labor Contractors and Crew Leaders|farm labor contractors and crew leaders
        115116|Farm Management Services|farm management; vineyard management
        1152|Support Activities for Animal Production|livestock services; farriers; horse boarding; stables; animal \
        breeding services; artificial insemination; livestock services except veterinary; equestrian boarding; \
        horse training
        115210|Support Activities for Animal Production
        1153|Support Activities for Forestry|forestry services; forestry consultants; reforestation; forest fire \
        fighting; forestry consulting
        115310|Support Activities for Forestry
        21|Mining, Quarrying, and Oil and Gas Extraction|mining and oil; mining, crude oil production; extractive \
        industries; mining and quarrying; natural resources; mining quarrying and oil; resource extraction
        211|Oil and Gas Extraction|oil and gas; oil and energy; oil, gas, and mining; upstream; exploration and \
        production; fossil fuels; petroleum industry
        2111|Oil and Gas Extraction|oil and gas exploration; oil & gas exploration & production; crude petroleum and \
        natural gas; oil producers; gas producers; oil company; integrated oil and gas; oil and gas production; \
        natural gas extraction; petroleum producers; energy exploration
        211120|Crude Petroleum Extraction|crude oil; oil extraction; oil wells; shale oil
        211130|Natural Gas Extraction|natural gas liquids; gas wells; shale gas
        212|Mining (except Oil and Gas)|mining; mining and metals; mining & metals; mines; metals and mining; mining \
        companies; diversified metals and mining
        2121|Coal Mining|coal; coal mines; coal and consumable fuels; anthracite mining; bituminous coal; coal \
        production
        21211|Coal Mining
        212114|Surface Coal Mining|bituminous coal and lignite surface mining; strip mining; lignite mining
        212115|Underground Coal Mining|bituminous coal underground mining
        2122|Metal Ore Mining|metal mining; gold; gold mining; silver; silver mining; copper mining; precious metals \
        and minerals; iron ore; metal ores; uranium mining; lithium mining; ferroalloy ores
        212210|Iron Ore Mining|iron ores; taconite
        212220|Gold Ore and Silver Ore Mining|gold ores; silver ores; gold mine
        212230|Copper, Nickel, Lead, and Zinc Mining|copper ores; lead and zinc ores; copper; nickel mining; zinc mining
        212290|Other Metal Ore Mining|uranium radium vanadium ores; rare earths; molybdenum
        2123|Nonmetallic Mineral Mining and Quarrying|quarries; quarrying; sand and gravel; stone quarry; aggregates; \
        nonmetallic minerals; crushed stone; gravel pits; limestone; potash mining; phosphate mining
        21231|Stone Mining and Quarrying
        212311|Dimension Stone Mining and Quarrying|dimension stone; granite quarry
        212312|Crushed and Broken Limestone Mining and Quarrying|crushed and broken limestone
        212313|Crushed and Broken Granite Mining and Quarrying|crushed and broken granite
        212319|Other Crushed and Broken Stone Mining and Quarrying|crushed and broken stone
        21232|Sand, Gravel, Clay, and Ceramic and Refractory Minerals Mining and Quarrying|clay and ceramic minerals
        212321|Construction Sand and Gravel Mining|construction sand and gravel; gravel
        212322|Industrial Sand Mining|industrial sand; frac sand
        212323|Kaolin, Clay, and Ceramic and Refractory Minerals Mining|kaolin and ball clay; clay ceramic and \
        refractory minerals
        212390|Other Nonmetallic Mineral Mining and Quarrying|potash soda and borate minerals; phosphate rock; chemical \
        and fertilizer mineral mining; salt mining; gypsum
        213|Support Activities for Mining|mining support; mining services; oilfield; oil services
        2131|Support Activities for Mining|oil field services; oilfield services; oil and gas drilling; drilling oil \
        and gas wells; oil and gas services; oil and gas equipment and services; well services; fracking; oil & gas \
        drilling; metal mining services; coal mining services; oil and gas field exploration services; mineral \
        exploration; petroleum services; oil and gas service company
        21311|Support Activities for Mining
        213111|Drilling Oil and Gas Wells|drilling contractors oil; directional drilling oil
        213112|Support Activities for Oil and Gas Operations|oil and gas field services; well logging; roustabout \
        services
        213113|Support Activities for Coal Mining|coal mining services
        213114|Support Activities for Metal Mining|metal mining services
        213115|Support Activities for Nonmetallic Minerals (except Fuels) Mining|nonmetallic minerals services except \
        fuels
        22|Utilities|utility; utility companies; public utilities; energy and utilities; electric gas and sanitary \
        services
        221|Utilities|utilities gas and electric; energy companies; multi utilities; gas and electric; power companies
        2211|Electric Power Generation, Transmission and Distribution|electric utilities; electric utility; power \
        generation; electric services; solar farms; wind farms; renewable energy; renewables and environment; \
        independent power producers; power plant; power plants; electric cooperative; electricity; renewable \
        electricity; nuclear power; electric power; energy; energy providers; clean energy; green energy; \
        alternative energy production and services; energy company; energy services; solar energy; wind energy; \
        wind power; solar power; power producers; independent power producers and energy traders; rural electric \
        cooperatives; renewable energy power generation; electric company; electric power generation; services for \
        renewable energy
        22111|Electric Power Generation
        221111|Hydroelectric Power Generation|hydropower; hydroelectric; hydro electric power
        221112|Fossil Fuel Electric Power Generation|coal power plant; gas power plant; fossil fuel electric power \
        generation
        221113|Nuclear Electric Power Generation|nuclear energy; nuclear power plant
        221114|Solar Electric Power Generation|solar; solar farm; solar developers; solar power generation
        221115|Wind Electric Power Generation|wind farm; wind; wind developers
        221116|Geothermal Electric Power Generation|geothermal power
        221117|Biomass Electric Power Generation|biomass; biomass power; waste to energy power
        221118|Other Electric Power Generation|tidal power; energy storage
        22112|Electric Power Transmission, Control, and Distribution
        221121|Electric Bulk Power Transmission and Control|grid operator; transmission operator; electric transmission
        221122|Electric Power Distribution|electricity provider; electricity suppliers; electric cooperatives; power \
        distribution
        2212|Natural Gas Distribution|gas utilities; gas utility; natural gas; gas company; natural gas distribution; \
        natural gas pipelines distribution; natural gas transmission and distribution; gas distribution; mixed \
        manufactured or liquefied petroleum gas production; gas services
        221210|Natural Gas Distribution
        2213|Water, Sewage and Other Systems|water utilities; water utility; water supply; sewage treatment; sewer; \
        wastewater; water and sewer; water treatment plants; water district; steam and air conditioning supply; \
        irrigation systems operation; water and wastewater; water supply and irrigation systems; sewerage systems; \
        sanitation districts; wastewater treatment; water services
        221310|Water Supply and Irrigation Systems|water company; irrigation district; municipal water
        221320|Sewage Treatment Facilities|wastewater treatment plant; sewage
        221330|Steam and Air-Conditioning Supply|district heating; steam supply; district cooling
        23|Construction|construction industry; building construction; construction & engineering; construction \
        services; engineering, construction; building and construction; contractors construction; construction \
        contractors; design build; construction and engineering; construction company
        236|Construction of Buildings|building contractors; general building contractors; building construction general \
        contractors; general contractors; general contractor; building contractor; construction of buildings; \
        contractors general; builders; contractors; building
        2361|Residential Building Construction|home builders; homebuilding; residential construction; home builder; \
        homebuilders; custom homes; remodeling; remodelers; remodeling contractors; home remodeling; general \
        contractors single family houses; operative builders; residential contractors; kitchen and bath remodeling; \
        house building; home renovation; residential builders; home construction; building contractors residential; \
        renovations; home additions; bathroom remodeling; kitchen remodeling; custom home builders; general \
        contractors residential buildings other than single family; remodeling and repairs; home improvement \
        contractors; home improvement; handyman; handyman services; restoration contractors; home repair; \
        construction residential; contractors remodeling; home building
        23611|Residential Building Construction
        236115|New Single-Family Housing Construction (except For-Sale Builders)|single family home construction; \
        single family housing construction
        236116|New Multifamily Housing Construction (except For-Sale Builders)|apartment construction; multifamily \
        construction
        236117|New Housing For-Sale Builders|spec home builders; merchant builders; residential developers builders
        236118|Residential Remodelers|fire and water damage reconstruction; remodeler
        2362|Nonresidential Building Construction|commercial construction; commercial contractors; nonresidential \
        construction; industrial construction; commercial builders; construction management; construction managers; \
        general contractors nonresidential buildings; general contractors industrial buildings and warehouses; \
        construction commercial; contractors commercial; commercial general contractor; institutional construction; \
        tenant improvements; building contractors commercial; construction project management; steel buildings \
        erection; church builders; hospital construction
        236210|Industrial Building Construction|industrial buildings and warehouses construction; factory construction
        236220|Commercial and Institutional Building Construction|commercial building construction; school \
        construction; office buildings construction; construction management firm
        237|Heavy and Civil Engineering Construction|civil construction; heavy construction; civil engineering \
        construction; infrastructure; heavy civil; heavy construction other than building construction contractors; \
        infrastructure construction; site work and utilities
        2371|Utility System Construction|utility construction; pipeline construction; water sewer and pipeline \
        construction; power line construction; utility contractors; telecommunications line construction; fiber \
        optic installation; solar farm construction; underground utilities; water sewer pipeline and communications \
        and power line construction; underground utility contractor; utility system construction; well drilling; \
        water well drilling; water wells; well drillers; fiber construction
        237110|Water and Sewer Line and Related Structures Construction|sewer construction; water main construction; \
        septic system installation; water well drillers; septic systems
        237120|Oil and Gas Pipeline and Related Structures Construction|oil pipeline construction; gas pipeline \
        contractors
        237130|Power and Communication Line and Related Structures Construction|power line contractors; transmission \
        line construction; cell tower construction; electrical line contractors
        2372|Land Subdivision|land developers; subdividers and developers; land development; real estate developers; \
        real estate development; developers; land developer; property developers; real estate developer; land \
        subdividers and developers except cemeteries; subdivision of land; property development; diversified real \
        estate development
        237210|Land Subdivision
        2373|Highway, Street, and Bridge Construction|road construction; paving; asphalt paving; bridge construction; \
        highway and street construction; paving contractors; road builders; highway contractors; asphalt \
        contractors; bridge tunnel and elevated highway construction; paving and asphalt; asphalt & paving; highway \
        construction; bridges and highways; sealcoating; striping; seal coating
        237310|Highway, Street, and Bridge Construction
        2379|Other Heavy and Civil Engineering Construction|dredging; marine construction; heavy construction nec; \
        railroad construction; dock builders; tunnel construction; marine contractors; pile driving; dam \
        construction; flood control projects; trenchless
        237990|Other Heavy and Civil Engineering Construction
        238|Specialty Trade Contractors|special trade contractors; specialty contractors; trade contractors; building \
        trades; construction special trade contractors; specialty trade contractors; subcontractors; contractors \
        specialty; skilled trades; construction trades
        2381|Foundation, Structure, and Building Exterior Contractors|concrete contractors; roofing; roofers; masonry; \
        framing; siding; roofing contractors; concrete work; structural steel erection; glass and glazing work; \
        masonry stone setting; gutters; carpenters framing; foundation repair; windows and siding contractors; \
        roofing siding and sheet metal work; glass contractors; concrete; window installation; masonry contractors; \
        steel erection; foundations; glazing; building structure and exterior contractors; gutter installation; \
        waterproofing; carpentry work; carpentry; carpenters; stucco; bricklaying; masons; contractors roofing; \
        contractors concrete; siding contractors; exteriors; roofing and siding; roof repair; windows and doors \
        installation
        238110|Poured Concrete Foundation and Structure Contractors|concrete foundations; flatwork; concrete pouring; \
        concrete contractor
        238120|Structural Steel and Precast Concrete Contractors|steel erectors; ironwork; rebar; ironworkers
        238130|Framing Contractors|framers; framing carpentry
        238140|Masonry Contractors|brick masons; stonework; tuckpointing; masonry contractor
        238150|Glass and Glazing Contractors|glaziers; glass installation
        238160|Roofing Contractors|roofer; roofing company; roofing contractor
        238170|Siding Contractors|gutters and siding
        238190|Other Foundation, Structure, and Building Exterior Contractors|awning installation; shutter \
        installation; curtain wall; welding on site
        2382|Building Equipment Contractors|electricians; electrical contractors; plumbers; plumbing; hvac; heating and \
        air conditioning; heating & air conditioning contractors; plumbing, heating and air conditioning; \
        electrical work; elevator installation; electrical contractor; mechanical contractors; hvac contractors; \
        fire sprinklers; solar installers; solar installation; plumbing contractors; heating and cooling; heating, \
        ventilation and air conditioning; furnace repair; security alarm installation electrical; low voltage \
        contractors; plumbers and plumbing; contractors electrical; contractors plumbing; contractors hvac; \
        plumbing and heating; air conditioning contractors; electric contractor; installation or erection of \
        building equipment; building equipment contractors; refrigeration contractors; cabling contractors; \
        structured cabling; electrical services; air conditioning and heating; heating contractors; plumbing \
        heating cooling contractors; mechanical contracting; ductwork; elevators and escalators; lighting \
        contractors; boiler service; pipefitters; sheet metal contractors; home automation installation; sprinkler \
        systems; heating & cooling; air conditioning; plumbing and mechanical; solar energy contractors; ev charger \
        installation
        238210|Electrical Contractors and Other Wiring Installation Contractors|electrician; electrical wiring; \
        electrical contracting; electricians and electrical contractors; audio video installation; data cabling
        238220|Plumbing, Heating, and Air-Conditioning Contractors|plumber; hvac contractor; plumbing contractor; \
        geothermal installation; fire sprinkler installation
        238290|Other Building Equipment Contractors|elevator contractors; millwrights; overhead door installation; \
        garage doors; garage door installation; boiler insulation; millwrighting
        2383|Building Finishing Contractors|painters; painting contractors; drywall; flooring contractors; tile \
        contractors; carpentry finish; insulation contractors; painting and wall covering; painting and paper \
        hanging; plastering drywall acoustical and insulation work; terrazzo tile marble mosaic work; floor laying \
        and other floor work; cabinet installation; finish carpentry; interior contractors; painting; insulation; \
        building finishing contractors; house painting; flooring installation; floor covering contractors; \
        wallpapering; contractors painting; tile installation; drywall contractors; countertop installation; \
        painting & decorating; cabinetmakers installation; painting services; hardwood floor refinishing; \
        plastering; acoustical ceilings; trim carpentry; interior finishing; wallcovering; floor refinishing; \
        millwork installation
        238310|Drywall and Insulation Contractors|drywallers; plasterers; acoustical contractors; insulation contractor
        238320|Painting and Wall Covering Contractors|painter; commercial painting; residential painting; paperhangers
        238330|Flooring Contractors|flooring contractor; floor laying; floor installers; wood flooring installation
        238340|Tile and Terrazzo Contractors|tile setters; marble setters; tile and stone
        238350|Finish Carpentry Contractors|trim carpenters; door installation
        238390|Other Building Finishing Contractors|closet installation; window treatment installation; trade show \
        exhibit installation; epoxy floors
        2389|Other Specialty Trade Contractors|excavating; excavation; site preparation; demolition; fence contractors; \
        fencing; swimming pool contractors; excavation contractors; demolition contractors; grading; pool \
        construction; fences; driveway contractors; crane rental with operator; scaffolding; excavation work; \
        wrecking and demolition work; special trade contractors nec; sandblasting; septic; fence installation; \
        earthmoving; land clearing; swimming pool builders; hardscaping; pools and spas builders; deck builders; \
        paving stones; contractors excavating; swimming pool installation; decks; pavers; house moving; pool \
        builders; steeplejacks; swimming pools; grading contractors; blasting; deck and patio; concrete driveways; \
        asbestos demolition; excavators
        238910|Site Preparation Contractors|site prep; excavator; earthwork; sitework; dewatering
        238990|All Other Specialty Trade Contractors|pool contractor; fence contractor; crane services; manufactured \
        home setup; parking lot paving
        """
}
