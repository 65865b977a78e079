/// The classification, subsectors 331 to 333: metals and machinery. Each line: code, title, and the words that people have for it.
enum NAICSMetalsAndMachinery {
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
        """
}
