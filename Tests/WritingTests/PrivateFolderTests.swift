import Foundation
import Testing

@testable import Writing

@Suite struct PrivateFolderTests {
    @Test func `only its owner can enter it or read its files, and nothing of it stays`() throws {
        let path = try path(usingFolder: { path, file in
            try #expect(mode(path) == 0o700)
            try #expect(mode(file) == 0o600)
        })
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a file is made once`() throws {
        let folder = try PrivateFolder()
        _ = try folder.makeFile("a")
        #expect(throws: TemporaryFileError.self) { try folder.makeFile("a") }
    }

    private func path(usingFolder use: (String, String) throws -> Void) throws -> String {
        let folder = try PrivateFolder()
        try use(folder.path, folder.makeFile("shortlist.xlsx"))
        return folder.path
    }

    private func mode(_ path: String) throws -> Int {
        let number = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        return try #require(number).intValue
    }
}
