import Foundation

/// Text made comparable: lower case, no accents, words in alphabetical order ("O'Brien, Robert" is "Robert O'Brien").
enum FoldedText {
    /// The words of `text`, folded and sorted. ASCII takes the short way: a million names pass here each night.
    static func words(_ text: String) -> [String] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return manyScriptWords(text) }
            bytes.append((65...90).contains(byte) ? byte + 32 : byte)
        }
        return bytes.split { !isWordByte($0) }.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == 39
    }

    private static func manyScriptWords(_ text: String) -> [String] {
        folded(text).split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init).sorted()
    }

    static func folded(_ text: String) -> String {
        let lower = text.lowercased()
        return lower.utf8.allSatisfy { $0 < 0x80 }
            ? lower : lower.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    /// The digits of a phone number that tell it apart: its last ten.
    static func phoneDigits(_ text: String) -> String? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        return digits.count >= 7 ? String(digits.suffix(10)) : nil
    }
}
