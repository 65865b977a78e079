import Foundation
import Testing

/// The workspace's commands as a user runs them.
@Suite struct WorkspaceCommandTests {
    private let scratch: TemporaryFolder
    private static let people = """
        Member ID,First Name,Last Name,Company,Job Title,Email
        1,Ann,Leewood,Acme,Software Developer,ann@acme.example.com
        2,Bo,Rayburn,Globex,Accountant,bo@globex.example.com

        """

    init() throws {
        scratch = try TemporaryFolder()
        let made = try ShortlistProcess.run(["init", "ws"], in: scratch.url)
        #expect(made.status == 0)
        #expect(made.output.contains("focus/example.yaml"))
    }

    private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> ShortlistProcess {
        try ShortlistProcess.run(arguments, in: scratch.url.appending(path: "ws"), environment: environment)
    }

    private func json(_ run: ShortlistProcess) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }

    /// The id that `status` does not tell: the first of `show`'s candidates for the whole alphabet.
    private func anyID() throws -> String {
        for digit in "0123456789abcdefghjkmnpqrstvwxyz" {
            let shown = try run(["show", String(digit), "--json"])
            if shown.status == 0, let object = try json(shown) as? [String: Any] {
                return try #require(object["contact_id"] as? String)
            }
        }
        return ""
    }

    @Test func `import tells what came in, and the second time that it came before`() throws {
        let file = try scratch.write(Self.people, to: "members.csv")
        let first = try run(["import", file, "--source", "Guild", "--kind", "association"])
        #expect(first.status == 0)
        #expect(first.output == "members.csv: Guild (association): 2 new\n")
        let second = try run(["import", file])
        #expect(second.output == "members.csv: already imported on 2026-11-23 as members.csv of Guild\n")
        #expect(second.status == 0)
    }

    @Test func `import as JSON, rehearsed`() throws {
        let file = try scratch.write(Self.people, to: "members.csv")
        let tried = try json(try run(["import", file, "--dry-run", "--json"])) as? [[String: Any]]
        #expect(tried?.first?["new"] as? Int == 2)
        let status = try json(try run(["status", "--json"])) as? [String: Any]
        #expect(status?["people"] as? Int == 0)
    }

    @Test func `records that are stored only are linked by who needs them`() throws {
        let file = try scratch.write(Self.people, to: "members.csv")
        #expect(try run(["import", file, "--link-later"]).status == 0)
        let before = try run(["status"])
        #expect(before.output.contains("imported records wait to be linked"))
        try scratch.write("focus: {companies: [Acme]}\n", to: "ws/focus/sandy.yaml")
        #expect(try run(["rank", "--focus", "sandy", "--format", "csv"]).output.contains("Ann Leewood"))
        #expect(try !run(["status"]).output.contains("wait to be linked"))
    }

    @Test func `a quiet night prints nothing`() throws {
        try scratch.write(Self.people, to: "ws/inbox/members.csv")
        try scratch.write("focus: {industries: [software], companies: [Acme]}\n", to: "ws/focus/sandy.yaml")
        for _ in 0..<2 {
            let night = try run(["run", "--settle", "0"])
            #expect(night.status == 0)
            #expect(night.output.isEmpty && night.errors.isEmpty)
        }
        #expect(try scratch.text("ws/shortlists/sandy.csv").contains("Ann Leewood"))
    }

    @Test func `rank without files ranks the workspace, by a focus file's name`() throws {
        let file = try scratch.write(Self.people, to: "members.csv")
        try scratch.write("focus: {companies: [Acme]}\n", to: "ws/focus/sandy.yaml")
        #expect(try run(["rank", "--focus", "sandy"]).status == 65)
        _ = try run(["import", file])
        let ranked = try run(["rank", "--focus", "sandy", "--format", "csv"])
        #expect(ranked.status == 0)
        #expect(ranked.output.contains("Ann Leewood"))
        #expect(!ranked.output.contains("Bo Rayburn"))
        let unknown = try run(["rank", "--focus", "sandi"])
        #expect(unknown.status == 66)
        #expect(unknown.errors.contains("there are: sandy"))
    }

    @Test func `a file that cannot be read is told in one line, with exit code 3`() throws {
        try scratch.write("", to: "ws/inbox/empty.csv")
        let night = try run(["run", "--settle", "0"])
        #expect(night.status == 3)
        #expect(night.output.isEmpty)
        #expect(night.errors.split(separator: "\n").count == 1)
        #expect(night.errors.contains("empty.csv"))
    }

    @Test func `show, why, suppress, split, undo and forget on a contact`() throws {
        let file = try scratch.write(Self.people, to: "members.csv")
        _ = try run(["import", file])
        let id = try anyID()
        #expect(try run(["show", id]).output.contains("members.csv:"))
        #expect(try run(["why", id]).output.contains("one record only"))
        #expect(try run(["suppress", id, "--reason", "asked"]).output == "suppressed \(id)\n")
        #expect(try run(["suppress", "--list"]).output.contains("person  \(id)  asked"))
        #expect(try run(["split", id]).status == 66)
        #expect(try run(["forget", id]).output.hasPrefix("forgotten: 1 records"))
        #expect(try run(["show", id]).status == 66)
        #expect(try run(["undo"]).output == "undone: import of members.csv, 2026-11-23\n")
        #expect(try run(["undo"]).status == 1)
    }

    /// What a command is refused with, the words after "shortlist: ".
    private func refusal(_ arguments: [String], status: Int32) throws -> String {
        let refused = try run(arguments)
        #expect(refused.status == status, "\(arguments)")
        #expect(refused.output.isEmpty, "\(arguments)")
        #expect(refused.errors.hasPrefix("shortlist: ") && refused.errors.hasSuffix("\n"), "\(arguments)")
        return String(refused.errors.dropFirst(11).dropLast())
    }

    @Test func `a wrong id is told the same way by every command`() throws {
        _ = try run(["import", try scratch.write(Self.people, to: "members.csv")])
        let id = try anyID()
        let commands = [
            ["show", "zzz"], ["why", "zzz"], ["merge", "zzz", id], ["merge", id, "zzz"], ["split", "zzz"],
            ["suppress", "zzz"], ["forget", "zzz"],
        ]
        for command in commands {
            let told = try refusal(command, status: 66)
            #expect(told == "zzz: no contact has this id; “shortlist rank” prints ids")
        }
        #expect(try refusal(["show", ""], status: 66).hasPrefix("“”: no contact has this id; "))
        #expect(
            try refusal(["merge", id, id], status: 66) == "\(id), \(id): are one contact already; nothing was changed")
        #expect(try refusal(["split", id], status: 66) == "\(id): has one record only; there is nothing to split")
        #expect(
            try refusal(["suppress", "--lift", "Initech"], status: 66)
                == "Initech: is not suppressed; --list prints what is")
        #expect(try run(["suppress", "--domain", ""]).status == 64)
    }

    @Test func `a beginning that several ids have is told with those ids`() throws {
        let names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".flatMap { first in ["adam", "olson", "under"].map { "\(first)\($0)" } }
        let rows = names.enumerated().map { number, name in
            "\(number),Ann,\(name),\(name) Works,Nurse,ann@\(name.lowercased()).example.com"
        }
        let head = "Member ID,First Name,Last Name,Company,Job Title,Email\n"
        _ = try run(["import", try scratch.write(head + rows.joined(separator: "\n") + "\n", to: "members.csv")])
        let told = try "0123456789abcdef".lazy.map { try self.run(["show", String($0)]) }.first { $0.status == 66 }
        for command in [["why"], ["split"], ["forget"], ["suppress"], ["suppress", "--lift"]] where told != nil {
            let prefix = String(try #require(told).errors.dropFirst(11).prefix(1))
            let refused = try refusal(command + [prefix], status: 66)
            #expect(refused.hasPrefix("\(prefix): more than one contact begins so ("))
            #expect(refused.hasSuffix("); give more of the id"))
        }
        #expect(told != nil)
    }

    @Test func `a folder is no export`() throws {
        #expect(
            try refusal(["import", scratch.path("ws")], status: 65)
                == "\(scratch.path("ws")): this is a folder; name the files in it")
    }

    @Test(arguments: [["status"], ["show", "a"], ["why", "a"], ["run"], ["undo"], ["rank", "--focus", "x"]])
    func `a store that is no SQLite file is told by every command`(command: [String]) throws {
        for name in scratchStore { try? FileManager.default.removeItem(atPath: scratch.path(name)) }
        try scratch.write(String(repeating: "not a store ", count: 500), to: "ws/store.sqlite")
        let told = try refusal(command, status: 74)
        #expect(told.hasSuffix("ws/store.sqlite: the store is damaged (file is not a database); restore a backup"))
        try FileManager.default.removeItem(atPath: scratch.path("ws/store.sqlite"))
        #expect(try refusal(command, status: 78).contains("the store is missing; restore a backup, or remove "))
    }

    private var scratchStore: [String] { ["", "-wal", "-shm"].map { "ws/store.sqlite" + $0 } }

    @Test func `while one command changes the workspace, the others say who holds it, and looking is free`() throws {
        _ = try run(["import", try scratch.write(Self.people, to: "members.csv")])
        let id = try anyID()
        try scratch.write("focus: {companies: [Acme]}\n", to: "ws/focus/sandy.yaml")
        let descriptor = unsafe open(scratch.path("ws/.lock"), O_RDWR | O_CLOEXEC)
        #expect(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
        defer { close(descriptor) }
        let changing = [["import", "x.csv"], ["run"], ["merge", id, id], ["split", id], ["undo"], ["forget", id]]
        for command in changing + [["suppress", id]] {
            let told = try refusal(command, status: 75)
            #expect(told.contains("ws: locked by another run (process "))
            #expect(told.hasSuffix("); wait until it has ended"))
        }
        for command in [["status"], ["show", id], ["why", id], ["rank", "--focus", "sandy"]] {
            #expect(try run(command).status == 0, "\(command)")
        }
    }

    @Test func `the workspace is found by option and by variable`() throws {
        let folder = scratch.path("ws")
        #expect(try ShortlistProcess.run(["status", "--workspace", folder], in: scratch.url).status == 0)
        let named = try ShortlistProcess.run(["status"], in: scratch.url, environment: ["SHORTLIST_WORKSPACE": folder])
        #expect(named.output.hasPrefix(folder))
        let none = try ShortlistProcess.run(["status"], in: scratch.url)
        #expect(none.status == 78)
        #expect(none.errors.contains("shortlist init"))
        let elsewhere = try ShortlistProcess.run(["run", "--workspace", "/no/such"], in: scratch.url)
        #expect(elsewhere.status == 78)
        let sentence =
            "/no/such: is no workspace; make one with “shortlist init /no/such”, or name yours with --workspace"
        #expect(elsewhere.errors == "shortlist: \(sentence)\n")
    }

    @Test func `a second init changes nothing`() throws {
        let again = try run(["init"])
        #expect(again.status == 78)
        #expect(again.errors.contains("already"))
    }

    @Test func `a kind that is none is told with those that are`() throws {
        let wrong = try run(["import", "x.csv", "--kind", "club"])
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("alumni"))
    }
}

