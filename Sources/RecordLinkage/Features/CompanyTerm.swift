internal import Interpretation

/// A company's name as comparison sees it.
struct CompanyTerm: Sendable {
    /// `CompanyName.key` without spaces.
    var joined: [UInt8]
    /// For comparison by the logic of names: legal forms, abbreviations, places, distinctive words.
    var key: CompanyKey
    /// The words of the key, as numbers of the table's `companyWords`.
    var words: [UInt32]
    /// The first letters of its words, where it has at least three: what an acronym of it would be.
    var acronym: [UInt8]
}
