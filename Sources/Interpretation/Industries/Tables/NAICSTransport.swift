/// The classification, sectors 48 and 49: transportation and warehousing. Each line: code, title, and the words that people have for it.
enum NAICSTransport {
    static let text = """
        48|Transportation and Warehousing|transportation; transportation logistics supply chain and storage; \
        transportation and logistics; logistics; transportation and trucking; transportation/trucking/railroad; \
        transportation and warehousing; supply chain; transport and storage; transportation & storage; \
        transportation services; logistics and supply chain; transportation infrastructure; transport; shipping and \
        logistics; transportation companies; transportation trucking and railroad
        481|Air Transportation|airlines; airline; air transport; airlines and aviation; airlines/aviation; aviation; \
        transportation by air; air transportation; passenger airlines; aviation services; air carriers; aviation \
        companies
        4811|Scheduled Air Transportation|airline companies; scheduled airlines; air transportation scheduled; \
        commercial airlines; regional airlines; air cargo carriers
        48111|Scheduled Air Transportation
        481111|Scheduled Passenger Air Transportation
        481112|Scheduled Freight Air Transportation|air cargo
        4812|Nonscheduled Air Transportation|charter flights; air charter; helicopter charter; air transportation \
        nonscheduled; private jets; aircraft charter; charter airlines; aerial services; airplane charter; jet \
        charter
        48121|Nonscheduled Air Transportation
        481211|Nonscheduled Chartered Passenger Air Transportation
        481212|Nonscheduled Chartered Freight Air Transportation
        481219|Other Nonscheduled Air Transportation|aerial photography flights
        482|Rail Transportation|railroads; railroad; rail transport; railroad transportation; rail transportation; \
        railways; railway; rail; trains
        4821|Rail Transportation|line haul railroads; freight rail; railroads line haul operating; short line \
        railroads; rail freight; railroad switching and terminal establishments; class i railroad
        48211|Rail Transportation
        482111|Line-Haul Railroads
        482112|Short Line Railroads
        483|Water Transportation|shipping; sea transport; marine shipping; marine; maritime; maritime transportation; \
        ocean shipping; water transportation; deep sea foreign transportation of freight; cruise lines; maritime \
        shipping; marine transportation; cruise ships
        4831|Deep Sea, Coastal, and Great Lakes Water Transportation|ocean freight; cruise line; deep sea domestic \
        transportation of freight; freight transportation on the great lakes; deep sea transportation of passengers \
        except by ferry; container shipping; shipping lines; ocean carriers; cruises lines
        48311|Deep Sea, Coastal, and Great Lakes Water Transportation
        483111|Deep Sea Freight Transportation
        483112|Deep Sea Passenger Transportation
        483113|Coastal and Great Lakes Freight Transportation
        483114|Coastal and Great Lakes Passenger Transportation|ferries coastal
        4832|Inland Water Transportation|barges; ferries; barge line; water transportation of freight nec; river \
        transportation; ferry; towboat barge; water taxi
        48321|Inland Water Transportation
        483211|Inland Water Freight Transportation
        483212|Inland Water Passenger Transportation|ferry service
        484|Truck Transportation|trucking; trucking companies; truck transportation; ground transportation freight; \
        cargo ground transportation; trucking company; motor freight transportation and warehousing; road freight; \
        motor freight; truck lines; freight trucking; trucking and courier services except air; trucking, truck \
        leasing; truck line; cargo; transportation trucking; hauling
        4841|General Freight Trucking|long haul trucking; freight; less than truckload; motor carrier; general freight; \
        trucking except local; local trucking without storage; full truckload; freight carriers; trucking services; \
        ltl; truckload carriers; container drayage; long distance trucking; drayage; freight hauling
        484110|General Freight Trucking, Local
        48412|General Freight Trucking, Long-Distance
        484121|General Freight Trucking, Long-Distance, Truckload
        484122|General Freight Trucking, Long-Distance, Less Than Truckload
        4842|Specialized Freight Trucking|moving companies; movers; moving and storage; tank trucking; heavy hauling; \
        moving company; local trucking with storage; household movers; dump trucking; auto transport; refrigerated \
        trucking; moving & storage; moving services; flatbed trucking; relocation movers; moving; oversize loads; \
        moving and storage companies; gravel hauling
        484210|Used Household and Office Goods Moving|piano movers; van lines; household goods moving
        484220|Specialized Freight (except Used Goods) Trucking, Local
        484230|Specialized Freight (except Used Goods) Trucking, Long-Distance|hazardous materials trucking; livestock \
        hauling
        485|Transit and Ground Passenger Transportation|ground passenger transportation; public transit; passenger \
        ground transportation; ground passenger transport; transit; local and suburban transit; local and suburban \
        transit and interurban highway passenger transportation; passenger transportation; ground transportation
        4851|Urban Transit Systems|mass transit; bus service; transit authority; urban transit services; light rail; \
        bus lines; city bus; commuter rail; subway; public transportation; transit agency
        48511|Urban Transit Systems
        485111|Mixed Mode Transit Systems
        485112|Commuter Rail Systems
        485113|Bus and Other Motor Vehicle Transit Systems
        485119|Other Urban Transit Systems
        4852|Interurban and Rural Bus Transportation|intercity bus; interurban and rural bus services; intercity and \
        rural bus transportation; coach lines
        485210|Interurban and Rural Bus Transportation
        4853|Taxi and Limousine Service|taxi; taxicabs; limousine; limousines; ride hailing; limousine service; taxi \
        and limousine services; taxis; cab company; ridesharing; limo service; taxi service; limousines & taxis; \
        rideshare; black car service; taxi & limousine; chauffeur service; limo; passenger transportation limousine
        485310|Taxi and Ridesharing Services
        485320|Limousine Service
        4854|School and Employee Bus Transportation|school buses; school bus; school and employee bus services; school \
        bus company; school bus contractors
        485410|School and Employee Bus Transportation
        4855|Charter Bus Industry|charter bus; charter buses; bus charter service except local; motor coach; bus tours; \
        motorcoach; local bus charter service; bus charters; buses charter
        485510|Charter Bus Industry
        4859|Other Transit and Ground Passenger Transportation|shuttle; airport shuttle; shuttles and special needs \
        transportation services; paratransit; medical transportation; local passenger transportation nec; non \
        emergency medical transportation; shuttle service; senior transportation
        48599|Other Transit and Ground Passenger Transportation
        485991|Special Needs Transportation
        485999|All Other Transit and Ground Passenger Transportation
        486|Pipeline Transportation|pipelines; oil and gas storage and transportation; midstream; pipeline \
        transportation; energy pipelines; pipelines except natural gas; pipeline; oil & gas midstream
        4861|Pipeline Transportation of Crude Oil|crude petroleum pipelines; crude oil pipelines
        486110|Pipeline Transportation of Crude Oil
        4862|Pipeline Transportation of Natural Gas|natural gas transmission; gas pipelines; gas transmission
        486210|Pipeline Transportation of Natural Gas
        4869|Other Pipeline Transportation|refined petroleum pipelines; pipelines nec; refined products pipelines
        486910|Pipeline Transportation of Refined Petroleum Products
        486990|All Other Pipeline Transportation
        487|Scenic and Sightseeing Transportation|sightseeing transportation; scenic and sightseeing transportation; \
        sightseeing tours; sightseeing
        4871|Scenic and Sightseeing Transportation, Land|scenic railroad; trolley tours; horse carriage rides; scenic \
        train; carriage rides
        487110|Scenic and Sightseeing Transportation, Land
        4872|Scenic and Sightseeing Transportation, Water|boat tours; charter fishing; sightseeing cruises; fishing \
        charters; whale watching; dinner cruises; charter boats; cruises & charters; boat charters; sightseeing \
        boats; sailing charters; airboat tours
        487210|Scenic and Sightseeing Transportation, Water
        4879|Scenic and Sightseeing Transportation, Other|helicopter tours; hot air balloon rides; aerial tramway; \
        balloon rides; scenic flights
        487990|Scenic and Sightseeing Transportation, Other
        488|Support Activities for Transportation|transportation services nec; transportation support services; \
        transportation support; services incidental to transportation
        4881|Support Activities for Air Transportation|airports; airport; airport services; airports flying fields and \
        airport terminal services; air traffic control; fixed base operator; aircraft maintenance; aviation \
        maintenance; fbo; aircraft hangars; aircraft services; airport authority; aircraft repair; airport \
        operations; airport management
        48811|Airport Operations
        488111|Air Traffic Control
        488119|Other Airport Operations
        488190|Other Support Activities for Air Transportation
        4882|Support Activities for Rail Transportation|rail services; railcar repair; rail support services; railcar \
        storage
        488210|Support Activities for Rail Transportation
        4883|Support Activities for Water Transportation|ports; port authority; stevedoring; marine cargo handling; \
        marine terminals; towing and tugboat services; marine services; tugboats; marine ports and services; \
        harbor; port; water transportation services nec; port operations; docks and terminals; ship pilots; marine \
        salvage; port authorities; ports and harbors; salvage marine
        488310|Port and Harbor Operations
        488320|Marine Cargo Handling|stevedores
        488330|Navigational Services to Shipping|tug boats
        488390|Other Support Activities for Water Transportation
        4884|Support Activities for Road Transportation|towing; towing service; tow truck; highway services; fixed \
        facilities and inspection and weighing services for motor vehicle transportation; roadside assistance; toll \
        roads; highways and railtracks; towing services; wrecker service; toll road operators; towing & recovery; \
        wrecker; auto towing; truck weigh stations
        488410|Motor Vehicle Towing
        488490|Other Support Activities for Road Transportation
        4885|Freight Transportation Arrangement|freight brokers; freight forwarding; customs brokers; logistics \
        services; air freight and logistics; freight and package transportation arrangement; third party logistics; \
        freight forwarder; freight broker; arrangement of transportation of freight and cargo; freight logistics; \
        3pl; freight forwarders; package/freight delivery; supply chain logistics; logistics company; customs \
        brokerage; shipping agents; freight shipping; freight brokerage; logistics provider; transportation \
        brokers; air freight forwarding; customhouse brokers; transportation arrangement; freight services; \
        international shipping; air freight & logistics
        488510|Freight Transportation Arrangement
        4889|Other Support Activities for Transportation|packing and crating; packing and crating services
        48899|Other Support Activities for Transportation
        488991|Packing and Crating
        488999|All Other Support Activities for Transportation
        491|Postal Service|postal service; postal services; us postal service; united states postal service; postal and \
        courier
        4911|Postal Service|post office; mail service; post offices; mail delivery; post
        491110|Postal Service
        492|Couriers and Messengers|package delivery; mail, package, and freight delivery; couriers and messengers; \
        express delivery services; package/freight delivery; courier and delivery; delivery services
        4921|Couriers and Express Delivery Services|couriers; courier; express delivery; courier services except by \
        air; air courier services; courier service; parcel delivery; package and freight delivery; parcel carriers; \
        overnight delivery; courier services; delivery service; mail package and freight delivery; shipping \
        services packages
        492110|Couriers and Express Delivery Services
        4922|Local Messengers and Local Delivery|local delivery; messenger service; food delivery; restaurant delivery; \
        bicycle messengers; meal delivery; messenger services; food delivery app; same day delivery
        492210|Local Messengers and Local Delivery
        493|Warehousing and Storage|warehousing; warehousing and storage; warehouses; public warehousing and storage; \
        warehouse; warehousing & distribution
        4931|Warehousing and Storage|cold storage; distribution center; fulfillment center; general warehousing and \
        storage; refrigerated warehousing and storage; farm product warehousing and storage; special warehousing \
        and storage nec; warehousing logistics; distribution warehouses; order fulfillment; storage facilities; \
        warehouse storage; records storage; fulfillment services; warehousing & storage; public warehouses; grain \
        storage; document storage; warehousing services; storage warehouse; fulfillment; warehouse and \
        distribution; wine storage
        493110|General Warehousing and Storage
        493120|Refrigerated Warehousing and Storage
        493130|Farm Product Warehousing and Storage
        493190|Other Warehousing and Storage
        """
}
