import Contacts
import Foundation
public import Ranking

/// The shortlist for scripts (DESIGN 5.5).
public enum JSONFormat: ShortlistFormat {
    public static let name = "json"
    public static let fileExtension = "json"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(Document(shortlist, options))) + [UInt8(ascii: "\n")]
    }
}

private struct Document: Encodable {
    let focus: String
    let generated: String
    let funnel: FunnelJSON
    let entries: [EntryJSON]
    let terms: [String: String]?

    init(_ shortlist: Shortlist, _ options: RenderOptions) {
        focus = shortlist.focus
        generated = options.generated
        funnel = FunnelJSON(
            records: shortlist.funnel.records, rejects: shortlist.funnel.rejects, contacts: shortlist.funnel.contacts,
            candidates: shortlist.funnel.candidates)
        entries = shortlist.entries.map(EntryJSON.init)
        let noted = shortlist.funnel.sources.compactMap { share in share.terms.map { (share.source, $0) } }
        terms = noted.isEmpty ? nil : Dictionary(noted, uniquingKeysWith: { first, _ in first })
    }
}

private struct FunnelJSON: Encodable {
    let records: Int
    let rejects: Int
    let contacts: Int
    let candidates: Int
}

private struct EntryJSON: Encodable {
    let entry: ShortlistEntry

    init(_ entry: ShortlistEntry) { self.entry = entry }

    enum Key: String, CodingKey {
        case inherited, rank, kind, group, title, organization, industry, emails, phones, url, city, region, score,
            reasons
        case sources, extra
        case contactID = "contact_id"
        case fullName = "full_name"
        case warmPath = "warm_path"
    }

    func encode(to encoder: any Encoder) throws {
        let details = EntryDetails(entry)
        let contact = entry.contact
        var keys = encoder.container(keyedBy: Key.self)
        try keys.encode(entry.rank, forKey: .rank)
        try keys.encode(contact.id, forKey: .contactID)
        try keys.encode(contact.kind, forKey: .kind)
        try keys.encode(entry.group.rawValue, forKey: .group)
        if contact.kind == .person { try keys.encode(details.name, forKey: .fullName) }
        try keys.encodeIfPresent(details.title, forKey: .title)
        try keys.encodeIfPresent(contact[.organization], forKey: .organization)
        try keys.encodeIfPresent(entry.industry.map(IndustryJSON.init), forKey: .industry)
        try keys.encode(details.emails.map(\.text), forKey: .emails)
        try keys.encode(details.phones.map(\.shown), forKey: .phones)
        try keys.encodeIfPresent(details.url, forKey: .url)
        let inherited = InheritedJSON.of(contact)
        if !inherited.isEmpty { try keys.encode(inherited, forKey: .inherited) }
        try keys.encodeIfPresent(details.city, forKey: .city)
        try keys.encodeIfPresent(details.region, forKey: .region)
        try keys.encode(rounded(entry.score), forKey: .score)
        try keys.encode(entry.reasons.map(ReasonJSON.init), forKey: .reasons)
        try keys.encode(entry.warmPath.map(WarmPathJSON.init), forKey: .warmPath)
        try keys.encode(contact.provenance, forKey: .sources)
        if !contact.extra.isEmpty {
            try keys.encode(contact.extra.byColumn, forKey: .extra)
        }
    }
}

/// A value that is the organization's, not the person's own.
private struct InheritedJSON: Encodable {
    let field: String
    let text: String
    let from: String

    static func of(_ contact: Contact) -> [InheritedJSON] {
        [Field.phone, .url, .city, .region].flatMap { field in
            contact.all(field).compactMap { value in
                value.inheritedFrom.map { InheritedJSON(field: field.rawValue, text: value.text, from: $0) }
            }
        }
    }
}

private struct IndustryJSON: Encodable {
    let naics: String?
    let title: String?
    let said: String?
    let inheritedFrom: String?

    init(_ industry: EntryIndustry) {
        naics = industry.naics
        title = industry.title
        said = industry.said
        inheritedFrom = industry.inheritedFrom
    }

    enum CodingKeys: String, CodingKey {
        case naics, title, said
        case inheritedFrom = "inherited_from"
    }
}

private struct ReasonJSON: Encodable {
    let feature: String
    let weight: Double
    let value: Double
    let text: String

    init(_ reason: Reason) {
        feature = reason.feature.rawValue
        weight = rounded(reason.weight)
        value = rounded(reason.value)
        text = reason.text
    }
}

private struct WarmPathJSON: Encodable {
    let contactID: ContactID
    let fullName: String
    let text: String

    init(_ path: WarmPath) {
        contactID = path.contactID
        fullName = path.fullName
        text = path.text
    }

    enum CodingKeys: String, CodingKey {
        case text
        case contactID = "contact_id"
        case fullName = "full_name"
    }
}

/// Four decimals: the last bits of a sum of floating-point numbers are nobody's business.
private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
