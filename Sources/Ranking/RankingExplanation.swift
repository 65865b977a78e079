public import Contacts

/// Where a contact stands for a focus, feature by feature, and what would rank it higher.
public struct RankingExplanation: Sendable, Equatable {
    /// What one feature came to. Features that the focus does not ask for are not among them.
    public struct Account: Sendable, Equatable {
        public var feature: Reason.Feature
        /// The feature's share of a full score, 0 to 1.
        public var weight: Double
        /// 0 to 1; nil where nothing is known.
        public var value: Double?
        /// What it added to the score. Not knowing counts for a little: missing information is no contradiction.
        public var points: Double
        /// In words; what is missing where it is 0 or unknown.
        public var text: String
    }

    public enum Standing: Sendable, Equatable {
        case listed(rank: Int, group: ShortlistEntry.Group)
        /// Passed the gate, and others came before: its place by score alone, from 1, among `fitting`.
        case belowTheList(place: Int, fitting: Int)
        /// Left out because as many colleagues as `perCompany` allows are in the list.
        case colleaguesListed(Int)
        /// An organization of which a named person is in the list.
        case personListed
        /// Did not pass the gate.
        case notFitting(why: String)
    }

    public var contactID: ContactID
    public var focus: String
    public var standing: Standing
    /// The sum of the points, 0 to 1.
    public var score: Double
    /// Every feature that the focus asks for, the weightiest first.
    public var accounts: [Account]
    /// What would rank the contact higher, the most telling first: at most three.
    public var wouldRankHigher: [String]

    /// The standing in one sentence.
    public var summary: String {
        switch standing {
        case .listed(let rank, .main): "Number \(rank) of the list."
        case .listed(let rank, .adjacent):
            "Number \(rank), under those who fit neither company nor industry, but role, place and level."
        case .listed(let rank, .organization): "Number \(rank), among the organizations that name nobody."
        case .belowTheList(let place, let fitting): "Not in the list: place \(place) of \(fitting) who fit."
        case .colleaguesListed(let count):
            "Not in the list: \(count) \(count == 1 ? "colleague is" : "colleagues are") there already, the most you want of one company."
        case .personListed: "Not in the list: a person of this organization is."
        case .notFitting(let why): "Not in the list: \(why)."
        }
    }
}
