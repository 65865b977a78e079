extension String {
    /// The text in lines of at most `width` columns, broken at spaces; a word longer than a line is cut.
    public func wrapped(to width: Int) -> [String] {
        let width = max(width, 2)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ") {
            let length = word.reduce(0) { $0 + $1.displayWidth }
            if !line.isEmpty, used + 1 + length <= width {
                line += " " + word
                used += 1 + length
                continue
            }
            if !line.isEmpty { lines.append(line) }
            (line, used) = ("", 0)
            for character in word {
                if used + character.displayWidth > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += character.displayWidth
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
        guard let first else { return [] }
        var room = width * limit
        let fitting = prefix { text in
            room -= text.displayWidth
            return room >= 0
        }
        for kept in stride(from: fitting.count, through: 1, by: -1) {
            let tail = kept < count ? separator + "…" : ""
            let lines = (prefix(kept).joined(separator: separator) + tail).wrapped(to: width)
            if lines.count <= limit { return lines }
        }
        let lines = first.wrapped(to: width)
        let last = lines.dropFirst(limit - 1).joined(separator: " ").fitted(to: width, pads: false)
        return lines.prefix(limit - 1) + [last].filter { !$0.isEmpty }
    }
}
