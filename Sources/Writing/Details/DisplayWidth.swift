extension String {
    /// How many columns of a terminal the text takes: two for East Asian wide characters and emoji, none for
    /// combining marks (after Unicode Standard Annex 11).
    var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

    /// The text cut to at most `width` columns, "…" in place of what is missing, and filled up with spaces where `pads`.
    public func fitted(to width: Int, pads: Bool = true) -> String {
        let full = displayWidth
        if full <= width { return pads ? self + String(repeating: " ", count: width - full) : self }
        guard width > 0 else { return "" }
        var kept = ""
        var used = 0
        for character in self {
            let next = character.displayWidth
            if used + next > width - 1 { break }
            kept.append(character)
            used += next
        }
        while kept.last == " " {
            kept.removeLast()
            used -= 1
        }
        kept += "…"
        return pads ? kept + String(repeating: " ", count: width - used - 1) : kept
    }
}

extension Character {
    /// A sequence of emoji joined into one picture is as wide as one.
    var displayWidth: Int {
        if isASCII { return 1 }
        let sum = unicodeScalars.reduce(0) { $0 + $1.displayWidth }
        let isPicture = unicodeScalars.first.map { $0.properties.isEmoji } ?? false
        return isPicture ? min(2, sum) : sum
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        switch value {
        case 0x20..<0x7f: 1
        case 0x1160...0x11ff: 0
        case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
            0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd:
            properties.generalCategory == .nonspacingMark ? 0 : 2
        default: isInvisible ? 0 : properties.isEmojiPresentation ? 2 : 1
        }
    }

    private var isInvisible: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}
