public import Contacts
public import Importing

/// What a look at a file tells, without its records: a file of any size can be looked at.
public struct InspectedFile: Sendable {
    public var path: String
    /// The name as provenance shows it.
    public var name: String
    public var source: Source
    public var summary: ImportSummary
    public var people: Int
    /// Organizations without a named person.
    public var organizations: Int
    /// The rejects, or the first of them; `summary.rejected` counts all.
    public var rejects: [Reject]
    /// What to do where many entries were read and none names anybody; nil where names were found.
    public var missingNamesAdvice: String?

    init(path: String, name: String, source: Source, summary: ImportSummary, tally: InspectionTally) {
        self.path = path
        self.name = name
        self.source = source
        self.summary = summary
        people = tally.people
        organizations = tally.organizations
        rejects = tally.rejects
        missingNamesAdvice = tally.namesSomebody ? nil : summary.missingNamesAdvice
    }

    /// What was set aside, ready to be written for correction.
    public var rejectedEntries: RejectedEntries { RejectedEntries(file: name, summary: summary, rejects: rejects) }
}

extension ImportedFile {
    /// What to do about a file of which many entries were read and none names anybody; nil where names were found.
    public var missingNamesAdvice: String? {
        records.contains(where: \.namesSomebody) ? nil : summary.missingNamesAdvice
    }
}

/// Counts what an importer hands out.
struct InspectionTally: RecordSink {
    let keepsRejects: Bool
    private(set) var people = 0
    private(set) var organizations = 0
    private(set) var namesSomebody = false
    private(set) var rejects: [Reject] = []

    init(keepsRejects: Bool) { self.keepsRejects = keepsRejects }

    mutating func accept(_ record: Record) {
        if record.kind == .person { people += 1 } else { organizations += 1 }
        if !namesSomebody { namesSomebody = record.namesSomebody }
    }

    mutating func reject(_ reject: Reject) {
        if keepsRejects || rejects.count < 10 { rejects.append(reject) }
    }
}

extension ImportSummary {
    fileprivate var missingNamesAdvice: String? {
        guard accepted > 0, let spare = mapping.first(where: { $0.field == nil }) else { return nil }
        return "no column was taken for a name or a company; say which one is: --map \"\(spare.column)=full_name\""
    }
}

extension Record {
    fileprivate var namesSomebody: Bool {
        values.contains { [.fullName, .givenName, .familyName, .organization].contains($0.field) }
    }
}
