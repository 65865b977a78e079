import Interpretation
import TestSupport
import Testing

@Suite struct TextFoldingTests {
    @Test(arguments: [
        ("Müller", "muller"), ("Straße", "strasse"), ("Łódź", "lodz"), ("O’Brien", "o'brien"), ("Ångström", "angstrom"),
        ("Đặng", "dang"), ("İstanbul", "istanbul"), ("ΆΡΗΣ", "αρησ"), ("Ａｃｍｅ", "acme"), ("Nestlé", "nestle"),
        ("Bjørn Æbeltoft", "bjorn aebeltoft"), ("Ｊｏｓｅ\u{301}", "jose"), ("", ""),
    ])
    func `accents, case and typography fold away`(text: String, folded: String) {
        #expect(TextFolding.fold(text) == folded)
    }

    @Test func `folding what is folded changes nothing, whatever the text`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<3_000 {
            let text = random.text(length: 12)
            let once = TextFolding.fold(text)
            #expect(TextFolding.fold(once) == once, "\(text.unicodeScalars.map(\.value))")
        }
    }

    @Test func `words are split at everything but letters and digits, an apostrophe inside holds`() {
        #expect(TextFolding.tokens("O'Brien & Sons, Inc. (3M)") == ["obrien", "sons", "inc", "3m"])
        #expect(TextFolding.tokens(" ' ").isEmpty)
    }

    @Test func `both spellings of an umlaut come out the same`() {
        func plain(_ text: String) -> [UInt8] { TextFolding.withoutUmlautSpelling(TextFolding.foldedBytes(text)) }
        #expect(plain("Jürgen") == plain("Juergen"))
        #expect(plain("Jörgensen") == plain("Joergensen"))
        #expect(plain("Ålborg") == plain("Aalborg"))
    }
}
