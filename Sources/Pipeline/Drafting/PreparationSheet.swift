import Contacts
public import Outreach
public import Ranking
import Writing

/// What to have at hand in the talk, as Markdown: who it is, why them, what to ask.
public enum PreparationSheet {
    public static func text(for entry: ShortlistEntry, questions: QuestionList) -> String {
        let contact = entry.contact
        var lines = ["# \(MarkdownText.escaped(contact.displayName))", ""]
        let role = [contact[.title], contact[.organization], contact[.city]].compactMap { $0 }
        if !role.isEmpty { lines += [MarkdownText.escaped(role.joined(separator: ", ")), ""] }
        if !entry.reasons.isEmpty {
            lines += ["## Why this person", ""]
            lines += entry.reasons.map { "- " + MarkdownText.escaped($0.text) } + [""]
        }
        lines += ["## What to ask", ""]
        lines += questions.questions.enumerated().map { "\($0.offset + 1). \(MarkdownText.escaped($0.element.text))" }
        return lines.joined(separator: "\n") + "\n"
    }
}
