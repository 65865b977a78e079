import Contacts
import Foundation
import Ranking

/// A shortlist as it was written before, for what has changed since.
struct WrittenShortlist {
    private struct Document: Decodable {
        struct Entry: Decodable {
            struct Reason: Decodable { var feature: String }
            var rank: Int
            var contact_id: String
            var reasons: [Reason]
        }
        var entries: [Entry]
    }

    private let entries: [Document.Entry]

    /// Empty where there is none that can be read.
    init(path: String) {
        let data = FileManager.default.contents(atPath: path) ?? Data()
        entries = (try? JSONDecoder().decode(Document.self, from: data))?.entries ?? []
    }

    /// What is different in `shortlist`.
    func changes(to shortlist: Shortlist, focus: String) -> RunReport.List {
        let before = Dictionary(entries.map { ($0.contact_id, $0) }, uniquingKeysWith: { first, _ in first })
        let now = Set(shortlist.entries.map(\.contact.id.rawValue))
        return RunReport.List(
            focus: focus, entries: shortlist.entries.count,
            new: shortlist.entries.map(\.contact.id.rawValue).filter { before[$0] == nil },
            left: entries.map(\.contact_id).filter { !now.contains($0) },
            moved: shortlist.entries.compactMap { entry in
                before[entry.contact.id.rawValue].flatMap { Self.move(of: entry, from: $0) }
            })
    }

    /// That an entry stands higher because something speaks for it that did not; nil where that is not so.
    private static func move(of entry: ShortlistEntry, from old: Document.Entry) -> RunReport.List.Move? {
        guard entry.rank < old.rank else { return nil }
        let known = Set(old.reasons.map(\.feature))
        guard let reason = entry.reasons.first(where: { !known.contains($0.feature.rawValue) }) else { return nil }
        return RunReport.List.Move(
            contactID: entry.contact.id.rawValue, from: old.rank, to: entry.rank, why: why(reason.feature))
    }

    private static func why(_ feature: Reason.Feature) -> String {
        switch feature {
        case .company: "now at a company you named"
        case .industry: "now in an industry you named"
        case .role: "now does what you named"
        case .location: "now where you asked"
        case .level: "now at a level that suits you"
        case .keyword: "now mentions your words"
        case .warmPath: "now somebody you know works there"
        case .referral: "now a referral"
        case .school: "now a shared school"
        case .reachability: "now with a direct way to reach them"
        case .recency: "listed anew"
        }
    }
}
