/// The classification, subsectors 334 to 339: electronics, vehicles, furniture, sundries. Each line: code, title, and the words that people have for it.
enum NAICSElectronicsToSundries {
    static let text = """
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
