internal import Interpretation

/// A generation after a name ("Jr.", "III") as a number: father and son of one name are two people.
enum Generation {
    /// 0 where there is none; 1 for senior, 2 for junior and II, and so on.
    static func number(of suffix: String?) -> UInt8 {
        guard let suffix, let word = TextFolding.tokens(suffix).first else { return 0 }
        switch word {
        case "sr", "senior", "i", "1st": return 1
        case "jr", "junior", "ii", "2nd", "fils", "hijo": return 2
        case "iii", "3rd": return 3
        case "iv", "4th": return 4
        case "v", "5th": return 5
        default: return 0
        }
    }
}
