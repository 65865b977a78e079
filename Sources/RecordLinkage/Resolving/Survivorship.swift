internal import Contacts
internal import Interpretation

/// Which record speaks first for a contact: by trust of its source and how recent it is, then how much it says.
///
/// Trust and recency make one score, so that this is an order: the difference between full trust and none weighs as much
/// as five years. An entry a year newer speaks before one whose source is trusted less than 0.2 more; people change jobs.
struct Survivorship: Comparable {
    /// Days; the greater speaks first.
    private let score: Double
    private let completeness: Int
    private let id: ContactID
    /// Where the record stands; its place among the records only where it stands there twice.
    private let provenance: Provenance
    private let position: Int

    private static let daysOfFullTrust = 5 * 365.25

    /// - Parameter age: in days, of the record's last change.
    private init(_ record: SourcedRecord, age: Int, at position: Int) {
        let trust = record.source.trust.isFinite ? record.source.trust : 0
        score = trust * Self.daysOfFullTrust - Double(age)
        completeness = record.record.values.count
        id = ContentIdentity.id(of: record, kind: "record")
        provenance = record.provenance
        self.position = position
    }

    /// The numbers of `members` among `records`, the one that speaks first in front, whatever their order was.
    ///
    /// A record that does not say when it was changed counts as old as the middle one of those that do (the older of two
    /// in the middle): next to a single dated record trust alone decides.
    static func ordered(_ members: [Int], of records: [SourcedRecord]) -> [Int] {
        if members.count < 2 { return members }
        let dates = members.map { records[$0].record[.updated].flatMap { CalendarDate(interpreting: $0) } }
        let newest = dates.compactMap { $0 }.max()
        let ages = dates.map { date in date.flatMap { date in newest.map { date.days(to: $0) } } }
        let known = ages.compactMap { $0 }.sorted()
        let usual = known.isEmpty ? 0 : known[known.count / 2]
        return zip(members, ages)
            .map { (Survivorship(records[$0], age: $1 ?? usual, at: $0), $0) }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The better first.
    static func < (a: Self, b: Self) -> Bool {
        if a.score != b.score { return a.score > b.score }
        if a.completeness != b.completeness { return a.completeness > b.completeness }
        if a.id != b.id { return a.id < b.id }
        return a.provenance != b.provenance ? a.provenance < b.provenance : a.position < b.position
    }
}
