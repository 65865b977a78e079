public import Contacts
public import Foundation
public import Outreach
import Ranking
import Store

extension Workspace {
    /// Notes a step with the contact whose id is `text` or alone begins with it.
    /// - Returns: the contact and how far the seeker has come with it now.
    /// - Throws: `StoreError`, `DraftingError.suppressed` for steps that lead to writing to somebody who does not want it.
    @discardableResult
    public func note(
        _ kind: OutreachStep.Kind, with text: String, saying words: String? = nil, due: Date? = nil,
        detail: String? = nil,
        at now: Date
    ) throws -> (account: ContactAccount, state: OutreachState) {
        let account = try account(of: text)
        if account.isSuppressed, ![.declined, .cancelled, .noted].contains(kind) {
            throw DraftingError.suppressed(name: account.contact.displayName)
        }
        try store.noteStep(
            kind.rawValue, with: account.contact.id, at: now.formatted(.iso8601), text: words,
            due: due?.formatted(.iso8601), detail: detail)
        return (account, try history(of: account.contact.id).state(on: now, in: calendar(of: nil)))
    }

    /// The steps with one contact.
    public func history(of contact: ContactID) throws -> OutreachHistory {
        OutreachHistory(contact: contact, steps: try store.steps(with: contact).compactMap(OutreachStep.init))
    }

    /// The steps with every contact that there are any with, by contact.
    public func histories() throws -> [OutreachHistory] {
        let steps = Dictionary(grouping: try store.steps(), by: \.contact)
        return steps.sorted { $0.key < $1.key }.map {
            OutreachHistory(contact: $0.key, steps: $0.value.compactMap(OutreachStep.init))
        }
    }

    /// The calendar of the seeker of a focus, or of the only one; of this machine where no focus says.
    func calendar(of focus: String?) -> Calendar {
        let names = focusNames()
        let name = focus ?? (names.count == 1 ? names[0] : nil)
        return (name.flatMap { try? self.focus(named: $0) } ?? Focus()).seeker.calendar
    }
}

extension Focus.Seeker {
    /// In the seeker's time zone; in this machine's where none is named.
    var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        if let zone = timeZone.flatMap(TimeZone.init(identifier:)) { calendar.timeZone = zone }
        return calendar
    }
}

extension OutreachStep {
    /// Nil for a word or a date of a newer program.
    init?(_ stored: StoredStep) {
        guard let kind = Kind(rawValue: stored.kind), let at = try? Date(stored.at, strategy: .iso8601) else {
            return nil
        }
        self.init(kind, at: at, text: stored.text, due: stored.due.flatMap { try? Date($0, strategy: .iso8601) })
    }
}
