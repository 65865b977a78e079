import Contacts
import Outreach
import Ranking
import Testing

@Suite struct QuestionListTests {
    @Test func `the questions go from the person's path to whom else to ask`() {
        let list = QuestionList(for: Examples.entry(Examples.dana, [.role, .company]), focus: Examples.focus)
        #expect(list.questions.count == 12)
        #expect(list.questions.first?.topic == .path)
        #expect(list.questions.last?.text == "Who else would you talk to in my place, and may I say that you sent me?")
        #expect(list.questions.contains { $0.text == "How would you describe what it is like to work at Globex?" })
        #expect(list.questions.contains { $0.text.contains("how people break into threat detection") })
    }

    @Test(arguments: [3, 6, 9, 12, 40])
    func `a shorter list keeps what no talk should be without`(limit: Int) {
        let list = QuestionList(for: Examples.entry(Examples.dana, [.company]), focus: Examples.focus, limit: limit)
        #expect(list.questions.count <= limit)
        #expect(list.questions.contains { $0.topic == .day })
        #expect(list.questions.contains { $0.topic == .skills })
        let topics = list.questions.compactMap { QuestionList.Topic.allCases.firstIndex(of: $0.topic) }
        #expect(topics == topics.sorted())
    }

    @Test func `without a company nothing is asked about one`() {
        let list = QuestionList(
            for: Examples.entry(Examples.contact([.fullName: "Dana Reed"]), [.role]), focus: Focus(roles: ["nurse"]),
            limit: 40)
        let topics = Set(list.questions.map(\.topic))
        #expect(topics.isDisjoint(with: [.company, .hiring]))
    }
}