@Suite struct ReviewCommandTests {
    @Test func `review asks, keeps the answers, and stops where it is told to`() throws {
        let scratch = try TemporaryFolder()
        let header = "First Name,Last Name,Company,Job Title,City\n"
        let one = try scratch.write(header + "Michelle,Leewood,Acme Tools,Analyst,Chicago\n", to: "one.csv")
        let two = try scratch.write(header + "Michelle,Leewood,Umbra Design,Analyst,Chicago\n", to: "two.csv")
        _ = try ShortlistProcess.run(["init", "ws"], in: scratch.url)
        let folder = scratch.url.appending(path: "ws")
        _ = try ShortlistProcess.run(["import", one, two], in: folder)
        let listed = try ShortlistProcess.run(["review", "--list"], in: folder)
        #expect(listed.output.hasPrefix("1 of 1\n"))
        #expect(!listed.output.contains("The same?"))
        #expect(try ShortlistProcess.run(["review"], in: folder, input: "q\n").output.hasSuffix("q = quit: "))
        let answered = try ShortlistProcess.run(["review"], in: folder, input: "what?\nn\n")
        #expect(answered.output.hasSuffix("0 the same, 1 not; “shortlist undo” takes back the last\n"))
        #expect(try ShortlistProcess.run(["review"], in: folder).output == "no pair is in doubt\n")
        #expect(try ShortlistProcess.run(["relink", "--yes"], in: folder).output == "nothing would change\n")
        #expect(try ShortlistProcess.run(["undo"], in: folder).output.hasPrefix("undone: split"))
        #expect(try ShortlistProcess.run(["review", "--list"], in: folder).output.hasPrefix("1 of 1\n"))
    }
}
