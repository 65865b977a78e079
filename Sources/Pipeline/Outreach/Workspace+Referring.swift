public import Contacts
public import Foundation
import Outreach
import Ranking
import Store

/// Whom a contact recommended.
public struct Referral: Sendable {
    public var name: String
    public var email: String?
    public var phone: String?
    public var title: String?
    public var organization: String?

    public init(
        name: String, email: String? = nil, phone: String? = nil, title: String? = nil, organization: String? = nil
    ) {
        self.name = name
        self.email = email
        self.phone = phone
        self.title = title
        self.organization = organization
    }
}

extension Workspace {
    /// The source of everybody whom somebody recommended.
    static let referrals = Source(name: "Referrals", kind: .other)

    /// Makes a contact of somebody whom a contact recommended, linked with what is there; their first letter names who
    /// recommended them.
    /// - Parameter text: who recommended them: the contact's id, or its beginning.
    /// - Returns: the new contact, or the one that it is, and who recommended them.
    /// - Throws: `StoreError`, `DraftingError.suppressed`.
    public func refer(_ referral: Referral, by text: String, at now: Date) throws -> (
        contact: ContactID, referrer: Contact
    ) {
        let referrer = try account(of: text)
        var record = Record(position: SourcePosition(line: 1, index: 0))
        record.add(.fullName, referral.name)
        for (field, value) in [
            (Field.email, referral.email), (.phone, referral.phone), (.title, referral.title),
            (.organization, referral.organization),
        ] {
            if let value { record.add(field, value) }
        }
        record.extra = [ExtraValue(Recommendation.column, referrer.contact.displayName)]
        let at = now.formatted(.iso8601)
        let number = try store.pastImports().count + 1
        _ = try store.importRecords(
            ExportFile(source: Self.referrals, name: "referral \(number)", sha256: "referral \(number) \(at)", size: 0),
            at: at
        ) { session in
            try session.accept(record)
            // One entry says nothing of the others.
            session.noteEarlyEnd()
            return "{}"
        }
        try linkWhatWaits(at: at)
        var found: ContactID?
        try store.currentRecords { stored in
            if stored.record.source.name == Self.referrals.name, stored.record.record.printedName == referral.name {
                found = stored.contact
            }
        }
        // Somebody who asked to be forgotten is left out of every import.
        guard let found else { throw DraftingError.suppressed(name: referral.name) }
        try store.noteStep(
            OutreachStep.Kind.referred.rawValue, with: referrer.contact.id, at: at, text: referral.name)
        return (found, referrer.contact)
    }
}
