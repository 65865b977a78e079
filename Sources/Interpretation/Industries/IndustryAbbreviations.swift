/// Short forms of directories and people, spelt out as the tables have the words.
enum IndustryAbbreviations {
    static func expand(_ words: [String]) -> [String] {
        words.flatMap { table[$0] ?? [$0] }
    }

    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for fields in IndustryVocabulary.rows(text) where fields.count == 2 {
            table[fields[0]] = fields[1].split(separator: " ").map(String.init)
        }
        return table
    }()

    private static let text = """
        promo|promotional
        svc|services
        svcs|services
        serv|services
        srvcs|services
        mfg|manufacturing
        mfr|manufacturing
        mfrs|manufacturers
        mfgr|manufacturing
        mnfg|manufacturing
        manuf|manufacturing
        whsle|wholesale
        whsl|wholesale
        wholes|wholesale
        dist|distributors
        distr|distributors
        distrib|distributors
        equip|equipment
        eqpt|equipment
        equipt|equipment
        sup|supplies
        mgmt|management
        mgt|management
        mngmt|management
        mktg|marketing
        mkt|marketing
        mkting|marketing
        advtg|advertising
        advert|advertising
        adv|advertising
        govt|government
        gov|government
        govmt|government
        intl|international
        int'l|international
        assn|association
        assoc|association
        assocs|associations
        univ|university
        hosp|hospital
        hosps|hospitals
        pharma|pharmaceutical
        pharm|pharmaceutical
        biopharma|biotechnology
        biotech|biotechnology
        fintech|financial technology
        insurtech|insurance technology
        edtech|educational software
        proptech|real estate technology
        healthtech|health technology
        medtech|medical devices
        agtech|agricultural technology
        martech|marketing software
        adtech|advertising technology
        cleantech|renewable energy
        infosec|cybersecurity
        cyber|cybersecurity
        telco|telecommunications
        telcos|telecommunications
        telecomm|telecommunications
        telecom|telecommunications
        telecoms|telecommunications
        comm|communications
        comms|communications
        constr|construction
        const|construction
        contr|contractors
        contrs|contractors
        contrctr|contractor
        bldg|building
        bldgs|building
        bldrs|builders
        elec|electrical
        elect|electrical
        electr|electrical
        plbg|plumbing
        hvacr|hvac
        htg|heating
        ac|air conditioning
        refrig|refrigeration
        mech|mechanical
        eng|engineering
        engr|engineering
        engrg|engineering
        archit|architecture
        arch|architecture
        acct|accounting
        acctg|accounting
        accts|accounting
        ins|insurance
        insur|insurance
        inv|investment
        invest|investment
        fin|financial
        finan|financial
        fncl|financial
        fin'l|financial
        re|real estate
        realty|real estate
        cre|commercial real estate
        rlty|real estate
        apt|apartment
        apts|apartments
        trans|transportation
        transp|transportation
        transport|transportation
        trnsp|transportation
        trk|trucking
        whse|warehouse
        whsing|warehousing
        dept|department
        ed|education
        edu|education
        educ|education
        env|environmental
        environ|environmental
        envir|environmental
        tech|technology
        techs|technology
        technol|technology
        sw|software
        hw|hardware
        dev|development
        svs|services
        rest|restaurant
        rests|restaurants
        rstrnt|restaurant
        bev|beverage
        bevs|beverages
        agri|agriculture
        ag|agriculture
        agr|agriculture
        agric|agriculture
        med|medical
        hlth|health
        hlthcare|healthcare
        rehab|rehabilitation
        vet|veterinary
        vets|veterinarians
        chem|chemical
        chems|chemicals
        petro|petroleum
        mach|machinery
        ind|industrial
        indl|industrial
        inds|industries
        prod|products
        prods|products
        mats|materials
        matls|materials
        mtls|materials
        furn|furniture
        app|appliance
        appl|appliances
        elecs|electronics
        electron|electronics
        semis|semiconductors
        semi|semiconductor
        autos|automobile
        auto|automobile
        rv|recreational vehicle
        rvs|recreational vehicles
        attys|attorneys
        atty|attorney
        prof|professional
        pers|personal
        perf|performing
        rec|recreation
        recr|recreation
        ent|entertainment
        svgs|savings
        cu|credit union
        cus|credit unions
        maint|maintenance
        rep|repair
        rpr|repair
        inst|institutions
        comml|commercial
        coml|commercial
        res|residential
        resid|residential
        labs|laboratories
        lab|laboratory
        ctr|center
        ctrs|centers
        ltc|long term care
        snf|skilled nursing facilities
        npo|nonprofit
        ngo|nonprofit organization
        ngos|nonprofit organizations
        nfp|nonprofit
        mro|maintenance repair
        oem|equipment manufacturing
        cpg|consumer packaged goods
        fmcg|consumer packaged goods
        qsr|fast food restaurants
        lpg|propane
        lng|natural gas
        nat|natural
        pub|public
        publ|publishing
        pubs|publishers
        prtg|printing
        pkg|packaging
        pkgg|packaging
        whls|wholesale
        rtl|retail
        mtg|mortgage
        mtge|mortgage
        secs|securities
        vc|venture capital
        pe|private equity
        hr|human resources
        pr|public relations
        msp|managed it services
        var|computer reseller
        saas|software
        iaas|cloud hosting
        paas|cloud software
        isp|internet service providers
        voip|voip telephone service
        gc|general contractor
        p2p|peer to peer
        m+a|mergers acquisitions
        """
}
