import Contacts
public import Foundation
import Interpretation
import Outreach
import Ranking
import Store
public import Writing

/// A talk that is agreed, as the store keeps it.
public struct Meeting: Sendable, Codable, Equatable {
    public enum Form: String, Sendable, Codable, CaseIterable {
        case phone, video
        case inPerson = "in-person"
    }

    public var uid: String
    public var sequence: Int
    public var start: Date
    public var minutes: Int
    public var form: Form
    /// A number, a link or an address.
    public var place: String
}

/// Why a talk cannot be put down.
public enum MeetingError: Error, Sendable, Equatable, CustomStringConvertible {
    case noSuchTime(String)
    case past(String)
    case none(name: String)
    case noAddress(name: String)
    case noOwnAddress

    public var description: String {
        switch self {
        case .noSuchTime(let text):
            "--at \(text): no such time; write it as 2026-12-01 14:00, in your own time zone, and not in the hour that summer time skips"
        case .past(let text): "--at \(text): is past; name a time to come"
        case .none(let name): "\(name): no talk is agreed; “shortlist confirm ID --at …” puts one down"
        case .noAddress(let name): "\(name): no e-mail address is known, so there is no invitation; call them"
        case .noOwnAddress: "seeker: email: is missing in the focus file; an invitation says whom it is from"
        }
    }
}

/// The e-mail with the invitation in it, ready to be sent by the seeker.
public struct MeetingLetter: Sendable {
    public var message: MailMessage
    public var invitation: [UInt8]
    public var text: String
}

extension Workspace {
    /// Times to propose to a contact, each in the seeker's zone and, where it is known and another, in the contact's.
    public func propose(to text: String, focusNamed name: String?, minutes: Int, now: Date) throws -> [String] {
        let (contact, focus) = try addressee(of: text, focusNamed: name)
        let calendar = focus.seeker.calendar
        let booked = try histories().compactMap { $0.meeting?.due }
        return FreeTimes.propose(focus.availability, minutes: minutes, booked: booked, now: now, in: calendar)
            .map { Self.inBothZones($0, calendar.timeZone, Self.zone(of: contact)) }
    }

    /// Puts a talk down, or changes the one that is agreed, and writes the e-mail with its invitation.
    /// - Parameters:
    ///   - at: "2026-12-01 14:00" in the seeker's zone.
    ///   - minutes, form, place: nil for what the talk had, or the usual.
    ///   - changes: whether a talk must be agreed already.
    /// - Throws: `MeetingError`, `DraftingError`, `StoreError`.
    public func confirm(
        _ text: String, focusNamed name: String?, at: String, minutes: Int?, form: Meeting.Form?, place: String?,
        changes: Bool, now: Date
    ) throws -> MeetingLetter {
        let (contact, focus) = try addressee(of: text, focusNamed: name)
        let calendar = focus.seeker.calendar
        guard let start = LocalTime.date(at, in: calendar) else { throw MeetingError.noSuchTime(at) }
        guard start > now else { throw MeetingError.past(at) }
        let before = try meeting(with: contact.id)
        if changes, before == nil { throw MeetingError.none(name: contact.displayName) }
        var hash = StableHash()
        hash.combine("\(contact.id) \(now.formatted(.iso8601))")
        let meeting = Meeting(
            uid: before?.uid ?? "\(contact.id)-\(String(hash.value, radix: 16))@shortlist.invalid",
            sequence: before.map { $0.sequence + 1 } ?? 0, start: start, minutes: minutes ?? before?.minutes ?? 20,
            form: form ?? before?.form ?? .phone,
            place: place ?? (form == nil || form == before?.form ? before?.place : nil) ?? "")
        let letter = try letter(
            for: meeting, method: .request, isChange: before != nil, contact, focus, now: now)
        try note(meeting, with: contact.id, as: .scheduled, now: now)
        return letter
    }

