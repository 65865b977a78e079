import Contacts
import RecordLinkage

/// Why the entries of several sources are taken for one contact: for each pair a waterfall of the weights of evidence,
/// folded away under the card.
enum JoinPictures {
    static func html(_ joins: [RecordJoin], kind: ContactKind) -> HTML {
        if joins.isEmpty { return "" }
        let one = kind == .person ? "one person" : "one organization"
        return """
            <details class="joins"><summary>Why these \(joins.count + 1) entries are \(one)</summary>
            <p>Each bar is what one field says: to the right it speaks for \(one), to the left against. The next goes on where
            the last ended; where they come out right of the line, \(one) is the likelier.</p>
            \(joins.map(waterfall))</details>

            """
    }

    private static func waterfall(_ join: RecordJoin) -> HTML {
        let explanation = join.explanation
        let steps =
            [("before any evidence", "two entries are rarely one", explanation.priorWeight)]
            + explanation.evidence.map { (label($0), $0.text, $0.weight) }
        let ends = steps.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1.2) }
        let least = ends.min() ?? 0, span = max(1, (ends.max() ?? 0) - least)
        let rows: [HTML] = steps.enumerated().map { index, step in
            let (from, to) = (min(ends[index], ends[index + 1]), max(ends[index], ends[index + 1]))
            let side: HTML = step.2 < 0 ? "against" : "for"
            return """
                <tr><th scope="row">\(step.0)</th><td class="fall"><span class="\(side)" \
                style="margin-left:\(Points.width((from - least) / span));width:\(Points.width((to - from) / span))"></span></td>\
                <td>\(step.1)</td></tr>

                """
        }
        return """
            <table style="--even:\(Points.width(-least / span))"><caption>\(join.a)<br>\(join.b)</caption>
            \(rows)</table>
            <p class="sum">\(sum(join))</p>

            """
    }

    /// "phone: 218-555-0101", with both values where they differ.
    private static func label(_ evidence: Explanation.Evidence) -> String {
        evidence.values.isEmpty ? evidence.comparison : "\(evidence.comparison): \(evidence.values)"
    }

    private static func sum(_ join: RecordJoin) -> String {
        let percent = Int((join.explanation.probability * 1000).rounded(.down))
        let sure = "\(percent / 10).\(percent % 10) % sure"
        return join.isDecided
            ? "\(sure) by the evidence; you joined them, and that decides." : "\(sure) by the evidence."
    }
}
