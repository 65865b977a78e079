import Ranking

/// Warm paths that say the same of several people, told in one sentence.
struct WarmPathGroup {
    let paths: [WarmPath]
    /// What follows the first one's name: ", whom you know, works at Tamarack Threat Labs".
    let tail: String

    /// "Nadia Whitcomb, whom you know, works at Tamarack Threat Labs; Jonas Lindqvist and Elif Yıldız too"
    var sentence: String { words({ $0.fullName }, { $0 }).joined() }

    /// The sentence in pieces, so that a format can dress the names and the words between them in its own way.
    func words<Piece>(_ name: (WarmPath) -> Piece, _ text: (String) -> Piece) -> [Piece] {
        let others = paths.dropFirst()
        var pieces = paths.prefix(1).map(name) + [text(tail)]
        for (index, path) in others.enumerated() {
            pieces.append(text(index == 0 ? "; " : index == others.count - 1 ? " and " : ", "))
            pieces.append(name(path))
        }
        return others.isEmpty ? pieces : pieces + [text(" too")]
    }

    /// The groups of `paths`, in the order of their first.
    static func of(_ paths: [WarmPath]) -> [WarmPathGroup] {
        var groups: [WarmPathGroup] = []
        for path in paths {
            let tail = path.text.hasPrefix(path.fullName) ? String(path.text.dropFirst(path.fullName.count)) : nil
            if let tail, let known = groups.firstIndex(where: { $0.tail == tail }) {
                groups[known] = WarmPathGroup(paths: groups[known].paths + [path], tail: tail)
            } else {
                groups.append(WarmPathGroup(paths: [path], tail: tail ?? ": " + path.text))
            }
        }
        return groups
    }
}
