import Interpretation

/// A contact as ranking sees it: numbers of understood texts and firms, and what no focus changes.
struct Candidate: Sendable {
    /// Position in the pool's contacts.
    var contact: Int
    var isPerson: Bool
    /// Whether the seeker knows them.
    var isInNetwork: Bool
    /// Whether somebody recommended them to the seeker.
    var isRecommended: Bool
    /// Number of the understood title; nil where the contact has none.
    var title: Int?
    /// Number of the firm; nil where nothing tells.
    var firm: Int?
    /// Firms of older records: where the person worked, as far as the sources say.
    var formerFirms: [Int] = []
    /// Number of the understood place: the contact's own, else the firm's.
    var place: Int?
    /// Whether the place is the firm's, not the contact's own.
    var placeIsFirms = false
    /// Numbers of the labels that are the person's own and not their firm's: a specialty, a field of work.
    var topics: [Int] = []
    /// Number of the understood remaining text (notes, keywords); nil where there is none.
    var remarks: Int?
    /// How directly the contact can be reached, 0 to 1.
    var reach: Reach = .none
    /// The newest statement about the contact; nil where no source dates its entries.
    var updated: CalendarDate?

    /// The best way to reach a contact, in the order in which people answer.
    enum Reach: Double, Sendable {
        case none = 0
        case office = 0.3
        case phone = 0.6
        case privateMail = 0.8
        case workMail = 1
    }
}
