import Contacts
import Foundation
import Testing

@testable import RecordLinkage

/// The table of pairs of organizations: hard cases on both sides, all to be right.
struct OrganizationPairsTests {
    struct Pair: CustomTestStringConvertible, Sendable {
        var line: Int
        var areOne: Bool
        var first: String
        var second: String
        var testDescription: String { "line \(line): \(first) \(areOne ? "=" : "!") \(second)" }
    }

    static let pairs: [Pair] = {
        guard let url = Bundle.module.url(forResource: "organization-pairs", withExtension: "txt"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            guard let mark = line.first, mark == "=" || mark == "!" else { return nil }
            let sides = line.dropFirst().split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return Pair(line: index + 1, areOne: mark == "=", first: sides[0], second: sides[1])
        }
    }()

    @Test func `the table has its pairs`() { #expect(Self.pairs.count >= 150) }

    @Test(arguments: pairs)
    func `a pair of the table`(_ pair: Pair) {
        let records = [Self.entry(pair.first), Self.entry(pair.second)] + Entries.background()
        for order in [records, [records[1], records[0]] + records.dropFirst(2)] {
            let groups = Entries.linkage(order).organizations
            #expect(groups.contains { $0.contains(0) && $0.contains(1) } == pair.areOne)
        }
    }

    private static func entry(_ text: String) -> SourcedRecord {
        let parts = text.components(separatedBy: " ; ")
        let fields: [String: Field] = ["w": .url, "p": .phone, "c": .city, "s": .street]
        var values: [Field: String] = [:]
        for part in parts.dropFirst() {
            if let field = fields[String(part.prefix(1))] { values[field] = String(part.dropFirst(3)) }
        }
        return Entries.organization(parts[0], values)
    }
}
