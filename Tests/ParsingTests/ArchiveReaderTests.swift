import Foundation
import Parsing
import TestSupport
import Testing

@Suite struct ArchiveReaderTests {
    private let list = "Name,Email\nAnn Lee,ann@example.com\n"

    @Test func `A member is opened by its name as though the archive were a folder`() throws {
        try withFile(ZipFile.bytes([.init("a/b.csv", list), .init("c.txt", "other")])) { (path: String) throws in
            #expect(try contents(path + "/a/b.csv") == Array(list.utf8))
            #expect(try contents(path + "/c.txt") == Array("other".utf8))
            #expect(throws: FileError.notFound(path: path + "/b.csv")) {
                try ByteReader.contents(of: path + "/b.csv", limit: 1000)
            }
            #expect(try fault(path + "/a/b.csv")?.fault == nil)
        }
    }

    @Test func `Names become paths that lead nowhere else, and namesakes are told apart`() throws {
        var old = ZipFile.Member("", list)
        old.name = [0x4D, 0x81, 0x5C, 0x6C, 0x2E, 0x63, 0x73, 0x76]
        let members = [
            ZipFile.Member("../../etc/a.csv", list), .init("/etc/a.csv", list), .init("./b\n.csv", list),
            .init("folder/", ""),
            .init("Mitglieder/büro.csv", list), old, .init("..", list),
        ]
        try withFile(ZipFile.bytes(members)) { (path: String) throws in
            let names = try ArchiveListing(path: path).members.map(\.name)
            #expect(names == ["etc/a.csv", "etc/a.csv (2)", "b\u{FFFD}.csv", "Mitglieder/büro.csv", "Mü/l.csv"])
            for name in names {
                #expect(try contents(path + "/" + name) == Array(list.utf8), "\(name)")
            }
        }
    }

    @Test func `No two members get one path, whatever they are called`() throws {
        let names = ["a.csv", "a.csv (2)", "a.csv"]
        try withFile(ZipFile.bytes(zip(names, ["1", "2", "3"]).map { ZipFile.Member($0, $1) })) { path in
            let found = try members(path).map(\.name)
            #expect(Set(found).count == 3)
            #expect(
                try found.map { try String(decoding: contents(path + "/" + $0), as: UTF8.self) } == ["1", "2", "3"])
        }
    }

    @Test func `An archive in an archive is opened, one in that is not`() throws {
        let inner = ZipFile.bytes([.init("deep/a.csv", list)])
        let middle = ZipFile.bytes([.init("inner.zip", inner), .init("b.csv", list)])
        try withFile(ZipFile.bytes([.init("middle.zip", middle)])) { (path: String) throws in
            #expect(try contents(path + "/middle.zip/b.csv") == Array(list.utf8))
            #expect(try members(path + "/middle.zip").map(\.name) == ["inner.zip", "b.csv"])
            let place = path + "/middle.zip/inner.zip"
            #expect(throws: FileError.archive(path: place, .nestedTooDeep)) { try ArchiveListing(path: place) }
        }
    }

    @Test func `A locked member says so, and the others are read`() throws {
        try withFile(ZipFile.bytes([.init("a.csv", list, isLocked: true), .init("b.csv", list)])) {
            (path: String) throws in
            #expect(try members(path).map(\.isEncrypted) == [true, false])
            #expect(throws: FileError.archive(path: path + "/a.csv", .encrypted)) {
                try ByteReader.contents(of: path + "/a.csv", limit: 1000)
            }
            #expect(try contents(path + "/b.csv") == Array(list.utf8))
        }
    }

    @Test func `An archive that is cut off gives what comes before, and tells where it ends`() throws {
        let long = String(repeating: "Ann Lee,ann@example.com\n", count: 10_000)
        let whole = ZipFile.bytes([.init("a.csv", list), .init("b.csv", long)])
        try withFile(Array(whole.prefix(120_000))) { (path: String) throws in
            let listing = try ArchiveListing(path: path)
            #expect(listing.members.map(\.name) == ["a.csv", "b.csv"])
            #expect(try contents(path + "/a.csv") == Array(list.utf8))
            let read = try ByteReader.contents(of: path + "/b.csv", limit: 1 << 20)
            #expect(read.count > 50_000 && Array(long.utf8).starts(with: read))
            let broken = try #require(try fault(path + "/b.csv"))
            guard case .damaged = broken.fault else {
                Issue.record("\(broken.fault)")
                return
            }
            #expect(broken.line == read.count { $0 == 10 } + 1)
        }
    }

    @Test func `A member whose bytes were altered says so`() throws {
        var bytes = ZipFile.bytes([.init("a.csv", list)])
        bytes[40] ^= 1
        try withFile(bytes) { (path: String) throws in
            #expect(try fault(path + "/a.csv")?.fault == .altered)
        }
    }

    @Test func `What a member would unpack to is bounded`() throws {
        let bomb = GzipFile.bytes(
            repeating: "Ann Lee,Acme,ann@example.com\n", toHold: ArchiveLimits.freeSize + (1 << 20))
        #expect(bomb.count * ArchiveLimits.ratio < ArchiveLimits.freeSize)
        try withFile(bomb) { (path: String) throws in
            var archive = try ArchiveReader.open(path)
            _ = try archive.nextMember()
            var size = 0
            while case let count = archive.next().count, count > 0 { size += count }
            #expect(size > ArchiveLimits.freeSize - ByteReader.chunkSize && size <= ArchiveLimits.freeSize)
            #expect(archive.fault == .tooLarge)
        }
    }

    @Test func `More members than anybody needs are refused`() throws {
        let members = (0...ArchiveLimits.members).map { ZipFile.Member("\($0)", "") }
        try withFile(ZipFile.bytes(members)) { (path: String) throws in
            #expect(throws: FileError.archive(path: path, .tooManyMembers)) { try ArchiveListing(path: path) }
        }
    }

    @Test func `Bytes that are no archive bring nothing down`() throws {
        var random = SeededGenerator(seed: 11)
        let sound = ZipFile.bytes([.init("a.csv", list), .init("in.zip", ZipFile.bytes([.init("b.csv", list)]))])
        for _ in 0..<100 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bytes = Array(bytes.prefix(Int.random(in: 4...bytes.count, using: &random)))
            try withFile(bytes) { (path: String) throws in
                // An error or an answer, never a trap.
                let names = (try? ArchiveListing(path: path).members.map(\.name)) ?? []
                for name in names {
                    _ = try? ArchiveReader.fault(inMemberAt: path + "/" + name)
                    _ = try? ArchiveListing(path: path + "/" + name)
                }
            }
        }
    }

    // Expectations take no errors of a known type.
    private func contents(_ path: String) throws -> [UInt8] { try ByteReader.contents(of: path, limit: 1 << 20) }
    private func members(_ path: String) throws -> [ArchiveMember] { try ArchiveListing(path: path).members }
    private func fault(_ path: String) throws -> (fault: ArchiveFault, line: Int)? {
        try ArchiveReader.fault(inMemberAt: path)
    }

    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString).csv.gz")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file.path)
    }
}
