public import Contacts
import Foundation
import Interpretation
public import Ranking
public import RecordLinkage
import Store

/// The shortlist of a workspace's focus file.
public struct WorkspaceShortlist: Sendable {
    public var shortlist: Shortlist
    public var focus: Focus
    /// Whether new records are missing, because another run is about to link them.
    public var isBehind: Bool
    /// For the contacts that are made of several records what holds these together, where that was asked for.
    public var joins: [ContactID: [RecordJoin]]
}

extension Workspace {
    /// The names of the focus files, each once, sorted; the sample is not among them.
    public func focusNames() -> [String] { Set(focusFiles().map(\.name)).sorted() }

    /// Focus files that are not read, because one of the same name with the ending ".yaml" stands beside them.
    func shadowedFocusFiles() -> [String] {
        let files = focusFiles()
        let first = Set(files.filter { $0.ending == "yaml" }.map(\.name))
        return files.filter { $0.ending == "yml" && first.contains($0.name) }.map { "focus/\($0.name).yml" }.sorted()
    }

    private func focusFiles() -> [(name: String, ending: String)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: layout.focus)) ?? []
        return names.compactMap { file in
            guard let dot = file.lastIndex(of: "."), dot != file.startIndex, !file.hasPrefix(".") else { return nil }
            let (name, ending) = (String(file[..<dot]), String(file[file.index(after: dot)...]))
            return Self.focusEndings.contains(ending) && name != "example" ? (name, ending) : nil
        }
    }

    /// The first wins where a name has both.
    private static let focusEndings = ["yaml", "yml"]

    /// Reads the focus file called `name`.
    /// - Throws: `WorkspaceError.noSuchFocus`, `YAMLFileError`.
    public func focus(named name: String) throws -> Focus { try FocusFile.read(path: try focusPath(named: name)) }

    /// The shortlist for the focus file called `name`, or for people like the ideals, from the store as it is, without who is suppressed.
    ///
    /// Where an import was broken off before its records were linked, links them first, under the workspace's lock.
    /// Where another run holds the lock, ranks what is linked.
    /// - Parameters:
    ///   - name: nil where the ideals tell all.
    ///   - ideals: ids of contacts that would be ideal: what they are is added to the focus.
    ///   - limit: at most this many entries, instead of the focus file's size.
    ///   - at: now, ISO 8601 in UTC.
    /// - Throws: `WorkspaceError.noSuchFocus`, `.empty`, `.locked` where nothing is linked yet, `YAMLFileError`,
    ///   `IdealError`, `StoreError`.
    public func shortlist(
        focusNamed name: String?, like ideals: [String] = [], limit: Int? = nil, explainsJoins: Bool = false, at: String
    ) throws -> WorkspaceShortlist {
        var focus = try name.map(focus(named:)) ?? Focus()
        if let limit { focus.size = limit }
        let holder = try linkUnlessLocked(at: at)
        do {
            let pool = try WorkspacePool(self)
            if !ideals.isEmpty {
                let ids = try ideals.map { try store.contact(matching: $0).rawValue }
                focus = try pool.pool.focus(likeNamed: ids, basedOn: focus)
            }
            let shortlist = pool.shortlist(for: focus, today: String(at.prefix(10)))
            return WorkspaceShortlist(
                shortlist: shortlist, focus: focus, isBehind: holder != nil,
                joins: explainsJoins
                    ? try joins(of: shortlist.entries.map(\.contact), model: linkageModel() ?? LinkageModel()) : [:])
        } catch WorkspaceError.empty where holder != nil {
            throw holder ?? WorkspaceError.empty(folder: folder)
        }
    }

    /// Links what is not linked yet.
    /// - Returns: `WorkspaceError.locked` where another run holds the workspace, so that nothing was done.
    private func linkUnlessLocked(at: String) throws -> WorkspaceError? {
        guard try store.needsLinking() else { return nil }
        do {
            let lock = try WorkspaceLock(self, start: at)
            try linkWhatWaits(at: at)
            _ = consume lock
            return nil
        } catch let error as WorkspaceError {
            guard case .locked = error else { throw error }
            return error
        }
    }

    func focusPath(named name: String) throws -> String {
        // A name is a name, never a way out of the folder.
        let isName = !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
        for ending in Self.focusEndings where isName {
            let path = "\(layout.focus)/\(name).\(ending)"
            if FileManager.default.fileExists(atPath: path) { return path }
        }
        throw WorkspaceError.noSuchFocus(name: name, known: focusNames())
    }
}

/// Everybody in the store who may be proposed, understood once for any number of foci.
struct WorkspacePool {
    let pool: CandidatePool
    private let tallies: [SourceTally]

