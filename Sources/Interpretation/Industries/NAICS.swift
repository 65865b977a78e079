/// The North American Industry Classification System of 2022: titles, and how near two codes are.
public enum NAICS {
    /// The title of a code of 2 to 6 digits, or nil where there is no such code.
    public static func title(of code: String) -> String? { titles[code] }

    /// How near two codes are, 0 (strangers) to 1 (the same to as many digits as both have): graded by the digits
    /// they share, 31-33, 44-45 and 48-49 being one sector each, and lifted by a table of neighbours that people
    /// move between. Symmetric. Cost: a few dictionary look-ups.
    public static func closeness(_ a: String, _ b: String) -> Double {
        let (a, b) = (digits(a), digits(b))
        guard a.count >= 2, b.count >= 2 else { return 0 }
        var common = 0
        for (x, y) in zip(a, b) {
            guard x == y else { break }
            common += 1
        }
        if common == min(a.count, b.count) { return 1 }
        if sector(a) == sector(b) { common = max(common, 2) }
        if common == 2, a.count == 2 || b.count == 2 { return 1 }
        let graded = [0, 0, 0.3, 0.6, 0.9, 0.95, 1][min(common, 6)]
        return max(graded, IndustryNeighbours.closeness(a, b))
    }

    private static func digits(_ code: String) -> [UInt8] {
        Array(code.utf8.prefix(6)).filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The first two digits as a number, that of the first where a sector spans several.
    private static func sector(_ code: [UInt8]) -> Int {
        let number = Int(code[0] &- 48) * 10 + Int(code[1] &- 48)
        switch number {
        case 32, 33: return 31
        case 45: return 44
        case 49: return 48
        default: return number
        }
    }

    private static let titles: [String: String] = {
        var titles: [String: String] = [:]
        for table in NAICSTables.all {
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                let fields = line.split(separator: UInt8(ascii: "|"), maxSplits: 2)
                if fields.count >= 2 { titles[String(Substring(fields[0]))] = String(Substring(fields[1])) }
            }
        }
        for (code, same) in [("32", "31"), ("33", "31"), ("45", "44"), ("49", "48")] { titles[code] = titles[same] }
        return titles
    }()
}
