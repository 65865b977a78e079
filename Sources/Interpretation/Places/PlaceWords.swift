/// The words of a place's name, folded, so that spellings of one name agree.
enum PlaceWords {
    /// "St. Paul", "Saint Paul" and "SAINT PAUL" give "saint paul"; "Ft. Worth" "fort worth"; "City of Duluth" "duluth".
    static func key(_ text: String) -> String {
        var words = TextFolding.tokens(text).map { spelledOut[$0] ?? $0 }
        if words.count > 2, words[0] == "city" || words[0] == "town" || words[0] == "village", words[1] == "of" {
            words.removeFirst(2)
        }
        return words.joined(separator: " ")
    }

    private static let spelledOut = [
        "st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "hts": "heights", "twp": "township",
        "spgs": "springs",
    ]

    /// What people put around an area's name: "Greater X Area", "X metro".
    static func withoutAreaWords(_ key: String) -> String? {
        var words = key.split(separator: " ")
        let count = words.count
        while let first = words.first, words.count > 1,
            ["greater", "metro", "metropolitan", "the", "near", "downtown"].contains(first)
        {
            words.removeFirst()
        }
        while let last = words.last, words.count > 1,
            ["area", "metro", "metroplex", "metropolitan", "region", "vicinity"].contains(last)
        {
            words.removeLast()
        }
        return words.count < count ? words.joined(separator: " ") : nil
    }
}
