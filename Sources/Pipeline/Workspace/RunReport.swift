import Foundation
import Store

/// What one run of the batch did. No contact's data: names of files and sources, ids and numbers.
public struct RunReport: Sendable, Encodable {
    /// One file of the inbox.
    public struct File: Sendable, Encodable {
        public enum Status: String, Sendable, Encodable {
            case imported, failed
            case known = "already_imported"
            case waiting = "still_being_written"
            /// An archive, of the files in it that hold no contacts.
            case passedOver = "passed_over"
        }

        public var file: String
        public var source: String?
        public var status: Status
        public var read = 0
        public var new = 0
        public var changed = 0
        public var unchanged = 0
        public var gone = 0
        /// Not seen and kept, because part of the file could not be read.
        public var presumed = 0
        public var rejected = 0
        public var withheld = 0
        public var reason: String?
    }

    /// One focus.
    public struct List: Sendable, Encodable {
        public var focus: String
        public var entries: Int
        /// Contacts that were not in the list before, in its order.
        public var new: [String]
        /// Contacts that are no longer in it.
        public var left: [String]
        /// Contacts that stand higher because something new speaks for them.
        public var moved: [Move] = []

        public struct Move: Sendable, Encodable {
            public var contactID: String
            public var from: Int
            public var to: Int
            /// "now at a company you named"
            public var why: String
        }
    }

    public var started: String
    public var finished = ""
    public var version: String
    public var exitCode = 0
    public var files: [File] = []
    public var contacts: Int?
    public var merged = 0
    /// Pairs of entries about which `review` would ask; nil where nothing was linked.
    public var inDoubt: Int?
    /// Records past the time for which their source is kept.
    public var purged = 0
    /// The copy of the store that was made.
    public var backup: String?
    public var shortlists: [List] = []
    /// What is due with contacts today or before: “shortlist due” lists it.
    public var followUpsDue = 0
    /// What went wrong, one sentence each.
    public var faults: [String] = []
    /// By the name of the step.
    public var seconds: [String: Double] = [:]

    public init(started: String, version: String) {
        self.started = started
        self.version = version
    }

    /// Whether anything was done or went wrong.
    public var isWorthKeeping: Bool {
        !faults.isEmpty || purged > 0 || backup != nil || !shortlists.isEmpty
            || files.contains { $0.status != .waiting }
    }

    private static let mostLines = 10

    /// At most ten printed lines for the one who must look after it; empty where all went well. Faults that show the
    /// line they are about take three, where there is room for all.
    public var complaint: [String] {
        let lines = faults.reduce(0) { $0 + $1.split(separator: "\n").count }
        guard lines > Self.mostLines else { return faults }
        let short = faults.map { String($0.prefix { $0 != "\n" }) }
        guard short.count > Self.mostLines else { return short }
        let shown = Self.mostLines - 1
        return short.prefix(shown) + ["\(short.count - shown) more; see the newest file in reports/"]
    }

    /// JSON, keys in alphabetical order.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
