import Testing

@testable import Outreach

@Suite struct WordingTests {
    @Test(arguments: [
        (
            "just finished a programming certificate and is exploring the IT industry",
            "I just finished a programming certificate and am exploring the IT industry."
        ),
        (
            "is a nurse who wants to move into health informatics",
            "I am a nurse who wants to move into health informatics."
        ),
        ("a second-year student of geology", "I am a second-year student of geology."),
        ("second-year student of geology", "I am a second-year student of geology."),
        ("exploring careers in design.", "I am exploring careers in design."),
        ("I teach chemistry and would like to change.", "I teach chemistry and would like to change."),
        ("works in retail and studies accounting", "I work in retail and study accounting."),
        ("recently left the army", "I recently left the army."),
    ])
    func `a situation becomes a sentence of the seeker's own`(text: String, sentence: String) {
        #expect(Situation.inFirstPerson(text) == sentence)
    }

    @Test func `an empty situation is none`() { #expect(Situation.inFirstPerson(" . ") == nil) }

    @Test(arguments: [
        ("Tue 13:00-16:00", "Tuesdays between 1:00 and 4:00 pm"),
        ("Fri 09:00-17:00", "Fridays between 9:00 am and 5:00 pm"),
        ("Sat 12:00-12:45", "Saturdays between 12:00 and 12:45 pm"),
        ("any evening", "any evening"),
    ])
    func `free times are told in words`(text: String, words: String) { #expect(Availability.inWords(text) == words) }

    @Test(arguments: [
        ("America/Chicago", "Central Time"), ("Europe/Berlin", "Berlin time"), ("America/New_York", "Eastern Time"),
    ])
    func `time zones are told as people call them`(zone: String, words: String) {
        #expect(TimeZoneName.inWords(zone) == words)
    }

    @Test(arguments: [
        ("how teams hire.", "What I would most like to understand is how teams hire."),
        ("Moving into design.", "What interests me most is this: moving into design."),
        ("Is it for me?", "One question I carry around: is it for me?"),
    ])
    func `curiosity becomes a sentence`(text: String, sentence: String) { #expect(Interest.sentence(text) == sentence) }
}
