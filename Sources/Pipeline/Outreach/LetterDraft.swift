import Contacts
public import Foundation
import Interpretation
public import Outreach
import Ranking
import Store
public import Writing

/// Which letter is to be drafted.
public enum LetterKind: String, Sendable, CaseIterable {
    case first, nudge, thanks
    case keepInTouch = "keep-in-touch"
    case afterNo = "after-no"
    case introduction
}

/// A letter with whom it goes to and whom it is from; never sent by this program.
public struct LetterDraft: Sendable {
    public var letter: Letter
    public var recipient: MailMessage.Person?
    public var sender: MailMessage.Person?
    public var name: String
    public var state: OutreachState

    /// The letter as an e-mail; nil where no address of the recipient is known.
    public var message: MailMessage? {
        recipient.map { MailMessage(from: sender, to: $0, subject: letter.subject, body: letter.body) }
    }
}

extension Workspace {
    /// Drafts a letter to a contact and notes that.
    /// - Parameters:
    ///   - text: the contact's id, or its beginning.
    ///   - filling: what stands in the letter's first gaps, in order.
    ///   - anyway: beyond five new contacts a day and one a week of a company.
    /// - Throws: `DraftingError`, `StoreError`, `WorkspaceError`, `YAMLFileError`.
    public func draft(
        _ kind: LetterKind, to text: String, focusNamed name: String?, minutes: Int = 20, filling: [String] = [],
        anyway: Bool = false, now: Date
    ) throws -> LetterDraft {
        let (entry, focus) = try entry(of: text, focusNamed: name, at: now.formatted(.iso8601))
        let id = entry.contact.id
        let calendar = focus.seeker.calendar
        let context = LetterContext(history: try history(of: id), calendar: calendar)
        var recipient = entry.contact
        let letter: Letter
        switch kind {
        case .first:
            if context.history.steps.isEmpty, !anyway { try checkPace(entry.contact, now: now, in: calendar) }
            letter = Letter(to: entry, focus: focus, minutes: minutes, referrer: Recommendation.by(entry.contact))
        case .nudge: letter = .nudge(to: entry, focus: focus, minutes: minutes, after: context)
        case .thanks: letter = .thanks(to: entry, focus: focus, after: context)
        case .keepInTouch: letter = .keepInTouch(to: entry, focus: focus, after: context)
        case .afterNo: letter = .afterNo(to: entry, focus: focus)
        case .introduction:
            guard let path = entry.warmPath.first else {
                throw DraftingError.noWarmPath(name: entry.contact.displayName)
            }
            let friend = try account(of: path.contactID.rawValue)
            guard !friend.isSuppressed else { throw DraftingError.suppressed(name: friend.contact.displayName) }
            recipient = friend.contact
            letter = .introduction(by: path, to: entry, focus: focus, minutes: minutes)
        }
        if kind == .first, context.history.state(on: now, in: calendar) == .found {
            try store.noteStep(OutreachStep.Kind.drafted.rawValue, with: id, at: now.formatted(.iso8601))
        }
        return LetterDraft(
            letter: letter.filling(filling),
            recipient: MailMessage.Person(recipient), sender: MailMessage.Person(focus.seeker),
            name: entry.contact.displayName, state: try history(of: id).state(on: now, in: calendar))
    }

    private static let mostDraftsADay = 5

    /// That a new contact does not make it too many today, or a second of one company this week.
    private func checkPace(_ contact: Contact, now: Date, in calendar: Calendar) throws {
        let begun = try histories().compactMap { history in
            history.steps.first { $0.kind == .drafted || $0.kind == .sent }.map {
                (contact: history.contact, at: $0.at)
            }
        }
        guard begun.count(where: { calendar.isDate($0.at, inSameDayAs: now) }) < Self.mostDraftsADay else {
            throw DraftingError.enoughForToday(Self.mostDraftsADay)
        }
        guard let firm = contact[.organization].map({ CompanyName(interpreting: $0).key }), !firm.isEmpty else {
            return
        }
        for other in begun where now.timeIntervalSince(other.at) < 7 * 86_400 && other.contact != contact.id {
            guard let colleague = try? account(of: other.contact.rawValue).contact,
                colleague.all(.organization).contains(where: { CompanyName(interpreting: $0.text).key == firm })
            else { continue }
            throw DraftingError.colleagueAsked(name: colleague.displayName, company: contact[.organization] ?? "")
        }
    }
}

extension MailMessage.Person {
    /// The contact by their own address, else by their company's; nil where neither is known.
    init?(_ contact: Contact) {
        let all = contact.all(.email)
        guard let address = all.first(where: { $0.inheritedFrom == nil }) ?? all.first else { return nil }
        self.init(name: contact.displayName, address: address.text)
    }

    /// Nil where the focus file names no address.
    init?(_ seeker: Focus.Seeker) {
        guard let address = seeker.email else { return nil }
        self.init(name: seeker.name, address: address)
    }
}
