/// An entry that could not be read, kept with its place, the reason and the raw text.
public struct Reject: Sendable, Equatable, Codable {
    public var line: Int
    /// What is wrong and what to do, in one sentence for people.
    public var reason: String
    /// The entry as it stood in the file, shortened to at most 4,096 bytes.
    public var raw: String
    /// The entry's cells in full, in the order of its file's columns, where the format has columns: what a person
    /// corrects and imports again. No part of the JSON, which has `raw`.
    public var cells: [String]?

    /// - Parameter raw: the whole entry, of whatever length.
    public init(line: Int, reason: String, raw: String, cells: [String]? = nil) {
        self.line = line
        self.reason = reason
        self.raw = Self.shortened(raw)
        self.cells = cells
    }

    /// Cut between characters, so that what was cut once stays as it is.
    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > 4096 else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: 4096)
        while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
        return String(text[..<end])
    }

    private enum CodingKeys: String, CodingKey { case line, reason, raw }
}

/// Something noticed while reading that costs no record ("columns 4 and 9 are both called Phone").
public struct Finding: Sendable, Equatable, Codable {
    public enum Severity: String, Sendable, Codable { case note, warning }

    public var severity: Severity
    public var message: String
    public var line: Int?

    public init(_ severity: Severity, _ message: String, line: Int? = nil) {
        self.severity = severity
        self.message = message
        self.line = line
    }
}
