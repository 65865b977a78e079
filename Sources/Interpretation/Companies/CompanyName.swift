/// A company's name taken apart.
public struct CompanyName: Sendable, Equatable, Hashable {
    /// The name without legal form, as printed: "Acme Software".
    public var core: String
    /// The legal form in its usual spelling: "Inc.", "GmbH".
    public var legalForm: String?
    /// Folded for comparison: lower case, no accents or punctuation, "&" as "and", no leading "the", common
    /// abbreviations spelt out. Equal keys are the same name; nothing more is promised.
    public var key: String
    /// What the text says of a branch or place beside the name: "Duluth" of "Acme Software (Duluth)".
    public var branch: String?
    /// Other names that the text gives: after "dba", "formerly", in brackets.
    public var otherNames: [String]

    /// How many bytes of a name are read; the rest is no name.
    static let longest = 400

    /// Takes a printed name apart. Never fails: a text that is nothing but a legal form is its own core.
    public init(interpreting text: String) {
        let bytes = Array(text.utf8.prefix(CompanyName.longest))
        let parts = CompanyParts(CompanyWord.words(of: bytes))
        core = CompanyName.printed(parts.name, bytes) ?? text
        legalForm = parts.legalForm
        branch = CompanyName.printed(parts.branch, bytes)
        otherNames = parts.aliases.compactMap { CompanyName.printed($0, bytes) }
        key = String(
            decoding: Array(CompanyName.keyWords(parts.name).joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }

    /// The words of a printed name's `key`, as UTF-8: for whoever asks for nothing else, a million times.
    public static func keyWords(of text: String) -> [[UInt8]] {
        keyWords(CompanyParts(CompanyWord.words(of: Array(text.utf8.prefix(longest)))).name)
    }

    private static func keyWords(_ words: [CompanyWord]) -> [[UInt8]] {
        var spelt = CompanySpelling.spelledOut(words)
        if spelt.count > 1, spelt[0].elementsEqual("the".utf8) { spelt.removeFirst() }
        return spelt
    }

    /// What stood in the text from the first of `words` to the last, with the stop of a dotted last word.
    private static func printed(_ words: [CompanyWord], _ bytes: [UInt8]) -> String? {
        guard let start = words.map(\.range.lowerBound).min(), let end = words.map(\.range.upperBound).max() else {
            return nil
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
