import Contacts
import Foundation
import Outreach
import Testing

@Suite struct OutreachHistoryTests {
    private static let id = ContactID(bits: 7)

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "America/Chicago") ?? .gmt
        return calendar
    }

    private func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    private func history(_ steps: [(OutreachStep.Kind, String)], due: String? = nil) throws -> OutreachHistory {
        OutreachHistory(
            contact: Self.id,
            steps: try steps.map { kind, day in
                OutreachStep(kind, at: try date("\(day)T18:00:00Z"), text: "x", due: try due.map(date))
            })
    }

    private func due(_ history: OutreachHistory, on day: String, days: Int = 7) throws -> [String] {
        let now = try date("\(day)T18:00:00Z")
        let all = FollowUp.all(
            of: history, now: now, until: now.addingTimeInterval(Double(days) * 86_400), in: calendar)
        return all.map {
            "\($0.kind.rawValue) \(calendar.dateComponents([.month, .day], from: $0.day).month ?? 0)/\(calendar.component(.day, from: $0.day))"
        }
    }

    @Test(
        arguments: [
            ([], OutreachState.found), ([(.drafted, "2026-11-02")], .drafted),
            ([(.drafted, "2026-11-02"), (.sent, "2026-11-02")], .asked),
            ([(.sent, "2026-11-02"), (.agreed, "2026-11-03")], .agreed),
            ([(.sent, "2026-11-02"), (.scheduled, "2026-11-03")], .scheduled),
            ([(.scheduled, "2026-11-03"), (.cancelled, "2026-11-04")], .agreed),
            ([(.scheduled, "2026-11-03"), (.met, "2026-11-04"), (.noted, "2026-11-04")], .met),
            ([(.met, "2026-11-04"), (.thanked, "2026-11-05")], .thanked),
            ([(.met, "2026-11-04"), (.thanked, "2026-11-05"), (.keptInTouch, "2026-12-05")], .keepInTouch),
            ([(.sent, "2026-11-02"), (.declined, "2026-11-03")], .declined),
            ([(.sent, "2026-11-02"), (.nudged, "2026-11-09"), (.nudged, "2026-11-16")], .noAnswer),
        ] as [([(OutreachStep.Kind, String)], OutreachState)])
    func `the steps come to a state`(steps: [(OutreachStep.Kind, String)], state: OutreachState) throws {
        #expect(try history(steps).state(on: date("2027-01-15T18:00:00Z"), in: calendar) == state)
        #expect(!state.nextStep("4k7q").isEmpty)
    }

    @Test func `a letter is due for a reminder after five working days, twice, and then no more`() throws {
        // A Monday; the Saturday and Sunday between do not count.
        var steps: [(OutreachStep.Kind, String)] = [(.sent, "2026-11-02")]
        #expect(try due(history(steps), on: "2026-11-03") == ["nudge 11/9"])
        #expect(try due(history(steps), on: "2026-11-03", days: 5) == [])
        steps.append((.nudged, "2026-11-12"))
        #expect(try due(history(steps), on: "2026-11-13") == ["nudge 11/19"])
        steps.append((.nudged, "2026-11-19"))
        #expect(try due(history(steps), on: "2026-11-20", days: 300) == [])
        steps.append((.agreed, "2026-11-21"))
        #expect(try due(history(steps), on: "2026-11-22") == ["promise 11/21"])
    }

    @Test func `after the talk come thanks, and a few lines after a quarter of a year from the last contact`() throws {
        let met = try history([(.met, "2026-11-04")])
        #expect(try due(met, on: "2026-11-04") == ["thank 11/4"])
        let thanked = try history([(.met, "2026-11-04"), (.thanked, "2026-11-05")])
        #expect(try due(thanked, on: "2026-11-06") == [])
        #expect(try due(thanked, on: "2027-02-01") == ["keepInTouch 2/3"])
        let again = try history([(.met, "2026-11-04"), (.thanked, "2026-11-05"), (.keptInTouch, "2027-02-03")])
        #expect(try due(again, on: "2027-02-04", days: 60) == [])
    }

    @Test func `a talk is prepared the day before, and asked about when it is past`() throws {
        let talk = try history([(.scheduled, "2026-11-20")], due: "2026-12-01T20:00:00Z")
        #expect(try due(talk, on: "2026-11-27") == ["prepare 11/30"])
        #expect(try due(talk, on: "2026-12-02") == ["sayHowItWent 12/1"])
    }

    @Test func `what was promised is due until it is done`() throws {
        let promised = try history([(.promised, "2026-11-20")], due: "2026-12-02T12:00:00Z")
        #expect(try due(promised, on: "2026-12-01") == ["promise 12/2"])
        let done = OutreachHistory(
            contact: Self.id,
            steps: promised.steps + [OutreachStep(.done, at: try date("2026-12-01T12:00:00Z"), text: "x")])
        #expect(try due(done, on: "2026-12-02") == [])
    }
}
