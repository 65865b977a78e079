import Interpretation
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        ("2024-03-28", "2024-03-28"), ("28 Mar 2024", "2024-03-28"), ("03/28/2024", "2024-03-28"),
        ("28.03.2024", "2024-03-28"),
        ("20190401", "2019-04-01"), ("Mar 2024", "2024-03"), ("2024-03-28T10:00:00Z", "2024-03-28"),
        ("March 28th, 2024", "2024-03-28"),
        ("28-Mar-24", "2024-03-28"), ("3/4/2024 10:00 AM", "2024-03-04"), ("28/03/2024", "2024-03-28"),
        ("2024", "2024"),
        ("Thu, 28 Mar 2024 10:00:00 GMT", "2024-03-28"), ("28 de marzo de 2024", "2024-03-28"),
        ("1. März 2024", "2024-03-01"),
        ("03/2024", "2024-03"), ("2/29/2024", "2024-02-29"),
    ])
    func `dates are read as exports print them`(text: String, expected: String) {
        #expect(CalendarDate(interpreting: text)?.description == expected)
    }

    @Test(arguments: [
        "", "0/0/00", "n/a", "2/30/2024", "2/29/2023", "13/13/2024", "12", "99999999", "612-555-0123", "never",
    ])
    func `what is no date is nil`(text: String) {
        #expect(CalendarDate(interpreting: text) == nil)
    }

    @Test func `dates order and count days`() throws {
        let a = try #require(CalendarDate(interpreting: "2024-02-28")),
            b = try #require(CalendarDate(interpreting: "1 Mar 2024"))
        #expect(a < b)
        #expect(a.days(to: b) == 2)
        #expect(b.days(to: a) == -2)
        let month = try #require(CalendarDate(interpreting: "Feb 2024"))
        #expect(month < a)
        #expect(month.days(to: a) == 27)
    }
}
