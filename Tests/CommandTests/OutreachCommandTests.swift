import Foundation
import Testing

/// The seeker's whole way by commands alone: from an export to a thank-you and a referral's first letter.
@Suite struct OutreachCommandTests {
    private let scratch: TemporaryFolder
    private let id: String

    private static func run(
        _ arguments: [String], in scratch: TemporaryFolder, at clock: String = "2026-11-23T18:00:00Z"
    ) throws -> ShortlistProcess {
        let seconds = String(try Date(clock, strategy: .iso8601).timeIntervalSince1970)
        return try ShortlistProcess.run(
            arguments, in: scratch.url.appending(path: "w"), environment: ["SOURCE_DATE_EPOCH": seconds, "TZ": "UTC"])
    }

    private func run(_ arguments: [String], at clock: String = "2026-11-23T18:00:00Z") throws -> ShortlistProcess {
        try Self.run(arguments, in: scratch, at: clock)
    }

    init() throws {
        scratch = try TemporaryFolder()
        let file = try scratch.write(RankCommandTests.members, to: "members.csv")
        #expect(try ShortlistProcess.run(["init", scratch.path("w")]).status == 0)
        let seeker = """
            seeker: {name: Sandy Jones, email: sandy@example.edu, time_zone: America/Chicago, situation: am exploring the IT industry}
            availability: ["Tue 13:00-16:00", "Fri 09:00-17:00"]

            """
        try scratch.write(seeker + RankCommandTests.focus, to: "w/focus/sandy.yaml")
        #expect(try Self.run(["import", file], in: scratch).status == 0)
        let ranked = try Self.run(["rank", "--focus", "sandy", "--format", "json"], in: scratch)
        let document = try JSONSerialization.jsonObject(with: Data(ranked.output.utf8)) as? [String: Any]
        let entries = try #require(document?["entries"] as? [[String: Any]])
        let ana = try #require(entries.first { $0["full_name"] as? String == "Ana Cole" })
        id = try #require(ana["contact_id"] as? String)
    }

    @Test func `from an export to a thank-you and a referral's first letter`() throws {
        let letter = try run(["draft", id, "--final"])
        #expect(letter.status == 0, "\(letter.errors)")
        #expect(letter.output.contains("Dear Ana Cole,"))
        #expect(letter.errors.contains("log \(id) sent"))
        #expect(try run(["log", id, "sent"]).output.hasPrefix("Ana Cole: asked\n"))

        #expect(try run(["due", "--days", "3"]).output.hasPrefix("nothing is due"))
        #expect(
            try run(["due"], at: "2026-11-30T18:00:00Z").output.contains("2026-11-30  Ana Cole: Remind them, kindly"))
        let nudge = try run(["draft", id, "--nudge"], at: "2026-11-30T18:00:00Z")
        #expect(nudge.output.contains("On November 23 I wrote to ask for 20 minutes"))
        #expect(try run(["log", id, "agreed"], at: "2026-12-01T18:00:00Z").status == 0)

        let times = try run(["propose", id], at: "2026-12-01T18:00:00Z")
        #expect(times.output.split(separator: "\n").first == "Friday, December 4, 9:00 am (Central Time)")
        let talk = try run(
            ["confirm", id, "--at", "2026-12-04 09:00", "--place", "612 555 0123", "-o", "talk.ics"],
            at: "2026-12-01T18:00:00Z")
        #expect(talk.status == 0, "\(talk.errors)")
        let invitation = try String(contentsOf: scratch.url.appending(path: "w/talk.ics"), encoding: .utf8)
        #expect(invitation.contains("\r\nDTSTART:20261204T150000Z\r\n"))
        let moved = try run(
            ["reschedule", id, "--at", "2026-12-08 13:00", "-o", "moved.ics"], at: "2026-12-02T18:00:00Z")
        #expect(moved.status == 0, "\(moved.errors)")
        let changed = try String(contentsOf: scratch.url.appending(path: "w/moved.ics"), encoding: .utf8)
        #expect(changed.contains("\r\nSEQUENCE:1\r\n"))
        #expect(changed.contains("612 555 0123"))
        func uid(_ text: String) -> String? {
            text.split(separator: "\r\n").first { $0.hasPrefix("UID:") }.map(String.init)
        }
        #expect(uid(changed) == uid(invitation))
        #expect(try run(["due"], at: "2026-12-07T18:00:00Z").output.contains("Ana Cole: Prepare for the talk"))

