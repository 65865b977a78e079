/// Folding of text for comparison: lower case, accents off, typographic signs as ASCII.
///
/// "Müller" becomes "muller", "Straße" "strasse", "Łódź" "lodz", "O’Brien" "o'brien". Letters of other scripts are
/// lower-cased and kept. Folding what is folded changes nothing. Linear; ASCII takes a fast path.
public enum TextFolding {
    /// `text` folded.
    public static func fold(_ text: String) -> String {
        String(decoding: foldedBytes(text), as: UTF8.self)
    }

    /// The UTF-8 bytes of `text` folded.
    public static func foldedBytes(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        appendFolded(text.utf8, to: &folded)
        return folded
    }

    /// Appends UTF-8 `bytes` folded to `folded`. Bytes that are no UTF-8 come out as U+FFFD.
    public static func appendFolded(_ bytes: some Collection<UInt8>, to folded: inout [UInt8]) {
        var index = bytes.startIndex
        while index != bytes.endIndex {
            let byte = bytes[index]
            guard byte < 0x80 else { break }
            folded.append(lowercased(byte))
            bytes.formIndex(after: &index)
        }
        guard index != bytes.endIndex else { return }
        for scalar in String(decoding: bytes[index...], as: UTF8.self).unicodeScalars {
            append(scalar, to: &folded)
        }
    }

    /// The folded words of `text`: runs of letters and digits; an apostrophe inside a word is dropped
    /// ("O'Brien" is one word, "obrien").
    public static func tokens(_ text: String) -> [String] {
        tokens(folded: foldedBytes(text)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The words of text that is folded already.
    public static func tokens(folded bytes: [UInt8]) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if isWordByte(byte) {
                word.append(byte)
            } else if byte == UInt8(ascii: "'"), !word.isEmpty, index + 1 < bytes.count, isWordByte(bytes[index + 1]) {
                continue
            } else if !word.isEmpty {
                words.append(word)
                word = []
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// `folded` with the umlauts' other spelling made the same: "mueller" and "muller" both give "muller",
    /// "joergensen" and "jorgensen" "jorgensen", "aalborg" and "alborg" "alborg". For blocking and comparison, not for display.
    public static func withoutUmlautSpelling(_ folded: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(folded.count)
        for byte in folded {
            let before = plain.last
            let isUmlautE =
                byte == UInt8(ascii: "e")
                && (before == UInt8(ascii: "a") || before == UInt8(ascii: "o") || before == UInt8(ascii: "u"))
            let isDoubleA = byte == UInt8(ascii: "a") && before == UInt8(ascii: "a")
            if !isUmlautE && !isDoubleA { plain.append(byte) }
        }
        return plain
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 { return folded.append(lowercased(UInt8(value))) }
        if let plain = LatinLetters.plain(value) { return folded.append(contentsOf: plain) }
        if let sign = asciiSign(value) { return folded.append(sign) }
        if isMark(value) { return }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
            if isMark(lower.value) { continue }
            if let plain = LatinLetters.plain(lower.value) {
                folded.append(contentsOf: plain)
                continue
            }
            folded.append(contentsOf: String(Character(unaccented(lower))).utf8)
        }
    }

    /// Combining marks, joiners and directional signs, which no comparison should see.
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x00AD, 0x0300...0x036F, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
            0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF:
            true
        default: false
        }
    }

    /// The ASCII sign that people would type: quotes, dashes, spaces, full-width forms.
    private static func asciiSign(_ value: UInt32) -> UInt8? {
        switch value {
        case 0x00A0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: UInt8(ascii: " ")
        case 0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032: UInt8(ascii: "'")
        case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033: UInt8(ascii: "\"")
        case 0x2010...0x2015, 0x2212, 0xFE63: UInt8(ascii: "-")
        case 0x00AA: UInt8(ascii: "a")
        case 0x00BA: UInt8(ascii: "o")
        case 0xFF01...0xFF5E: lowercased(UInt8(value - 0xFF01 + 0x21))
        default: nil
        }
    }

    /// Greek and Cyrillic letters that carry an accent of their own.
    private static func unaccented(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "ά": "α"
        case "έ": "ε"
        case "ή": "η"
        case "ί", "ϊ", "ΐ": "ι"
        case "ό": "ο"
        case "ύ", "ϋ", "ΰ": "υ"
        case "ώ": "ω"
        case "ς": "σ"
        case "й": "и"
        case "ё": "е"
        case "ї": "і"
        default: scalar
        }
    }
}
