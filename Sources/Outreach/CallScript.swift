public import Ranking

/// What to say when one calls instead of writing: in short steps, each to be said in one breath.
public struct CallScript: Sendable, Equatable {
    /// One step: when, and what to say then.
    public struct Step: Sendable, Equatable {
        public var heading: String
        public var words: String
    }

    public var steps: [Step]

    /// The script as plain text: a heading, then what to say. Ends with a line feed.
    public var text: String {
        steps.map { "\($0.heading)\n    \($0.words)" }.joined(separator: "\n\n") + "\n"
    }

    /// The gaps that are still to be filled, in the order of the text.
    public var gaps: [String] { Gap.all(in: text) }
    public var hasGaps: Bool { !gaps.isEmpty }

    /// The script for calling the contact of `entry`. Parameters as in `Letter`.
    public init(to entry: ShortlistEntry, focus: Focus, minutes: Int = 20, referrer: String? = nil) {
        let facts = OutreachFacts(entry, focus: focus, minutes: minutes, referrer: referrer)
        let name = facts.seekerName
        var steps: [Step] = []
        if facts.isOrganization {
            steps.append(
                Step(heading: "At the front desk", words: "Good day, my name is \(name). \(facts.frontDeskRequest)"))
            steps.append(
                Step(heading: "When you are put through", words: "Good day, my name is \(name). \(facts.situation)"))
        } else {
            steps.append(
                Step(
                    heading: "If somebody else answers",
                    words: "Good day, my name is \(name). May I speak to \(facts.fullName), please?"))
            steps.append(
                Step(
                    heading: "Greeting",
                    words:
                        "Hello, this is \(name). \(facts.situation) Do you have a minute, or shall I call at another time?"
                ))
        }
        steps.append(
            Step(heading: "Why you call", words: [facts.referral, facts.foundAndWhy("calling")].joined(ifAny: " ")))
        steps.append(Step(heading: "What you ask", words: facts.ask))
        steps.append(Step(heading: "If it suits", words: facts.times + " Which would be best for you?"))
        steps.append(
            Step(
                heading: "If it does not suit",
                words: "I understand. Is there somebody else whom you think I should ask? Thank you for your time."))
        steps.append(
            Step(
                heading: "On voice mail",
                words:
                    "Hello, this is \(name). \(facts.situation) I would like to ask you for \(facts.minutes) minutes to "
                    + "learn about your work; it is not about a job. You can reach me at \(Gap.mark("your phone number")). "
                    + "Thank you."))
        steps.append(Step(heading: "Goodbye", words: "Thank you very much. I look forward to talking with you."))
        self.steps = steps
    }
}
