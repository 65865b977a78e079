internal import Interpretation

/// How frequent the most common names are in North America and Europe, in hundredths of a percent of people (own rounding
/// of what censuses publish): enough to know Smith from Winterbottom where the data are few.
enum CommonNames {
    /// The share of people with the family name, folded.
    static func familyShare(of name: String) -> Double { (families[name] ?? 0.3) / 10_000 }

    /// Whether many people bear the folded family name.
    static func isCommonFamily(_ name: String) -> Bool { families[name] != nil }

    /// The share of people with the given name, folded.
    static func givenShare(of name: String) -> Double { (givens[name] ?? 2) / 10_000 }

    /// Whether the folded name is a common given name or a form of one.
    static func isGiven(_ name: String) -> Bool {
        givens[name] != nil || GivenNames.isGivenName(name) || NicknameTable.canonicalForms(name) != [name]
    }

    private static func table(_ text: String) -> [String: Double] {
        var table: [String: Double] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let share = words.first.flatMap({ Double(String($0)) }) else { continue }
            for word in words.dropFirst() { table[String(word)] = share }
        }
        return table
    }

    private static let families = table(
        """
        80 smith
        60 johnson williams
        45 brown jones
        36 garcia miller davis rodriguez martinez
        30 hernandez lopez gonzalez wilson anderson
        25 thomas taylor moore jackson martin lee perez thompson white
        20 harris sanchez clark ramirez lewis robinson walker young allen king wright
        16 scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts
        12 gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
        10 gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks
        9 chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster
        7 jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons
        6 o'brien mcdonald murray ford hamilton graham wallace olson hansen larson schmidt wagner meyer weber khan singh
        5 wang li zhang chen liu yang huang wu muller schneider fischer becker hoffmann koch rossi russo ferrari dubois
        5 bernard petit durand leroy moreau jensen nielsen pedersen andersson johansson karlsson nilsson silva santos
        """)

    private static let givens = table(
        """
        200 james john robert michael
        150 mary william david
        110 richard joseph thomas charles christopher daniel
        90 patricia jennifer linda elizabeth barbara susan jessica matthew anthony mark
        75 sarah karen nancy lisa donald steven paul andrew joshua kenneth kevin brian george edward
        60 margaret betty sandra ashley kimberly emily donna michelle carol timothy ronald jason jeffrey ryan
        45 amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela jacob gary
        38 nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank
        32 shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria
        25 olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith
        25 raymond jack dennis jerry tyler aaron jose adam nathan henry peter kyle zachary walter noah
        20 bob bill mike jim tom dave steve chris dan joe matt tony ed ken ron tim jeff liz sue kate jen pat sam alex ben
        15 jean pierre michel marie hans peter klaus thomas andrea ana luis carlos juan ahmed mohammed ali wei li
        """)
}

/// Words that say what a company does or is, not which it is, and how common they are among names of companies.
enum CommonCompanyWords {
    /// The share of names that contain the word, as a floor for what is counted.
    static func share(of word: String) -> Double { shares[word] ?? 0 }

    private static let shares: [String: Double] = {
        var shares: [String: Double] = [:]
        for line in """
        0.06 and group services service of company international
        0.04 associates solutions consulting systems management center national american global partners technologies technology
        0.03 bank insurance construction health medical financial capital industries manufacturing enterprises united first
        0.02 media marketing design software digital labs engineering law legal accounting tax advisors holdings foundation
        0.02 real estate realty properties restaurant cafe grill bar house city county state university college school church
        0.02 north south east west central community care clinic hospital dental studio agency network institute academy
        0.03 abc aaa acme best quality premier advanced professional elite superior general modern express first choice pro
        0.01 foods food catering kitchen auto supply equipment energy power water air security travel hotel inn club association
        0.01 products development resources communications logistics transport home builders building contracting electric
        0.01 child children childcare daycare preschool head start program learning education family youth early ymca day
        0.01 cleaning plumbing roofing landscaping painting flooring heating cooling moving storage printing photography
        0.01 bakery pizza salon fitness pharmacy therapy counseling veterinary pet motors trucking farm farms church
        """.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let share = words.first.flatMap({ Double(String($0)) }) else { continue }
            for word in words.dropFirst() { shares[String(word)] = share }
        }
        return shares
    }()
}
