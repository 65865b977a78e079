import Contacts
public import Outreach
public import Ranking
import Writing

/// What to have at hand in the talk, one page of Markdown: who it is and how that is known, what to say first, a plan of
/// the minutes, what to ask, how to end, room for notes.
public enum PreparationSheet {
    /// - Parameters:
    ///   - minutes: how long the talk is to be.
    ///   - history: what was noted of the contact before.
    public static func text(
        for entry: ShortlistEntry, focus: Focus, questions: QuestionList, minutes: Int, history: OutreachHistory
    ) -> String {
        let contact = entry.contact
        var lines = ["# \(MarkdownText.escaped(contact.displayName))", ""]
        let role = [contact[.title], contact[.organization], contact[.city]].compactMap { $0 }
        if !role.isEmpty { lines += [MarkdownText.escaped(role.joined(separator: ", ")), ""] }
        lines += known(of: entry)
        if !entry.reasons.isEmpty {
            lines += ["## Why this person", ""]
            lines += entry.reasons.map { "- " + MarkdownText.escaped($0.text) } + [""]
        }
        lines += notes(history)
        lines += ["## First", ""]
        lines += [
            "- Thank them for the time, and say again what you hope to learn: "
                + MarkdownText.escaped(hope(focus)) + ".",
            "- Say that you will mind the \(minutes) minutes, and that you are not asking for a job.", "",
        ]
        lines += ["## The \(minutes) minutes", ""]
        lines += plan(minutes).map { "- \($0)" } + [""]
        lines += ["## What to ask", ""]
        lines +=
            questions.questions.enumerated().map { "\($0.offset + 1). \(MarkdownText.escaped($0.element.text))" } + [""]
        lines += [
            "## At the end", "", "- Name what you will do next of what they said.",
            "- Ask who else you might talk with, and whether you may say who sent you.",
            "- Thank them. Send the thank-you today or tomorrow: `shortlist thank \(contact.id)`.", "",
            "Be there five minutes early, dressed as people there dress, a little better; on video, try camera and sound before.",
            "", "## Notes", "", "", "",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func hope(_ focus: Focus) -> String {
        var words = focus.interest ?? "how the work is, and how one comes to it"
        while let last = words.last, ".!? ".contains(last) { words.removeLast() }
        return words
    }

    private static func known(of entry: ShortlistEntry) -> [String] {
        var facts: [String] = []
        if let industry = entry.industry, let words = industry.said ?? industry.title {
            facts.append("Industry: \(words)" + (industry.inheritedFrom.map { " (of \($0))" } ?? ""))
        }
        facts += entry.warmPath.prefix(3).map(\.text)
        facts += entry.contact.all(.url).prefix(2).map(\.text)
        let sources = Set(entry.contact.provenance.map(\.source)).sorted()
        if !sources.isEmpty { facts.append("Listed by: " + sources.joined(separator: ", ")) }
        return facts.isEmpty ? [] : ["## What is known", ""] + facts.map { "- " + MarkdownText.escaped($0) } + [""]
    }

    private static func notes(_ history: OutreachHistory) -> [String] {
        let notes = history.steps.filter { $0.kind == .noted || $0.kind == .promised }.compactMap(\.text)
        return notes.isEmpty ? [] : ["## Noted before", ""] + notes.map { "- " + MarkdownText.escaped($0) } + [""]
    }

    /// Most of the time belongs to their answers.
    private static func plan(_ minutes: Int) -> [String] {
        let (opening, closing) = minutes < 20 ? (1, 2) : (2, 3)
        let middle = minutes - opening - closing
        return [
            "\(opening) min: thanks, who you are, what you hope to learn",
            "\(middle / 2) min: their work and their way (the first questions below)",
            "\(middle - middle / 2) min: the field, advice, what is next for you",
            "\(closing) min: who else to ask, what you will do, thanks",
        ]
    }
}
