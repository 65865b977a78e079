import Contacts
public import Ranking

extension Workspace {
    /// Somebody to be written to, and whose seeker it is.
    /// - Parameters:
    ///   - text: the contact's id, or its beginning.
    ///   - name: the focus; nil where the workspace has only one.
    /// - Throws: `DraftingError`, `StoreError`, `WorkspaceError`, `YAMLFileError`.
    func addressee(of text: String, focusNamed name: String?) throws -> (contact: Contact, focus: Focus) {
        let account = try account(of: text)
        guard !account.isSuppressed else { throw DraftingError.suppressed(name: account.contact.displayName) }
        let names = focusNames()
        guard let chosen = name ?? (names.count == 1 ? names[0] : nil) else {
            throw DraftingError.whichFocus(known: names)
        }
        return (account.contact, try focus(named: chosen))
    }

    /// What a letter to a contact is made of: its entry in the list for a focus, however far down, and the focus. A
    /// contact that does not fit the focus has an entry without reasons.
    /// - Parameters:
    ///   - text: the contact's id, or its beginning.
    ///   - name: the focus; nil where the workspace has only one.
    ///   - at: now, ISO 8601 in UTC.
    /// - Throws: `DraftingError`, `StoreError`, `WorkspaceError`, `YAMLFileError`.
    public func entry(
        of text: String, focusNamed name: String?, at: String
    ) throws -> (entry: ShortlistEntry, focus: Focus) {
        let (contact, focus) = try addressee(of: text, focusNamed: name)
        let ranked = try shortlist(focusNamed: focus.name, limit: 10_000, at: at)
        let listed = ranked.shortlist.entries.first { $0.contact.id == contact.id }
        return (listed ?? ShortlistEntry(rank: 0, contact: contact, score: 0, reasons: []), ranked.focus)
    }
}

/// Why there is no draft.
public enum DraftingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The contact does not want to be written to.
    case suppressed(name: String)
    case whichFocus(known: [String])
    /// Nobody of the seeker's network works, or worked, there.
    case noWarmPath(name: String)
    case enoughForToday(Int)
    case colleagueAsked(name: String, company: String)

    public var description: String {
        switch self {
        case .suppressed(let name): "\(name): is suppressed and must not be contacted; nothing was drafted"
        case .noWarmPath(let name):
            "\(name): nobody whom you know works where they do; write to them yourself, without --introduction"
        case .enoughForToday(let most):
            "\(most) new contacts today are enough: a letter that is meant takes its time. Go on tomorrow, or say --anyway"
        case .colleagueAsked(let name, let company):
            "\(company): you asked \(name) there this week; wait for an answer before you ask a colleague, or say --anyway"
        case .whichFocus(let known):
            known.isEmpty
                ? "there is no focus file yet; copy focus/example.yaml and change it"
                : "which focus? name one with --focus: \(known.joined(separator: ", "))"
        }
    }
}
