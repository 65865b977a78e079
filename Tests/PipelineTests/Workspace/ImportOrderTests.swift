import Contacts
import Foundation
import Pipeline
import Store
import TestSupport
import Testing

/// The exports come in whatever order they are found, some today and some next week.
struct ImportOrderTests {
    private static let exports: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: MetroFixture.folder.path)) ?? []
        return names.filter { ["csv", "xml", "html", "vcf"].contains($0.split(separator: ".").last) }.sorted()
    }()

    /// Who is who after the exports came in, each linked before the next: the places of each contact's records.
    private func contacts(_ names: [String]) throws -> Set<Set<String>> {
        let scratch = try TemporaryWorkspace()
        for name in names {
            let path = MetroFixture.folder.appending(path: name).path(percentEncoded: false)
            _ = try scratch.workspace.importFile(path, at: "2026-11-01T06:00:00Z")
            try scratch.workspace.linkWhatWaits(at: "2026-11-01T06:00:00Z")
        }
        var places: [ContactID: Set<String>] = [:]
        try scratch.workspace.store.currentRecords { stored in
            let position = stored.record.record.position
            guard let contact = stored.contact else { return }
            places[contact, default: []].insert("\(stored.record.source.name):\(position.line):\(position.index)")
        }
        return Set(places.values)
    }

    @Test func `the same people come of the same exports in any order`() throws {
        #expect(Self.exports.count == 9)
        let expected = try contacts(Self.exports)
        #expect(expected.contains { $0.count > 2 })
        var random = SeededGenerator(seed: 11)
        for order in [Self.exports.reversed(), Self.exports.shuffled(using: &random)] {
            #expect(try contacts(order) == expected)
        }
    }
}
