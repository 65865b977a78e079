/// How much a word of a company's name says about which company it is.
enum CompanyWordKind: UInt8, Sendable {
    /// "of", "the", "and": nothing.
    case filler
    /// Says only how a firm is organized or how far it reaches: "group", "holdings", "international".
    case form
    /// Says what very many firms do: "solutions", "software", "services".
    case trade
    /// Says what sort of body it is, so that with it and without it are two bodies: "bank", "foundation", "hospital".
    case sort
    /// A place: a branch, or the only thing that tells two apart.
    case place
    /// A word that many firms choose: "summit", "first", "united", "smith".
    case common
    /// Any other: the name itself.
    case rare
}

/// How common words are in company names, from most common to those that many firms choose. Every other word is rare.
enum CompanyWords {
    /// The kind of the folded, spelt-out word with `hash`.
    static func kind(_ hash: UInt64) -> CompanyWordKind? { table[hash] }

    private static let table: [UInt64: CompanyWordKind] = {
        var table: [UInt64: CompanyWordKind] = [:]
        // What comes later wins: a place named "Union" is first of all a word that many firms choose.
        for (kind, words) in [
            (CompanyWordKind.place, places), (.common, common), (.common, surnames), (.sort, sorts), (.trade, trades),
            (.form, forms), (.filler, fillers),
        ] {
            for word in words.split(whereSeparator: \.isWhitespace) { table[WordHash.of(word.utf8)] = kind }
        }
        return table
    }()

    private static let fillers =
        """
        the of and for in at a an de la le les los las el du des der die das den von van und et y e i & to by on do da dos das na
        """

    private static let forms =
        """
        group groupe gruppe grupo gruppo holding holdings company companies corporation corporate incorporated limited international
        internationale internacional worldwide enterprise enterprises co inc us usa uk eu emea apac americas partnership organization
        organisation firm associates ventures worldwide headquarters office offices branch
        """

    private static let trades =
        """
        service services solution solutions technology technologies technical system systems software consulting consultancy
        consultant consultants advisor advisors advisory adviser advisers partner partners industry industries industrial product
        products management marketing media digital interactive online web internet network networks networking communication communications
        telecommunication telecommunications data computer computers computing electronic electronics
        manufacturing manufacturers maker makers fabrication fabricators construction contractor contractors contracting builder builders building
        design designs designer designers studio studios creative creations production productions agency agencies supply supplies supplier
        suppliers distribution distributor distributors distributing wholesale retail store stores shop shops shoppe outlet mart trading
        trade traders import imports export exports sales equipment machine machinery tool tools parts hardware logistic logistics
        transport transportation trucking freight shipping delivery express courier moving storage warehouse warehousing packaging
        property properties development developers developer realty realtor realtors housing home homes house
        lab laboratory laboratories pharmaceutical pharmaceuticals biotechnology biosciences bioscience biopharma biotech
        therapeutic therapeutics science sciences research engineering engineer engineers architect architects architecture
        electric electrical mechanical plumbing heating cooling air conditioning hvac roofing painting flooring landscaping lawn cleaning
        janitorial maintenance repair restoration remodeling renovation security staffing recruiting recruitment recruiters personnel
        training coaching learning education educational publishing publications publisher publishers press printing print graphics signs sign
        photography photo video film films entertainment event events travel tours tour hotel hotels motel inn suites resort resorts hospitality
        restaurant restaurants cafe coffee bakery kitchen catering foods food beverage beverages brewing brewery winery wines wine farm farms
        dairy meats seafood produce grocery market markets pharmacy pharmacies drug drugs vision dental dentistry orthodontics
        chiropractic therapy rehabilitation wellness fitness gym spa salon hair beauty nails barber massage apparel clothing fashion
        fashions jewelry jewelers furniture flooring flowers florist gifts toys sports sporting outdoor outdoors automotive auto autos motor motors grill bistro pizza diner steakhouse cards video
        cars tire tires collision truck trucks boats accounting accountant accountants bookkeeping
        tax taxes payroll cpa cpas attorney attorneys lawyer lawyers legal law investment investments securities brokerage brokers
        broker planning planners wealth asset assets loan loans mortgage lending leasing rental rentals claims underwriters
        brand brands global homemade original professional professionals specialist specialists specialty specialties custom quality
        instruments instrument controls devices materials chemical chemicals plastics metal metals steel glass paper wood lumber concrete
        oil petroleum refining pipeline mining environmental recycling waste water sewer irrigation
        cloud analytics intelligence automation robotics semiconductor semiconductors wireless mobile games gaming
        corporate business businesses commercial office personal apartments condominiums cinema theatres theaters railway railroad railways airline athletics sciences platforms payments labs app apps information program programs project projects concepts concept
        inspection inspections appraisal appraisals title surveying testing instruments components assembly tooling
        """

