import Contacts
import Outreach
import Ranking
import Testing

@Suite struct CallScriptTests {
    @Test func `a call goes step by step, from whoever answers to goodbye`() {
        let script = CallScript(to: Examples.entry(Examples.dana, [.role]), focus: Examples.focus)
        #expect(
            script.steps.map(\.heading) == [
                "If somebody else answers", "Greeting", "Why you call", "What you ask", "If it suits",
                "If it does not suit", "On voice mail", "Goodbye",
            ])
        #expect(script.text.contains("May I speak to Dana Reed, please?"))
        #expect(script.text.contains("I am calling you in particular because your role as Threat Analyst at Globex"))
        #expect(script.gaps == ["your phone number"])
    }

    @Test func `at an organization the call begins at the front desk`() {
        let globex = Examples.contact([.organization: "Globex"], kind: .organization)
        let script = CallScript(to: Examples.entry(globex, [.company]), focus: Examples.focus)
        #expect(script.steps.first?.heading == "At the front desk")
        #expect(script.steps.first?.words.contains("in this role: security analyst?") == true)
    }
}
