import Foundation
import Outreach
import Testing

@Suite struct FreeTimesTests {
    private func calendar(_ zone: String) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        return calendar
    }

    private func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    @Test func `times lie in the availability, spread over two weeks, right across the end of summer time`() throws {
        let times = FreeTimes.propose(
            ["Tue 13:00-16:00", "Fri 09:00-17:00"], minutes: 20, booked: [], now: try date("2026-10-26T15:00:00Z"),
            in: calendar("America/Chicago"))
        // Summer time ends on November 1: 9:00 is 14:00 UTC before and 15:00 after.
        #expect(
            times.map { $0.formatted(.iso8601) } == [
                "2026-10-30T14:00:00Z", "2026-11-03T19:00:00Z", "2026-11-06T15:00:00Z",
            ])
    }

    @Test func `what is booked is left out, and so is a slot that is too short`() throws {
        let booked = [try date("2026-12-01T19:30:00Z")]
        let times = FreeTimes.propose(
            ["Tue 13:00-16:00", "Wed 09:00-09:10", "any time"], minutes: 20, booked: booked,
            now: try date("2026-11-27T15:00:00Z"), in: calendar("America/Chicago"))
        #expect(times.map { $0.formatted(.iso8601) } == ["2026-12-08T19:00:00Z"])
    }

    @Test func `a time that summer time skips is none, one that comes twice is the first`() throws {
        let chicago = calendar("America/Chicago")
        #expect(LocalTime.date("2026-03-08 02:30", in: chicago) == nil)
        #expect(LocalTime.date("2026-03-08 03:30", in: chicago)?.formatted(.iso8601) == "2026-03-08T08:30:00Z")
        #expect(LocalTime.date("2026-11-01 01:30", in: chicago)?.formatted(.iso8601) == "2026-11-01T06:30:00Z")
        for text in [
            "2026-02-30 10:00", "2026-13-01 10:00", "2026-12-01", "2026-12-01 25:00", "noon", "2026-12-01 9", "",
        ] {
            #expect(LocalTime.date(text, in: chicago) == nil, "\(text)")
        }
    }

    @Test func `every zone's wall clock is read and shown as the same time`() throws {
        for zone in TimeZone.knownTimeZoneIdentifiers {
            let calendar = calendar(zone)
            for day in ["2026-01-15", "2026-03-29", "2026-07-01", "2026-10-25"] {
                guard let moment = LocalTime.date("\(day) 14:05", in: calendar) else {
                    Issue.record("\(zone) \(day)")
                    continue
                }
                #expect(LocalTime.inWords(moment, zone: calendar.timeZone).contains("2:05 pm"), "\(zone) \(day)")
            }
        }
    }

    @Test func `places with one zone have it, others none`() {
        #expect(PlaceZone.zone(region: "MN", country: nil)?.identifier == "America/Chicago")
        #expect(PlaceZone.zone(region: "TN", country: "US") == nil)
        #expect(PlaceZone.zone(region: "WA", country: "Australia") == nil)
    }
}
