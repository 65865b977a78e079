public import Contacts

/// An exported file about to be imported.
public struct ExportFile: Sendable, Equatable {
    public var source: Source
    /// The file's name without its folder.
    public var name: String
    /// SHA-256 of the file's bytes, hexadecimal.
    public var sha256: String
    /// The file's size in bytes.
    public var size: Int
    /// Whether its rejects are to be written to a file beside the store. The ledger remembers it until
    /// `noteRejectsWritten`, so that a process that is killed before leaves the work to the next.
    public var owesRejectsFile: Bool
    /// How exports of the source are to be read from now on, as JSON; nil leaves what is known, "" forgets it.
    public var reading: String?
    /// The import of the same bytes that this one takes the place of, where they are read in another way now.
    public var rereads: Int64?

    public init(
        source: Source, name: String, sha256: String, size: Int, owesRejectsFile: Bool = false,
        reading: String? = nil, rereads: Int64? = nil
    ) {
        self.source = source
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.owesRejectsFile = owesRejectsFile
        self.reading = reading
        self.rereads = rereads
    }
}

/// What an import made of a file: the difference to what its source said before.
public struct ImportOutcome: Sendable, Equatable, Codable {
    public var importID: Int64
    /// Entries that the source had not had before.
    public var added = 0
    /// Entries with other content than before; the old version is kept.
    public var changed = 0
    public var unchanged = 0
    /// Entries that are in the source's last export but not in this one; kept, and marked.
    public var gone = 0
    /// Entries that are in the source's last export but not in this one, and are taken to be there still, because part
    /// of the file could not be read. The ledger does not keep the number.
    public var presumed = 0
    public var rejected = 0
    /// Entries of people who asked to be forgotten: read and not stored.
    public var withheld = 0

    public init(importID: Int64) { self.importID = importID }

    /// Entries read as records.
    public var accepted: Int { added + changed + unchanged + withheld }
    /// Whether the store holds anything else than before.
    public var changedAnything: Bool { added + changed + gone > 0 }
}

/// An import as the ledger has it.
public struct PastImport: Sendable, Equatable {
    public var source: String
    public var file: String
    public var at: String
    public var outcome: ImportOutcome
    /// Whether the source has a later import, so that the file may not be what it says now.
    public var isRenewed = false
    /// Whether the file holds somebody who has asked to be forgotten since.
    public var holdsForgotten = false
}
