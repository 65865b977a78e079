import Contacts
import Foundation
import Importing
import Pipeline
import Ranking
import RecordLinkage
import Store
import Testing

@Suite struct WorkspaceTests {
    let scratch: TemporaryWorkspace

    init() throws { scratch = try TemporaryWorkspace() }

    @Test func `a new workspace is its owner's alone and says what to do next`() throws {
        for name in ["", "inbox", "focus", "shortlists", "processed", "failed", "reports"] {
            #expect(try mode("/" + name) == 0o700, "\(name)")
        }
        for name in ["shortlist.yaml", "store.sqlite", "focus/example.yaml"] {
            #expect(try mode("/" + name) == 0o600, "\(name)")
        }
        #expect(scratch.workspace.nextSteps.contains("focus/example.yaml"))
        #expect(throws: WorkspaceError.exists(folder: scratch.folder)) { try Workspace.create(in: scratch.folder) }
    }

    @Test func `the sample focus file can be read and is nobody's focus`() throws {
        let focus = try FocusFile.read(path: scratch.folder + "/focus/example.yaml")
        #expect(focus.industries == ["software", "cybersecurity"])
        #expect(scratch.workspace.focusNames().isEmpty)
    }

    @Test func `it is found by option, by variable, upward, and at home`() throws {
        let deep = scratch.folder + "/inbox"
        func located(_ explicit: String?, _ environment: [String: String], _ current: String) throws -> String {
            try Workspace.locate(explicit: explicit, environment: environment, current: current)
        }
        #expect(try located("a/../b", ["SHORTLIST_WORKSPACE": "/c"], "/x") == "/x/b")
        #expect(try located(nil, ["SHORTLIST_WORKSPACE": "/c"], deep) == "/c")
        #expect(try located(nil, [:], deep) == scratch.folder)
        #expect(try located(nil, ["XDG_DATA_HOME": "/d"], "/") == "/d/shortlist")
        #expect(try located(nil, ["HOME": "/h"], "/") == "/h/.local/share/shortlist")
        #expect(throws: WorkspaceError.noWorkspace) { try located(nil, [:], "/") }
    }

    @Test func `the same file under another name changes nothing`() throws {
        try scratch.add(TemporaryWorkspace.people)
        let (before, generation) = (try scratch.contacts(), try scratch.workspace.store.generation())
        let again = try scratch.add(TemporaryWorkspace.people, day: 2)
        #expect(again.earlier != nil)
        #expect(try scratch.contacts() == before)
        #expect(try scratch.workspace.store.generation() == generation)
    }

    @Test func `a source that says again what it said before a later export has its people back`() throws {
        let scratch = try TemporaryWorkspace()
        let all = ["1,Ann,Leewood,Acme,Engineer,ann@acme.example", "2,Bo,Rayburn,Globex,Buyer,bo@globex.example"]
        try scratch.add(all, day: 1)
        #expect(try scratch.add([all[0]], day: 2).outcome.gone == 1)
        let again = try scratch.add(all, day: 3)
        #expect(again.earlier == nil && again.outcome.changed == 1)
        #expect(try scratch.add(all, day: 4).earlier != nil)
    }

    @Test func `ids stay when a newer export changes, adds and drops entries`() throws {
        try scratch.add(TemporaryWorkspace.people)
        let before = try scratch.contacts()
        #expect(Set(before.values).count == 3)
        let outcome = try scratch.add(
            [
                "4,Dee,Downing,Initech,Nurse,dee@initech.example.com",
                "1,Ann,Leewood,Initech,Architect,ann@acme.example.com", TemporaryWorkspace.people[1],
            ], day: 2
        ).outcome
        #expect((outcome.added, outcome.changed, outcome.unchanged, outcome.gone) == (1, 1, 1, 1))
        let after = try scratch.contacts()
        for name in ["Ann Leewood of Chamber", "Bo Rayburn of Chamber"] { #expect(after[name] == before[name]) }
        #expect(after["Cy Foxworth of Chamber"] == nil)
        let account = try scratch.workspace.account(of: try #require(before["Ann Leewood of Chamber"]).rawValue)
        #expect(account.contact[.organization] == "Initech")
        #expect(account.text.contains("until 2026-11-02: Ann Leewood, Software Developer, Acme"))
    }

    @Test func `an XML feed that is broken in the middle takes nobody away`() throws {
        let members = (0..<60).map { number in
            "<member><id>\(number)</id><name>Ann Leewood-\(number)</name><company>Firm \(number)</company>"
                + "<email>ann\(number)@firm\(number).example.com</email></member>\n"
        }
        let options = IntakeOptions(sourceName: "Feed")
        func take(_ text: String, day: Int) throws -> WorkspaceImport {
            let path = try scratch.write(text, to: "exports/feed-\(day).xml")
            return try scratch.workspace.importFile(path, options: options, at: "2026-11-0\(day)T06:00:00Z")
        }
        _ = try take("<members>" + members.joined() + "</members>", day: 1)
        let broken = try take("<members>" + members.prefix(40).joined() + "<member><id></member>", day: 2)
        #expect(broken.summary?.endedEarly == true)
        #expect((broken.outcome.gone, broken.outcome.presumed) == (0, 20))
        #expect(broken.text.hasSuffix("20 were not seen and are kept, because part of the file could not be read"))
        #expect(try scratch.workspace.store.currentRecordCount() == 60)
    }

    @Test func `a dry run tells the difference and makes none`() throws {
        let path = try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "x.csv")
        let (results, _, _) = try scratch.workspace.importFiles([path], at: "2026-11-01T06:00:00Z", rehearsing: true)
        #expect(results[0].text == "x.csv: x (other): 3 new")
        #expect(try scratch.workspace.store.currentRecordCount() == 0)
    }

    @Test func `a known source keeps its kind, a new statement changes it`() throws {
        let path = try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "x.csv")
        let other = try scratch.write(TemporaryWorkspace.table([TemporaryWorkspace.people[0]]), to: "y.csv")
        func kind(_ path: String, _ stated: Source.Kind?) throws -> Source.Kind {
            let options = IntakeOptions(sourceName: "List", sourceKind: stated)
            return try scratch.workspace.importFile(path, options: options, at: "2026-11-01T06:00:00Z").source.kind
        }
        #expect(try kind(path, .alumni) == .alumni)
        #expect(try kind(other, nil) == .alumni)
    }

