/// How alike two words are, by their bytes. Give it folded text (`TextFolding`). Every measure is pure, symmetric and
/// bounded; words longer than 64 bytes are compared by their first 64.
public enum StringSimilarity {
    static let longest = 64

    /// Jaro's similarity with Winkler's bonus of 0.1 for each of up to four common leading letters (Winkler 1990):
    /// 0 for nothing in common, 1 for the same word. Well under a microsecond for words of ten letters.
    public static func jaroWinkler(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let similarity = jaro(a, b)
        var common = 0
        while common < min(4, a.count, b.count), a[common] == b[common] { common += 1 }
        return similarity + Double(common) * 0.1 * (1 - similarity)
    }

    /// Jaro's similarity (Jaro 1989): letters in common within half the longer word, less half of those out of order.
    public static func jaro(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let countA = min(a.count, longest), countB = min(b.count, longest)
        if countA == 0 || countB == 0 { return countA == countB ? 1 : 0 }
        let window = max(0, max(countA, countB) / 2 - 1)
        var takenA: UInt64 = 0, takenB: UInt64 = 0
        var matches = 0
        for i in 0..<countA {
            var j = max(0, i - window)
            let end = min(countB, i + window + 1)
            while j < end {
                if takenB & (1 << UInt64(j)) == 0, a[i] == b[j] {
                    takenA |= 1 << UInt64(i)
                    takenB |= 1 << UInt64(j)
                    matches += 1
                    break
                }
                j += 1
            }
        }
        if matches == 0 { return 0 }
        let m = Double(matches)
        let transposed = Double(outOfOrder(a, takenA, b, takenB)) / 2
        return (m / Double(countA) + m / Double(countB) + (m - transposed) / m) / 3
    }

    /// How many of the matched letters stand at different ranks.
    private static func outOfOrder(_ a: [UInt8], _ takenA: UInt64, _ b: [UInt8], _ takenB: UInt64) -> Int {
        var restA = takenA, restB = takenB, count = 0
        while restA != 0, restB != 0 {
            if a[restA.trailingZeroBitCount] != b[restB.trailingZeroBitCount] { count += 1 }
            restA &= restA - 1
            restB &= restB - 1
        }
        return count
    }

    /// The edit distance with insertion, deletion, substitution and transposition of neighbours each costing 1 (optimal
    /// string alignment, the restricted Damerau-Levenshtein distance), or `limit` + 1 where it is more than `limit`.
    ///
    /// Bit-parallel (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003): a column
    /// of the matrix is one machine word. No allocation.
    public static func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        let countA = min(a.count, longest), countB = min(b.count, longest)
        let beyond = limit + 1
        if abs(countA - countB) > limit { return beyond }
        if countA == 0 || countB == 0 { return min(beyond, max(countA, countB)) }
        var rising = UInt64.max, falling: UInt64 = 0, diagonal: UInt64 = 0, matchesBefore: UInt64 = 0
        var distance = countA
        let last: UInt64 = 1 << UInt64(countA - 1)
        for column in 0..<countB {
            let matches = positions(of: b[column], in: a, count: countA)
            let transposed = ((~diagonal & matches) << 1) & matchesBefore
            diagonal = (((matches & rising) &+ rising) ^ rising) | matches | falling | transposed
            var up = falling | ~(diagonal | rising)
            var down = diagonal & rising
            if up & last != 0 { distance += 1 }
            if down & last != 0 { distance -= 1 }
            up = (up << 1) | 1
            down <<= 1
            rising = down | ~(diagonal | up)
            falling = up & diagonal
            matchesBefore = matches
        }
        return min(beyond, distance)
    }

    /// A bit for each place of `letter` in the first `count` letters of `word`.
    private static func positions(of letter: UInt8, in word: [UInt8], count: Int) -> UInt64 {
        var bits: UInt64 = 0
        for index in 0..<count where word[index] == letter { bits |= 1 << UInt64(index) }
        return bits
    }
}
