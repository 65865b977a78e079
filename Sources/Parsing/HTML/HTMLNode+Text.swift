extension HTMLNode {
    /// The text that a reader sees in the node, white space collapsed, soft hyphens gone. Scripts, styles and hidden
    /// elements show nothing.
    public var text: String { lines.joined(separator: " ") }

    /// The same, broken where the page breaks: at `br` and around blocks. No line is empty.
    public var lines: [String] {
        var collector = HTMLLineCollector()
        collect(into: &collector)
        return collector.finished()
    }

    /// The text of all text nodes below, as it stands: for scripts.
    public var rawText: String {
        isElement ? descendants.map(\.ownText).joined() : ownText
    }

    /// Whether the element, by its own markup, shows nothing.
    public var isHidden: Bool {
        if HTMLNode.invisible.contains(name) || self["hidden"] != nil { return true }
        guard let style = self["style"] else { return false }
        let compact = style.lowercased().filter { !$0.isWhitespace }
        return compact.contains("display:none") || compact.contains("visibility:hidden")
    }

    private func collect(into collector: inout HTMLLineCollector) {
        guard isElement else {
            collector.add(ownText)
            return
        }
        guard !isHidden else { return }
        let isBlock = HTMLNode.blocks.contains(name)
        if isBlock || name == "br" { collector.breakLine() }
        if name == "td" || name == "th" { collector.add(" ") }
        for child in children { child.collect(into: &collector) }
        if isBlock { collector.breakLine() }
    }

    private static let invisible: Set<String> = ["script", "style", "noscript", "template", "head", "svg", "select"]
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "tfoot", "thead", "tr", "ul",
    ]
}

/// Puts texts together to lines with single spaces.
private struct HTMLLineCollector {
    private var lines: [String] = []
    private var line = ""
    private var pendingSpace = false

    mutating func add(_ text: String) {
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
                pendingSpace = true
            } else if scalar != "\u{AD}" {
                if pendingSpace, !line.isEmpty { line.append(" ") }
                pendingSpace = false
                line.unicodeScalars.append(scalar)
            }
        }
    }

    mutating func breakLine() {
        if !line.isEmpty { lines.append(line) }
        line = ""
        pendingSpace = false
    }

    mutating func finished() -> [String] {
        breakLine()
        return lines
    }
}
