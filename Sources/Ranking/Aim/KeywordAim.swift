import Contacts
import Foundation

/// The keywords and the free text of a focus as stems with weights (rare words of the pool weigh more), and which of
/// them each text of the pool has. At most 64 stems: beyond that a text says nothing sharp.
struct KeywordAim: Sendable {
    struct Term: Sendable, Equatable {
        var stem: String
        /// The seeker's word.
        var word: String
        /// 1 for a keyword, less for a word of the free text.
        var importance: Double
        /// Importance times rarity.
        var weight: Double = 0
    }

    private(set) var terms: [Term]
    /// The seeker's phrases of several words, as written, with the terms of each.
    private let phrases: [(text: String, mask: UInt64)]
    private let labels: [UInt64]
    private let titles: [UInt64]
    private let firms: [UInt64]
    private let remarks: [UInt64]
    /// What a contact must gather for a full mark: the two weightiest terms.
    private var full = 1.0

    var isEmpty: Bool { terms.isEmpty }

    init(_ focus: Focus, pool: CandidatePool) {
        let terms = Self.terms(of: focus)
        let numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1.stem, UInt64(1) << UInt64($0)) })
        let byNumber = Dictionary(
            uniqueKeysWithValues: numbers.compactMap { stem, bit in
                pool.stems.number(ofKnown: stem).map { (Int32(truncatingIfNeeded: $0), bit) }
            })
        let isAsked = !terms.isEmpty
        titles = isAsked ? pool.texts.titles.parallelMap { Self.mask($0.stems, numbers) } : []
        labels = isAsked ? pool.texts.labels.map { Self.mask($0.stems, numbers) } : []
        firms =
            isAsked
            ? pool.firms.parallelMap { [labels] firm in
                firm.labels.reduce(Self.mask(firm.nameStems, byNumber)) { $0 | labels[$1] }
            } : []
        remarks = isAsked ? pool.remarks.parallelMap { Self.mask($0, byNumber) } : []
        self.terms = terms
        phrases = focus.keywords.map { ($0, Self.mask(Words.stems(of: $0), numbers)) }
            .filter { $0.1.nonzeroBitCount > 1 }
        if !terms.isEmpty { weigh(by: pool.candidates) }
    }

    /// 0 to 1; 0 where no word of the contact is asked for.
    func value(of candidate: Candidate) -> Double {
        let mask = mask(of: candidate)
        guard mask != 0 else { return 0 }
        var sum = 0.0
        for (number, term) in terms.enumerated() where mask & (1 << UInt64(number)) != 0 { sum += term.weight }
        return min(1, sum / full)
    }

    /// The seeker's words that the contact's texts have, the weightiest first; of a phrase that they have whole, the
    /// phrase.
    func words(of candidate: Candidate) -> [String] {
        let mask = mask(of: candidate)
        let found = terms.enumerated().filter { mask & (1 << UInt64($0.offset)) != 0 }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        var words: [String] = []
        for (number, term) in found {
            let whole = phrases.first { $0.mask & ~mask == 0 && $0.mask & (1 << UInt64(number)) != 0 }
            let text = whole?.text ?? term.word
            if !words.contains(text) { words.append(text) }
        }
        return words
    }

    private func mask(of candidate: Candidate) -> UInt64 {
        guard !terms.isEmpty else { return 0 }
        return (candidate.title.map { titles[$0] } ?? 0) | (candidate.firm.map { firms[$0] } ?? 0)
            | (candidate.remarks.map { remarks[$0] } ?? 0) | candidate.topics.reduce(0) { $0 | labels[$1] }
    }

    private static func mask<Stem: Hashable>(_ stems: [Stem], _ bits: [Stem: UInt64]) -> UInt64 {
        bits.isEmpty ? 0 : stems.reduce(0) { mask, stem in mask | (bits[stem] ?? 0) }
    }

    private static func terms(of focus: Focus) -> [Term] {
        var terms: [Term] = []
        let texts = focus.keywords.map { ($0, 1.0) } + (focus.interest.map { [($0, 0.5)] } ?? [])
        for (text, importance) in texts {
            for word in Words.split(text) {
                guard let stem = Words.stems(of: word).first, stem.count > 1, terms.count < 64 else { continue }
                if !terms.contains(where: { $0.stem == stem }) {
                    terms.append(Term(stem: stem, word: word, importance: importance))
                }
            }
        }
        return terms
    }

    /// Weighs the terms by the logarithm of how few contacts have them (inverse document frequency).
    private mutating func weigh(by candidates: [Candidate]) {
        var counts = Array(repeating: 0, count: terms.count)
        for candidate in candidates {
            var mask = mask(of: candidate)
            while mask != 0 {
                counts[mask.trailingZeroBitCount] += 1
                mask &= mask - 1
            }
        }
        for number in terms.indices {
            let share = (Double(counts[number]) + 0.5) / (Double(candidates.count) + 1)
            terms[number].weight = terms[number].importance * max(0.1, -log(share))
        }
        full = max(terms.map(\.weight).sorted(by: >).prefix(2).reduce(0, +), 0.1)
    }
}
