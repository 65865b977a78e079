import Contacts
import Interpretation
import Ranking

/// Every question that fits a person and a focus, with how much it matters to have it.
struct QuestionBank {
    struct Candidate {
        var question: QuestionList.Question
        /// 0 is never left out.
        var priority: Int
        /// Its place in the bank.
        var number: Int
    }

    private(set) var all: [Candidate] = []
    private let title: String?
    private let company: String?
    private let field: String?
    private let seniority: Seniority?

    init(_ entry: ShortlistEntry, focus: Focus) {
        let printed = entry.contact.kind == .person ? entry.contact[.title] : nil
        title = printed.map(Line.clean).flatMap(PrintedTitle.inSentence)
        company = entry.contact[.organization].map(Line.clean)
        field = focus.industries.first.map(Line.clean)
        seniority = printed.flatMap { JobTitle(interpreting: $0).seniority }
        addPath(entry)
        addWork()
        addSkills(focus)
        addField(entry, focus)
        addCompany(entry)
        addFit(focus)
        addAdvice(focus)
    }

    private mutating func ask(_ topic: QuestionList.Topic, _ priority: Int, _ text: String) {
        all.append(Candidate(question: .init(topic: topic, text: text), priority: priority, number: all.count))
    }

    private mutating func addPath(_ entry: ShortlistEntry) {
        ask(.path, 1, "How did you come to the work you do now?")
        if let title { ask(.path, 5, "What did you do in the years before you became \(title)?") }
        if entry.reasons.contains(where: { $0.feature == .school }) {
            ask(
                .path, 3,
                "We went to the same school: what there turned out to be useful, and what did you have to learn elsewhere?"
            )
        }
    }

    private mutating func addWork() {
        ask(.day, 0, "What does a typical day, or a typical week, look like for you?")
        ask(.rewards, 1, "What part of the work do you like best?")
        ask(.rewards, 1, "And what part is the hardest, or the least rewarding?")
        switch seniority {
        case .entry?, .mid?:
            ask(.level, 3, "What surprised you in your first year?")
        case .senior?, .manager?:
            ask(.level, 3, "When somebody new joins your team, what do you hope they know already?")
        case .director?, .vp?, .chief?, .owner?:
            ask(.level, 3, "Looking at the whole of it, where is your organization going to need people?")
        case nil: break
        }
    }

    private mutating func addSkills(_ focus: Focus) {
        let role = focus.roles.first.map(Line.clean)
        ask(
            .skills, 0,
            "Which skills and what experience do employers look for\(role.map { " in a \($0)" } ?? " in this work")?")
        ask(.skills, 4, "How do you keep up with what is new?")
        if focus.seeker.stage == .changer || focus.seeker.stage == .mid {
            ask(.skills, 2, "Which skills from another field have you seen carry over well?")
        }
    }

    private mutating func addField(_ entry: ShortlistEntry, _ focus: Focus) {
        let inField = field.map { " in \($0)" } ?? ""
        ask(
            .trends, 2,
            "What is changing\(inField.isEmpty ? " in your field" : inField), and what does it mean for people who start now?"
        )
        ask(.trends, 5, "Where are the prospects strongest, and how do people hear of openings there?")
        if let interest = focus.interest.map(Line.clean), !interest.isEmpty {
            ask(
                .trends, 1,
                "I am curious about one thing above all: \(interest.trimmedOfStops.lowercasedFirst). How do you see it?"
            )
        }
    }

    private mutating func addCompany(_ entry: ShortlistEntry) {
        guard let company, !company.isEmpty else { return }
        let isNamed = entry.reasons.contains { $0.feature == .company }
        ask(.company, isNamed ? 1 : 4, "How would you describe what it is like to work at \(company)?")
        ask(.company, isNamed ? 3 : 6, "Who else does what \(company) does, and how do they differ?")
        ask(.hiring, isNamed ? 2 : 5, "How does \(company) usually find new people?")
        ask(.hiring, 7, "Do people tend to stay long, and where do they go when they leave?")
    }

    private mutating func addFit(_ focus: Focus) {
        guard focus.seeker.situation != nil || focus.seeker.stage != nil else { return }
        ask(.fit, 2, "From what I have told you about myself, where do you see me fit, and where is there a gap?")
        ask(.fit, 6, "Which related fields would you look at in my place?")
    }

    private mutating func addAdvice(_ focus: Focus) {
        let start =
            focus.seeker.stage == .student || focus.seeker.stage == .early
            ? "What would you do next in my place?" : "What would you do first if you made this change today?"
        ask(.advice, 0, start)
        ask(.advice, 4, "Is there something that I should have asked and did not?")
        ask(.others, 0, "Who else would you talk to in my place, and may I say that you sent me?")
    }
}

extension String {
    var trimmedOfStops: String {
        var text = self
        while let last = text.last, " .;,!?".contains(last) { text.removeLast() }
        return text
    }
}