    private static let sorts =
        """
        bank bancorp bancorporation banc bancshares bankshares banking banker trust savings federal credit union financial finance capital
        insurance assurance mutual casualty life reinsurance foundation fund funds charity charities hospital clinic clinics medical medicine
        health healthcare care hospice nursing surgery surgical imaging pediatrics family dermatology orthopedics orthopaedics
        cardiology oncology veterinary animal physicians doctors university college school schools academy institute institution polytechnic
        seminary library museum gallery theatre theater orchestra symphony opera ballet center centers church chapel cathedral temple
        synagogue mosque parish ministries ministry diocese mission city county town township village state department division bureau
        commission committee council board authority administration ministry government federation society club league chamber commerce
        association alliance coalition network guild union cooperative cooperatives energy power gas electric utilities utility solar
        wind fuel fuels exploration resources royalty reit hospitality airport port police fire court district
        chiefs royals twins vikings timberwolves wild lynx bears cubs jets giants eagles lions tigers arts art music radio television
        broadcasting newspaper news journal times tribune herald zoo park parks recreation ymca habitat humanity plans plan pharma
        airlines airways aviation aerospace aircraft marine optical
        benefits pension retirement brokers estate estates gold silver copper lithium uranium meat pet pets kids child children children's
        childrens women men youth senior seniors veterans affairs military army navy force marine elementary high preparatory charter
        """

    private static let common =
        """
        first second third one two new old great grand big little best better premier prime choice select elite superior supreme royal
        imperial regal crown king queen knight noble classic heritage legacy tradition traditional modern advanced advance innovative innovation
        innovations creative dynamic dynamics integrated integral integrity unity unified united union universal universe allied alliance
        associated consolidated combined continental intercontinental national nationwide american america canadian british english
        french german european european asian pacific atlantic arctic mediterranean northern southern eastern western central midwest
        midwestern northwest northeast southwest southeast north south east west regional metropolitan metro urban rural suburban country
        general standard basic custom reliable reliance trusted true truth pure clear crystal bright brilliant brite light lighthouse
        lumen beacon anchor compass harbor harbour bay cove island ocean sea coast coastal shore lake lakes lakeside lakeshore lakeview river
        rivers riverside riverview creek brook spring springs falls waterfall valley hill hills hillside hillcrest mountain mountains mount summit peak
        pinnacle apex acme zenith vertex crest ridge canyon mesa prairie plains meadow meadows field fields garden gardens forest woods
        woodland grove oak oaks maple pine pines cedar cedars birch elm willow aspen redwood sequoia evergreen laurel magnolia palm rose lily lotus
        orchard apple cherry peach olive lemon berry eagle hawk falcon heron raven phoenix dove lion tiger bear wolf fox buffalo bison
        mustang stallion bull horse dragon star stars starlight sun sunrise sunset sunshine sunny moon lunar solar sky skyline horizon
        north galaxy nova orion atlas apollo titan mercury venus mars saturn jupiter neptune pluto cosmos cosmic space meridian equinox aurora
        polaris northstar southern cross diamond ruby emerald sapphire pearl jade amber gold golden silver bronze copper platinum iron
        steel stone rock granite marble slate flint quartz blue red green white black gray grey orange purple yellow rainbow
        alpha beta gamma delta omega sigma theta epsilon omni quantum fusion matrix vector vertical axis pivot point focus vision
        visionary insight insights spectrum synergy nexus connect connected connection connections link linked bridge gateway portal path
        pathway pathways pathfinder pioneer pioneers frontier discovery discover explorer quest venture voyager journey odyssey trail trails
        trailblazer liberty freedom independence independent patriot colonial republic federal constitution capitol capital state states
        keystone cornerstone foundation landmark milestone hallmark signature monument pillar fortress castle tower towers citadel guardian
        shield sentinel sentry safeguard safe safety secure security paragon paramount optimum optimal optima maximum max ultra mega super
        hyper meta micro macro mini smart wise genius bright swift rapid quick fast speed speedy express instant total complete
        comprehensive full whole absolute perfect ideal excel excellence quality value victory triumph champion win winner winners
        victor hope faith grace joy harmony peace serenity tranquility spirit soul heart hearts love care caring friendly friends
        neighbors neighborhood community people citizens public family families brothers sons sisters daughters home hometown homestead main street
        avenue park parkway plaza square circle triangle corner crossing crossroads village town center central capital century
        millennium generation generations future next nextgen tomorrow today now forever infinity infinite eternal ever evergreen continuum
        progress progressive growth thrive rise rising ascend ascent elevate elevation higher high sierra cascade cascades alpine summit
        rocky delta gulf ranch range frontier territory heartland homeland cardinal bluebird robin sparrow swan
        target beyond open source code logic power powerful energy vital vitality life living alive active action motion momentum
        impact catalyst spark ignite flame fire phoenix blaze storm thunder lightning wave waves tide current stream rain snow ice frost
        arrow bow sword spear hammer anvil forge wheel gear engine spark dot byte bit pixel cyber tech digital virtual real reality
        trinity triad trident twin twins dual double triple quad five seven cities gateway golden gate lone bluegrass magnolia sunbelt sun belt
        share ship link lease cap line lines works work worldwide world earth globe planet terra nature natural organic fresh green
        eco bio geo neo pro plus edge cutting prudential fidelity security equity equitable provident providence
        beacon hill gen genesis origin origins alpha root roots seed seeds branch leaf tree trees urban dollar penny
        stanford sanford essential essentia analog fortune standard consolidated
        nationwide world-wide global internationalist boston scientific medical premier preferred priority regency sovereign monarch
        """

