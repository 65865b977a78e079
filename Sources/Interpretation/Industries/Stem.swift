/// Takes the endings off an English word, so that "brewers", "brewing" and "brewery" meet. Light on purpose: what is
/// looked up is a label of a few words, and two words that wrongly meet cost more than two that wrongly don't.
enum Stem {
    static func of(_ word: String) -> String {
        guard word.utf8.count > 3 else { return word }
        if let irregular = irregulars[word] { return irregular }
        var letters = Array(word.utf8)
        dropPlural(&letters)
        for (ending, rest) in endings where letters.count - ending.count >= rest && letters.ends(with: ending) {
            letters.removeLast(ending.count)
            break
        }
        dropFinalVowel(&letters)
        undouble(&letters)
        return String(decoding: letters, as: UTF8.self)
    }

    private static func dropPlural(_ letters: inout [UInt8]) {
        guard letters.last == UInt8(ascii: "s"), letters.count > 3 else { return }
        switch letters[letters.count - 2] {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
        default: break
        }
        if letters.count > 4, letters.ends(with: pluralOfY) {
            letters.removeLast(3)
            letters.append(UInt8(ascii: "y"))
        } else if pluralsInES.contains(where: { letters.ends(with: $0) }) {
            letters.removeLast(2)
        } else {
            letters.removeLast()
        }
    }

    private static let pluralOfY = Array("ies".utf8)
    private static let pluralsInES = ["sses", "ches", "shes", "xes"].map { Array($0.utf8) }
    private static let doubled: [UInt8] = Array("bdgmnprt".utf8)

    private static func dropFinalVowel(_ letters: inout [UInt8]) {
        guard letters.count > 4, let last = letters.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "y") else {
            return
        }
        letters.removeLast()
    }

    private static func undouble(_ letters: inout [UInt8]) {
        guard letters.count > 4, letters[letters.count - 1] == letters[letters.count - 2] else { return }
        if doubled.contains(letters[letters.count - 1]) { letters.removeLast() }
    }

    /// Endings, longest first, and how many letters must be left before one is taken off.
    private static let endings: [([UInt8], Int)] = [
        ("izations", 4), ("ization", 4), ("acturing", 4), ("acturer", 4), ("ations", 4), ("ation", 4), ("ments", 4),
        ("ment", 4), ("ings", 3), ("eries", 4), ("ery", 4), ("ing", 3), ("ancy", 4), ("ency", 4), ("ers", 4),
        ("ors", 5),
        ("ist", 4), ("ity", 4), ("ion", 4), ("ant", 5), ("ive", 5), ("al", 5), ("er", 4), ("or", 5), ("ed", 4),
    ].map { (Array($0.0.utf8), $0.1) }

    private static let irregulars: [String: String] = [
        "attorneys": "lawyer", "attorney": "lawyer", "lawyers": "lawyer", "lawyer": "lawyer", "law": "lawyer",
        "legal": "lawyer", "physicians": "doctor", "physician": "doctor", "doctors": "doctor", "auto": "car",
        "autos": "car", "automotive": "car", "automobile": "car", "automobiles": "car", "cars": "car",
        "dental": "dentist", "dentistry": "dentist", "dentists": "dentist", "pharmacies": "pharmac",
        "pharmacy": "pharmac", "pharmacist": "pharmac", "shops": "store", "shop": "store", "stores": "store",
        "store": "store", "retailers": "retail", "retailer": "retail", "retailing": "retail",
        "wholesaler": "wholesale", "wholesalers": "wholesale", "wholesale": "wholesale", "wholesaling": "wholesale",
        "distributor": "distribut", "distribution": "distribut", "distributors": "distribut",
        "banking": "bank", "insurers": "insur", "insurance": "insur", "women": "woman", "womens": "woman",
        "mens": "man",
        "men": "man", "children": "child", "childrens": "child", "mfg": "manuf", "manufacturing": "manuf",
        "manufacturers": "manuf", "manufacturer": "manuf", "manufacture": "manuf", "makers": "manuf", "maker": "manuf",
        "making": "manuf", "svcs": "service", "services": "service", "service": "service", "equip": "equip",
        "equipment": "equip", "tech": "technolog", "technology": "technolog", "technologies": "technolog",
        "food": "food", "foods": "food", "farming": "farm", "agricultural": "agricultur", "agriculture": "agricultur",
        "apparel": "apparel", "clothing": "apparel", "clothes": "apparel", "garments": "apparel", "garment": "apparel",
        "trucking": "truck", "trucks": "truck", "housing": "housing", "station": "station", "stations": "station",
        "education": "educat", "educational": "educat", "communications": "communicat", "hotels": "hotel",
        "architecture": "architect", "architectural": "architect", "engineers": "engineer", "engineering": "engineer",
        "accountants": "account", "accounting": "account", "accountant": "account", "glasses": "glasses",
        "surgeons": "surgeon", "marine": "marine", "marina": "marina", "marinas": "marina", "mining": "mine",
        "mines": "mine", "miners": "mine", "printer": "printer", "printers": "printer", "organization": "organiz",
        "organizations": "organiz", "organisation": "organiz", "organisations": "organiz", "organic": "organic",
        "animal": "animal", "animals": "animal", "metal": "metal", "metals": "metal", "mineral": "mineral",
        "minerals": "mineral", "hospital": "hospital", "hospitals": "hospital", "hospitality": "hospitality",
        "capital": "capital", "general": "general", "paper": "paper", "papers": "paper", "rubber": "rubber",
        "leather": "leather", "lumber": "lumber", "water": "water", "power": "power", "motor": "motor",
        "motors": "motor", "computer": "computer", "computers": "computer", "computing": "computer",
        "center": "center", "centers": "center", "centre": "center", "centres": "center", "theater": "theater",
        "theatre": "theater", "theaters": "theater", "theatres": "theater", "fiber": "fiber", "fibre": "fiber",
        "tire": "tire", "tires": "tire", "tyre": "tire", "tyres": "tire", "labor": "labor", "labour": "labor",
    ]
}

extension [UInt8] {
    fileprivate func ends(with ending: [UInt8]) -> Bool {
        count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
    }
}
