/// What tells most names apart at a glance. Plain bytes: of a million pairs of names a look at these is all that most
/// cost.
struct NameShape: Sendable {
    let letters: LetterCount
    /// A bit for each of the full names that it may be short for, by their hashes.
    private let forms: UInt64
    /// Whether nothing but its letters tells what it is like: no double name, no initial.
    private let isPlain: Bool

    /// No name.
    static let none = NameShape(key: [], parts: 0, canonical: [])

    init(key: [UInt8], parts: Int, canonical: [UInt64]) {
        letters = LetterCount(key)
        forms = canonical.reduce(0) { $0 | 1 << ($1 & 63) }
        isPlain = letters.isWhole && parts == 0 && key.count > 1
    }

    /// Whether two names are surely `NameLevel.different`.
    func isApart(from other: NameShape, given: Bool) -> Bool {
        guard isPlain && other.isPlain, !given || forms & other.forms == 0 else { return false }
        // As many letters in common as the shorter has: it may be the longer's beginning.
        let common = letters.common(other.letters)
        return common < min(letters.count, other.letters.count) && !mayBeAlike(other, common)
    }

    /// Whether the letters that two whole names have in common, wherever they stand, can be enough for any likeness.
    func mayBeAlike(_ other: NameShape) -> Bool { mayBeAlike(other, letters.common(other.letters)) }

    private func mayBeAlike(_ other: NameShape, _ common: Int) -> Bool {
        if common >= max(letters.count, other.letters.count) - 1 { return true }
        return common > 0 && letters.mayReach(0.75, other.letters)
    }
}