    private static let surnames =
        """
        smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor
        moore jackson martin lee perez thompson harris sanchez clark ramirez lewis robinson walker young allen king wright scott
        torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz
        parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly
        howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo
        sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher
        vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera
        gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy
        wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason
        dixon munoz hunt hicks holmes palmer wagner black robertson boyd stone salazar fox warren mills meyer rice schmidt
        hansen larson carlson andersen jensen johansson muller mueller schneider weber becker hoffmann schultz koch bauer richter klein wolf
        john david robert michael william james mary george edward joseph charles paul peter mark daniel steven
        """

    private static let places =
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
        kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
        mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont virginia washington wisconsin
        wyoming ontario quebec manitoba saskatchewan alberta columbia scotia brunswick
        canada france germany deutschland italy italia spain espana portugal netherlands nederland belgium switzerland schweiz suisse austria
        osterreich sweden sverige norway norge denmark danmark finland suomi poland polska ireland england scotland wales britain russia
        ukraine turkey turkiye greece israel india china japan korea taiwan singapore malaysia indonesia thailand vietnam philippines australia
        zealand brazil brasil argentina chile peru colombia egypt nigeria kenya africa asia europe america latin iberia nordic benelux
        minneapolis paul duluth rochester mankato cloud bloomington edina chicago milwaukee madison omaha lincoln topeka lawrence wichita
        springfield denver boulder aspen dallas houston austin antonio worth phoenix tucson mesa scottsdale seattle tacoma spokane portland salem
        eugene boise angeles diego francisco jose sacramento oakland fresno vegas reno salt lake provo albuquerque santa fe boston
        cambridge worcester providence hartford haven stamford manhattan brooklyn queens bronx buffalo albany syracuse newark trenton
        philadelphia pittsburgh scranton baltimore annapolis richmond norfolk charlotte raleigh durham greensboro charleston
        atlanta savannah jacksonville miami orlando tampa tallahassee nashville memphis knoxville chattanooga louisville lexington cincinnati
        cleveland columbus dayton toledo akron detroit lansing ann arbor rapids indianapolis birmingham mobile montgomery
        huntsville jackson baton rouge orleans shreveport tulsa moines davenport fargo bismarck sioux falls billings missoula helena anchorage
        honolulu toronto ottawa montreal vancouver calgary edmonton winnipeg halifax london manchester liverpool leeds glasgow edinburgh
        dublin belfast paris lyon marseille berlin hamburg munich munchen frankfurt koln cologne stuttgart dusseldorf vienna wien zurich geneva basel bern
        brussels amsterdam rotterdam hague copenhagen stockholm gothenburg oslo helsinki warsaw prague budapest bucharest madrid barcelona
        valencia seville lisbon porto rome milan milano turin naples athens istanbul moscow kyiv tel aviv dubai abu dhabi mumbai delhi
        bangalore bengaluru chennai hyderabad kolkata beijing shanghai shenzhen guangzhou hong kong tokyo osaka seoul taipei bangkok jakarta
        manila sydney melbourne brisbane perth adelaide auckland wellington johannesburg cape lagos nairobi cairo
        sao paulo rio janeiro buenos aires santiago lima bogota
        """
}
