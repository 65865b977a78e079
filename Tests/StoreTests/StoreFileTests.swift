import Foundation
import Store
import Testing

@Suite struct StoreFileTests {
    @Test func `the store and its companions are the owner's alone`() throws {
        let scratch = try TemporaryStore()
        try scratch.add([member("Ann Lee")])
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
        #expect(names == ["store.sqlite", "store.sqlite-shm", "store.sqlite-wal"])
        for name in names {
            let path = scratch.folder.appending(path: name).path
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
    }

    @Test func `an empty file becomes a store and opens again`() throws {
        let scratch = try TemporaryStore()
        let path = scratch.folder.appending(path: "empty.sqlite").path
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        try Store(path: path).close()
        #expect(try Store(path: path).integrityFaults().isEmpty)
    }

    @Test func `a missing store and a file of another kind are told apart`() throws {
        let scratch = try TemporaryStore()
        let missing = scratch.folder.appending(path: "none.sqlite").path
        #expect(throws: StoreError.notFound(path: missing)) { try Store(path: missing) }
        let other = scratch.folder.appending(path: "other.sqlite").path
        try Data(repeating: 0x41, count: 5000).write(to: URL(filePath: other))
        #expect(throws: StoreError.damaged(path: other, reason: "file is not a database")) { try Store(path: other) }
    }

    @Test func `runs and written shortlists are remembered`() throws {
        let store = try TemporaryStore()
        let run = try store.store.beginRun(at: "2026-11-01T06:00:00Z")
        #expect(try store.store.lastSuccessfulRun() == nil)
        try store.store.endRun(run, at: "2026-11-01T06:00:09Z", exitCode: 3, report: "{}")
        #expect(try store.store.lastSuccessfulRun()?.finishedAt == "2026-11-01T06:00:09Z")
        try store.store.noteWritten(focus: "it", sha256: "ab", generation: try store.store.generation())
        #expect(try store.store.isWritten(focus: "it", sha256: "ab"))
        try store.add([member("Ann Lee")])
        #expect(try !store.store.isWritten(focus: "it", sha256: "ab"))
    }
}

@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ]) func `the standard's examples come out`(text: String, digest: String) {
        var hash = SHA256()
        hash.update(Array(text.utf8))
        let found = hash.hexadecimal()
        #expect(found == digest)
    }

    @Test func `pieces give what the whole gives`() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var whole = SHA256()
        whole.update(bytes)
        let expected = whole.hexadecimal()
        for size in [1, 7, 63, 64, 65, 200] {
            var pieces = SHA256()
            for start in stride(from: 0, to: 1000, by: size) {
                pieces.update(Array(bytes[start..<min(1000, start + size)]))
            }
            let found = pieces.hexadecimal()
            #expect(found == expected)
        }
    }

    @Test func `a keyed hash is RFC 4231's`() {
        let code = SHA256.authenticationCode(of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(code.prefix(8) == [0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e])
    }
}
