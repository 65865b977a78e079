import Interpretation
import TestSupport
import Testing

@Suite struct StringSimilarityTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(arguments: [("martha", "marhta", 0.9611), ("dixon", "dicksonx", 0.8133), ("dwayne", "duane", 0.84)])
    func `Jaro-Winkler gives Winkler's published values`(a: String, b: String, expected: Double) {
        #expect(abs(StringSimilarity.jaroWinkler(bytes(a), bytes(b)) - expected) < 0.0001)
    }

    @Test(arguments: [
        ("kitten", "sitting", 3), ("accenutre", "accenture", 1), ("", "abc", 3), ("same", "same", 0), ("ca", "abc", 3),
        ("microsoft", "micorsoft", 1), ("abcdef", "uvwxyz", 4),
    ])
    func `edit distance counts a swap of neighbours once and stops at its limit`(a: String, b: String, expected: Int) {
        #expect(StringSimilarity.editDistance(bytes(a), bytes(b), limit: 3) == expected)
    }

    @Test func `every measure is symmetric and within its bounds`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<5_000 {
            let a = random.word(length: 0...9), b = random.word(length: 0...70)
            let similarity = StringSimilarity.jaroWinkler(a, b)
            #expect(similarity >= 0 && similarity <= 1)
            #expect(abs(similarity - StringSimilarity.jaroWinkler(b, a)) < 1e-12)
            let distance = StringSimilarity.editDistance(a, b, limit: 4)
            #expect(distance == StringSimilarity.editDistance(b, a, limit: 4))
            #expect((distance == 0) == (a.prefix(64) == b.prefix(64)))
        }
    }

    @Test(arguments: [
        ("Stephen", "Steven"), ("Knight", "Night"), ("Phillips", "Filips"), ("Schmidt", "Schmid"),
    ])
    func `names that sound alike share a code`(a: String, b: String) {
        #expect(Phonetics.nysiis(a) == Phonetics.nysiis(b))
        #expect(!Phonetics.nysiis(a).isEmpty)
    }
}
