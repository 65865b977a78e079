import Foundation
import Testing

/// What a user is told when something is wrong, and with which exit code.
@Suite struct ErrorTests {
    private static let focus = "focus: {industries: [software]}\n"

    @Test func `a file that is not there`() throws {
        let folder = try TemporaryFolder()
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", folder.path("gone.csv"), "--focus", focus])
        #expect(run.status == 66)
        #expect(run.errors.contains("gone.csv"))
        #expect(run.output.isEmpty)
    }

    @Test func `a folder in place of a file`() throws {
        let folder = try TemporaryFolder()
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", folder.path(""), "--focus", focus])
        #expect(run.status == 65)
        #expect(run.errors.contains("folder"))
    }

    @Test func `an empty file`() throws {
        let folder = try TemporaryFolder()
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let file = try folder.write("", to: "empty.csv")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus])
        #expect(run.status == 65)
        #expect(run.errors.contains("empty"))
    }

    @Test func `a file with a header only says aloud that it holds no records`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("First Name,Last Name,Company,Email\n", to: "header.csv")
        let inspected = try ShortlistProcess.run(["inspect", file])
        #expect(inspected.status == 0)
        #expect(inspected.output.contains("0 read"))
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let ranked = try ShortlistProcess.run(["rank", file, "--focus", focus])
        #expect(ranked.status == 65)
        #expect(ranked.errors.contains("no record"))
    }

    @Test func `a binary file`() throws {
        let folder = try TemporaryFolder()
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let file = try folder.write(
            Data([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) + Data((0..<512).map { UInt8($0 & 255) }),
            to: "photo.csv")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus])
        #expect(run.status == 65)
        #expect(run.errors.contains("photo.csv"))
    }

    @Test func `a wrong key in the focus file is told with line, column and the nearest known key`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        let focus = try folder.write("focus:\n  industires: [software]\n", to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus])
        #expect(run.status == 78)
        #expect(run.errors.contains("focus.yaml:2:3: unknown key “industires” in focus; did you mean “industries”?"))
        #expect(run.errors.contains("\n      industires: [software]\n      ^"))
    }

    @Test func `a focus file that seeks nothing`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        let focus = try folder.write("seeker: {name: Sandy}\n", to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus])
        #expect(run.status == 78)
        #expect(run.errors.contains("nothing is sought"))
    }

    @Test func `an output that cannot be written`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run([
            "rank", file, "--focus", focus, "-o", folder.path("no/such/folder/out.html"),
        ])
        #expect(run.status == 73)
        #expect(run.errors.contains("cannot be created"))
    }

    @Test func `an output that is one of the inputs, by whatever name, is refused and stays`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        try FileManager.default.createSymbolicLink(atPath: folder.path("link.csv"), withDestinationPath: file)
        #expect(try ShortlistProcess.run(["dedupe", file, "-o", folder.path("link.csv")]).status == 73)
        #expect(
            try ShortlistProcess.run(["rank", file, "--focus", focus, "--format", "csv", "-o", focus]).status == 73)
        #expect(try folder.text("members.csv") == RankCommandTests.members)
        #expect(try folder.text("focus.yaml") == Self.focus)
    }

    @Test func `a link is followed, a device is written to`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        try folder.write("old", to: "real.csv")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link.csv"), withDestinationPath: folder.path("real.csv"))
        #expect(try ShortlistProcess.run(["rank", file, "--focus", focus, "-o", folder.path("link.csv")]).status == 0)
        #expect(try folder.text("real.csv").contains("Ana Cole"))
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus, "-o", "/dev/null"])
        #expect(run.status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    @Test func `an ending that no format has`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus, "-o", folder.path("list.pdf")])
        #expect(run.status == 64)
        #expect(run.errors.contains(".html"))
        #expect(!folder.names.contains("list.pdf"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full here"))
    func `a full disk leaves no half-written output`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let script = "exec \"$0\" rank \"$1\" --focus \"$2\" --format csv > /dev/full"
        let status = try Shell.run(script, [ShortlistProcess.path, file, focus])
        #expect(status == 74)
    }

    @Test(arguments: [["--help"], ["help", "rank"], ["rank", "--help"], ["--version"]])
    func `help is a result, not an error`(arguments: [String]) throws {
        let run = try ShortlistProcess.run(arguments)
        #expect(run.status == 0)
        #expect(!run.output.isEmpty)
        #expect(run.errors.isEmpty)
    }

    @Test func `wrong usage`() throws {
        #expect(try ShortlistProcess.run(["rank"]).status == 64)
        #expect(try ShortlistProcess.run(["nonsense"]).status == 64)
        #expect(try ShortlistProcess.run(["rank", "a.csv", "--focus", "f.yaml", "--format", "word"]).status == 64)
    }

    @Test func `an escape sequence in a directory never reaches the terminal`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "Name,Title,Company,Industry\nAna Cole,Evil \u{1b}[mEngineer,Alder Software,Software\n", to: "m.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus])
        #expect(run.output.contains("Evil"))
        #expect(!run.output.contains("\u{1b}"))
    }
}

/// A line of shell, for what only a shell can set up.
enum Shell {
    static func run(_ script: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
