/// The short forms of titles, spelt out; what one means can hang on the word after or before it.
enum TitleAbbreviations {
    static func expand(_ words: [String]) -> [String] {
        var result: [String] = []
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : nil
            let previous = index > 0 ? words[index - 1] : nil
            result.append(contentsOf: meaning(of: word, after: previous, before: next) ?? [word])
        }
        return result
    }

    private static func meaning(of word: String, after previous: String?, before next: String?) -> [String]? {
        switch word {
        case "eng":
            return previous.map(leads.contains) == true || previous == "of" || (previous == nil && next == nil)
                ? ["engineering"] : ["engineer"]
        case "dev":
            if previous == "business" || previous == "biz" { return ["development"] }
            return next.map { leaders.contains($0) } == true || previous.map(leads.contains) == true
                ? ["development"] : ["developer"]
        case "tech":
            return next == nil || next.map(numerals.contains) == true
                ? ["technician"] : (next == "lead" ? ["tech"] : ["technical"])
        case "admin":
            if next == nil, let previous, !["office"].contains(previous) { return ["administrator"] }
            return next == nil ? ["administrator"] : ["administrative"]
        case "acct":
            return next.map {
                ["exec", "executive", "mgr", "manager", "rep", "representative", "director", "dir"].contains($0)
            } == true
                ? ["account"] : (next == nil ? ["accountant"] : ["accounting"])
        case "arch": return next == nil ? ["architect"] : ["architectural"]
        case "pm": return previous == nil || next == nil ? ["project", "manager"] : nil
        case "exec": return next == nil && previous == nil ? ["executive"] : ["executive"]
        default: return table[word]
        }
    }

    private static let leads: Set<String> = [
        "vp", "svp", "evp", "avp", "dir", "director", "head", "manager", "mgr", "vicepresident", "of", "chief",
    ]
    private static let leaders: Set<String> = [
        "manager", "mgr", "director", "dir", "lead", "associate", "rep", "representative",
    ]
    private static let numerals: Set<String> = ["i", "ii", "iii", "iv", "1", "2", "3", "4"]

    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for fields in IndustryVocabulary.rows(text) where fields.count == 2 {
            table[fields[0]] = fields[1].split(separator: " ").map(String.init)
        }
        return table
    }()

    private static let text = """
        sr|senior
        snr|senior
        jr|junior
        jnr|junior
        mgr|manager
        mngr|manager
        mgmt|management
        dir|director
        vp|vicepresident
        svp|senior vicepresident
        evp|executive vicepresident
        avp|assistant vicepresident
        rvp|regional vicepresident
        fvp|first vicepresident
        pres|president
        engr|engineer
        engg|engineering
        engrg|engineering
        swe|software engineer
        sde|software engineer
        asst|assistant
        assist|assistant
        assoc|associate
        coord|coordinator
        coor|coordinator
        rep|representative
        reps|representative
        spec|specialist
        supv|supervisor
        supvr|supervisor
        supr|supervisor
        super|superintendent
        supt|superintendent
        mktg|marketing
        mkt|marketing
        mkting|marketing
        ops|operations
        oper|operations
        opr|operator
        mech|mechanical
        elec|electrical
        mfg|manufacturing
        mfr|manufacturing
        proj|project
        prog|program
        prgm|program
        sys|systems
        db|database
        sw|software
        hw|hardware
        intel|intelligence
        infosec|information security
        appsec|application security
        prof|professor
        atty|attorney
        lt|lieutenant
        sgt|sergeant
        capt|captain
        det|detective
        cpl|corporal
        secy|secretary
        sec|secretary
        sect|secretary
        maint|maintenance
        dept|department
        govt|government
        comms|communications
        comm|communications
        natl|national
        nat|national
        intl|international
        reg|regional
        regl|regional
        cust|customer
        svc|service
        svcs|services
        serv|service
        gen|general
        qual|quality
        bus|bus
        biz|business
        cert|certified
        lic|licensed
        const|construction
        constr|construction
        purch|purchasing
        proc|procurement
        prod|production
        inv|inventory
        ins|insurance
        res|research
        lab|lab
        env|environmental
        envir|environmental
        equip|equipment
        fin|finance
        finl|financial
        invest|investment
        info|information
        telecom|telecommunications
        ed|education
        edu|education
        elem|elementary
        sci|science
        tchr|teacher
        instr|instructor
        phys|physical
        occ|occupational
        med|medical
        rec|recreation
        hosp|hospital
        bkpr|bookkeeper
        ctrl|control
        ctrller|controller
        anlst|analyst
        anal|analyst
        cnslt|consultant
        cons|consultant
        adv|advisor
        adviser|advisor
        exe|executive
        prin|principal
        dist|district
        distr|distribution
        whse|warehouse
        transp|transportation
        veh|vehicle
        mach|machine
        insp|inspector
        ba|business analyst
        ae|account executive
        gm|general manager
        ea|executive assistant
        pa|physician assistant
        rd|research and development
        ui|ui
        fe|frontend
        be|backend
        msw|social worker
        jd|attorney
        tpm|technical program manager
        pmm|product marketing manager
        em|engineering manager
        ic|individual contributor
        bd|business development
        sdm|service delivery manager
        dos|director of sales
        ed|executive director
        mdr|market development representative
        dep|deputy
        dpty|deputy
        ofcr|officer
        offcr|officer
        tl|team lead
        stf|staff
        techn|technician
        technol|technologist
        recep|receptionist
        recept|receptionist
        libr|librarian
        pharm|pharmacist
        stud|student
        frontdesk|front desk
        bldg|building
        ent|enterprise
        strat|strategic
        govt|government
        l1|1
        l2|2
        l3|3
        """
}