    @Test func `merge and split hold for later imports, and undo takes them back`() throws {
        try scratch.add(TemporaryWorkspace.people)
        let before = try scratch.contacts()
        let ann = try #require(before["Ann Leewood of Chamber"]).rawValue
        let bo = try #require(before["Bo Rayburn of Chamber"]).rawValue
        let merged = try scratch.workspace.merge(bo, ann, at: "2026-11-03T06:00:00Z")
        #expect(merged.rawValue == ann)
        try scratch.add(["9,Eve,Evans,Acme,Nurse,eve@acme.example.com"], source: "Other", day: 4)
        #expect(try scratch.contacts()["Bo Rayburn of Chamber"]?.rawValue == ann)
        #expect(try scratch.workspace.account(of: bo).records.count == 2)
        #expect(try scratch.workspace.undo(at: "2026-11-05T06:00:00Z").hasPrefix("import of "))
        #expect(try scratch.workspace.split(ann, at: "2026-11-05T06:00:00Z").map(\.rawValue) == [ann, bo])
        #expect(try scratch.contacts() == before)
        #expect(try scratch.workspace.undo(at: "2026-11-05T06:00:00Z").hasPrefix("split of \(ann)"))
        #expect(try scratch.contacts()["Bo Rayburn of Chamber"]?.rawValue == ann)
        #expect(try scratch.workspace.undo(at: "2026-11-05T06:00:00Z").hasPrefix("merge of \(ann)"))
        #expect(try scratch.contacts() == before)
    }

    @Test func `the same person in two sources is one contact, and why says so`() throws {
        try scratch.add(TemporaryWorkspace.people)
        try scratch.add(
            ["77,Ann,Leewood,Acme,Software Developer,ann@acme.example.com"], source: "Guild", day: 2)
        let contacts = try scratch.contacts()
        let ann = try #require(contacts["Ann Leewood of Guild"])
        #expect(ann == contacts["Ann Leewood of Chamber"])
        let why = try scratch.workspace.why(ann.rawValue, today: "2026-11-23")
        #expect(why.pairs.count == 1)
        #expect(why.pairs[0].explanation.probability > 0.9)
        #expect(why.text.contains("probability"))
    }

    @Test func `why tells what people decided beside the evidence`() throws {
        try scratch.add(TemporaryWorkspace.people)
        let before = try scratch.contacts()
        let ann = try #require(before["Ann Leewood of Chamber"]).rawValue
        let bo = try #require(before["Bo Rayburn of Chamber"]).rawValue
        _ = try scratch.workspace.merge(ann, bo, at: "2026-11-03T06:00:00Z")
        let joined = try scratch.workspace.why(ann, today: "2026-11-23")
        #expect(joined.pairs.map(\.isDecided) == [true])
        #expect(joined.text.contains("you joined them"))
        _ = try scratch.workspace.split(ann, at: "2026-11-04T06:00:00Z")
        let parted = try scratch.workspace.why(ann, today: "2026-11-23")
        #expect(parted.pairs.isEmpty)
        #expect(parted.text.contains("You parted from it"))
        #expect(parted.parted.map { $0.hasPrefix("Bo Rayburn (Chamber, ") && $0.hasSuffix(", now \(bo)") } == [true])
    }

