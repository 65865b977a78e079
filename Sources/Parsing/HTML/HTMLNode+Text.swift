extension HTMLNode {
    /// The text that a reader sees in the node, white space collapsed, soft hyphens gone. Scripts, styles and hidden
    /// elements show nothing. Takes the time of copying the text.
    public var text: String {
        let (text, part) = shown
        return text.text(part)
    }

    /// The same, broken where the page breaks: at `br` and around blocks. No line is empty.
    public var lines: [String] {
        let (text, part) = shown
        return text.lines(part)
    }

    /// How many bytes of UTF-8 `text` has. Takes no time in what the page shows.
    public var textSize: Int { shown.part.count }

    /// The text of all text nodes below, as it stands: for scripts.
    public var rawText: String {
        isElement ? descendants.map(\.ownText).joined() : ownText
    }

    /// Whether the element, by its own markup, shows nothing.
    public var isHidden: Bool { tree.entries[index].isHidden }

    /// A text that holds the node's, and where. What stands below a hidden element has text of its own.
    private var shown: (text: HTMLText, part: Range<Int>) {
        if let part = tree.text.part(of: index) { return (tree.text, part) }
        let own = HTMLText(tree.entries, index..<max(index + 1, tree.entries[index].end))
        return (own, own.part(of: index) ?? 0..<0)
    }
}