    /// Takes a talk back, and writes the e-mail that says so.
    public func cancel(_ text: String, focusNamed name: String?, now: Date) throws -> MeetingLetter {
        let (contact, focus) = try addressee(of: text, focusNamed: name)
        guard var meeting = try meeting(with: contact.id) else {
            throw MeetingError.none(name: contact.displayName)
        }
        meeting.sequence += 1
        let letter = try letter(
            for: meeting, method: .cancel, isChange: true, contact, focus, now: now)
        try note(meeting, with: contact.id, as: .cancelled, now: now)
        return letter
    }

    private func note(_ meeting: Meeting, with contact: ContactID, as kind: OutreachStep.Kind, now: Date) throws {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = .sortedKeys
        try store.noteStep(
            kind.rawValue, with: contact, at: now.formatted(.iso8601),
            text: "\(meeting.minutes) minutes, \(meeting.form.rawValue)",
            due: meeting.start.formatted(.iso8601), detail: String(decoding: try encoder.encode(meeting), as: UTF8.self)
        )
    }

    /// The talk that is agreed with a contact, neither cancelled nor held.
    private func meeting(with contact: ContactID) throws -> Meeting? {
        let steps = try store.steps(with: contact)
        let history = OutreachHistory(contact: contact, steps: steps.compactMap(OutreachStep.init))
        guard history.meeting != nil else { return nil }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        let detail = steps.last { $0.kind == OutreachStep.Kind.scheduled.rawValue }?.detail
        return detail.flatMap { try? decoder.decode(Meeting.self, from: Data($0.utf8)) }
    }

    private func letter(
        for meeting: Meeting, method: Invitation.Method, isChange: Bool, _ contact: Contact, _ focus: Focus, now: Date
    ) throws -> MeetingLetter {
        guard let to = MailMessage.Person(contact) else { throw MeetingError.noAddress(name: contact.displayName) }
        guard let from = MailMessage.Person(focus.seeker) else { throw MeetingError.noOwnAddress }
        let seeker = focus.seeker.name ?? from.address
        let time = Self.inBothZones(meeting.start, focus.seeker.calendar.timeZone, Self.zone(of: contact))
        let words = MeetingWords(
            name: contact.displayName, seeker: seeker, time: time, minutes: meeting.minutes,
            place: Self.words(for: meeting), isChange: isChange)
        let body = method == .request ? words.confirmation : words.cancellation
        let invitation = Invitation(
            uid: meeting.uid, sequence: meeting.sequence, method: method, start: meeting.start,
            minutes: meeting.minutes,
            summary: "Informational interview: \(seeker) and \(contact.displayName)",
            details: "\(time)\n\(Self.words(for: meeting))",
            place: meeting.place.isEmpty ? meeting.form.rawValue : meeting.place,
            organizer: from, attendee: to)
        guard let file = invitation.render(stamp: now) else { throw MeetingError.noSuchTime(time) }
        let kind = method == .request ? "REQUEST" : "CANCEL"
        return MeetingLetter(
            message: MailMessage(
                from: from, to: to, subject: method == .request ? words.subject : "Our talk is cancelled", body: body,
                attachments: [
                    MailMessage.Attachment(
                        fileName: "invitation.ics", type: "text/calendar; method=\(kind); charset=utf-8", bytes: file)
                ]), invitation: file, text: body)
    }

    private static func words(for meeting: Meeting) -> String {
        let place = meeting.place
        switch meeting.form {
        case .phone: return place.isEmpty ? "by phone" : "by phone: \(place)"
        case .video: return place.isEmpty ? "by video call" : "by video call: \(place)"
        case .inPerson: return place.isEmpty ? "in person" : "in person: \(place)"
        }
    }

    private static func zone(of contact: Contact) -> TimeZone? {
        PlaceZone.zone(region: contact[.region], country: contact[.country])
    }

    private static func inBothZones(_ date: Date, _ own: TimeZone, _ theirs: TimeZone?) -> String {
        let here = LocalTime.inWords(date, zone: own)
        guard let theirs, theirs.secondsFromGMT(for: date) != own.secondsFromGMT(for: date) else { return here }
        return "\(LocalTime.inWords(date, zone: theirs)), which is \(here) for me"
    }
}
