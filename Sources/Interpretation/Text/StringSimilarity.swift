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
    /// O(length x limit).
    public static func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        let (s, t) = trimmed(a, b)
        let beyond = limit + 1
        if abs(s.count - t.count) > limit { return beyond }
        if s.isEmpty || t.isEmpty { return min(beyond, max(s.count, t.count)) }
        var before = [Int](repeating: beyond, count: t.count + 1)
        var previous = Array(0...t.count)
        var current = [Int](repeating: beyond, count: t.count + 1)
        for i in 1...s.count {
            current[0] = i
            var least = i
            for j in 1...t.count {
                let x = s[s.startIndex + i - 1], y = t[t.startIndex + j - 1]
                var cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x == y ? 0 : 1))
                if i > 1, j > 1, x == t[t.startIndex + j - 2], s[s.startIndex + i - 2] == y {
                    cost = min(cost, before[j - 2] + 1)
                }
                current[j] = cost
                least = min(least, cost)
            }
            if least > limit { return beyond }
            (before, previous, current) = (previous, current, before)
        }
        return min(beyond, previous[t.count])
    }

    /// Both words without their common beginning and end, which cost nothing; at most `longest` bytes each.
    private static func trimmed(_ a: [UInt8], _ b: [UInt8]) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        var s = a.prefix(longest), t = b.prefix(longest)
        while let x = s.first, x == t.first {
            s.removeFirst()
            t.removeFirst()
        }
        while let x = s.last, x == t.last {
            s.removeLast()
            t.removeLast()
        }
        return (s, t)
    }
}
