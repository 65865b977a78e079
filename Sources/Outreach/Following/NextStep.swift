extension OutreachState {
    /// What to do next, with the command for it.
    /// - Parameter id: the contact's id, as it is to be typed.
    public func nextStep(_ id: String) -> String {
        switch self {
        case .found: "Next: shortlist draft \(id)"
        case .drafted: "Next: fill the gaps, send it yourself, then: shortlist log \(id) sent"
        case .asked:
            "Next: when they answer, shortlist log \(id) agreed (or declined); “shortlist due” says when to remind them"
        case .agreed:
            "Next: shortlist propose \(id), and when a time is agreed: shortlist confirm \(id) --at \"2026-12-01 14:00\""
        case .scheduled: "Next: shortlist prepare \(id); after the talk: shortlist log \(id) met"
        case .met: "Next: shortlist note \(id) \"what you learned\", then shortlist thank \(id), today or tomorrow"
        case .thanked:
            "Next: whom did they recommend? shortlist refer \(id) --name NAME; and connect on a network, if you use one"
        case .keepInTouch: "Next: nothing now; “shortlist due” says when to write again"
        case .noAnswer: "Next: nothing; they have not answered three times. Ask somebody else"
        case .declined:
            "Next: nothing; thank them for answering (shortlist draft \(id) --after-no), and ask somebody else"
        }
    }
}
