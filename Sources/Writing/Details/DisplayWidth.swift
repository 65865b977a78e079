extension String {
    /// How many columns of a terminal the text takes: two for East Asian wide characters and emoji, none for
    /// combining marks (after Unicode Standard Annex 11).
    var displayWidth: Int {
        unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }

    /// The text cut to at most `width` columns, "…" in place of what is missing, and filled up with spaces where `pads`.
    func fitted(to width: Int, pads: Bool = true) -> String {
        let full = displayWidth
        if full <= width { return pads ? self + String(repeating: " ", count: width - full) : self }
        guard width > 0 else { return "" }
        var kept = ""
        var used = 0
        for character in self {
            let next = String(character).displayWidth
            if used + next > width - 1 { break }
            kept.append(character)
            used += next
        }
        kept += "…"
        return pads ? kept + String(repeating: " ", count: width - used - 1) : kept
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        switch value {
        case 0x300...0x36f, 0x1ab0...0x1aff, 0x20d0...0x20ff, 0xfe00...0xfe0f: 0
        case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
            0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
            2
        default: 1
        }
    }
}
