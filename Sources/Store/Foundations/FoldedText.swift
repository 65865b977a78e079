import Foundation

/// Text made comparable: lower case, no accents, words in alphabetical order ("O'Brien, Robert" is "Robert O'Brien").
enum FoldedText {
    /// The words of `texts`, folded and sorted.
    static func words(_ texts: String...) -> [String] { wordBytes(texts).map { String(decoding: $0, as: UTF8.self) } }

    /// The bytes of the words of `texts`, folded and sorted. ASCII takes the short way: a million names pass here each
    /// night.
    static func wordBytes(_ texts: [String]) -> [ArraySlice<UInt8>] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        for text in texts {
            for byte in text.utf8 {
                guard byte < 0x80 else { return manyScriptWords(texts.joined(separator: " ")) }
                bytes.append((65...90).contains(byte) ? byte + 32 : byte)
            }
            bytes.append(0x20)
        }
        var words: [ArraySlice<UInt8>] = []
        var start = 0
        for (place, byte) in bytes.enumerated() where !isWordByte(byte) {
            if place > start { words.append(bytes[start..<place]) }
            start = place + 1
        }
        words.sort { $0.lexicographicallyPrecedes($1) }
        return words
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == 39
    }

    private static func manyScriptWords(_ text: String) -> [ArraySlice<UInt8>] {
        folded(text).split { !($0.isLetter || $0.isNumber || $0 == "'") }.sorted().map { Array($0.utf8)[...] }
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
