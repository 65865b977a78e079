import Foundation

/// Text made comparable: lower case, no accents, words in alphabetical order ("O'Brien, Robert" is "Robert O'Brien").
enum FoldedText {
    /// The words of `text`, folded and sorted. ASCII takes the short way.
    static func words(_ text: String) -> [String] {
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
