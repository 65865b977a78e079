public import Contacts

/// All contacts and organizations, understood once, ranked for any number of foci. Pure: same input, same order.
public struct CandidatePool: Sendable {
    public init(contacts: [Contact], organizations: [Organization]) {}

    /// The shortlist for `focus`: who passes its gate, scored, explained, spread over companies.
    /// - Parameter today: "2026-11-23"; what recency is measured from.
    public func shortlist(for focus: Focus, today: String) -> Shortlist { Shortlist(focus: focus.name, entries: []) }
}
