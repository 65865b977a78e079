/// The classification, subsectors 331 to 339: metals to miscellaneous manufacturing. Each line: code, title, and the words that people have for it.
enum NAICSMetalsToSundries {
    static let text = """
        331|Primary Metal Manufacturing|steel; metals; primary metals; primary metal industries; primary metal \
        manufacturing; metal producers; basic metals; iron and steel; metals manufacturing
        3311|Iron and Steel Mills and Ferroalloy Manufacturing|steel mills; steel production; steel producers; blast \
        furnaces and steel mills; iron and steel mills; steel works blast furnaces and rolling mills; \
        electrometallurgical products except steel; ferroalloys; steel manufacturing; steel mill; mini mill
        331110|Iron and Steel Mills and Ferroalloy Manufacturing
        3312|Steel Product Manufacturing from Purchased Steel|steel pipe and tubes; steel wire; cold rolled steel sheet \
        strip and bars; steel wiredrawing and steel nails and spikes; rolled steel shapes; steel pipe; steel \
        products; steel tubing
        331210|Iron and Steel Pipe and Tube Manufacturing from Purchased Steel
        33122|Rolling and Drawing of Purchased Steel
        331221|Rolled Steel Shape Manufacturing
        331222|Steel Wire Drawing
        3313|Alumina and Aluminum Production and Processing|aluminum; aluminium; primary production of aluminum; \
        aluminum sheet plate and foil; aluminum rolling and drawing; aluminum extruded products; aluminum \
        extrusion; secondary smelting aluminum; aluminum production
        33131|Alumina and Aluminum Production and Processing
        331313|Alumina Refining and Primary Aluminum Production|aluminum smelting
        331314|Secondary Smelting and Alloying of Aluminum|aluminum recycling smelter
        331315|Aluminum Sheet, Plate, and Foil Manufacturing|aluminum foil
        331318|Other Aluminum Rolling, Drawing, and Extruding
        3314|Nonferrous Metal (except Aluminum) Production and Processing|copper smelting; nonferrous metals; primary \
        smelting and refining of copper; rolling drawing and extruding of copper; drawing and insulating of \
        nonferrous wire; precious metals refining; titanium; secondary smelting and refining of nonferrous metals; \
        zinc smelting; wire and cable copper; primary smelting and refining of nonferrous metals except copper and \
        aluminum; rolling drawing and extruding of nonferrous metals; magnesium
        331410|Nonferrous Metal (except Aluminum) Smelting and Refining
        331420|Copper Rolling, Drawing, Extruding, and Alloying|copper wire; brass mill
        33149|Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, Extruding, and Alloying
        331491|Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, and Extruding|titanium mill products
        331492|Secondary Smelting, Refining, and Alloying of Nonferrous Metal (except Copper and Aluminum)|gold refining
        3315|Foundries|foundry; foundries; die castings; castings; gray and ductile iron foundries; steel investment \
        foundries; aluminum die castings; malleable iron foundries; steel foundries; nonferrous die castings; \
        aluminum foundries; copper foundries; metal casting; iron foundry; investment casting; die casting
        33151|Ferrous Metal Foundries
        331511|Iron Foundries
        331512|Steel Investment Foundries
        331513|Steel Foundries (except Investment)
        33152|Nonferrous Metal Foundries
        331523|Nonferrous Metal Die-Casting Foundries
        331524|Aluminum Foundries (except Die-Casting)
        331529|Other Nonferrous Metal Foundries (except Die-Casting)|bronze casting
        332|Fabricated Metal Product Manufacturing|fabricated metal products; metal products; metal fabrication; \
        metalworking; fabricated metal products manufacturing; metal manufacturing; metal fabricators; fabricated \
        metal products except machinery and transportation equipment; metal works
        3321|Forging and Stamping|forging; metal stamping; stampings; iron and steel forgings; nonferrous forgings; \
        metal stampings; crowns and closures; powder metallurgy; forge; roll forming; metal stampings nec; tool die \
        and stamping
        33211|Forging and Stamping
        332111|Iron and Steel Forging
        332112|Nonferrous Forging
        332114|Custom Roll Forming
        332117|Powder Metallurgy Part Manufacturing|powder metal parts
        332119|Metal Crown, Closure, and Other Metal Stamping (except Automotive)
        3322|Cutlery and Handtool Manufacturing|cutlery; hand tools; knives; saw blades; hand and edge tools; cutlery \
        and handtool manufacturing; saw blades and handsaws; hand tool manufacturing; kitchen utensils pots and \
        pans; knife making
        33221|Cutlery and Handtool Manufacturing
        332215|Metal Kitchen Cookware, Utensil, Cutlery, and Flatware (except Precious) Manufacturing|cookware
        332216|Saw Blade and Handtool Manufacturing
        3323|Architectural and Structural Metals Manufacturing|sheet metal; sheet metal work; structural steel; metal \
        fab; steel fabrication; fabricated structural metal; metal doors sash frames molding and trim; \
        prefabricated metal buildings and components; ornamental iron; architectural and ornamental metalwork; \
        architectural and structural metal manufacturing; steel fabricators; ornamental metal work; metal windows \
        and doors; metal buildings; welding and fabrication; miscellaneous structural metal work; structural metal; \
        sheet metal fabrication; wrought iron; custom metal fabrication; aluminum windows; metal building \
        manufacturing; ironworks; fabrication
        33231|Plate Work and Fabricated Structural Product Manufacturing
        332311|Prefabricated Metal Building and Component Manufacturing
        332312|Fabricated Structural Metal Manufacturing
        332313|Plate Work Manufacturing
        33232|Ornamental and Architectural Metal Products Manufacturing
        332321|Metal Window and Door Manufacturing
        332322|Sheet Metal Work Manufacturing
        332323|Ornamental and Architectural Metal Work Manufacturing|ornamental ironwork; metal railings
        3324|Boiler, Tank, and Shipping Container Manufacturing|boilers; metal cans; tanks; boilers tanks and shipping \
        container manufacturing; fabricated plate work boiler shops; metal and glass containers; metal shipping \
        barrels drums kegs and pails; metal containers; cans; pressure vessels; heat exchangers; storage tanks; \
        metal & glass containers
        332410|Power Boiler and Heat Exchanger Manufacturing
        332420|Metal Tank (Heavy Gauge) Manufacturing|tank manufacturing
        33243|Metal Can, Box, and Other Metal Container (Light Gauge) Manufacturing
        332431|Metal Can Manufacturing
        332439|Other Metal Container Manufacturing|metal drums
        3325|Hardware Manufacturing|hardware manufacturing; locks; hardware nec; cabinet hardware manufacturing; locks \
        and hinges
        332510|Hardware Manufacturing
        3326|Spring and Wire Product Manufacturing|springs; wire products; spring and wire product manufacturing; steel \
        springs except wire; wire springs; miscellaneous fabricated wire products; chain link; wire cloth
        33261|Spring and Wire Product Manufacturing
        332613|Spring Manufacturing
        332618|Other Fabricated Wire Product Manufacturing|wire fencing; nails
        3327|Machine Shops; Turned Product; and Screw, Nut, and Bolt Manufacturing|machine shop; machine shops; cnc \
        machining; fasteners; screw machine products; turned products and fastener manufacturing; bolts nuts screws \
        rivets and washers; precision machining; machining; machinists; industrial and commercial machinery and \
        equipment nec; precision manufacturing; contract machining; industrial machining; nuts and bolts \
        manufacturing; cnc
        332710|Machine Shops|job shop; machine shop services
        33272|Turned Product and Screw, Nut, and Bolt Manufacturing
        332721|Precision Turned Product Manufacturing
        332722|Bolt, Nut, Screw, Rivet, and Washer Manufacturing|screws; bolts
        3328|Coating, Engraving, Heat Treating, and Allied Activities|powder coating; metal plating; electroplating; \
        heat treating; metal finishing; galvanizing; metal treatments; electroplating plating polishing anodizing \
        and coloring; coating engraving and allied services nec; metal heat treating; anodizing; plating and \
        polishing; engraving metal; coating
        33281|Coating, Engraving, Heat Treating, and Allied Activities
        332811|Metal Heat Treating
        332812|Metal Coating, Engraving (except Jewelry and Silverware), and Allied Services to Manufacturers
        332813|Electroplating, Plating, Polishing, Anodizing, and Coloring|chrome plating
        3329|Other Fabricated Metal Product Manufacturing|valves; ammunition; firearms manufacturing; ball bearings; \
        plumbing fixtures metal; pipe fittings; small arms; small arms ammunition; industrial valves; fluid power \
        valves and hose fittings; valves and pipe fittings nec; fabricated pipe and pipe fittings; ordnance and \
        accessories; metal foil and leaf; enameled iron and metal sanitary ware; plumbing fixture fittings and \
        trim; ammunition except for small arms; metal valve ball and roller manufacturing; safes and vaults; \
        firearms; gun manufacturers; guns; fabricated metal products nec; ball and roller bearings; bearings; steel \
        foil; weapons manufacturing; gunsmith manufacturing
        33291|Metal Valve Manufacturing
        332911|Industrial Valve Manufacturing
        332912|Fluid Power Valve and Hose Fitting Manufacturing
        332913|Plumbing Fixture Fitting and Trim Manufacturing|faucets
        332919|Other Metal Valve and Pipe Fitting Manufacturing
        33299|All Other Fabricated Metal Product Manufacturing
        332991|Ball and Roller Bearing Manufacturing
        332992|Small Arms Ammunition Manufacturing
        332993|Ammunition (except Small Arms) Manufacturing
        332994|Small Arms, Ordnance, and Ordnance Accessories Manufacturing|rifles; gun makers
        332996|Fabricated Pipe and Pipe Fitting Manufacturing
        332999|All Other Miscellaneous Fabricated Metal Product Manufacturing|metal ladders; trophies metal
        333|Machinery Manufacturing|machinery; industrial machinery; machinery manufacturing; industrial machinery and \
        equipment; heavy equipment manufacturing; industrial equipment; industrial and commercial machinery and \
        computer equipment; capital goods; machinery and equipment; mechanical equipment; machine building; \
        industrial machinery & supplies & components; machine manufacturing
        3331|Agriculture, Construction, and Mining Machinery Manufacturing|farm machinery; construction machinery; \
        construction and farm machinery; agricultural and farm machinery; construction machinery and heavy \
        transportation equipment; mining machinery; oil field machinery; agriculture construction mining machinery \
        manufacturing; farm machinery and equipment; lawn and garden tractors and home lawn and garden equipment; \
        oil and gas field machinery and equipment; tractors; agricultural machinery manufacturing; construction \
        equipment manufacturing; lawn mowers manufacturing; heavy machinery; farm equipment manufacturing; \
        construction machinery and equipment
        33311|Agricultural Implement Manufacturing
        333111|Farm Machinery and Equipment Manufacturing|combines; farm implements manufacturing
        333112|Lawn and Garden Tractor and Home Lawn and Garden Equipment Manufacturing|snow blowers
        333120|Construction Machinery Manufacturing|excavators manufacturing; cranes construction
        33313|Mining and Oil and Gas Field Machinery Manufacturing
        333131|Mining Machinery and Equipment Manufacturing
        333132|Oil and Gas Field Machinery and Equipment Manufacturing|drilling rigs
        3332|Industrial Machinery Manufacturing|food products machinery; printing machinery; semiconductor equipment; \
        semiconductor materials and equipment; textile machinery; paper industries machinery; woodworking \
        machinery; special industry machinery; plastics machinery; printing trades machinery and equipment; special \
        industry machinery nec; 3d printers; packaging machinery production; semiconductor manufacturing equipment; \
        3d printing; additive manufacturing
        33324|Industrial Machinery Manufacturing
        333241|Food Product Machinery Manufacturing
        333242|Semiconductor Machinery Manufacturing|wafer processing equipment
        333243|Sawmill, Woodworking, and Paper Machinery Manufacturing
        333248|All Other Industrial Machinery Manufacturing|additive manufacturing machinery; printing presses
        3333|Commercial and Service Industry Machinery Manufacturing|vending machines; optical instruments; \
        photographic equipment; commercial and service industry machinery manufacturing; automatic vending \
        machines; commercial laundry equipment; service industry machinery; optical instruments and lenses; \
        photographic equipment and supplies; office machines; car wash equipment; office machines nec; copiers \
        manufacturing; lenses
        333310|Commercial and Service Industry Machinery Manufacturing
        3334|Ventilation, Heating, Air-Conditioning, and Commercial Refrigeration Equipment Manufacturing|hvac \
        manufacturing; air conditioning and warm air heating equipment; hvac and refrigeration equipment \
        manufacturing; heating equipment except electric and warm air furnaces; industrial and commercial fans and \
        blowers; commercial refrigeration equipment; hvac equipment; air purification equipment; furnaces; \
        refrigeration and heating equipment
        33341|Ventilation, Heating, Air-Conditioning, and Commercial Refrigeration Equipment Manufacturing
        333413|Industrial and Commercial Fan and Blower and Air Purification Equipment Manufacturing|dust collection
        333414|Heating Equipment (except Warm Air Furnaces) Manufacturing
        333415|Air-Conditioning and Warm Air Heating Equipment and Commercial and Industrial Refrigeration Equipment \
        Manufacturing
        3335|Metalworking Machinery Manufacturing|machine tools; tool and die; metalworking machinery manufacturing; \
        special dies and tools die sets jigs and fixtures; industrial molds; cutting tools; machine tools metal \
        cutting types; machine tools metal forming types; rolling mill machinery and equipment; tool and die shop; \
        mold making; moldmaking; tooling; metalworking machinery nec; machine tool accessories; tool & die
        33351|Metalworking Machinery Manufacturing
        333511|Industrial Mold Manufacturing
        333514|Special Die and Tool, Die Set, Jig, and Fixture Manufacturing
        333515|Cutting Tool and Machine Tool Accessory Manufacturing
        333517|Machine Tool Manufacturing|cnc machines
        333519|Rolling Mill and Other Metalworking Machinery Manufacturing
        3336|Engine, Turbine, and Power Transmission Equipment Manufacturing|engines; turbines; wind turbines; engines \
        and power transmission equipment manufacturing; steam gas and hydraulic turbines; internal combustion \
        engines nec; speed changers industrial high speed drives and gears; mechanical power transmission equipment \
        nec; gears; diesel engines; turbine manufacturing; power transmission equipment
        33361|Engine, Turbine, and Power Transmission Equipment Manufacturing
        333611|Turbine and Turbine Generator Set Units Manufacturing
        333612|Speed Changer, Industrial High-Speed Drive, and Gear Manufacturing
        333613|Mechanical Power Transmission Equipment Manufacturing
        333618|Other Engine Equipment Manufacturing|outboard motors
        3339|Other General Purpose Machinery Manufacturing|pumps; compressors; forklifts; elevators; conveyors; \
        packaging machinery; industrial trucks; pumps and pumping equipment; air and gas compressors; elevators and \
        moving stairways; conveyors and conveying equipment; welding equipment; material handling equipment; \
        overhead traveling cranes hoists and monorail systems; industrial process furnaces and ovens; scales and \
        balances; power driven handtools; robotics; robots; automation machinery manufacturing; industrial trucks \
        tractors trailers and stackers; general industrial machinery; fluid power cylinders and actuators; fluid \
        power pumps and motors; measuring and dispensing pumps; scales; industrial automation; electric and gas \
        welding and soldering equipment; robotics engineering; automation; robot manufacturing; hoists; material \
        handling; power tools; welding machinery; hydraulics
        33391|Pump and Compressor Manufacturing
        333912|Air and Gas Compressor Manufacturing
        333914|Measuring, Dispensing, and Other Pumping Equipment Manufacturing
        33392|Material Handling Equipment Manufacturing
        333921|Elevator and Moving Stairway Manufacturing
        333922|Conveyor and Conveying Equipment Manufacturing
        333923|Overhead Traveling Crane, Hoist, and Monorail System Manufacturing
        333924|Industrial Truck, Tractor, Trailer, and Stacker Machinery Manufacturing|forklift manufacturing
        33399|All Other General Purpose Machinery Manufacturing
        333991|Power-Driven Handtool Manufacturing
        333992|Welding and Soldering Equipment Manufacturing
        333993|Packaging Machinery Manufacturing
        333994|Industrial Process Furnace and Oven Manufacturing
        333995|Fluid Power Cylinder and Actuator Manufacturing
        333996|Fluid Power Pump and Motor Manufacturing
        333998|All Other Miscellaneous General Purpose Machinery Manufacturing|industrial robots
        334|Computer and Electronic Product Manufacturing|electronics; computers and electronics; electrical and \
        electronic manufacturing; computer hardware; technology hardware and equipment; computer and electronic \
        products; electronic manufacturing services; hardware technology; electronics manufacturing; electronics, \
        electrical equip.; computers and electronics manufacturing; electronic equipment; electronics \
        manufacturers; technology hardware; high tech manufacturing; electronic products; embedded hardware
        3341|Computer and Peripheral Equipment Manufacturing|computers; computer hardware manufacturing; computers \
        office equipment; computer manufacturers; technology hardware storage and peripherals; electronic \
        computers; computer storage devices; computer peripheral equipment; computer terminals; servers hardware; \
        calculating and accounting machines; computer peripherals; computer makers; data storage hardware; printers \
        hardware; computers and peripherals
        33411|Computer and Peripheral Equipment Manufacturing
        334111|Electronic Computer Manufacturing|laptops; personal computers
        334112|Computer Storage Device Manufacturing|disk drives
        334118|Computer Terminal and Other Computer Peripheral Equipment Manufacturing|keyboards; monitors
        3342|Communications Equipment Manufacturing|communications equipment; telecommunications equipment; networking \
        equipment; network and other communications equipment; telephone and telegraph apparatus; radio and \
        television broadcasting and communications equipment; communications equipment nec; wireless equipment; \
        communications equipment manufacturing; smartphones; mobile phones manufacturing; computer networking \
        products; defense electronics; network equipment; wireless; telecom equipment; satellite equipment; \
        antennas; computer networking; alarm systems manufacturing
        334210|Telephone Apparatus Manufacturing|routers; modems
        334220|Radio and Television Broadcasting and Wireless Communications Equipment Manufacturing|cell phones; \
        transmitters
        334290|Other Communications Equipment Manufacturing|fire alarms manufacturing
        3343|Audio and Video Equipment Manufacturing|consumer electronics manufacturing; audio and video equipment; \
        household audio and video equipment; audio equipment; consumer electronics; speakers; televisions; \
        headphones; home entertainment equipment; audio and video equipment manufacturing
        334310|Audio and Video Equipment Manufacturing
        3344|Semiconductor and Other Electronic Component Manufacturing|semiconductors; semiconductor; semiconductors \
        and related devices; electronic components; printed circuit boards; chips; semiconductors and other \
        electronic components; integrated circuits; electron tubes; electronic capacitors; electronic resistors; \
        electronic connectors; electronic components nec; semiconductor manufacturing; pcb assembly; solar panels \
        manufacturing; chip makers; microelectronics; microchips; semiconductor devices; circuit boards; contract \
        electronics manufacturing; ems electronics; leds; sensors; electronic coils transformers and other \
        inductors; electronic component manufacturing; solar cells; electronics components; fabless semiconductor; \
        solar equipment manufacturing
        33441|Semiconductor and Other Electronic Component Manufacturing
        334412|Bare Printed Circuit Board Manufacturing
        334413|Semiconductor and Related Device Manufacturing|photovoltaic cells; wafers; renewable energy \
        semiconductor manufacturing
        334416|Capacitor, Resistor, Coil, Transformer, and Other Inductor Manufacturing
        334417|Electronic Connector Manufacturing|connectors
        334418|Printed Circuit Assembly (Electronic Assembly) Manufacturing|circuit board assembly
        334419|Other Electronic Component Manufacturing
        3345|Navigational, Measuring, Electromedical, and Control Instruments Manufacturing|scientific instruments; \
        measuring and control instrument manufacturing; instruments; measuring instruments; navigation instruments; \
        test and measurement; scientific, photographic and control equipment; electromedical equipment; process \
        control instruments; x ray apparatus and tubes; laboratory analytical instruments; electromedical and \
        electrotherapeutic apparatus; search detection navigation guidance aeronautical systems; environmental \
        controls; totalizing fluid meters; instruments for measuring and testing electricity; measuring and \
        controlling devices; life sciences tools and services; watches and clocks manufacturing; electronic \
        equipment and instruments; electronic equipment & instruments; medical imaging equipment; watches clocks \
        and parts; measuring analyzing and controlling instruments; automation controls; process control; \
        metrology; analytical instruments; test equipment; automatic controls for regulating residential and \
        commercial environments; industrial instruments for measurement display and control; instrumentation; watch \
        manufacturing; avionics; lab instruments; guided missile guidance
        33451|Navigational, Measuring, Electromedical, and Control Instruments Manufacturing
        334510|Electromedical and Electrotherapeutic Apparatus Manufacturing|pacemakers; mri equipment
        334511|Search, Detection, Navigation, Guidance, Aeronautical, and Nautical System and Instrument \
        Manufacturing|radar; sonar
        334512|Automatic Environmental Control Manufacturing for Residential, Commercial, and Appliance Use|thermostats
        334513|Instruments and Related Products Manufacturing for Measuring, Displaying, and Controlling Industrial \
        Process Variables
        334514|Totalizing Fluid Meter and Counting Device Manufacturing
        334515|Instrument Manufacturing for Measuring and Testing Electricity and Electrical Signals
        334516|Analytical Laboratory Instrument Manufacturing|laboratory instruments
        334517|Irradiation Apparatus Manufacturing|x ray equipment
        334519|Other Measuring and Controlling Device Manufacturing|clocks
        3346|Manufacturing and Reproducing Magnetic and Optical Media|magnetic and optical recording media; cd \
        duplication; prerecorded records and tapes; phonograph records and prerecorded audio tapes and disks; \
        magnetic and optical media manufacturing; dvd replication; vinyl record pressing
        334610|Manufacturing and Reproducing Magnetic and Optical Media
        335|Electrical Equipment, Appliance, and Component Manufacturing|electrical equipment; electrical components \
        and equipment; electrical manufacturing; appliances, electrical, and electronics manufacturing; electronic \
        and other electrical equipment; electrical products; electrical equipment manufacturing; heavy electrical \
        equipment; electrical and electronic equipment; electric equipment
        3351|Electric Lighting Equipment Manufacturing|lighting; light bulbs; lighting fixtures manufacturing; electric \
        lighting equipment manufacturing; electric lamp bulbs and tubes; residential electric lighting fixtures; \
        commercial industrial and institutional electric lighting fixtures; lighting manufacturing; vehicular \
        lighting equipment; lighting equipment; led lighting
        33513|Electric Lighting Equipment Manufacturing
        335131|Residential Electric Lighting Fixture Manufacturing
        335132|Commercial, Industrial, and Institutional Electric Lighting Fixture Manufacturing
        335139|Electric Lamp Bulb and Other Lighting Equipment Manufacturing
        3352|Household Appliance Manufacturing|household appliances; household appliance manufacturing; appliance \
        manufacturing; home appliances; household refrigerators and home and farm freezers; household cooking \
        equipment; household laundry equipment; electric housewares and fans; household vacuum cleaners; household \
        appliances nec; small appliances
        335210|Small Electrical Appliance Manufacturing|vacuum cleaners
        335220|Major Household Appliance Manufacturing|washing machines; refrigerators manufacturing
        3353|Electrical Equipment Manufacturing|transformers; motors and generators; switchgear; power distribution and \
        specialty transformers; switchgear and switchboard apparatus; relays and industrial controls; electric \
        motors; generators manufacturing; electrical transformers; electric motor manufacturing
        33531|Electrical Equipment Manufacturing
        335311|Power, Distribution, and Specialty Transformer Manufacturing
        335312|Motor and Generator Manufacturing
        335313|Switchgear and Switchboard Apparatus Manufacturing
        335314|Relay and Industrial Control Manufacturing
        3359|Other Electrical Equipment and Component Manufacturing|batteries; wire and cable; fuel cell manufacturing; \
        storage batteries; primary batteries dry and wet; current carrying wiring devices; noncurrent carrying \
        wiring devices; carbon and graphite products; electrical industrial apparatus nec; battery manufacturing; \
        fuel cells; cable manufacturing; ev chargers; wiring devices; lithium batteries; electrical machinery \
        equipment and supplies nec; energy storage batteries; fiber optic cable; welding apparatus electric
        335910|Battery Manufacturing
        33592|Communication and Energy Wire and Cable Manufacturing
        335921|Fiber Optic Cable Manufacturing
        335929|Other Communication and Energy Wire Manufacturing
        33593|Wiring Device Manufacturing
        335931|Current-Carrying Wiring Device Manufacturing|electrical outlets
        335932|Noncurrent-Carrying Wiring Device Manufacturing|conduit
        33599|All Other Electrical Equipment and Component Manufacturing
        335991|Carbon and Graphite Product Manufacturing
        335999|All Other Miscellaneous Electrical Equipment and Component Manufacturing|surge protectors; battery \
        chargers
        336|Transportation Equipment Manufacturing|transportation equipment; transportation equipment manufacturing; \
        automobiles and components; vehicle manufacturing; mobility; automotive and aerospace manufacturing
        3361|Motor Vehicle Manufacturing|automotive; automobile manufacturers; automobiles; car manufacturers; motor \
        vehicles; auto manufacturers; motor vehicle manufacturing; motor vehicles and passenger car bodies; \
        automakers; electric vehicles; trucks manufacturing; automotive industry; automotive manufacturing; motor \
        vehicles and car bodies; auto makers; ev manufacturers; car makers; truck manufacturing; automobile \
        industry; autonomous vehicles; electric cars; heavy duty trucks
        33611|Automobile and Light Duty Motor Vehicle Manufacturing
        336110|Automobile and Light Duty Motor Vehicle Manufacturing|passenger cars
        336120|Heavy Duty Truck Manufacturing|heavy trucks
        3362|Motor Vehicle Body and Trailer Manufacturing|truck bodies; trailers manufacturing; motor homes \
        manufacturing; truck and bus bodies; truck trailers; motor homes; travel trailers and campers; rv \
        manufacturing; trailer manufacturing; campers; bus manufacturing; recreational vehicle manufacturing
        33621|Motor Vehicle Body and Trailer Manufacturing
        336211|Motor Vehicle Body Manufacturing
        336212|Truck Trailer Manufacturing|semi trailers
        336213|Motor Home Manufacturing
        336214|Travel Trailer and Camper Manufacturing
        3363|Motor Vehicle Parts Manufacturing|auto parts manufacturing; automotive parts and equipment; motor vehicles \
        and parts; motor vehicle parts and accessories; automotive suppliers; automotive components; motor vehicle \
        parts manufacturing; carburetors pistons piston rings and valves; car parts manufacturing; automotive \
        supplier; tier one automotive supplier; vehicle parts; auto components; automotive stampings; automotive \
        seating; brakes manufacturing; automotive parts manufacturing; automotive electronics
        336310|Motor Vehicle Gasoline Engine and Engine Parts Manufacturing
        336320|Motor Vehicle Electrical and Electronic Equipment Manufacturing
        336330|Motor Vehicle Steering and Suspension Components (except Spring) Manufacturing
        336340|Motor Vehicle Brake System Manufacturing
        336350|Motor Vehicle Transmission and Power Train Parts Manufacturing|transmissions manufacturing
        336360|Motor Vehicle Seating and Interior Trim Manufacturing
        336370|Motor Vehicle Metal Stamping
        336390|Other Motor Vehicle Parts Manufacturing
        3364|Aerospace Product and Parts Manufacturing|aerospace; aerospace and defense; aviation & aerospace; defense \
        aerospace; aircraft; aircraft manufacturing; defense & space; guided missiles and space vehicles; aircraft \
        parts; space vehicles; defense industry; aviation and aerospace component manufacturing; defense and space \
        manufacturing; aircraft engines and engine parts; aircraft parts and auxiliary equipment nec; guided \
        missile and space vehicle parts; defense contractors; drones; satellites manufacturing; defense; aerospace \
        manufacturing; aerospace industry; missiles; rockets; space; spacecraft; space industry; unmanned aerial \
        vehicles; guided missiles; misc defense; defense contractor; aerospace engineering; military aircraft; \
        aircraft components
        33641|Aerospace Product and Parts Manufacturing
        336411|Aircraft Manufacturing|helicopters; airplanes; drone manufacturing
        336412|Aircraft Engine and Engine Parts Manufacturing|jet engines
        336413|Other Aircraft Parts and Auxiliary Equipment Manufacturing
        336414|Guided Missile and Space Vehicle Manufacturing|launch vehicles
        336415|Guided Missile and Space Vehicle Propulsion Unit and Propulsion Unit Parts Manufacturing
        336419|Other Guided Missile and Space Vehicle Parts and Auxiliary Equipment Manufacturing
        3365|Railroad Rolling Stock Manufacturing|railroad equipment; railroad equipment manufacturing; locomotives; \
        rail cars; railcar manufacturing; rolling stock; rail equipment
        336510|Railroad Rolling Stock Manufacturing
        3366|Ship and Boat Building|shipbuilding; boat building; ship building and repairing; boat building and \
        repairing; shipyards; boats manufacturing; yachts; shipyard; boat builders; boat manufacturing; defense \
        shipbuilders; naval shipbuilding; yacht builders
        33661|Ship and Boat Building
        336611|Ship Building and Repairing|ship repair
        336612|Boat Building|canoes; sailboats
        3369|Other Transportation Equipment Manufacturing|motorcycles manufacturing; bicycles manufacturing; \
        motorcycles bicycles and parts; military vehicles; tanks and tank components; golf carts manufacturing; \
        motorcycle manufacturers; transportation equipment nec; atv manufacturing; e bikes; snowmobiles; armored \
        vehicles; bicycle manufacturing
        33699|Other Transportation Equipment Manufacturing
        336991|Motorcycle, Bicycle, and Parts Manufacturing
        336992|Military Armored Vehicle, Tank, and Tank Component Manufacturing
        336999|All Other Transportation Equipment Manufacturing|golf carts; all terrain vehicles
        337|Furniture and Related Product Manufacturing|furniture manufacturing; furniture; furniture and fixtures; \
        furniture and home furnishings manufacturing; furniture makers; furniture manufacturers
        3371|Household and Institutional Furniture and Kitchen Cabinet Manufacturing|kitchen cabinets; cabinet makers; \
        custom cabinets; household furniture; cabinetry; cabinets; household and institutional furniture \
        manufacturing; wood household furniture except upholstered; upholstered household furniture; metal \
        household furniture; wood kitchen cabinets; custom cabinetry; public building and related furniture; \
        countertops laminate; cabinet shop; custom furniture; cabinet making; cabinet manufacturing; household \
        furniture nec; vanities; school furniture; home furniture manufacturing
        337110|Wood Kitchen Cabinet and Countertop Manufacturing|cabinetmaker
        33712|Household and Institutional Furniture Manufacturing
        337121|Upholstered Household Furniture Manufacturing
        337122|Nonupholstered Wood Household Furniture Manufacturing
        337126|Household Furniture (except Wood and Upholstered) Manufacturing
        337127|Institutional Furniture Manufacturing
        3372|Office Furniture (including Fixtures) Manufacturing|office furniture manufacturing; store fixtures; wood \
        office furniture; office furniture except wood; wood partitions shelving lockers and office and store \
        fixtures; partitions and fixtures; office furniture and fixtures manufacturing; office furniture maker; \
        display cases
        33721|Office Furniture (including Fixtures) Manufacturing
        337211|Wood Office Furniture Manufacturing
        337212|Custom Architectural Woodwork and Millwork Manufacturing|architectural woodwork
        337214|Office Furniture (except Wood) Manufacturing
        337215|Showcase, Partition, Shelving, and Locker Manufacturing|shelving; lockers
        3379|Other Furniture Related Product Manufacturing|mattresses; blinds; window blinds manufacturing; mattresses \
        foundations and convertible beds; mattress and blinds manufacturing; drapery hardware and window blinds and \
        shades; mattress manufacturing; shutters
        337910|Mattress Manufacturing
        337920|Blind and Shade Manufacturing|window shades; window coverings manufacturing
        339|Miscellaneous Manufacturing|miscellaneous manufacturing industries; misc manufacturing; other \
        manufacturing; medical equipment and supplies manufacturing industry
        3391|Medical Equipment and Supplies Manufacturing|medical devices; medical device; medical products and \
        equipment; medical equipment manufacturing; health care equipment; health care supplies; dental \
        laboratories; medical supplies manufacturing; surgical and medical instruments; orthopedic prosthetic and \
        surgical appliances and supplies; dental equipment and supplies; ophthalmic goods; medtech; medical \
        technology; medical device manufacturing; medical instruments; dental lab; prosthetics; medical devices & \
        equipment; healthcare technology devices; surgical instruments; hearing aids manufacturing; orthotics and \
        prosthetics; eyeglasses manufacturing; medical equipment; health care equipment and supplies; orthopedic \
        devices; dental labs; medical devices and supplies; medical manufacturing
        33911|Medical Equipment and Supplies Manufacturing
        339112|Surgical and Medical Instrument Manufacturing|catheters; syringes
        339113|Surgical Appliance and Supplies Manufacturing|orthopedic appliances; wheelchairs
        339114|Dental Equipment and Supplies Manufacturing
        339115|Ophthalmic Goods Manufacturing|contact lenses
        339116|Dental Laboratories|dental laboratory; dentures lab
        3399|Other Miscellaneous Manufacturing|jewelry manufacturing; toys; sporting goods manufacturing; signs; sign \
        companies; musical instruments manufacturing; toys and games; candles; brooms and brushes; pens; sign \
        makers; signs and banners; leisure products; sporting goods; sporting and athletic goods; signs and \
        advertising specialties; jewelry precious metal; silverware and plated ware; jewelers findings; musical \
        instruments; dolls and stuffed toys; games toys and children's vehicles; pens and mechanical pencils; lead \
        pencils crayons and artists materials; marking devices; costume jewelry; fasteners buttons needles and \
        pins; burial caskets; linoleum asphalted felt base; gaskets; manufacturing industries nec; doll \
        manufacturing; trophies; sign company; signage; signs & graphics; toy manufacturing; jewelry design and \
        manufacturing; caskets; brushes; neon signs; office supplies except paper; sporting goods manufacturers; \
        fishing tackle manufacturing; fitness equipment manufacturing; promotional products manufacturing; toy \
        makers; golf clubs manufacturing; art supplies; board games; sign manufacturing; vehicle wraps and signs; \
        engraving and signs; sign shop; sign contractors; jewelry makers; candle making; instruments musical; \
        custom signs; sports equipment
        339910|Jewelry and Silverware Manufacturing|jewelry and silverware; jewellery making
        339920|Sporting and Athletic Goods Manufacturing|exercise equipment; fishing rods
        339930|Doll, Toy, and Game Manufacturing|dolls; games and toys
        339940|Office Supplies (except Paper) Manufacturing|pencils; rubber stamps
        339950|Sign Manufacturing|electric signs; billboard signs
        33999|All Other Miscellaneous Manufacturing
        339991|Gasket, Packing, and Sealing Device Manufacturing|gaskets packing and sealing devices
        339992|Musical Instrument Manufacturing|pianos; guitars; organ builders
        339993|Fastener, Button, Needle, and Pin Manufacturing|zippers
        339994|Broom, Brush, and Mop Manufacturing|brooms
        339995|Burial Casket Manufacturing
        339999|All Other Miscellaneous Manufacturing|umbrellas; wigs; candle manufacturing
        """
}
