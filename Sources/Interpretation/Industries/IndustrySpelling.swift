/// Finds the stems that a word means although no table has it as written: a compound of two words, or a misspelling.
struct IndustrySpelling {
    let index: IndustryIndex

    func stems(of word: String) -> [Int32] {
        if let known = index.words[word] { return [known] }
        if let known = index.stemNumbers[Stem.of(word)] { return [known] }
        guard isCorrectable(word) else { return [] }
        if let halves = compound(word) { return halves }
        return nearest(word).map { [$0.stem] } ?? []
    }

    /// The words, each that no table knows replaced by the table word that it is likeliest a misspelling of.
    func corrected(_ words: [String]) -> [String] {
        words.map { word in
            guard index.words[word] == nil, index.stemNumbers[Stem.of(word)] == nil, isCorrectable(word) else {
                return word
            }
            return nearest(word)?.word ?? word
        }
    }

    private func isCorrectable(_ word: String) -> Bool {
        word.utf8.count >= 5 && !word.utf8.contains { (48...57).contains($0) }
    }

    private func compound(_ word: String) -> [Int32]? {
        let letters = Array(word.utf8)
        guard letters.count >= 8, letters.count <= 30 else { return nil }
        for cut in 4...(letters.count - 4) {
            let first = String(decoding: letters[..<cut], as: UTF8.self)
            let second = String(decoding: letters[cut...], as: UTF8.self)
            if let a = index.words[first], let b = index.words[second] { return [a, b] }
        }
        return nil
    }

    /// The likeliest table word one edit away (two, for long words) that begins with the same letter; the more
    /// common of two such words.
    private func nearest(_ word: String) -> (word: String, stem: Int32)? {
        let letters = Array(word.utf8)
        let allowed = letters.count >= 9 ? 2 : 1
        var best: (distance: Int, holders: Int, word: String, stem: Int32)?
        for (candidate, stem) in index.words {
            let other = candidate.utf8
            guard other.first == letters[0], abs(other.count - letters.count) <= allowed else { continue }
            let distance = StringSimilarity.editDistance(letters, Array(other), limit: allowed)
            guard distance <= allowed else { continue }
            let holders = index.postings[Int(stem)].count
            if let found = best,
                (found.distance, -found.holders, found.word) < (distance, -holders, candidate)
            {
                continue
            }
            best = (distance, holders, candidate, stem)
        }
        return best.map { ($0.word, $0.stem) }
    }
}
