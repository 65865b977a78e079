import Contacts
import Foundation
import Importing
import Store

/// What was erased of a person, in the store and beside it.
public struct Erasure: Sendable, Equatable {
    public var records: Int
    public var mentions: Int
    /// Files removed, as seen from the workspace's folder, sorted.
    public var files: [String]
}

extension Workspace {
    /// Erases a person everywhere: from the store, and every file under processed/, failed/, reports/ and shortlists/
    /// that came from an export with them or names them, and every backup. Shortlists are written anew at the next run. Cannot be undone;
    /// a later import does not bring the person back. Reads every text in the workspace.
    public func forget(_ text: String, at: String) throws -> Erasure {
        let contact = try store.contact(matching: text)
        let person = try store.forget(contact, at: at)
        try link(at: at, estimatesAnew: true)
        let traces = PersonTraces(namings: person.namings + [contact.rawValue], exports: Set(person.exports))
        var removed: [String] = []
        for path in RunLog(path: layout.log).files where try traces.isIn(path) {
            guard unsafe unlink(path) == 0 else { throw OutputError.failed(path: path, errno: errno) }
            removed.append(String(path.dropFirst(folder.count + 1)))
        }
        for top in [layout.processed, layout.failed, layout.reports, layout.shortlists] {
            for path in try FolderWalk.files(in: top) where try traces.isIn(path) {
                guard unsafe unlink(path) == 0 else { throw OutputError.failed(path: path, errno: errno) }
                removed.append(String(path.dropFirst(folder.count + 1)))
            }
        }
        removed += try Backups(folder: layout.backups).removeAll().map { "backups/\($0)" }
        return Erasure(records: person.records, mentions: person.mentions, files: removed.sorted())
    }
}

/// Tells whether a file holds a person.
private struct PersonTraces {
    private let exports: Set<String>
    /// For each naming its words, as the bytes that encodings would write.
    private let needles: [[[UInt8]]]

    init(namings: [String], exports: Set<String>) {
        self.exports = exports
        needles = namings.map { naming in
            naming.lowercased().split { !($0.isLetter || $0.isNumber || "@.-_'".contains($0)) }
                .map { Array($0.utf8) }.filter { $0.count > 1 }
        }.filter { !$0.isEmpty }
    }

    /// Whether the file, or one in it if it is an archive or a workbook, is one of the exports, or all words of a naming
    /// stand in it within a few hundred bytes.
    func isIn(_ path: String) throws -> Bool {
        try InputFile(path: path).withMembers.contains { try isIn($0) }
    }

    private func isIn(_ file: InputFile) throws -> Bool {
        if exports.contains(try FileDigest.sha256(of: file)) { return true }
        var isFound = false
        var text: [UInt8] = []
        try file.eachChunk { chunk in
            if isFound { return }
            // Zero bytes away: the same search then reads UTF-16.
            text += chunk.lazy.filter { $0 != 0 }.map { (65...90).contains($0) ? $0 + 32 : $0 }
            isFound = isNamed(in: text)
            // What a naming across two chunks needs of the first.
            text.removeFirst(max(0, text.count - 4 * Self.reach))
        }
        return isFound
    }

    /// How far from a naming's first word its others may stand, in bytes.
    private static let reach = 300

    private func isNamed(in text: [UInt8]) -> Bool {
        needles.contains { words in
            Self.places(of: words[0], in: text).contains { place in
                let window = text[max(0, place - Self.reach)..<min(text.count, place + Self.reach)]
                return words.dropFirst().allSatisfy { window.firstRange(of: $0) != nil }
            }
        }
    }

    private static func places(of word: [UInt8], in text: [UInt8]) -> [Int] {
        var places: [Int] = []
        var rest = text[...]
        while let range = rest.firstRange(of: word) {
            places.append(range.lowerBound)
            rest = rest[range.upperBound...]
        }
        return places
    }
}
