/// What a postal code says of where it is.
enum PostalCodes {
    /// The US state of a ZIP code, by its first three digits; nil for another form or an unassigned range.
    static func state(zip: String) -> String? {
        let digits = Array(zip.utf8.prefix(10))
        guard digits.count == 5 || (digits.count == 10 && digits[5] == UInt8(ascii: "-")) || digits.count == 9 else {
            return nil
        }
        var prefix = 0
        for (index, byte) in digits.enumerated() where index != 5 || digits.count != 10 {
            guard byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else { return nil }
            if index < 3 { prefix = prefix * 10 + Int(byte - UInt8(ascii: "0")) }
        }
        return states[prefix]
    }

    /// The Canadian province of a code like "M5V 2T6", by its first letter.
    static func province(_ code: String) -> String? {
        let signs = Array(code.utf8.filter { $0 != UInt8(ascii: " ") })
        guard signs.count == 6, isDigit(signs[1]), !isDigit(signs[2]), isDigit(signs[3]), isDigit(signs[5]) else {
            return nil
        }
        return provinces[signs[0] & 0xDF]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static let provinces: [UInt8: String] = [
        "A": "NL", "B": "NS", "C": "PE", "E": "NB", "G": "QC", "H": "QC", "J": "QC", "K": "ON", "L": "ON", "M": "ON",
        "N": "ON", "P": "ON",
        "R": "MB", "S": "SK", "T": "AB", "V": "BC", "X": "NT", "Y": "YT",
    ].reduce(into: [:]) { $0[$1.key.utf8.first ?? 0] = $1.value }

    private static let states: [Int: String] = {
        var states: [Int: String] = [:]
        for entry in ranges.split(whereSeparator: \.isWhitespace) {
            let sides = entry.split(separator: ":")
            let bounds = sides[0].split(separator: "-").compactMap { Int($0) }
            guard sides.count == 2, let low = bounds.first, let high = bounds.last, low <= high else { continue }
            for prefix in low...high { states[prefix] = String(sides[1]) }
        }
        return states
    }()

    /// The first three digits of ZIP codes and their states.
    private static let ranges =
        """
        005:NY 006-007:PR 008:VI 009:PR 010-027:MA 028-029:RI 030-038:NH 039-049:ME 050-059:VT 060-069:CT 063:CT 070-089:NJ 100-149:NY
        150-196:PA 197-199:DE 200-205:DC 206-219:MD 201:VA 220-246:VA 247-268:WV 270-289:NC 290-299:SC 300-319:GA 320-349:FL 350-369:AL
        370-385:TN 386-397:MS 398-399:GA 400-427:KY 430-459:OH 460-479:IN 480-499:MI 500-528:IA 530-549:WI 550-567:MN 569:DC 570-577:SD 580-588:ND
        590-599:MT 600-629:IL 630-658:MO 660-679:KS 680-693:NE 700-714:LA 716-729:AR 730-749:OK 733:TX 750-799:TX 800-816:CO 820-831:WY 832-838:ID
        840-847:UT 850-865:AZ 870-884:NM 885:TX 889-898:NV 900-961:CA 967-968:HI 969:GU 970-979:OR 980-994:WA 995-999:AK
        """
}
