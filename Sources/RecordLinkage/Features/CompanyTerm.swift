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

/// A word of companies' names.
struct WordTerm: Sendable {
    var bytes: [UInt8]
    private var letters: UInt64
    private var hasDigit: Bool

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        letters = NameShape.letterCounts(bytes)
        hasDigit = bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Whether the two are one word but for one slip of the keyboard in four letters or more, or two in nine or more.
    func isSlip(of other: WordTerm) -> Bool {
        let shorter = min(bytes.count, other.bytes.count)
        let limit = shorter >= 9 ? 2 : 1
        guard shorter >= 4, abs(bytes.count - other.bytes.count) <= limit, !hasDigit, !other.hasDigit else {
            return false
        }
        // A slip changes the count of two letters at most.
        let difference = letters ^ other.letters
        let changed = ((difference | difference >> 1) & 0x5555_5555_5555_5555).nonzeroBitCount
        return changed <= 2 * limit && StringSimilarity.editDistance(bytes, other.bytes, limit: limit) <= limit
    }

    /// Whether one is the other cut short: "deli", "delicatessen". Symmetric.
    func isShort(of other: WordTerm) -> Bool {
        let (short, long) = bytes.count <= other.bytes.count ? (bytes, other.bytes) : (other.bytes, bytes)
        return short.count >= 4 && long.count >= short.count + 3 && long.starts(with: short)
    }
}
