import Contacts
import Interpretation
import Ranking

/// What may be said to a contact, sentence by sentence, from the seeker's and the contact's facts.
struct OutreachFacts {
    let entry: ShortlistEntry
    let focus: Focus
    let minutes: Int
    let referrer: String?

    init(_ entry: ShortlistEntry, focus: Focus, minutes: Int, referrer: String?) {
        self.entry = entry
        self.focus = focus
        self.minutes = min(30, max(15, minutes))
        self.referrer = referrer.map(Line.clean)
    }

    // MARK: The contact

    var isOrganization: Bool { entry.contact.kind == .organization }
    var fullName: String { Line.clean(entry.contact.displayName) }
    var organization: String? { entry.contact[.organization].map(Line.clean).flatMap { $0.isEmpty ? nil : $0 } }
    var title: String? { entry.contact[.title].map(Line.clean).flatMap(PrintedTitle.inSentence) }

    func has(_ feature: Reason.Feature) -> Bool { entry.reasons.contains { $0.feature == feature } }

    var salutation: String {
        if isOrganization { return "Dear team of \(organization ?? fullName)," }
        return "Dear \(fullName),"
    }

    // MARK: The seeker

    var seekerName: String { focus.seeker.name.map(Line.clean) ?? Gap.mark("your name") }

    var situation: String {
        focus.seeker.situation.flatMap(Situation.inFirstPerson)
            ?? Gap.mark("who you are and what you are exploring, in one sentence")
    }

    var introduction: String { ["My name is \(seekerName).", situation, referral].joined(ifAny: " ") }

    /// Who referred the seeker. `referredBy` of a focus encouraged the search; only `referrer` named this person.
    var referral: String {
        if let referrer, !referrer.isEmpty { return "\(referrer) suggested that I get in touch with you." }
        guard let by = focus.seeker.referredBy.map(Line.clean), !by.isEmpty, !has(.referral) else { return "" }
        return by.contains(",")
            ? "\(by), encouraged me to talk with people who know this field."
            : "\(by) encouraged me to talk with people who know this field."
    }

    var closing: String {
        ["Kind regards,", seekerName].joined(separator: "\n") + (focus.seeker.email.map { "\n" + Line.clean($0) } ?? "")
    }

    // MARK: What is asked

    var subject: String {
        let place = organization.map { " at \($0)" } ?? ""
        return isOrganization
            ? "\(minutes) minutes to learn about the work at \(organization ?? fullName)?"
            : "\(minutes) minutes about your work\(place)?"
    }

    /// The request with what the seeker is curious about.
    var request: String { [ask, curiosity].joined(ifAny: " ") }

    /// The request alone: short enough to be spoken.
    var ask: String {
        let ask =
            isOrganization
            ? "Could you put me in touch with somebody who would talk with me for \(minutes) minutes"
            : "Would you have \(minutes) minutes to talk with me"
        let why =
            "I am not asking for a job; I would like to learn from \(isOrganization ? "their" : "your") experience."
        return "\(ask), by phone, by video or in person, whichever is easiest? \(why)"
    }

    var frontDeskRequest: String {
        guard let role = focus.roles.first.map(Line.clean) else {
            return "Could you tell me whom I might ask about the work that you do?"
        }
        return "Could you tell me whom I might ask about your work in this role: \(role)?"
    }

    private var curiosity: String {
        guard let interest = focus.interest.map(Line.clean), !interest.isEmpty else { return "" }
        return Interest.sentence(interest)
    }

    var times: String {
        let slots = focus.availability.compactMap { Availability.inWords($0) }
        let zone = focus.seeker.timeZone.flatMap(TimeZoneName.inWords).map { " (\($0))" } ?? ""
        guard !slots.isEmpty else { return "I could talk \(Gap.mark("two or three times that suit you"))." }
        return "I could talk on \(slots.listed(by: "or"))\(zone). If none of that suits, please name a time that does."
    }
}
