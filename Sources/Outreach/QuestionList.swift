import Contacts
import Interpretation
public import Ranking

/// The questions for one talk, chosen and ordered for a focus and a person: what is easy to answer first, what asks for
/// trust later, whom else to ask at the end.
public struct QuestionList: Sendable, Equatable {
    public struct Question: Sendable, Equatable {
        public var topic: Topic
        public var text: String

        public init(topic: Topic, text: String) {
            self.topic = topic
            self.text = text
        }
    }

    /// What a question is about, in the order of a talk.
    public enum Topic: String, Sendable, CaseIterable {
        case path, day, rewards, skills, level, trends, company, hiring, fit, advice, others
    }

    public var questions: [Question]

    /// At most `limit` questions (at least 3) for a talk with the contact of `entry`. The last one always asks whom
    /// else to talk to.
    public init(for entry: ShortlistEntry, focus: Focus, limit: Int = 12) {
        let bank = QuestionBank(entry, focus: focus)
        let wanted = bank.all.sorted { ($0.priority, $0.number) < ($1.priority, $1.number) }.prefix(max(3, limit))
        questions = wanted.sorted {
            (Self.place($0.question.topic), $0.number) < (Self.place($1.question.topic), $1.number)
        }
        .map(\.question)
    }

    private static func place(_ topic: Topic) -> Int { Topic.allCases.firstIndex(of: topic) ?? 0 }
}