        #expect(try run(["log", id, "met"], at: "2026-12-08T20:00:00Z").output.contains("thank \(id)"))
        #expect(try run(["note", id, "the first year is mostly triage"], at: "2026-12-08T20:10:00Z").status == 0)
        let referred = try run(
            [
                "refer", id, "--name", "Bea Marsh", "--email", "bea.marsh@birch.example.com", "--title",
                "Threat Analyst",
            ],
            at: "2026-12-08T20:15:00Z")
        #expect(referred.output.hasPrefix("Bea Marsh, recommended by Ana Cole: "))
        let thanks = try run(["thank", id, "--final"], at: "2026-12-08T20:20:00Z")
        #expect(thanks.status == 0, "\(thanks.errors)")
        for words in [
            "talk with me on December 8", "What stays with me most: the first year is mostly triage.",
            "suggesting that I talk with Bea Marsh",
        ] {
            #expect(thanks.output.contains(words), "\(words)")
        }
        let new = try #require(referred.output.split(separator: "\n").last?.split(separator: " ").last).description
        let first = try run(["draft", new, "--final"], at: "2026-12-09T18:00:00Z")
        #expect(first.output.contains("Ana Cole suggested that I get in touch with you."))
        #expect(!first.output.contains("Referrals"))
        let list = try run(["rank", "--focus", "sandy", "--format", "json"], at: "2026-12-09T18:00:00Z")
        #expect(list.output.contains("Recommended to you by Ana Cole"))
        let shown = try run(["show", id]).output
        for step in [
            "sent", "agreed", "scheduled (at 2026-12-08T19:00:00Z)", "met", "noted: the first year",
            "referred: Bea Marsh",
        ] {
            #expect(shown.contains(step), "\(step)")
        }
        #expect(try run(["due"], at: "2026-12-09T18:00:00Z").output.contains("asked 1, answered 1, met 1, referrals 1"))
    }

    @Test func `the way stays with a person through a new export, and goes when they are forgotten`() throws {
        #expect(try run(["note", id, "met at the fair"]).status == 0)
        let again = try scratch.write(
            RankCommandTests.members + "Zed,Quill,Oak,Clerk,zed@oak.example.com\n", to: "members.csv")
        #expect([0, 3].contains(try run(["import", again]).status))
        #expect(try run(["show", id]).output.contains("noted: met at the fair"))
        #expect(try run(["forget", id]).status == 0)
        let store = try Data(contentsOf: scratch.url.appending(path: "w/store.sqlite"))
        #expect(store.range(of: Data("met at the fair".utf8)) == nil)
    }

    @Test func `who is suppressed is written to by no command`() throws {
        #expect(try run(["suppress", id]).status == 0)
        for command in [
            ["draft", id, "--nudge"], ["thank", id], ["propose", id], ["confirm", id, "--at", "2026-12-04 09:00"],
            ["log", id, "sent"],
        ] {
            let refused = try run(command)
            #expect(refused.status != 0, "\(command)")
            #expect(refused.output.isEmpty, "\(command)")
        }
    }

    @Test func `gaps are refused in a final letter, and filled in their order`() throws {
        #expect(try run(["log", id, "met"]).status == 0)
        let refused = try run(["thank", id, "--final"])
        #expect(refused.status == 64)
        #expect(refused.errors.contains("what you learned that helped most"))
        let filled = try run(["thank", id, "--final", "--fill", "how you read logs."])
        #expect(filled.output.contains("What stays with me most: how you read logs."))
        let mail = try run(["thank", id, "--fill", "x", "--format", "eml", "-o", "thanks.eml"])
        #expect(mail.status == 0)
        let path = scratch.url.appending(path: "w/thanks.eml").path
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }
}
