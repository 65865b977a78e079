/// A number of the North American Numbering Plan, read without libphonenumber: ten digits, or eleven with a leading 1.
struct NorthAmericanNumber {
    var digits: [UInt8]
    var `extension`: String?

    /// Nil where `text` is no such number as a whole (another country's code, too few or many digits, an impossible
    /// area code, words). Linear.
    init?(_ text: String) {
        var digits: [UInt8] = []
        var rest = Substring(text)
        while let character = rest.utf8.first {
            if character >= UInt8(ascii: "0") && character <= UInt8(ascii: "9") {
                digits.append(character)
            } else if !NorthAmericanNumber.isPunctuation(character) {
                break
            } else if character == UInt8(ascii: "#"), digits.count < 10 {
                return nil
            } else if character == UInt8(ascii: "#") {
                break
            }
            if digits.count > 11 { return nil }
            rest = Substring(rest.utf8.dropFirst())
        }
        if let letters = NorthAmericanNumber.vanity(digits, rest) {
            digits += letters
            rest = ""
        }
        if text.utf8.contains(UInt8(ascii: "+")), digits.count != 11 { return nil }
        if digits.count == 11, digits[0] == UInt8(ascii: "1") { digits.removeFirst() }
        guard digits.count == 10, NorthAmericanNumber.isPossible(digits) else { return nil }
        self.digits = digits
        if !rest.isEmpty {
            guard let ext = NorthAmericanNumber.extension(of: rest) else { return nil }
            `extension` = ext
        }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "/"),
            UInt8(ascii: "+"), UInt8(ascii: "#"), 9:
            true
        default: false
        }
    }

    /// Area code and exchange begin with 2 to 9; 9 in the middle is kept for the growth of the plan, N11 are services.
    private static func isPossible(_ digits: [UInt8]) -> Bool {
        digits[0] >= UInt8(ascii: "2") && digits[3] >= UInt8(ascii: "2") && digits[1] != UInt8(ascii: "9")
            && !(digits[1] == UInt8(ascii: "1") && digits[2] == UInt8(ascii: "1"))
    }

    /// The digits that the letters of "1-800-FLOWERS" stand for on a telephone's keys.
    private static func vanity(_ digits: [UInt8], _ rest: Substring) -> [UInt8]? {
        let area = digits.count == 4 && digits[0] == UInt8(ascii: "1") ? digits[1...] : digits[...]
        guard area.count >= 3, area.count <= 7, let first = rest.utf8.first, isLetter(first) else { return nil }
        var keyed: [UInt8] = []
        for byte in rest.utf8 {
            if isLetter(byte) {
                keyed.append(keys[Int((byte | 0x20) - UInt8(ascii: "a"))])
            } else if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
                keyed.append(byte)
            } else if !isPunctuation(byte) {
                return nil
            }
        }
        let missing = 10 - area.count
        return keyed.count >= missing && keyed.count <= missing + 4 ? Array(keyed.prefix(missing)) : nil
    }

    private static let keys = Array("22233344455566677778889999".utf8)
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    /// "x123", "ext. 5", "#12": the digits; nil for any other text.
    private static func `extension`(of rest: Substring) -> String? {
        let word = rest.lowercased()
        for mark in ["extension", "extn", "ext", "ex", "x", "#", "durchwahl", "poste", ","] {
            guard
                word.drop(while: { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" }).hasPrefix(mark)
                    || mark == "," && word.hasPrefix(",")
            else { continue }
            let digits = word.filter { $0 >= "0" && $0 <= "9" }
            let others = word.filter { $0.isLetter }
            guard (1...7).contains(digits.utf8.count), others.isEmpty || mark.hasPrefix(others) || others == mark else {
                return nil
            }
            return digits
        }
        return nil
    }

    var isTollFree: Bool { NorthAmericanNumber.tollFree.contains(String(decoding: digits.prefix(3), as: UTF8.self)) }
    private static let tollFree: Set<String> = ["800", "833", "844", "855", "866", "877", "888"]
}
