extension String {
    /// The text in lines of at most `width` columns, broken at spaces; a word longer than a line is cut.
    func wrapped(to width: Int) -> [String] {
        let width = max(width, 2)
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.displayWidth + 1 + word.description.displayWidth <= width {
                line += " " + word
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = ""
            for character in word {
                if (line + String(character)).displayWidth > width {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}

extension [String] {
    /// The texts joined by `separator` in at most `limit` lines of `width` columns: as many whole texts as there is room
    /// for, "…" where some are left out. Of the first text at least the beginning is shown.
    func wrapped(separator: String, width: Int, limit: Int) -> [String] {
        for kept in stride(from: count, through: 1, by: -1) {
            let tail = kept < count ? separator + "…" : ""
            let lines = (prefix(kept).joined(separator: separator) + tail).wrapped(to: width)
            if lines.count <= limit { return lines }
        }
        guard let first else { return [] }
        let lines = first.wrapped(to: width)
        return lines.prefix(limit - 1) + [
            lines.dropFirst(limit - 1).joined(separator: " ").fitted(to: width, pads: false)
        ]
    }
}
