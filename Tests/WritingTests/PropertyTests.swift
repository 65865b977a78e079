import Foundation
import Testing

@testable import Writing

/// What must hold for every text, tried on many made by a seeded generator.
@Suite struct PropertyTests {
    @Test func `CSV read back gives the same cells, but for the apostrophe before a formula and the NUL`() {
        var texts = RandomTexts(seed: 1)
        for _ in 0..<300 {
            let cells = (0..<4).map { _ in texts.next() }
            let read = CSVCells.read(String(decoding: CSVText.row(cells), as: UTF8.self))
            #expect(read.count == 1)
            let expected = cells.map { $0.replacing("\0", with: " ") }
            for (cell, wanted) in zip(read.first ?? [], expected) {
                // Compared by scalars: a String equals another that is only canonically the same.
                let scalars = Array(cell.unicodeScalars)
                let wantedScalars = Array(wanted.unicodeScalars)
                #expect(scalars == wantedScalars || scalars == ["'"] + wantedScalars)
            }
            #expect(read.first?.count == cells.count)
        }
    }

    @Test func `HTML unescaped gives the safe text again`() {
        var texts = RandomTexts(seed: 2)
        for _ in 0..<500 {
            let text = texts.next()
            let escaped = HTML.escape(text)
            #expect(!escaped.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
            let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            let back = entities.reduce(escaped) {
                $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal)
            }
            #expect(back == TerminalText.safe(text))
        }
    }

    @Test func `vCard lines hold at most 75 octets of whole characters and unfold to what they were`() {
        var texts = RandomTexts(seed: 3)
        for _ in 0..<300 {
            let line = "NOTE:" + VCardLine.escaped(texts.next() + texts.next() + texts.next())
            let folded = VCardLine.folded(line)
            #expect(folded.suffix(2) == [13, 10])
            let lines = folded.dropLast(2).split(separator: 10, omittingEmptySubsequences: false)
            for piece in lines {
                let octets = piece.last == 13 ? piece.dropLast() : piece
                #expect(octets.count <= 75)
                #expect(String(validating: octets, as: UTF8.self) != nil)
            }
            let unfolded = String(decoding: folded.dropLast(2), as: UTF8.self).unicodeScalars.map(Character.init)
            #expect(removingFolds(unfolded) == Array(line.unicodeScalars).map(Character.init))
        }
    }

    @Test func `a vCard text value is one line and reads back`() {
        var texts = RandomTexts(seed: 4)
        for _ in 0..<300 {
            let text = texts.next()
            let escaped = VCardLine.escaped(text)
            #expect(!escaped.unicodeScalars.contains { $0.value < 0x20 })
            #expect(unescaped(escaped) == Array(TerminalText.safe(text).unicodeScalars))
        }
    }

    @Test func `a fitted text is never wider than its place, and as wide where it is padded`() {
        var texts = RandomTexts(seed: 5)
        for round in 0..<600 {
            let text = TerminalText.safe(texts.next())
            let width = round % 40
            #expect(text.fitted(to: width).displayWidth == width)
            #expect(text.fitted(to: width, pads: false).displayWidth <= width)
        }
    }

    @Test func `wrapped lines fit, and hold every character but the spaces between`() {
        var texts = RandomTexts(seed: 6)
        for round in 0..<300 {
            let text = TerminalText.safe(texts.next())
            let width = 8 + round % 60
            let lines = text.wrapped(to: width)
            for line in lines { #expect(line.displayWidth <= width) }
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
            let limited = [text, text, text].wrapped(separator: "; ", width: width, limit: 2)
            #expect(limited.count <= 2)
            for line in limited { #expect(line.displayWidth <= width) }
        }
    }

    @Test func `safe text stays as it is when made safe again`() {
        var texts = RandomTexts(seed: 7)
        for _ in 0..<300 {
            let once = TerminalText.safe(texts.next())
            #expect(Array(TerminalText.safe(once).unicodeScalars) == Array(once.unicodeScalars))
        }
    }

    /// Every scalar but the backslashes; a comma or semicolon without one would be a divider, and is left out.
    private func unescaped(_ text: String) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\": if let next = scalars.popFirst() { kept.append(next) }
            case ",", ";": continue
            default: kept.append(scalar)
            }
        }
        return kept
    }

    private func removingFolds(_ characters: [Character]) -> [Character] {
        var kept: [Character] = []
        var index = 0
        while index < characters.count {
            if characters[index...].starts(with: ["\r", "\n", " "]) {
                index += 3
            } else {
                kept.append(characters[index])
                index += 1
            }
        }
        return kept
    }
}

/// Texts put together of pieces that are awkward for one format or another.
private struct RandomTexts {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let pieces = [
        "a", "Zoë", " ", "  ", ",", "\"", "\"\"", "'", "=", "+", "-", "@", "\r\n", "\n", "\r", "\t", ";", "\\", "<b>",
        "&amp;",
        "&", ">", "👩‍👩‍👧‍👦", "🇺🇦", "👍🏽", "陳美玲", "데이터", "محمد", "e\u{301}\u{308}", "\u{301}", "\u{0}", "\u{1b}[1m", "\u{202e}",
        "\u{200d}", "क्षि", "ﷺ", "long-word-without-any-space", "http://example.com/", "\u{fe0f}", "©\u{fe0f}", "1",
    ]

    mutating func next() -> String {
        let count = Int(random() % 14)
        return (0..<count).map { _ in Self.pieces[Int(random() % UInt64(Self.pieces.count))] }.joined()
    }

    /// SplitMix64.
    private mutating func random() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
