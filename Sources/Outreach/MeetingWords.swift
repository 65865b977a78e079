/// What is written with an invitation.
public struct MeetingWords: Sendable {
    private let name: String
    private let seeker: String
    private let time: String
    private let minutes: Int
    private let place: String
    private let isChange: Bool

    /// - Parameters:
    ///   - time: when, in words.
    ///   - place: how and where, in words: "by phone: 612 555 0123".
    public init(name: String, seeker: String, time: String, minutes: Int, place: String, isChange: Bool) {
        self.name = Line.clean(name)
        self.seeker = Line.clean(seeker)
        self.time = Line.clean(time)
        self.minutes = minutes
        self.place = Line.clean(place)
        self.isChange = isChange
    }

    public var subject: String { isChange ? "Our talk: a new time" : "Our talk: the time and an invitation" }

    public var confirmation: String {
        let first =
            isChange
            ? "Thank you for finding another time. This is when we will talk now:"
            : "Thank you for agreeing to talk with me. This is when:"
        return """
            Dear \(name),

            \(first)

            \(time)
            \(minutes) minutes, \(place)

            An invitation for your calendar is attached. If anything comes up, please tell me; another time will do as well.

            I look forward to talking with you.

            Kind regards,
            \(seeker)

            """
    }

    public var cancellation: String {
        """
        Dear \(name),

        I am sorry that I have to cancel our talk of \(time). I would still be glad to learn from you, if you have time another day. Thank you for your understanding.

        Kind regards,
        \(seeker)

        """
    }
}
