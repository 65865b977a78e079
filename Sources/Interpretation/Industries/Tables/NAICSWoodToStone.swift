/// The classification, subsectors 321 to 327: wood, paper, chemicals, plastics, stone. Each line: code, title, and the words that people have for it.
enum NAICSWoodToStone {
    static let text = """
        321|Wood Product Manufacturing|wood products; lumber and wood products; forest products; lumber; paper and \
        forest products; wood product manufacturing; forestry and forest products; timber products
        3211|Sawmills and Wood Preservation|sawmills; sawmill; sawmills and planing mills; wood preserving; lumber \
        mill; lumber mills; sawmills and wood preservation; hardwood lumber; saw mill; specialty product sawmills
        32111|Sawmills and Wood Preservation
        321113|Sawmills|lumber milling
        321114|Wood Preservation|treated lumber
        3212|Veneer, Plywood, and Engineered Wood Product Manufacturing|plywood; veneer; trusses; engineered wood; \
        hardwood veneer and plywood; softwood veneer and plywood; structural wood members; reconstituted wood \
        products; particleboard; laminated beams; oriented strand board
        32121|Veneer, Plywood, and Engineered Wood Product Manufacturing
        321211|Hardwood Veneer and Plywood Manufacturing
        321212|Softwood Veneer and Plywood Manufacturing
        321215|Engineered Wood Member Manufacturing|roof trusses; glulam
        321219|Reconstituted Wood Product Manufacturing|mdf; fiberboard
        3219|Other Wood Product Manufacturing|millwork; pallets; wooden doors; manufactured homes; mobile homes \
        manufacturing; prefabricated wood buildings; wood containers; wood pallets and skids; nailed and lock \
        corner wood boxes; woodworking; modular homes; wood windows; hardwood dimension and flooring mills; \
        manufactured housing; hardwood flooring; prefabricated wood buildings and components; wood products nec; \
        pallet manufacturing; moldings; custom woodworking; log homes; wood crates; windows and doors wood
        32191|Millwork
        321911|Wood Window and Door Manufacturing|wooden windows and doors
        321912|Cut Stock, Resawing Lumber, and Planing|planing mills
        321918|Other Millwork (including Flooring)|wood flooring; stair parts; mouldings
        321920|Wood Container and Pallet Manufacturing|wood pallets; crates
        32199|All Other Wood Product Manufacturing
        321991|Manufactured Home (Mobile Home) Manufacturing|mobile homes
        321992|Prefabricated Wood Building Manufacturing|log cabins; panelized homes
        321999|All Other Miscellaneous Wood Product Manufacturing|wood turning; wooden toys parts
        322|Paper Manufacturing|paper; paper and allied products; forest and paper products; pulp and paper; paper \
        products; paper packaging; paper & forest products; paper and forest product manufacturing
        3221|Pulp, Paper, and Paperboard Mills|pulp mills; paper mills; paperboard mills; paper mill; pulp; pulp paper \
        and paperboard mills; newsprint; paper making
        322110|Pulp Mills|pulp mill
        322120|Paper Mills|paper making mills
        322130|Paperboard Mills|containerboard; linerboard
        3222|Converted Paper Product Manufacturing|corrugated boxes; packaging; packaging and containers; cardboard \
        boxes; paper bags; paper & plastic packaging products & materials; envelopes; sanitary paper products; \
        corrugated and solid fiber boxes; packaging paper and plastics film coated and laminated; setup paperboard \
        boxes; box manufacturing; paper packaging products; stationery products; die cut paper; folding paperboard \
        boxes; tissue products; labels; paper and plastic packaging; boxes; packaging manufacturing; stationery \
        tablets; uncoated paper and multiwall bags; envelopes manufacturing; fiber cans tubes drums; sanitary food \
        containers; diapers; paper cups; converted paper products
        32221|Paperboard Container Manufacturing
        322211|Corrugated and Solid Fiber Box Manufacturing|corrugated packaging; box plant
        322212|Folding Paperboard Box Manufacturing|folding cartons
        322219|Other Paperboard Container Manufacturing|milk cartons
        322220|Paper Bag and Coated and Treated Paper Manufacturing|coated and laminated paper; adhesive tape; \
        wallpaper; label stock
        322230|Stationery Product Manufacturing|envelope manufacturing; notebooks
        32229|Other Converted Paper Product Manufacturing
        322291|Sanitary Paper Product Manufacturing|toilet paper; tissues; feminine hygiene
        322299|All Other Converted Paper Product Manufacturing|converted paper and paperboard products nec; egg cartons
        323|Printing and Related Support Activities|printing; printing and publishing; printers; printing services; \
        print industry; printing and reproduction of recorded media
        3231|Printing and Related Support Activities|commercial printing; screen printing; printing and graphics; print \
        shops; offset printing; digital printing; commercial printing lithographic; commercial printing gravure; \
        bookbinding; business forms; prepress; printers commercial; label printing; book printing; platemaking; \
        t-shirt printing; printing companies; manifold business forms; greeting cards printing; typesetting; \
        blankbooks looseleaf binders and devices; bookbinding and related work; platemaking and related services; \
        quick printing; printers & copying; printing & copying; print and copy shops; printing and mailing; \
        graphics and printing; printer; printing company; printers and lithographers; large format printing; \
        commercial printers; screen printers; embroidery and screen printing; printing & promotional products
        32311|Printing
        323111|Commercial Printing (except Screen and Books)|lithography; flexographic printing; direct mail printing; \
        print shop
        323113|Commercial Screen Printing|screen printed apparel; custom t shirts
        323117|Books Printing|book manufacturing
        323120|Support Activities for Printing|book binding; prepress services; print finishing
        324|Petroleum and Coal Products Manufacturing|petroleum and coal products; oil and coal product manufacturing; \
        petroleum; petroleum products; coke and refined petroleum products; oil; petroleum and related industries
        3241|Petroleum and Coal Products Manufacturing|petroleum refining; oil refining; refineries; oil refinery; \
        asphalt products; lubricants; oil & gas refining & marketing; asphalt felts and coatings; asphalt paving \
        mixtures and blocks; lubricating oils and greases; refinery; oil and gas refining and marketing; products \
        of petroleum and coal; oil refiners; asphalt manufacturing; asphalt plants; roofing shingles manufacturing; \
        motor oil
        324110|Petroleum Refineries|petroleum refinery; gasoline production
        32412|Asphalt Paving, Roofing, and Saturated Materials Manufacturing
        324121|Asphalt Paving Mixture and Block Manufacturing|asphalt plant
        324122|Asphalt Shingle and Coating Materials Manufacturing|asphalt shingles; roofing materials manufacturing
        32419|Other Petroleum and Coal Products Manufacturing
        324191|Petroleum Lubricating Oil and Grease Manufacturing|lubricants manufacturing
        324199|All Other Petroleum and Coal Products Manufacturing|coke ovens; petroleum coke
        325|Chemical Manufacturing|chemicals; chemical; chemicals and allied products; chemical industry; chemical \
        manufacturing; chemical companies; diversified chemicals; chemical products; manufacture of chemicals; \
        chemical and related manufacturing; materials chemicals; specialty chemicals manufacturing
        3251|Basic Chemical Manufacturing|commodity chemicals; industrial gases; petrochemicals; industrial inorganic \
        chemicals; industrial organic chemicals; chemical raw materials manufacturing; ethanol; inorganic pigments; \
        alkalies and chlorine; ethanol plant; biofuels; biodiesel; cyclic crudes and intermediates; gum and wood \
        chemicals; basic chemicals; ethanol production; hydrogen production; biomass fuels; dyes and pigments
        325110|Petrochemical Manufacturing|ethylene
        325120|Industrial Gas Manufacturing|hydrogen; oxygen; nitrogen; carbon dioxide
        325130|Synthetic Dye and Pigment Manufacturing|pigments; dyes
        325180|Other Basic Inorganic Chemical Manufacturing|inorganic chemicals; chlorine; carbon black; industrial \
        inorganic chemicals nec
        32519|Other Basic Organic Chemical Manufacturing
        325193|Ethyl Alcohol Manufacturing|fuel ethanol
        325194|Cyclic Crude, Intermediate, and Gum and Wood Chemical Manufacturing|wood chemicals
        325199|All Other Basic Organic Chemical Manufacturing|organic chemicals; biodiesel production; industrial \
        organic chemicals nec
        3252|Resin, Synthetic Rubber, and Artificial and Synthetic Fibers and Filaments Manufacturing|synthetic rubber; \
        resins; synthetic fibers; plastics materials and resins; artificial rubber and synthetic fiber \
        manufacturing; plastics materials synthetic resins and nonvulcanizable elastomers; cellulosic manmade \
        fibers; manmade organic fibers except cellulosic; nylon; polymers; polymer manufacturing; plastic resins; \
        plastic materials
        32521|Resin and Synthetic Rubber Manufacturing
        325211|Plastics Material and Resin Manufacturing|epoxy resins; polyethylene
        325212|Synthetic Rubber Manufacturing
        325220|Artificial and Synthetic Fibers and Filaments Manufacturing|polyester; rayon; carbon fiber
        3253|Pesticide, Fertilizer, and Other Agricultural Chemical Manufacturing|fertilizers; pesticides; agricultural \
        chemicals; fertilizers and agricultural chemicals; agricultural chemical manufacturing; nitrogenous \
        fertilizers; phosphatic fertilizers; fertilizers mixing only; agrochemicals; crop protection; herbicides; \
        fertilizer; agricultural chemicals nec; fertilizer manufacturing
        32531|Fertilizer Manufacturing|compost manufacturing
        325311|Nitrogenous Fertilizer Manufacturing
        325312|Phosphatic Fertilizer Manufacturing
        325314|Fertilizer (Mixing Only) Manufacturing|fertilizer blending
        325315|Compost Manufacturing|compost
        325320|Pesticide and Other Agricultural Chemical Manufacturing|insecticides
        3254|Pharmaceutical and Medicine Manufacturing|pharmaceuticals; pharmaceutical; pharma; pharmaceutical \
        manufacturing; drug manufacturers; vitamins; pharmaceutical preparations; medicinals and botanicals; \
        medicinal chemicals and botanical products; in vitro and in vivo diagnostic substances; biological products \
        except diagnostic substances; vaccines; drugs; nutritional supplements; pharmaceuticals and health \
        products; nutraceuticals; generic drugs; biopharmaceuticals; pharmaceutical company; pharmaceutical \
        products; life sciences tools; pharmaceutical industry; biotech and pharma; medicinal chemicals; \
        pharmaceuticals biotechnology and life sciences; drug makers; dietary supplements; biologics; supplements \
        manufacturing
        32541|Pharmaceutical and Medicine Manufacturing
        325411|Medicinal and Botanical Manufacturing|botanicals; vitamins manufacturing
        325412|Pharmaceutical Preparation Manufacturing|prescription drugs manufacturing; medicines
        325413|In-Vitro Diagnostic Substance Manufacturing|diagnostics manufacturing; diagnostic substances
        325414|Biological Product (except Diagnostic) Manufacturing|vaccine manufacturing; gene therapy
        3255|Paint, Coating, and Adhesive Manufacturing|paints; coatings; adhesives; paint manufacturing; sealants; \
        adhesives and sealants; paints varnishes lacquers enamels and allied products; paint coating and adhesive \
        manufacturing; paints and coatings; glue; varnish; caulking
        325510|Paint and Coating Manufacturing|stains; industrial coatings
        325520|Adhesive Manufacturing|glues
        3256|Soap, Cleaning Compound, and Toilet Preparation Manufacturing|cosmetics; soap; household products; \
        personal care products; household and personal products; perfumes; toilet preparations; soap and cleaning \
        product manufacturing; soap and other detergents; specialty cleaning polishing and sanitation preparations; \
        surface active agents; perfumes cosmetics and other toilet preparations; beauty products; skin care \
        products; detergents; personal care product manufacturing; cosmetics manufacturing; cleaning products; \
        toiletries; candles and soap; fragrances; beauty brands; household cleaning products
        32561|Soap and Cleaning Compound Manufacturing
        325611|Soap and Other Detergent Manufacturing|laundry detergent
        325612|Polish and Other Sanitation Good Manufacturing|disinfectants; polishes
        325613|Surface Active Agent Manufacturing
        325620|Toilet Preparation Manufacturing|shampoo; lotion; cosmetic products; sunscreen
        3259|Other Chemical Product and Preparation Manufacturing|specialty chemicals; explosives; printing ink; \
        chemicals and chemical preparations; photographic film; carbon black; chemicals and chemical preparations \
        nec; fireworks manufacturing; ink; custom compounding of plastics; toner; fireworks; 3d printing materials
        325910|Printing Ink Manufacturing|inks
        325920|Explosives Manufacturing
        32599|All Other Chemical Product and Preparation Manufacturing
        325991|Custom Compounding of Purchased Resins|plastics compounding
        325992|Photographic Film, Paper, Plate, Chemical, and Copy Toner Manufacturing|photographic chemicals
        325998|All Other Miscellaneous Chemical Product and Preparation Manufacturing|antifreeze; matches; fire \
        extinguisher chemicals
        326|Plastics and Rubber Products Manufacturing|plastics; plastics and rubber product manufacturing; rubber and \
        miscellaneous plastics products; rubber and plastics; plastics & rubber products; rubber and plastic \
        products; packaging plastics
        3261|Plastics Product Manufacturing|plastic products; injection molding; plastics manufacturing; plastic \
        injection molding; plastics pipe; plastics products nec; plastic bottles; plastic packaging; laminated \
        plastics; plastics foam products; unsupported plastics film and sheet; plastics plumbing fixtures; plastic \
        bags; custom plastics; plastic molding; extrusion plastics; plastics fabrication; thermoforming; plastics \
        and packaging; unsupported plastics profile shapes; metal glass & plastic containers; foam; custom molding; \
        plastics manufacturers; fiberglass products; plastic parts; blow molding
        32611|Plastics Packaging Materials and Unlaminated Film and Sheet Manufacturing
        326111|Plastics Bag and Pouch Manufacturing|plastics film bags
        326112|Plastics Packaging Film and Sheet (including Laminated) Manufacturing|packaging film
        326113|Unlaminated Plastics Film and Sheet (except Packaging) Manufacturing|plastics film and sheet
        32612|Plastics Pipe, Pipe Fitting, and Unlaminated Profile Shape Manufacturing
        326121|Unlaminated Plastics Profile Shape Manufacturing
        326122|Plastics Pipe and Pipe Fitting Manufacturing|pvc pipe
        326130|Laminated Plastics Plate, Sheet (except Packaging), and Shape Manufacturing|laminated plastics plate \
        sheet and profile shapes
        326140|Polystyrene Foam Product Manufacturing|styrofoam
        326150|Urethane and Other Foam Product (except Polystyrene) Manufacturing|foam cushions
        326160|Plastics Bottle Manufacturing
        32619|Other Plastics Product Manufacturing
        326191|Plastics Plumbing Fixture Manufacturing|bathtubs
        326199|All Other Plastics Product Manufacturing|plastic housewares; vinyl windows manufacturing
        3262|Rubber Product Manufacturing|rubber products; tires; tires and rubber; tire manufacturing; tires and inner \
        tubes; rubber and plastics hose and belting; fabricated rubber products; molded rubber; hoses and belting; \
        rubber
        32621|Tire Manufacturing
        326211|Tire Manufacturing (except Retreading)|tire makers
        326212|Tire Retreading|retreaded tires
        326220|Rubber and Plastics Hoses and Belting Manufacturing|hoses; conveyor belts
        32629|Other Rubber Product Manufacturing
        326291|Rubber Product Manufacturing for Mechanical Use|rubber seals
        326299|All Other Rubber Product Manufacturing|rubber bands; latex products
        327|Nonmetallic Mineral Product Manufacturing|glass, ceramics and concrete; glass ceramics & concrete; stone \
        clay glass and concrete products; building materials manufacturing; building materials, glass; construction \
        materials; nonmetallic mineral product manufacturing; other non metallic mineral products; glass, ceramics \
        and concrete manufacturing; building materials and glass
        3271|Clay Product and Refractory Manufacturing|ceramics; bricks; pottery; brick and structural clay tile; \
        refractories; clay and refractory products manufacturing; ceramic wall and floor tile; vitreous china \
        plumbing fixtures; pottery products; clay refractories; porcelain electrical supplies; vitreous china table \
        and kitchen articles; brick manufacturing; ceramic tile; structural clay products; nonclay refractories; \
        potters
        327110|Pottery, Ceramics, and Plumbing Fixture Manufacturing|pottery studio; vitreous china
        327120|Clay Building Material and Refractories Manufacturing|brick plant
        3272|Glass and Glass Product Manufacturing|glass; glass manufacturing; glass products; flat glass; glass \
        containers; pressed and blown glass; glass product manufacturing; glass products made of purchased glass; \
        glassware; stained glass; windows glass manufacturing; mirrors; glass blowing
        32721|Glass and Glass Product Manufacturing
        327211|Flat Glass Manufacturing
        327212|Other Pressed and Blown Glass and Glassware Manufacturing|fiber optic strands; glassblowing
        327213|Glass Container Manufacturing|glass bottles
        327215|Glass Product Manufacturing Made of Purchased Glass|art glass
        3273|Cement and Concrete Product Manufacturing|cement; concrete products; ready mix concrete; ready mixed \
        concrete; precast concrete; hydraulic cement; concrete block and brick; concrete products except block and \
        brick; cement manufacturing; concrete suppliers; concrete blocks; concrete manufacturing; cement and \
        concrete; ready-mix
        327310|Cement Manufacturing|cement plant
        327320|Ready-Mix Concrete Manufacturing|concrete batch plant
        32733|Concrete Pipe, Brick, and Block Manufacturing
        327331|Concrete Block and Brick Manufacturing|concrete pavers
        327332|Concrete Pipe Manufacturing
        327390|Other Concrete Product Manufacturing|precast; burial vaults
        3274|Lime and Gypsum Product Manufacturing|lime; gypsum products; lime and gypsum products manufacturing; \
        drywall manufacturing; gypsum
        327410|Lime Manufacturing
        327420|Gypsum Product Manufacturing|wallboard; plaster
        3279|Other Nonmetallic Mineral Product Manufacturing|abrasives; cut stone; countertops stone fabrication; \
        mineral wool; granite countertops; abrasive products; cut stone and stone products; minerals and earths \
        ground or otherwise treated; abrasives and nonmetallic minerals manufacturing; asbestos products; monuments \
        and headstones; nonmetallic mineral products nec; granite and marble fabrication; stone products; \
        monuments; fiberglass insulation; marble
        327910|Abrasive Product Manufacturing|grinding wheels; sandpaper
        32799|All Other Nonmetallic Mineral Product Manufacturing
        327991|Cut Stone and Stone Product Manufacturing|stone fabrication; marble fabricators; quartz countertops
        327992|Ground or Treated Mineral and Earth Manufacturing|ground minerals
        327993|Mineral Wool Manufacturing|insulation manufacturing
        327999|All Other Miscellaneous Nonmetallic Mineral Product Manufacturing|dry mix concrete
        """
}
