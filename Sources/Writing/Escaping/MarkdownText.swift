/// Text put into Markdown (CommonMark, and the autolinks of GitHub's dialect).
public enum MarkdownText {
    /// `text` as it stands, with whatever Markdown or HTML could take for markup made plain. Nothing more is escaped, so
    /// that the source stays readable.
    public static func escaped(_ text: String) -> String {
        let scalars = Array(TerminalText.safe(text).unicodeScalars)
        var escaped = ""
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += startsEntity(next) ? "&amp;" : "&"
            case "\\", "`", "*", "[", "]", "~", "|": escaped += "\\\(scalar)"
            case "_": escaped += isInsideWord(index, scalars) ? "_" : "\\_"
            case "#", "=", "+", "-": escaped += index == 0 || scalar == "#" && next == nil ? "\\\(scalar)" : "\(scalar)"
            case ":": escaped += next == "/" ? "\\:" : ":"
            case ".": escaped += endsListNumber(index, scalars) || followsWWW(index, scalars) ? "\\." : "."
            case ")": escaped += endsListNumber(index, scalars) ? "\\)" : ")"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A link whose text says where it goes; plain text where there is no safe target.
    static func link(_ text: String, to target: String?) -> String {
        guard let target, !target.unicodeScalars.contains(where: endsTarget) else { return escaped(text) }
        let isBare = !target.contains("(") && !target.contains(")")
        return "[\(escaped(text))](\(isBare ? target : "<\(target)>"))"
    }

    private static func endsTarget(_ scalar: Unicode.Scalar) -> Bool {
        "<>\\".unicodeScalars.contains(scalar) || scalar.value <= 0x20
    }

    private static func startsEntity(_ next: Unicode.Scalar?) -> Bool {
        next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
    }

    private static func isInsideWord(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        index > 0 && index + 1 < scalars.count && isWordPart(scalars[index - 1]) && isWordPart(scalars[index + 1])
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// "1." and "1)" at the beginning begin a list.
    private static func endsListNumber(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        index > 0 && scalars[..<index].allSatisfy { (0x30...0x39).contains($0.value) }
    }

    /// GitHub makes links of bare "www.".
    private static func followsWWW(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    }
}
