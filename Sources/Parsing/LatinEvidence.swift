/// What the non-ASCII bytes of a text would mean under each of the Latin single-byte encodings, and which reading makes
/// the best words: a letter inside a word speaks for an encoding, a symbol or a capital inside one against it.
struct LatinEvidence {
    /// In the order in which ties are decided.
    private static let candidates = [
        "windows-1252", "ISO-8859-15", "macintosh", "windows-1250", "ISO-8859-2", "x-mac-ce", "IBM850",
        "windows-1254",
        "windows-1257",
    ].compactMap { LatinReading(TextEncoding($0)) }

    /// The mean length of a run of non-ASCII bytes.
    private(set) var meanRun = 0.0
    private var scores: [Double]
    private var occurrences = 0

    init(_ bytes: [UInt8]) {
        scores = Array(repeating: 0, count: Self.candidates.count)
        var runs = 0
        for place in bytes.indices where bytes[place] >= 0x80 {
            let before = place > 0 ? bytes[place - 1] : 0x20
            let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
            if before < 0x80 { runs += 1 }
            occurrences += 1
            for (index, reading) in Self.candidates.enumerated() {
                scores[index] += reading.score(bytes[place], between: before, and: after)
            }
        }
        if runs > 0 { meanRun = Double(occurrences) / Double(runs) }
    }

    static func isCandidate(_ encoding: TextEncoding) -> Bool {
        candidates.contains { $0.encoding.name.lowercased() == encoding.name.lowercased() }
    }

    var bestScore: Double { scores.max() ?? 0 }

    /// What speaks for windows-1252 before any evidence: most files in a Latin encoding are in it. Two letters outweigh it.
    private static let usualness = 2.5

    /// The encoding with the best score; `guess` (by the statistics of a language) tips the scales among near equals.
    func best(favouring guess: TextEncoding?) -> TextEncoding {
        var best = (encoding: TextEncoding.windows1252, score: -Double.infinity)
        for (reading, score) in zip(Self.candidates, scores) {
            let isGuessed = reading.encoding.name.lowercased() == guess?.name.lowercased()
            let isUsual = reading.encoding == .windows1252
            let total = score + (isGuessed ? 0.5 * Double(occurrences) : 0) + (isUsual ? Self.usualness : 0)
            if total > best.score { best = (reading.encoding, total) }
        }
        return best.encoding
    }
}

/// What the bytes from 0x80 mean under one encoding.
private struct LatinReading: Sendable {
    enum Meaning: Sendable {
        case nothing, commonLower, commonUpper, lower, upper, apostrophe, mark, symbol
    }

    let encoding: TextEncoding
    private let meanings: [Meaning]

    init?(_ encoding: TextEncoding) {
        guard encoding.isKnown else { return nil }
        self.encoding = encoding
        meanings = (0x80...0xFF).map { byte in
            let scalars = encoding.decode([UInt8(byte)])?.unicodeScalars
            return scalars?.first.map(Self.meaning) ?? .nothing
        }
    }

    private static func meaning(_ scalar: Unicode.Scalar) -> Meaning {
        if common.contains(scalar) {
            return scalar.properties.isLowercase ? .commonLower : .commonUpper
        }
        if scalar.properties.isLowercase && scalar != "ª" && scalar != "º" { return .lower }
        if scalar.properties.isUppercase { return .upper }
        if scalar == "’" || scalar == "‘" || scalar == "´" { return .apostrophe }
        if "–—“”„«»…•€©®™°§ºª\u{A0}·¿¡".unicodeScalars.contains(scalar) { return .mark }
        if scalar.value < 0xA0 || scalar == "\u{FFFD}" { return .nothing }
        return .symbol
    }

    /// How plausible `byte` is between its neighbours.
    func score(_ byte: UInt8, between before: UInt8, and after: UInt8) -> Double {
        let (afterLower, beforeLetter) = (Self.isLower(before), Self.isLetter(before) || before >= 0x80)
        let inWord = beforeLetter || Self.isLetter(after)
        return switch meanings[Int(byte) - 0x80] {
        case .nothing: -10
        case .commonLower: beforeLetter ? 3 : 2
        case .lower: beforeLetter ? 1 : 0.5
        case .commonUpper: afterLower ? -2 : 2.5
        case .upper: afterLower ? -3 : 0.5
        case .apostrophe: inWord ? 1.5 : 0.5
        case .mark: beforeLetter && Self.isLetter(after) ? -2 : 0.5
        case .symbol: inWord ? -3 : -0.5
        }
    }

    private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

    /// Letters that names in the Latin alphabets of Europe and the Americas are full of.
    private static let common = Set(
        "äöüßÄÖÜéèêëàâçîïôùûñáíóúãõåæøÅÆØÉÁÓÍÚÇÑœąćęłńśźżŁŚŻčďěňřšťůžýČŘŠŽőűăâîșțşţğıİ".unicodeScalars)
}
