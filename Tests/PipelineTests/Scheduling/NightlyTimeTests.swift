import Foundation
import Testing

@testable import Pipeline

@Suite struct NightlyTimeTests {
    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "America/Chicago") ?? .gmt
        return calendar
    }

    private func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    private func isDue(_ now: String, lastBegan start: String?, ended: Bool = true) throws -> Bool {
        let time = try #require(NightlyTime("04:17"))
        let last = try start.map { PastRunTimes(start: try date($0), hasEnded: ended) }
        return time.isDue(at: try date(now), last: last, in: calendar)
    }

    // 04:17 in Chicago is 10:17 UTC in winter and 09:17 in summer.
    @Test func `a night is worked once, however often the schedule starts`() throws {
        #expect(try isDue("2026-11-27T10:17:00Z", lastBegan: "2026-11-26T10:17:00Z"))
        #expect(try !isDue("2026-11-27T11:17:00Z", lastBegan: "2026-11-27T10:17:01Z"))
        #expect(try !isDue("2026-11-28T10:16:59Z", lastBegan: "2026-11-27T10:17:01Z"))
        #expect(try isDue("2026-11-28T10:17:00Z", lastBegan: "2026-11-27T10:17:01Z"))
    }

    @Test func `a night slept through is made up for, and one that was killed is worked again`() throws {
        #expect(try isDue("2026-11-27T20:00:00Z", lastBegan: "2026-11-25T10:17:00Z"))
        #expect(try isDue("2026-11-27T11:17:00Z", lastBegan: "2026-11-27T10:17:01Z", ended: false))
        #expect(try isDue("2026-11-27T11:17:00Z", lastBegan: nil))
    }

    @Test func `no night is lost or worked twice where summer time begins or ends`() throws {
        #expect(try isDue("2026-03-08T09:17:00Z", lastBegan: "2026-03-07T10:17:00Z"))
        #expect(try !isDue("2026-03-08T10:17:00Z", lastBegan: "2026-03-08T09:17:00Z"))
        #expect(try isDue("2026-11-01T10:17:00Z", lastBegan: "2026-10-31T09:17:00Z"))
        #expect(try !isDue("2026-11-01T09:30:00Z", lastBegan: "2026-10-31T09:17:00Z"))
    }

    @Test func `a clock set back an hour works no night twice, one set back a year stops nothing`() throws {
        #expect(try !isDue("2026-11-27T09:30:00Z", lastBegan: "2026-11-27T10:17:00Z"))
        #expect(try isDue("2025-11-27T10:17:00Z", lastBegan: "2026-11-27T10:17:00Z"))
    }

    @Test func `a year of nights is worked once each, by hours and through both changes of the clock`() throws {
        var now = try date("2026-01-01T12:00:00Z")
        let time = try #require(NightlyTime("04:17"))
        var last: PastRunTimes?
        var runs = 0
        for _ in 0..<(365 * 24) {
            if time.isDue(at: now, last: last, in: calendar) {
                runs += 1
                last = PastRunTimes(start: now, hasEnded: true)
            }
            now += 3600
        }
        #expect(runs == 366)
    }

    @Test(arguments: ["1:30", "03:59", "24:00", "4", "04:60", "", "04:17:00", "-4:10", "four"])
    func `hours that a night may lack, and what is no time, are refused`(text: String) {
        #expect(NightlyTime(text) == nil)
    }

    @Test func `each workspace has a minute of its own, never the full hour`() {
        let minutes = (0..<500).map { NightlyTime(ofWorkspace: "/srv/centre-\($0)").minute }
        #expect(minutes.allSatisfy { (1...59).contains($0) })
        #expect(Set(minutes).count > 40)
        #expect(NightlyTime(ofWorkspace: "/srv/a") == NightlyTime(ofWorkspace: "/srv/a"))
    }
}
