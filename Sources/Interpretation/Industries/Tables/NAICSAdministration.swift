/// The classification, sectors 55 and 56: head offices, administration, waste. Each line: code, title, and the words that people have for it.
enum NAICSAdministration {
    static let text = """
        55|Management of Companies and Enterprises|management of companies
        551|Management of Companies and Enterprises
        5511|Management of Companies and Enterprises|holding companies; head offices; corporate headquarters; holding \
        company; offices of holding companies; conglomerates; offices of holding companies nec; offices of bank \
        holding companies; corporate offices; bank holding companies; headquarters; industrial conglomerates; bank \
        holding company; multi sector holdings; corporate office; holding; diversified holding; activities of head \
        offices; regional headquarters
        55111|Management of Companies and Enterprises
        551111|Offices of Bank Holding Companies
        551112|Offices of Other Holding Companies
        551114|Corporate, Subsidiary, and Regional Managing Offices
        56|Administrative and Support and Waste Management and Remediation Services|administrative and support \
        services; administrative and waste services; commercial and professional services; diversified support \
        services; administrative services; outsourcing; misc business services; administrative and support; support \
        services; administration and support services; administrative & support activities
        561|Administrative and Support Services|diversified outsourcing services; business support; outsourcing \
        services; commercial services and supplies; office services and supplies; business process; business \
        support services nec
        5611|Office Administrative Services|office administration; office administrative services; practice management; \
        medical practice management; virtual office administration; medical management services; physician practice \
        management; management services organization; fractional executives; outsourced management
        561110|Office Administrative Services
        5612|Facilities Support Services|facilities services; facilities management; facility management; facilities \
        support management services; facilities support; base operations support; private prison operation; \
        government support services; base maintenance; facility services
        561210|Facilities Support Services
        5613|Employment Services|staffing and recruiting; staffing; recruiting; employment agencies; temp agency; \
        recruitment; executive search; peo; temporary help; temporary staffing; employment services; staffing \
        agency; human resource and employment services; executive search services; temporary help services; \
        employment agency; help supply services; headhunters; temporary employment; employment; recruiters; \
        professional employer organizations; employment contractors; staffing services; recruiting agency; staffing \
        firm; temporary help agencies; recruitment agency; personnel services; employee leasing; professional \
        employer organization; temporary services; talent acquisition; job placement; model agencies; casting \
        agency; executive recruiters; recruiting firm; nurse staffing; personnel supply; staffing and human \
        resources; outplacement; employment & staffing; temp services; temporary agencies; staffing companies; \
        human resources outsourcing; headhunting; medical staffing; job board staffing; modeling agency; hr \
        outsourcing; personnel; job search; employment placement; staffing & employment; recruitment services; \
        human resources staffing; human resource & employment services; employment agencies & opportunities; it \
        staffing; executive recruiting
        56131|Employment Placement Agencies and Executive Search Services
        561311|Employment Placement Agencies
        561312|Executive Search Services
        561320|Temporary Help Services
        561330|Professional Employer Organizations
        5614|Business Support Services|call centers; collection agencies; telemarketing; answering service; \
        outsourcing/offshoring; mailbox rental; court reporters; copy shops; fundraising; fund raising; telephone \
        call centers; office support; virtual assistant; adjustment and collection services; credit reporting \
        services; photocopying and duplicating services; secretarial and court reporting services; debt collection; \
        bpo; business process outsourcing; telephone answering service; call center; answering services; customer \
        service outsourcing; collection agency; credit bureau; document preparation; transcription; mailing \
        services; packing and shipping stores; shipping stores; ups store; collection services; contact center; \
        medical transcription; secretarial services; court reporting; medical billing; copy services; copying; \
        business services mail; repossession; fundraising services; telephone answering services; private mail \
        centers; credit bureaus; telemarketing bureaus; mail services; credit reporting; virtual assistants; \
        copying and duplicating; mailing & shipping; packaging & shipping; business centers copies; mailing and \
        shipping services; collections; shredding copies; debt collectors; resume writing; shipping; credit report; \
        blueprinting; stenographers; mailbox; mail boxes; billing services; medical billing services; shipping \
        services; pack and ship; business process outsourcing call center; executive office mail; reprographics; \
        mail center; notary mail; mailbox services; outsourced customer support; telephone services answering
        561410|Document Preparation Services
        56142|Telephone Call Centers
        561421|Telephone Answering Services
        561422|Telemarketing Bureaus and Other Contact Centers
        56143|Business Service Centers
        561431|Private Mail Centers
        561439|Other Business Service Centers (including Copy Shops)
        561440|Collection Agencies
        561450|Credit Bureaus
        56149|Other Business Support Services
        561491|Repossession Services
        561492|Court Reporting and Stenotype Services
        561499|All Other Business Support Services
        5615|Travel Arrangement and Reservation Services|travel; travel agencies; travel agency; tour operators; \
        leisure, travel and tourism; travel arrangements; convention and visitors bureaus; tour operator; travel \
        agent; tourism; arrangement of passenger transportation nec; travel and tourism; tours; travel agents; \
        visitors bureau; convention and visitors bureau; travel services; tourism agencies; vacation planning; \
        ticket agencies; ticketing; tours & travel; tourism promotion; visitor information; cruises; online travel; \
        tourist information; travel planner; convention bureaus; tour company; travel & tourism; cruise planners; \
        travel planning; travel consultants; visitor center; corporate travel; convention & visitors bureau; \
        travel/tourism; ticket sales; travel booking; vacations; travel agents & agencies; guided tours; tourism & \
        travel; time share exchange; destination management; destination marketing; tourism bureau; tourism \
        organization; travel management; tour guides; tour companies; travel advisor
        561510|Travel Agencies
        561520|Tour Operators
        56159|Other Travel Arrangement and Reservation Services
        561591|Convention and Visitors Bureaus
        561599|All Other Travel Arrangement and Reservation Services
        5616|Investigation and Security Services|security; security and investigations; security services; security \
        guards; private investigators; alarm systems; locksmith; security systems; security systems services; \
        security guards and patrol services; armored cars; locksmiths; burglar alarms; security alarm; private \
        security; detective guard and armored car services; security & alarm services; background checks; alarm \
        companies; fire alarms; home security; security guard; private investigator; detective agencies; safety \
        security; security companies; security systems & services; investigations; security systems and monitoring; \
        alarms; private detectives; alarm & security systems; security and alarm systems; alarm monitoring; video \
        surveillance; armored car services; access control; security company; security patrol; protective services; \
        background screening; investigators; security consultants; guard services; security guard & patrol \
        services; security systems installation; surveillance systems; fire and security; key shop; guards; burglar \
        & fire alarms; security and investigation; bodyguards; investigative services; safety and security; \
        detectives; security alarms; security equipment; executive protection; patrol services; polygraph; \
        monitoring services
        56161|Investigation, Guard, and Armored Car Services
        561611|Investigation and Personal Background Check Services
        561612|Security Guards and Patrol Services
        561613|Armored Car Services
        56162|Security Systems Services
        561621|Security Systems Services (except Locksmiths)
        561622|Locksmiths
        5617|Services to Buildings and Dwellings|landscaping; cleaning services; janitorial; pest control; lawn care; \
        landscapers; exterminators; carpet cleaning; janitorial services; tree service; building cleaning; lawn \
        maintenance; landscaping services; cleaning; disinfecting and pest control services; building cleaning and \
        maintenance services nec; carpet and upholstery cleaning; lawn and garden services; ornamental shrub and \
        tree services; environmental and facilities services; house cleaning; window cleaning; snow removal; maid \
        service; landscape contractors; commercial cleaning; pressure washing; janitorial service; lawn service; \
        chimney sweep; power washing; landscaping & lawn care; carpet cleaners; pool cleaning; cleaning service; \
        lawn care services; landscape; maid services; tree trimming; residential cleaning; pool maintenance; \
        janitorial cleaning; swimming pool service; lawn mowing; landscape maintenance; cleaning & janitorial; lawn \
        & landscape; tree care; irrigation; duct cleaning; house cleaners; gutter cleaning; housekeeping services; \
        arborists; lawn sprinklers; landscaping contractors; carpet & upholstery cleaning; landscape design; \
        exterminating; lawn & garden maintenance; snow plowing; building maintenance; landscapes; services to \
        buildings; parking lot sweeping; landscaping & lawn maintenance; building services; termite control; \
        irrigation sprinklers; office cleaning; maids; tree services; janitorial supplies and services; landscape \
        services; landscape design & construction; tree removal; swimming pool maintenance; landscaper; sweeping; \
        lawn irrigation; facilities cleaning; landscaping/lawn care; disinfecting; pest management; lawn services; \
        cleaning - residential; floor cleaning; environmental & facilities services; dryer vent cleaning; landscape \
        design and installation; interior plantscaping; street sweeping; pressure cleaning; air duct cleaning; \
        cleaning company; lawn treatment
        561710|Exterminating and Pest Control Services
        561720|Janitorial Services
        561730|Landscaping Services
        561740|Carpet and Upholstery Cleaning Services
        561790|Other Services to Buildings and Dwellings
        5619|Other Support Services|events services; event planning; packaging services; trade shows; wedding planners; \
        event planners; conventions; packaging and labeling services; event services; meeting planners; wedding \
        planning; event management; inventory services; event coordinators; trade show organizers; convention \
        services; auctions event; packaging & labeling; event production; exhibit services; trade shows and \
        exhibits; meetings and events; events; convention organizers; event planner; contract packaging; event \
        design; wedding services; meeting planning; conference organizers; conferences; events planning; wedding \
        planner; event decor; coupon processing; event coordinator; trade show; conference planning; party \
        planning; tradeshows; meetings & conventions; special events planning; party planners; weddings; event \
        planning services; event planning & services; wedding coordinators; expositions
        561910|Packaging and Labeling Services
        561920|Convention and Trade Show Organizers
        561990|All Other Support Services
        562|Waste Management and Remediation Services|waste management; environmental and waste; waste; waste disposal \
        services; waste management and remediation; sanitation; waste services; waste management services; sanitary \
        services; environmental remediation services
        5621|Waste Collection|garbage collection; trash collection; waste hauling; waste collection; junk removal; \
        dumpster rental; trash removal; garbage; refuse collection; trash; roll off dumpsters; portable waste; \
        refuse systems collection; waste haulers; trash service; garbage & rubbish removal; dumpsters; garbage \
        service; rubbish removal; trash hauling; recycling collection; debris removal; refuse; roll off containers; \
        waste removal; garbage disposal; hauling junk; waste collection & recycling; medical waste
        56211|Waste Collection
        562111|Solid Waste Collection
        562112|Hazardous Waste Collection
        562119|Other Waste Collection
        5622|Waste Treatment and Disposal|landfill; landfills; waste disposal; waste treatment; refuse systems; \
        hazardous waste; waste treatment and disposal; incinerators; hazardous waste disposal; solid waste \
        landfill; waste to energy; composting facility; solid waste disposal
        56221|Waste Treatment and Disposal
        562211|Hazardous Waste Treatment and Disposal
        562212|Solid Waste Landfill
        562213|Solid Waste Combustors and Incinerators
        562219|Other Nonhazardous Waste Treatment and Disposal
        5629|Remediation and Other Waste Management Services|recycling; remediation; environmental remediation; \
        asbestos abatement; portable toilets; septic services; recycling services; sanitary services nec; mold \
        remediation; restoration; water damage restoration; environmental cleanup; disaster restoration; septic \
        tank service; fire and water restoration; recycling centers; fire & water damage restoration; environmental \
        services remediation; restoration services; portable restrooms; recycling center; lead abatement; septic \
        tanks; mold; portable toilet rental; septic pumping; disaster recovery restoration; materials recovery; \
        mold removal; radon; fire and water damage restoration; electronic waste; electronics recycling; \
        restoration & cleaning; e-waste; recycling & waste; abatement; environmental contractors; septic tank \
        cleaning; portable sanitation; drain cleaning septic; environmental protection remediation; oil spill \
        cleanup; damage restoration; radon mitigation; emergency restoration; radon testing
        562910|Remediation Services
        562920|Materials Recovery Facilities
        56299|All Other Waste Management Services
        562991|Septic Tank and Related Services
        562998|All Other Miscellaneous Waste Management Services
        """
}
