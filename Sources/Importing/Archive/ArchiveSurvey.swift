import Parsing

/// Which members of an archive are lists of contacts, each to be read as a file of its own, and which are passed over.
public struct ArchiveSurvey: Sendable {
    /// The paths of the lists: "export.zip/Connections.csv".
    public private(set) var lists: [String] = []
    /// The names of the files that hold no contacts.
    public private(set) var passedOver: [String] = []
    /// Why further members, or the rest of the archive, cannot be read.
    public private(set) var failures: [ImportError] = []
    /// Whether the file is no archive, but one packed file.
    public let isPackedFile: Bool

    private let path: String
    private let options: ImportOptions

    /// Looks into the archive at `path`; every member that may hold contacts is opened and its first entries are read.
    /// Nil where the file is no archive, or is a document that is one inside (a workbook): it is read as it is.
    /// - Throws: `ImportError` where the archive cannot be opened or holds no contacts.
    public init?(of path: String, options: ImportOptions) throws(ImportError) {
        let start = try ImportError.wording { () throws(FileError) in try ByteReader.beginning(of: path, limit: 4) }
        guard ArchiveListing.isArchive(start) else { return nil }
        let listing = try ImportError.wording { () throws(FileError) in try ArchiveListing(path: path) }
        guard BinaryContent.document(of: listing.members.map(\.name)) == nil else { return nil }
        (self.path, self.options, isPackedFile) = (path, options, listing.isPackedFile)
        try survey(listing)
        guard !lists.isEmpty || !failures.isEmpty else {
            throw .unknownFormat(path: path, seen: BinaryContent.kind(ofArchive: passedOver))
        }
    }

    private mutating func survey(_ listing: ArchiveListing) throws(ImportError) {
        var candidates = listing.members.filter { !Self.isDebris($0) }
        if !candidates.isEmpty, candidates.allSatisfy(\.isEncrypted) { throw .archive(path: path, .encrypted) }
        passedOver = LinkedInArchive.otherTables(among: candidates.map(\.name))
        candidates.removeAll { passedOver.contains($0.name) }
        var budget = listing.budget
        for member in candidates {
            let place = path + "/" + member.name
            budget -= member.size ?? 0
            if member.isEncrypted {
                failures.append(.archive(path: place, .encrypted))
            } else if budget < 0 {
                failures.append(.archive(path: path, .tooLarge))
                return
            } else if candidates.count == 1, passedOver.isEmpty {
                try take(onlyMember: place)
            } else {
                judge(place)
            }
        }
        if let fault = listing.fault { failures.append(.archive(path: path, fault)) }
    }

    /// A file that is alone in its archive is read whatever it holds.
    private mutating func take(onlyMember place: String) throws(ImportError) {
        if let inner = try ArchiveSurvey(of: place, options: options) { add(inner) } else { lists.append(place) }
    }

    /// Takes a member that holds contacts; what it holds is found out by reading some.
    private mutating func judge(_ place: String) {
        do {
            if let inner = try ArchiveSurvey(of: place, options: options) {
                add(inner)
            } else if try ContactTrial.passes(InputFile(path: place), options: options) {
                lists.append(place)
            } else {
                passOver(place)
            }
        } catch {
            switch error {
            case .archive, .notReadable: failures.append(error)
            default: passOver(place)
            }
        }
    }

    private mutating func add(_ inner: ArchiveSurvey) {
        lists += inner.lists
        failures += inner.failures
        for name in inner.passedOver { passOver(inner.path + "/" + name) }
    }

    private mutating func passOver(_ place: String) { passedOver.append(String(place.dropFirst(path.count + 1))) }

    /// What systems leave in archives besides their files: resource forks, hidden files, empty ones.
    private static func isDebris(_ member: ArchiveMember) -> Bool {
        let parts = member.name.split(separator: "/")
        if member.size == 0 || parts.contains("__MACOSX") || parts.contains(where: { $0.hasPrefix(".") }) {
            return true
        }
        return ["thumbs.db", "desktop.ini"].contains(parts.last?.lowercased())
    }
}

/// The archive that LinkedIn sends to its members: some dozen tables of messages, jobs and settings, in some of which people
/// are named who are no contacts. Their names are the same in all languages; what else somebody put beside them is judged
/// by what it holds.
private enum LinkedInArchive {
    private static let marks: Set = [
        "profile.csv", "invitations.csv", "messages.csv", "registration.csv", "positions.csv",
    ]
    /// The tables that name people, firms or addresses and are no lists of contacts.
    private static let others = marks.union([
        "company follows.csv", "education.csv", "email addresses.csv", "endorsement_given_info.csv",
        "endorsement_received_info.csv", "events.csv", "guide_messages.csv", "job applications.csv",
        "learning_coach_messages.csv", "member_follows.csv", "organizations.csv", "phonenumbers.csv",
        "profile summary.csv", "projects.csv", "publications.csv", "receipts.csv", "recommendations_given.csv",
        "recommendations_received.csv", "saved jobs.csv", "volunteering.csv", "whatsapp phone numbers.csv",
    ])

    /// The names of LinkedIn's tables without contacts; none in an archive of another kind.
    static func otherTables(among names: [String]) -> [String] {
        let bases = Set(names.map(base))
        guard bases.intersection(marks).count >= (bases.contains("connections.csv") ? 1 : 3) else { return [] }
        return names.filter { others.contains(base($0)) }
    }

    private static func base(_ name: String) -> String { (name.split(separator: "/").last ?? "").lowercased() }
}
