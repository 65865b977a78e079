public import Ranking

/// A first e-mail to a contact: who writes, how the person was found and why this person, a short talk asked for to
/// learn, times, thanks. Made of the seeker's own facts and of reasons that are true of the contact; never sent.
///
/// Where a fact is missing the text holds a marked gap, `[[your name]]`, so that nothing is made up.
public struct Letter: Sendable, Equatable {
    /// One line.
    public var subject: String
    /// Plain text; paragraphs parted by an empty line, not wrapped. Ends with a line feed.
    public var body: String

    /// The gaps that are still to be filled, in the order of the text, without their brackets.
    public var gaps: [String] { Gap.all(in: subject + "\n" + body) }
    public var hasGaps: Bool { !gaps.isEmpty }

    /// The letter to the contact of `entry`.
    /// - Parameters:
    ///   - focus: what the seeker looks for and who they are.
    ///   - minutes: how long a talk to ask for; held to 15 to 30.
    ///   - referrer: who suggested writing to this very person ("Ana Cole"), if anybody did.
    public init(to entry: ShortlistEntry, focus: Focus, minutes: Int = 20, referrer: String? = nil) {
        let facts = OutreachFacts(entry, focus: focus, minutes: minutes, referrer: referrer)
        self.init(
            facts, subject: facts.subject,
            [
                facts.introduction, facts.foundAndWhy("writing to"), facts.request, facts.times,
                "Thank you for reading this, and for any time you can spare.",
            ])
    }

    /// A letter of `paragraphs`, those without text left out, between greeting and close.
    /// - Parameter greeting: nil for the contact's own.
    init(_ facts: OutreachFacts, greeting: String? = nil, subject: String, _ paragraphs: [String]) {
        self.subject = subject
        let parts = [greeting ?? facts.salutation] + paragraphs + [facts.closing]
        body = parts.joined(ifAny: "\n\n") + "\n"
    }
}