    @Test func `why says where it stops`() throws {
        for number in 0..<42 {
            try scratch.add(
                ["\(number),Ann,Leewood,Acme,Software Developer,ann@acme.example.com"], source: "Guild \(number)")
        }
        let ann = try #require(try scratch.contacts()["Ann Leewood of Guild 41"]).rawValue
        let why = try scratch.workspace.why(ann, today: "2026-11-23")
        #expect((why.pairs.count, why.unexplained) == (39, 2))
        #expect(why.text.contains("2 more records are not compared here"))
    }

    @Test func `why says that a contact is not ranked because it is suppressed`() throws {
        try scratch.add(TemporaryWorkspace.people)
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        let ann = try #require(try scratch.contacts()["Ann Leewood of Chamber"]).rawValue
        #expect(try scratch.workspace.why(ann, focusNamed: "sandy", today: "2026-11-23").notRanked == nil)
        _ = try scratch.workspace.suppress(ann, reason: nil, at: "2026-11-03T06:00:00Z")
        let why = try scratch.workspace.why(ann, focusNamed: "sandy", today: "2026-11-23")
        #expect(why.ranking == nil)
        #expect(why.text.contains("Not ranked: suppressed, so that no shortlist has this contact"))
    }

    @Test func `ranking links what waits for it, unless another run holds the workspace`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        let path = try scratch.write(TemporaryWorkspace.table([TemporaryWorkspace.people[0]]), to: "x.csv")
        func rank() throws -> WorkspaceShortlist {
            try scratch.workspace.shortlist(focusNamed: "sandy", at: "2026-11-23T06:07:08Z")
        }
        _ = try scratch.workspace.importFile(path, at: "2026-11-01T06:00:00Z")
        let lock = try WorkspaceLock(scratch.workspace, start: "2026-11-22T06:00:00Z")
        #expect {
            try rank()
        } throws: {
            ExitStatus(for: $0) == .locked
        }
        _ = consume lock
        #expect(try !rank().isBehind)
        #expect(try scratch.workspace.store.model()?.at == "2026-11-23T06:07:08Z")

        let more = try scratch.write(TemporaryWorkspace.table([TemporaryWorkspace.people[2]]), to: "y.csv")
        _ = try scratch.workspace.importFile(more, at: "2026-11-02T06:00:00Z")
        let again = try WorkspaceLock(scratch.workspace, start: "2026-11-22T06:00:00Z")
        let behind = try rank()
        #expect(behind.isBehind)
        #expect(behind.shortlist.entries.map(\.contact.displayName) == ["Ann Leewood"])
        #expect(try scratch.workspace.store.needsLinking())
        _ = consume again
        #expect(try rank().shortlist.entries.count == 2)
    }

    @Test func `who is suppressed is in no shortlist`() throws {
        try scratch.add(TemporaryWorkspace.people)
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        func listed() throws -> [String] {
            try scratch.workspace.shortlist(focusNamed: "sandy", at: "2026-11-23T06:00:00Z").shortlist.entries.map(
                \.contact.displayName)
        }
        #expect(Set(try listed()) == ["Ann Leewood", "Cy Foxworth"])
        let ann = try #require(try scratch.contacts()["Ann Leewood of Chamber"]).rawValue
        _ = try scratch.workspace.suppress(ann, reason: "asked", at: "2026-11-03T06:00:00Z")
        #expect(try listed() == ["Cy Foxworth"])
        try scratch.workspace.suppress(domain: "@ACME.example.com", reason: nil, at: "2026-11-03T06:00:00Z")
        #expect(try listed().isEmpty)
        try scratch.workspace.liftSuppression(of: "acme.example.com")
        try scratch.workspace.liftSuppression(of: ann)
        #expect(try listed().count == 2)
        try scratch.workspace.suppress(company: "ACME", reason: nil, at: "2026-11-03T06:00:00Z")
        #expect(try listed().isEmpty)
    }

    @Test func `a focus that stands there twice is one, and status says which file counts`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.write("focus: {companies: [Globex]}\n", to: "focus/sandy.yml")
        #expect(scratch.workspace.focusNames() == ["sandy"])
        #expect(try scratch.workspace.focus(named: "sandy").companies == ["Acme"])
        let warnings = try scratch.workspace.status(now: Date(timeIntervalSince1970: 0)).warnings
        #expect(warnings == ["focus/sandy.yml is not read, the .yaml file of this name is; remove one of the two"])
    }

    @Test func `a focus that is not there is told with those that are`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        for name in ["sandi", "../focus/sandy", ""] {
            #expect(throws: WorkspaceError.noSuchFocus(name: name, known: ["sandy"])) {
                try scratch.workspace.focus(named: name)
            }
        }
    }

    @Test func `what may not be read is a matter of permission, not of the disk`() {
        #expect(ExitStatus(for: WorkspaceError.cannotRead(path: "x", errno: EACCES)) == .notPermitted)
        #expect(ExitStatus(for: WorkspaceError.cannotRead(path: "x", errno: EIO)) == .ioError)
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: scratch.folder + path)[.posixPermissions] as? Int
    }
}
