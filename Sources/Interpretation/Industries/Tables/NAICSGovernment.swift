/// The classification, sector 92: public administration. Each line: code, title, and the words that people have for it.
enum NAICSGovernment {
    static let text = """
        92|Public Administration|government; government administration; public administration; public sector; federal \
        government; state government; local government; govt; government agencies; public services; political \
        affairs government; government & public sector; government agency; government services; public \
        administration and defence; municipal services; civil service; government/public administration; government \
        offices; government & public administration; public policy government; government - state; government - \
        federal; governmental agencies; municipal; government entities; federal agency; state agency; local govt; \
        public administration and defence compulsory social security
        921|Executive, Legislative, and Other General Government Support|government executive offices; executive \
        legislative and general government except finance; general government; executive, legislative and other \
        general government support; public policy; executive legislative and general government; government local; \
        government - city; government - local; government - county; municipalities & government
        9211|Executive, Legislative, and Other General Government Support|legislative office; legislative offices; \
        executive office; executive offices; city government; county government; legislature; municipality; city \
        hall; town government; tax authority; public finance; legislative bodies; executive and legislative offices \
        combined; public finance taxation and monetary policy; general government nec; tribal government; city; \
        town; mayor's office; government relations offices; county; township; treasury department; congress; \
        government city; parliament; municipal government; governor's office; state legislature; village \
        government; city of; county offices; finance taxation and monetary policy; indian tribes; city council; \
        native american tribal governments; public policy offices; municipalities; revenue department; county \
        courthouse; senate; government county; local authority; city & county government; elected officials; \
        borough; politicians; elected official; american indian and alaska native tribal governments; internal \
        revenue; township government; state representative
        92111|Executive Offices
        921110|Executive Offices
        921120|Legislative Bodies
        921130|Public Finance Activities
        921140|Executive and Legislative Offices, Combined
        921150|American Indian and Alaska Native Tribal Governments
        921190|Other General Government Support
        922|Justice, Public Order, and Safety Activities|justice public order and safety; justice public order and \
        safety activities; justice, public order, and safety
        9221|Justice, Public Order, and Safety Activities|law enforcement; police; courts; fire department; judiciary; \
        public safety; police department; prisons; correctional institutions; fire protection; courts of law; \
        court; sheriff; district attorney; police protection; legal counsel and prosecution; public order and \
        safety nec; fire departments; sheriff's office; emergency management; corrections; administration of \
        justice; state police; probation; fire rescue; volunteer fire department; homeland security; parole; jail; \
        correctional facilities; fire & rescue; prosecutors; border patrol; civil defense; public safety police \
        fire; fire safety government; police departments; firefighting; justice system; law enforcement agencies; \
        prosecutor; justice; fire station; prison; public defender government; attorney general; coast guard law \
        enforcement; law enforcement & public safety; police & fire
        92211|Courts
        922110|Courts
        922120|Police Protection
        922130|Legal Counsel and Prosecution
        922140|Correctional Institutions
        922150|Parole Offices and Probation Offices
        922160|Fire Protection
        922190|Other Justice, Public Order, and Safety Activities
        923|Administration of Human Resource Programs|health and human services; administration of human resources; \
        administration of human resource programs; public assistance programs; human resource programs government
        9231|Administration of Human Resource Programs|public health; public health department; education \
        administration programs; veterans affairs; social services department; health department; department of \
        education; administration of educational programs; administration of public health programs; administration \
        of social human resource and income maintenance programs; administration of veterans affairs; public \
        assistance; social security administration; public health programs; education programs administration; \
        board of education; human services department; county social services; department of health; medicaid \
        agency; department of veterans affairs; department of human services; veterans affairs except health and \
        insurance; health programs administration; social security; child support enforcement
        92311|Administration of Education Programs
        923110|Administration of Education Programs
        923120|Administration of Public Health Programs
        923130|Administration of Human Resource Programs (except Education, Public Health, and Veterans' Affairs \
        Programs)
        923140|Administration of Veterans' Affairs
        924|Administration of Environmental Quality Programs|environmental quality programs; environmental quality and \
        housing programs; administration of environmental quality; environmental quality; administration of \
        environmental quality programs
        9241|Administration of Environmental Quality Programs|environmental protection agency; conservation programs; \
        parks and recreation department; air, water, and waste program management; air and water resource and solid \
        waste management; land mineral wildlife and forest conservation; fish and wildlife; forest service; natural \
        resources department; park district; parks and recreation; soil and water conservation; department of \
        natural resources; parks & recreation; environmental protection; environmental agency; watershed district; \
        parks department; soil conservation; conservation district; recreation department; wildlife management; \
        water resource management; parks; state park agency; city parks
        92411|Administration of Environmental Quality Programs
        924110|Administration of Air and Water Resource and Solid Waste Management Programs
        924120|Administration of Conservation Programs
        925|Administration of Housing Programs, Urban Planning, and Community Development|housing and community \
        development; housing programs; administration of housing programs urban planning and community development; \
        community development and urban planning
        9251|Administration of Housing Programs, Urban Planning, and Community Development|urban planning; housing \
        authority; community development; planning department; city planning; administration of housing programs; \
        administration of urban planning and community and rural development; zoning; urban planning and community \
        development; public housing; redevelopment agency; regional planning commission; regional planning; urban \
        and community development; planning commission; housing authorities; town planning; rural development; \
        community & urban planning; housing and redevelopment authority
        92511|Administration of Housing Programs, Urban Planning, and Community Development
        925110|Administration of Housing Programs
        925120|Administration of Urban Planning and Community and Rural Development
        926|Administration of Economic Programs|economic programs; administration of economic programs; regulatory \
        agencies; regulation; regulators
        9261|Administration of Economic Programs|department of transportation; department of agriculture; public \
        utilities commission; economic development government; transportation programs; utilities administration; \
        administration of general economic programs; regulation and administration of transportation programs; \
        regulation and administration of communications electric gas and other utilities; regulation of \
        agricultural marketing and commodities; regulation licensing and inspection of miscellaneous commercial \
        sectors; licensing agency; energy regulation; department of commerce; department of labor; department of \
        energy; transportation department; consumer protection agency; economic development authority; highway \
        department; motor vehicle department; dmv; public works; insurance commission; securities regulation; small \
        business development center; public works department; transportation authority government; regulatory \
        agency; state banking department; business licensing; food safety inspection; liquor licensing; export \
        promotion agency; utility regulation; federal communications commission; agricultural extension; commerce \
        department; county highway department
        92611|Administration of Economic Programs
        926110|Administration of General Economic Programs
        926120|Regulation and Administration of Transportation Programs
        926130|Regulation and Administration of Communications, Electric, Gas, and Other Utilities
        926140|Regulation of Agricultural Marketing and Commodities
        926150|Regulation, Licensing, and Inspection of Miscellaneous Commercial Sectors
        927|Space Research and Technology|space research; space programs
        9271|Space Research and Technology|space research and technology; space agency; nasa; space exploration; space \
        flight operations government
        927110|Space Research and Technology
        928|National Security and International Affairs|national security and international affairs; national security; \
        national security & international affairs
        9281|National Security and International Affairs|military; armed forces; international affairs; army; navy; air \
        force; embassy; foreign affairs; international trade and development; foreign service; department of \
        defense; national guard; consulate; marines; military & defense; diplomacy; defense department; diplomatic; \
        armed services; immigration services government; state department; consulates; military base; marine corps; \
        coast guard; us army; us navy; us air force; intelligence community; military and international affairs; \
        international relations; embassies; military bases; united nations; military services; veterans military
        92811|National Security and International Affairs
        928110|National Security
        928120|International Affairs
        """
}
