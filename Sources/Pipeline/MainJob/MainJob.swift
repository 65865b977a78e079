public import Contacts
public import Ranking
public import RecordLinkage

/// The main job in one go, without a workspace: files in, a ranked shortlist out.
public struct MainJob: Sendable {
    public var paths: [String]
    public var options: IntakeOptions
    public var focus: Focus
    /// Contacts that would be ideal, by id: what they are is added to the focus.
    public var ideals: [String]
    /// "2026-11-23".
    public var today: String
    /// Whether to work out `Outcome.joins`.
    public var explainsJoins: Bool

    public init(
        paths: [String], options: IntakeOptions = IntakeOptions(), focus: Focus, ideals: [String] = [],
        today: String, explainsJoins: Bool = false
    ) {
        self.paths = paths
        self.options = options
        self.focus = focus
        self.ideals = ideals
        self.today = today
        self.explainsJoins = explainsJoins
    }

    /// What came of it.
    public struct Outcome: Sendable {
        public var shortlist: Shortlist
        /// The focus, with what the ideals added.
        public var focus: Focus
        public var files: [ImportedFile]
        /// The files that could not be read, each with why.
        public var failures: [any Error]
        /// What was passed over in archives, a sentence each.
        public var notes: [String] = []
        /// For the contacts of the shortlist that are made of several records what holds these together.
        public var joins: [ContactID: [RecordJoin]] = [:]
        public var rejects: Int { files.reduce(0) { $0 + $1.rejects.count } }
    }

    /// Imports, links, ranks. Files that cannot be read are reported in the outcome; what they hold is missing.
    /// - Throws: `MainJobError.nothingRead` where not one file gave a record; `IdealError`.
    public func run(progress: ProgressHandler? = nil) throws -> Outcome {
        progress?(RunStep("Reading \(paths.count) \(paths.count == 1 ? "file" : "files")", number: 1, of: 3))
        var files: [ImportedFile] = []
        let unpacking = Unpacking(of: paths.sorted(), options: options.importing)
        var failures = unpacking.failures
        for result in FileIntake.read(unpacking.paths, options: options) {
            switch result {
            case .success(let file): files.append(file)
            case .failure(let error): failures.append(error)
            }
        }
        let records = files.flatMap(\.sourcedRecords)
        guard !records.isEmpty else { throw MainJobError.nothingRead(failures: failures, files: files) }

        progress?(RunStep("Linking \(records.count) records", number: 2, of: 3))
        let (resolution, model) = Self.resolve(records) {
            progress?(RunStep("Linking", number: 2, of: 3, fraction: $0))
        }

        progress?(RunStep("Ranking \(resolution.contacts.count) contacts", number: 3, of: 3))
        let pool = CandidatePool(contacts: resolution.contacts, organizations: resolution.organizations)
        let focus = try ideals.isEmpty ? focus : pool.focus(likeNamed: ideals, basedOn: focus)
        var shortlist = pool.shortlist(for: focus, today: today)
        shortlist.funnel.count(files: files.map(SourceTally.init), in: shortlist.entries)
        return Outcome(
            shortlist: shortlist, focus: focus, files: files, failures: failures, notes: unpacking.notes,
            joins: explainsJoins ? Self.joins(in: shortlist, of: records, resolution, model) : [:])
    }

    /// Contacts and organizations of `records`, linked from scratch, with the model that linked them.
    private static func resolve(
        _ records: [SourcedRecord], progress: (@Sendable (Double) -> Void)?
    ) -> (Resolution, LinkageModel) {
        var linker = Linker()
        for record in records { linker.add(record) }
        let linkage = linker.link(progress: progress)
        return (Resolution(records: records, linkage: linkage), linkage.model)
    }

    private static func joins(
        in shortlist: Shortlist, of records: [SourcedRecord], _ resolution: Resolution, _ model: LinkageModel
    ) -> [ContactID: [RecordJoin]] {
        let several = shortlist.entries.map(\.contact).filter { $0.provenance.count > 1 }
        var members = Dictionary(uniqueKeysWithValues: several.map { ($0.id, [SourcedRecord]()) })
        for (record, contact) in zip(records, resolution.contactOfRecord) where members[contact] != nil {
            members[contact]?.append(record)
        }
        return members.mapValues { RecordJoin.joins(of: Array($0.prefix(RecordJoin.mostRecords)), model: model) }
    }
}

/// Why the main job has no answer.
public enum MainJobError: Error {
    /// No file held a record that could be read.
    case nothingRead(failures: [any Error], files: [ImportedFile])
}
