/// What abbreviations in company names stand for, spelt out in the tables below.
enum CompanyAbbreviations {
    /// Whether the abbreviation can stand for several words ("elec.": electric, electrical, electronics), so that a
    /// comparison should leave it open.
    static func isAmbiguous(_ hash: UInt64) -> Bool { ambiguous.contains(hash) }

    private static let ambiguous = Set(
        "elec elect assoc tech eng engr comm med fin env prod prof indus comp inst ins mem dist sec gen".split(
            separator: " "
        ).map {
            WordHash.of($0.utf8)
        })

    /// The words that the folded word with `hash` stands for, or nil.
    static func expansion(_ hash: UInt64) -> [[UInt8]]? { table[hash] }

    private static let table: [UInt64: [[UInt8]]] = {
        var table: [UInt64: [[UInt8]]] = [:]
        for line in text.split(separator: "\n") {
            let sides = line.split(separator: ":")
            guard sides.count == 2 else { continue }
            let words = sides[0].split(separator: " ").map { Array($0.utf8) }
            for short in sides[1].split(separator: " ") { table[WordHash.of(short.utf8)] = words }
        }
        return table
    }()

    private static let text =
        """
        manufacturing: mfg manuf mfrg mnfg manufg manufactg manufacturg
        manufacturers: mfrs mfr
        international: intl internatl internat interntl intnl
        associates: assocs asscs assoc
        association: assn asso asscn assoctn
        associated: assocd
        services: svcs svc serv servs srvcs srvc svs
        service: sv
        technology: tech techn technol
        technologies: techs
        technical: techl
        university: univ univs uni
        national: natl nat
        department: dept dpt depart deptmt
        brothers: bros
        center: ctr cntr cent centre centr
        centers: ctrs centres
        management: mgmt mgt mngmt mngt managmt
        marketing: mktg mkting mktng
        market: mkt
        markets: mkts
        engineering: eng engr engrg engring engineerg
        engineers: engrs
        electric: elec elect
        electronics: elecs electrs electron
        electrical: electl
        equipment: equip eqpt equipmt eqp
        industries: inds indus
        industrial: indl ind industl
        institute: inst instit
        institution: instn
        instruments: instr instrs instrum
        insurance: ins insur insce
        hospital: hosp hospitl
        hospitals: hosps
        medical: med medl
        medicine: medn
        memorial: meml mem
        community: comm commty cmty
        communications: commun communs comms communic
        commission: commn
        committee: cmte cttee
        construction: constr const construct constn
        contractors: contrs
        contracting: contr
        consulting: consltg cnsltg consult conslt
        consultants: conslts consultnts
        corporate: corporat
        development: dev devel devt devlpmt develop
        distributors: distribs distrs dist
        distribution: distrib distr distn
        district: distt
        education: educ edu
        educational: educl
        enterprises: ents entrprs entps enterp enterprs
        enterprise: enterpr entpr
        environmental: envir environ envtl environmtl
        federal: fed fedl
        federation: fedn
        financial: fin finl fincl
        foundation: fdn fdtn foundtn fndn
        general: gen genl
        government: govt gov
        group: grp gp
        headquarters: hq hdqtrs
        holdings: hldgs hldg holdgs
        information: info informn
        investment: inv invest invt
        investments: invs invts invmts invmnts
        laboratories: labs
        laboratory: lab
        library: lib
        logistics: logist
        machine: mach
        machinery: machy
        materials: matls
        mechanical: mech
        metropolitan: metrop
        municipal: mun munic
        mutual: mut
        office: ofc offc
        partners: ptnrs prtnrs
        partnership: ptnrship
        pharmaceuticals: pharm pharma pharms pharmaceut
        physicians: phys
        products: prods prod prdcts
        production: prodn
        productions: prodns
        professional: prof profl
        professionals: profs
        program: prgm prog
        properties: props prop
        public: publ
        publishing: pub publg
        publications: pubs publns
        railway: rwy ry
        railroad: rr
        realty: rlty
        recreation: rec
        regional: reg regl
        rehabilitation: rehab
        research: res rsch
        resources: rsrcs resrcs
        restaurant: restau
        savings: svgs
        school: sch
        schools: schs
        sciences: sci scis
        security: sec secur
        securities: secs
        society: soc
        software: softw
        solutions: soln solns sols
        specialists: specs
        supply: sply
        surgery: surg
        systems: sys systs syst
        telecommunications: telecom telecomm telco
        telephone: tel
        transportation: transp transportn transptn
        transport: transpt
        united: utd
        utilities: utils
        veterinary: vet
        wholesale: whsle whsl
        american: amer amern
        america: amerca
        chamber: chmbr
        chemical: chem
        chemicals: chems
        college: coll
        commerce: commrce
        company: cmpny
        companies: cos
        cooperative: coop
        council: cncl
        county: cnty
        credit union: cu
        family: fam
        fort: ft
        saint: st sainte
        mount: mt
        heights: hts
        springs: spgs
        lakes: lks
        mountain: mtn
        north: nrth
        south: sth
        northwest: nw
        northeast: neast
        southwest: swest
        southeast: seast
        administration: admin
        advertising: advtg adv advert
        agency: agcy
        agricultural: agri agric
        aircraft: acft
        apartments: apts
        architects: archts archs
        attorneys: attys
        authority: auth
        automotive: auto
        aviation: avn
        building: bldg
        builders: bldrs
        cardiology: card
        children: chldrn
        christian: chr
        clinic: clin
        computer: comp
        elementary: elem
        exchange: exch
        express: exp
        fellowship: flwshp
        gallery: gall
        gardens: gdns
        guarantee: guar
        health: hlth
        healthcare: hlthcare
        heating: htg
        hotel: htl
        independent: indep
        landscaping: lndscpg
        limousine: limo
        lutheran: luth
        maintenance: maint
        minnesota: minn
        california: calif
        massachusetts: mass
        wisconsin: wisc wis
        illinois: ill
        michigan: mich
        pennsylvania: penna penn
        washington: wash
        tennessee: tenn
        arizona: ariz
        colorado: colo
        connecticut: conn
        florida: fla
        oklahoma: okla
        oregon: ore
        nebraska: nebr neb
        kansas: kans kan
        missouri: missou
        indiana: indi
        virginia: virg
        alabama: ala
        arkansas: ark
        texas: tex
        dakota: dak
        minneapolis: mpls
        first: 1st
        second: 2nd
        third: 3rd
        fourth: 4th
        fifth: 5th
        sixth: 6th
        seventh: 7th
        eighth: 8th
        ninth: 9th
        tenth: 10th
        philadelphia: phila
        """
}
