import Contacts

/// One feature of a contact that a focus can ask for: when it counts, what a contact has of it, and how that is said.
///
/// A signal is a value. To add one: a static factory in a file of its own, its place in `all`, a case of
/// `Reason.Feature`, a weight in `Weights`; the property tests then run over it.
struct Signal: Sendable {
    let feature: Reason.Feature
    /// Whether the focus (or what is known of the seeker) asks for the feature at all. If not, it has no weight.
    let isAsked: @Sendable (Aim) -> Bool
    /// How far the candidate has it, 0 to 1; nil where nothing is known.
    let measure: @Sendable (Candidate, Aim) -> Double?
    /// What not knowing counts as: less than a fit, more than a contradiction.
    var unknown: Double = 0
    /// From which value on it may be told as a reason.
    var tellable: Double = 0.5
    /// The reason in plain words. Only asked where the value is at least `tellable`.
    let text: @Sendable (Candidate, Aim) -> String

    /// Every signal, in the order of their usual weight.
    static let all: [Signal] = [
        .industry, .role, .level, .company, .location, .referral, .school, .keyword, .warmPath, .reachability, .recency,
    ]
}
