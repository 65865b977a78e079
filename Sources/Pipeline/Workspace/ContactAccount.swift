public import Contacts
import Foundation
import RecordLinkage
public import Store

/// Everything that the workspace knows of one contact: what it shows, every other value, the records behind it and
/// what they said before.
public struct ContactAccount: Sendable {
    public var contact: Contact
    /// Oldest first, with those that the sources no longer have.
    public var records: [StoredRecord]
    /// For each of `records` what it said before.
    public var earlier: [[EarlierVersion]]
    public var isSuppressed: Bool
    /// The way with the contact, oldest first.
    public var steps: [StoredStep] = []
}

extension Workspace {
    /// The account of the contact whose id is `text` or alone begins with it.
    /// - Throws: `StoreError.noSuchContact`, `.ambiguousContact`.
    public func account(of text: String) throws -> ContactAccount {
        let id = try store.contact(matching: text)
        let records = try store.records(of: id)
        let current = records.filter { !$0.isGone }
        guard !records.isEmpty else { throw StoreError.noSuchContact(text) }
        let shown = current.isEmpty ? records : current
        let colleagues = try shown.compactMap(\.organization).first.map(store.records(ofOrganization:)) ?? []
        // One contact, whatever ids its records had before they were merged.
        let own = shown.map { record in
            var record = record
            record.contact = id
            return record
        }
        let others = colleagues.filter { colleague in !own.contains { $0.id == colleague.id } }
        let resolved = StoredResolution((own + others).sorted { $0.id < $1.id }).resolved
        guard let contact = resolved.contacts.first(where: { $0.id == id }) else {
            throw StoreError.noSuchContact(text)
        }
        return ContactAccount(
            contact: contact, records: records, earlier: try records.map { try store.earlierVersions(of: $0.id) },
            isSuppressed: try !SuppressionFilter(store).admits(contact), steps: try store.steps(with: id))
    }
}

extension ContactAccount {
    /// For people: a line for each value with its sources, then the records.
    public var text: String {
        var lines = ["\(contact.displayName)   \(contact.id)" + (isSuppressed ? "   SUPPRESSED" : "")]
        for field in Field.allCases {
            for (number, value) in contact.all(field).enumerated() {
                let label = number == 0 ? field.rawValue.replacingOccurrences(of: "_", with: " ") : "  also"
                lines.append("  " + Self.padded(label, 14) + "  " + value.text + "   [" + Self.origin(value) + "]")
            }
        }
        for value in contact.extra where !value.text.isEmpty { lines.append("  \(value.name): \(value.text)") }
        lines.append("  \(records.count) \(records.count == 1 ? "record" : "records"):")
        for (record, versions) in zip(records, earlier) { lines += Self.lines(record, versions) }
        if !steps.isEmpty { lines.append("  the way so far:") }
        for step in steps {
            let what = step.kind.replacingOccurrences(of: "_", with: " ")
            let due = step.due.map { " (\(step.kind == "promised" ? "by \($0.prefix(10))" : "at \($0)"))" } ?? ""
            lines.append("    \(step.at.prefix(10))  \(what)\(due)" + (step.text.map { ": \($0)" } ?? ""))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ record: StoredRecord, _ versions: [EarlierVersion]) -> [String] {
        let probability = record.matchProbability.map { String(format: ", match %.3f", $0) } ?? ""
        let gone = record.isGone ? ", no longer in its source" : ""
        let place = origin(record.record.provenance)
        let head = "    #\(record.id.rawValue)  \(summary(record.record.record))   [\(place)\(probability)\(gone)]"
        return [head]
            + versions.map { "        until \($0.replacedAt.prefix(10)): \(summary($0.record.record))" }
    }

    private static func summary(_ record: Record) -> String {
        let parts = [record.printedName, record[.title], record[.organization], record[.email]]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private static func origin(_ value: AttributedValue) -> String {
        let places = value.provenance.map(origin).joined(separator: "; ")
        return value.inheritedFrom.map { "of \($0); \(places)" } ?? places
    }

    private static func origin(_ provenance: Provenance) -> String {
        "\(provenance.source), \(provenance.file):\(provenance.line)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// The JSON of `show`.
extension ContactAccount: Encodable {
    private enum Key: String, CodingKey {
        case id = "contact_id"
        case kind, values, extra, records, suppressed, steps
        case name = "full_name"
        case matchProbability = "match_probability"
    }

    private struct Value: Encodable {
        var text: String
        var label: String?
        var inherited_from: String?
        var sources: [Provenance]
    }

    private struct Entry: Encodable {
        var record: Int64
        var source: String
        var file: String
        var line: Int
        var gone: Bool
        var values: InspectedRecord
        var earlier: [Earlier]
    }

    private struct Step: Encodable {
        var kind: String
        var at: String
        var text: String?
        var due: String?
    }

    private struct Earlier: Encodable {
        var replaced_at: String
        var values: InspectedRecord
    }

    public func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: Key.self)
        try keys.encode(contact.id, forKey: .id)
        try keys.encode(contact.kind, forKey: .kind)
        try keys.encode(contact.displayName, forKey: .name)
        try keys.encodeIfPresent(contact.matchProbability, forKey: .matchProbability)
        try keys.encode(isSuppressed, forKey: .suppressed)
        let values = contact.values.map { field, values in
            (
                field.rawValue,
                values.map {
                    Value(text: $0.text, label: $0.label, inherited_from: $0.inheritedFrom, sources: $0.provenance)
                }
            )
        }
        try keys.encode(Dictionary(uniqueKeysWithValues: values), forKey: .values)
        if !contact.extra.isEmpty {
            try keys.encode(contact.extra.byColumn, forKey: .extra)
        }
        let entries = zip(records, earlier).map { stored, versions in
            Entry(
                record: stored.id.rawValue, source: stored.record.source.name, file: stored.record.file,
                line: stored.record.record.position.line, gone: stored.isGone,
                values: InspectedRecord(stored.record.record),
                earlier: versions.map { Earlier(replaced_at: $0.replacedAt, values: InspectedRecord($0.record.record)) }
            )
        }
        try keys.encode(entries, forKey: .records)
        if !steps.isEmpty {
            try keys.encode(
                steps.map { Step(kind: $0.kind, at: $0.at, text: $0.text, due: $0.due) }, forKey: .steps)
        }
    }
}
