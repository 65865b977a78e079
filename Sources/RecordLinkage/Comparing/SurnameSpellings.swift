/// Surnames of one origin that are spelled in several ways, each by families of its own: Meyer and Meier are two names.
enum SurnameSpellings {
    /// Whether the two folded names, which differ, are both among the known spellings of one name.
    static func areTwo(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        if let x = patronymic(a), let y = patronymic(b), x == y { return a != b }
        guard let x = groups[String(decoding: a, as: UTF8.self)] else { return false }
        return a != b && x == groups[String(decoding: b, as: UTF8.self)]
    }

    /// What stands before "-sen", "-son" or "-sson": Larsen and Larson, Jensen and Jenson, Andersson and Anderson.
    private static func patronymic(_ name: [UInt8]) -> ArraySlice<UInt8>? {
        for ending in ["sson", "ssen", "son", "sen"] where name.count >= ending.utf8.count + 2 {
            if name.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return name.dropLast(ending.utf8.count) }
        }
        return nil
    }

    private static let groups: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in spellings.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { groups[String(name)] = number }
        }
        return groups
    }()

    /// A name a line.
    private static let spellings = """
        meyer meier maier mayer mayr mair meyers myers
        schmidt schmitt schmid schmied
        smith smyth smythe
        hoffman hofman hoffmann hofmann
        fischer fisher
        visser fisscher
        muller miller moller mueller
        clark clarke
        brown browne
        braun brun
        green greene
        reed reid read reade
        thompson thomson tomson
        stewart stuart
        allen allan alan
        phillips philips phelps philipps
        johnson johnston johnstone jonson
        nelson nielsen nilsen nilsson
        gonzalez gonzales
        lopez lopes
        perez peres
        gomez gomes
        rodriguez rodrigues
        martinez martin martins martens
        hernandez fernandez fernandes
        alvarez alvares
        sanchez sanches
        harris harries
        rogers rodgers
        davis davies
        stephens stevens
        stephenson stevenson
        matthews mathews
        white whyte
        gray grey
        moore more moor
        baker becker bakker
        bailey bayley
        cook cooke
        lee leigh
        lane laine
        perry parry
        pierce pearce peirce
        nichols nicholls nicols
        simmons simons simonds symons
        burns byrnes byrne
        berg burg bergh
        bergman bergmann
        schneider snyder snider
        wagner wegner
        weber webber
        kohler koehler
        kaufman kaufmann
        neuman neumann newman
        hartman hartmann
        lehman lehmann
        zimmerman zimmermann
        kramer cramer kremer
        schultz schulz schulze shultz
        walter walters walther
        jansen janssen
        macdonald mcdonald
        kelly kelley
        o'neil o'neill oneil oneill
        donnelly donnelley
        connor conner connors
        dean deane
        hayes hays haynes
        wood woods
        brook brooks
        hicks hix
        wells wills
        lin lim ling
        chan chen cheng chang
        wang wong
        liu lu
        """
}
