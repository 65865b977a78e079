public import Contacts

/// Reads one file format. To add one: a file in `Importers/`, a line in `FileImport.importers`, a folder in `Fixtures/`.
public protocol Importer: Sendable {
    /// The format's name as `inspect` shows it: "csv", "xml", "html", "vcard", "ldif", "xlsx".
    static var format: String { get }

    /// How sure the importer is that the content is its own, 0 (cannot be) to 1 (certain), judged by the first bytes
    /// of the decoded text, never by the file's name.
    static func confidence(_ sample: Sample) -> Double

    /// Reads the whole file, handing every entry to `sink` in the file's order.
    /// - Throws: `ImportError` where nothing can be read at all, or what `sink` throws.
    static func read(_ file: InputFile, options: ImportOptions, into sink: inout some RecordSink) throws
        -> ImportSummary
}

/// Takes what an importer reads, in the file's order.
public protocol RecordSink {
    mutating func accept(_ record: Record) throws
    mutating func reject(_ reject: Reject) throws
}

/// What the user says about a file that its content does not, all optional.
public struct ImportOptions: Sendable, Equatable {
    /// An IANA encoding name that overrules detection.
    public var encoding: String?
    public var delimiter: UInt8?
    /// The line, from 1, on which the column names stand; 0 for none.
    public var headerLine: Int?
    /// The sheet of a workbook, by its name or its number from 1; nil for the first that holds contacts.
    public var sheet: String?
    /// The name of a known export ("linkedin") that the file is taken for. It decides the kind of source, and what
    /// columns mean whose names leave doubt.
    public var preset: String?
    /// Column name -> field; nil sends the column to `extra`.
    public var mapping: [String: Field?]

    public init(
        encoding: String? = nil, delimiter: UInt8? = nil, headerLine: Int? = nil, sheet: String? = nil,
        preset: String? = nil, mapping: [String: Field?] = [:]
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.headerLine = headerLine
        self.sheet = sheet
        self.preset = preset
        self.mapping = mapping
    }
}

/// What was seen of a file and made of it.
public struct ImportSummary: Sendable, Equatable {
    public var format: String
    public var encoding: String
    public var delimiter: Character?
    public var quote: Character?
    public var headerLine: Int?
    /// The sheet of a workbook that was read.
    public var sheet: String?
    /// The known export that the file was recognised as: "linkedin", "google", "growthzone"…
    public var preset: String?
    /// The kind of source that such an export is, where the preset or the format tells. For presets `FileImport` sets it.
    public var sourceKind: Source.Kind?
    /// What each column, element or property was taken for, in the file's order.
    public var mapping: [MappedColumn]
    public var accepted: Int
    public var rejected: Int
    public var findings: [Finding]
    /// How many cells the longest row below the column names has, in a table of separated values; else 0.
    public var longestRow = 0
    /// Whether the reading broke off before the file's end, so that entries may be missing; the last reject says why.
    public var endedEarly = false

    /// Whether the file holds only some entries of its source: rejects that somebody corrected.
    public var isSupplement = false

    /// `accepted + rejected`, always.
    public var read: Int { accepted + rejected }

    public init(
        format: String, encoding: String = "UTF-8", delimiter: Character? = nil, quote: Character? = nil,
        headerLine: Int? = nil, preset: String? = nil, sourceKind: Source.Kind? = nil, mapping: [MappedColumn] = [],
        accepted: Int = 0, rejected: Int = 0, findings: [Finding] = []
    ) {
        self.format = format
        self.encoding = encoding
        self.delimiter = delimiter
        self.quote = quote
        self.headerLine = headerLine
        self.preset = preset
        self.sourceKind = sourceKind
        self.mapping = mapping
        self.accepted = accepted
        self.rejected = rejected
        self.findings = findings
    }
}

/// One column and what it was taken for.
public struct MappedColumn: Sendable, Equatable {
    public var column: String
    /// Nil where the column stays in `extra`.
    public var field: Field?
    /// How sure the mapping is, 0 to 1.
    public var confidence: Double
    /// The first value in the column that is not empty.
    public var example: String

    public init(column: String, field: Field?, confidence: Double, example: String = "") {
        self.column = column
        self.field = field
        self.confidence = confidence
        self.example = example
    }
}