    /// Reads the whole store; records that no linking has seen yet are left out.
    init(_ workspace: Workspace) throws {
        let resolution = try StoredResolution(workspace.store)
        guard !resolution.records.isEmpty else { throw WorkspaceError.empty(folder: workspace.folder) }
        let filter = try SuppressionFilter(workspace.store)
        let resolved = resolution.resolved
        pool = CandidatePool(
            contacts: resolved.contacts.filter(filter.admits),
            organizations: resolved.organizations.filter(filter.admits))
        tallies = try Self.tallies(workspace.store, resolution.records)
    }

    func shortlist(for focus: Focus, today: String) -> Shortlist {
        var shortlist = pool.shortlist(for: focus, today: today)
        shortlist.funnel.count(files: tallies, in: shortlist.entries)
        return shortlist
    }

    /// What each file gave to the store as it is.
    private static func tallies(_ store: Store, _ records: [SourcedRecord]) throws -> [SourceTally] {
        var counts: [FileOfSource: Int] = [:]
        for record in records { counts[FileOfSource(source: record.source, file: record.file), default: 0] += 1 }
        let rejected = Dictionary(
            try store.pastImports().map { ($0.source + "\n" + $0.file, $0.outcome.rejected) }, uniquingKeysWith: +)
        let terms = Dictionary(
            uniqueKeysWithValues: try store.sources().compactMap { source in
                source.terms.map { (source.source.name, $0) }
            })
        return counts.sorted { ($0.key.source.name, $0.key.file) < ($1.key.source.name, $1.key.file) }.map {
            key, count in
            SourceTally(
                source: key.source, file: key.file, format: "", records: count,
                rejects: rejected[key.source.name + "\n" + key.file] ?? 0, terms: terms[key.source.name])
        }
    }

    private struct FileOfSource: Hashable {
        var source: Source
        var file: String
    }
}

/// The store's contacts, put together from records and saved linkage, without linking anew.
struct StoredResolution {
    let records: [SourcedRecord]
    let resolved: Resolution

    /// Every current record that was linked.
    init(_ store: Store) throws {
        var stored: [StoredRecord] = []
        try store.currentRecords { if $0.contact != nil { stored.append($0) } }
        self.init(stored)
    }

    /// - Parameter stored: oldest first.
    init(_ stored: [StoredRecord]) {
        records = stored.map(\.record)
        var clusters = Groups<ContactID>()
        var organizations = Groups<RecordID>()
        var identities: [ContactID?] = []
        for (number, record) in stored.enumerated() {
            if clusters.add(number, to: record.contact) { identities.append(record.contact) }
            if let organization = record.organization { organizations.add(number, to: organization) }
        }
        let linkage = Linkage(
            clusters: clusters.groups, matchProbabilities: stored.map(\.matchProbability),
            organizations: organizations.groups, links: [], model: LinkageModel())
        resolved = Resolution(records: records, linkage: linkage, identities: identities)
    }

    /// Numbers by key, groups in the order of their first number.
    private struct Groups<Key: Hashable> {
        private(set) var groups: [[Int]] = []
        private var place: [Key: Int] = [:]

        /// Whether the number begins a group; without a key it stands alone.
        @discardableResult
        mutating func add(_ number: Int, to key: Key?) -> Bool {
            if let key, let known = place[key] {
                groups[known].append(number)
                return false
            }
            if let key { place[key] = groups.count }
            groups.append([number])
            return true
        }
    }
}

/// Keeps the suppressed out of what is written.
struct SuppressionFilter {
    private let contacts: Set<ContactID>
    private let companies: Set<String>
    private let domains: Set<String>

    init(_ store: Store) throws {
        contacts = try store.suppressedContacts()
        let all = try store.suppressions()
        companies = Set(all.filter { $0.kind == .company }.map { CompanyName(interpreting: $0.subject).key })
        domains = Set(all.filter { $0.kind == .domain }.map { $0.subject.lowercased() })
    }

    func admits(_ contact: Contact) -> Bool { reason(against: contact) == nil }

    /// What keeps the contact out, in words; nil where nothing does.
    func reason(against contact: Contact) -> String? {
        if contacts.contains(contact.id) { return "suppressed" }
        if isCompany(contact.all(.organization).map(\.text)) { return "everybody of its company is suppressed" }
        return contact.all(.email).contains { isDomain($0.text) } ? "its e-mail domain is suppressed" : nil
    }

    func admits(_ organization: Organization) -> Bool {
        !contacts.contains(organization.id) && !isCompany([organization.name] + organization.otherNames)
    }

    private func isCompany(_ names: [String]) -> Bool {
        !companies.isEmpty && names.contains { companies.contains(CompanyName(interpreting: $0).key) }
    }

    /// The domain itself and every host below it.
    private func isDomain(_ email: String) -> Bool {
        guard !domains.isEmpty, let at = email.lastIndex(of: "@") else { return false }
        let host = email[email.index(after: at)...].lowercased()
        return domains.contains { host == $0 || host.hasSuffix("." + $0) }
    }
}
