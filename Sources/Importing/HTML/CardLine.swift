internal import Contacts
internal import Parsing

/// A line of a card that no class name explains, with what its markup says of it.
struct CardLine {
    var text: String
    var isHeading = false
    var isStrong = false
    var isLabel = false
}

/// What a part of a page shows: parts with a hint, and the lines of the rest.
struct CardContent {
    private(set) var hinted: [(hint: CardHint, node: HTMLNode)] = []
    private(set) var lines: [CardLine] = []
    private var line = CardLine(text: "")

    init(_ nodes: [HTMLNode], without others: [HTMLNode] = []) {
        for node in nodes { visit(node, isRoot: true, others) }
        flush()
    }

    private mutating func visit(_ node: HTMLNode, isRoot: Bool, _ others: [HTMLNode]) {
        guard node.isElement else {
            line.text += node.ownText
            return
        }
        guard !node.isHidden, !PageRegions.isFurniture(node),
            !["button", "form", "input", "label"].contains(node.name),
            !others.contains(node)
        else { return }
        if !isRoot || CardHint.isHeading(node), let hint = CardHint(node), !Self.holdsHints(node),
            hint != .field(.note) || !Self.holdsEntry(node)
        {
            flush()
            hinted.append((hint, node))
            return
        }
        if !isRoot, Self.isAddressBlock(node) {
            flush()
            hinted.append((.address, node))
            return
        }
        let isBlock = !Self.inline.contains(node.name)
        if isBlock { flush() }
        if CardHint.isHeading(node) { line.isHeading = true }
        if node.name == "strong" || node.name == "b" { line.isStrong = true }
        if node.name == "dt" || node.name == "th" { line.isLabel = true }
        for child in node.children { visit(child, isRoot: false, others) }
        if isBlock { flush() }
    }

    private static func holdsHints(_ node: HTMLNode) -> Bool {
        node.descendants.contains { $0.isElement && CardHint($0).map { $0 != .nothing } ?? false }
    }

    /// Whether an element holds more than prose: a "bio" may be all of an entry.
    private static func holdsEntry(_ node: HTMLNode) -> Bool {
        let text = node.textSize < 300 ? node.text : ""
        if !ContactText.emails(in: text).isEmpty || !ContactText.phones(in: text).isEmpty { return true }
        return node.descendants.contains { inner in
            CardHint.isHeading(inner) || inner["href"].map { $0.hasPrefix("mailto:") || $0.hasPrefix("tel:") } ?? false
        }
    }

    /// Whether an element is an address whose parts are only partly marked.
    private static func isAddressBlock(_ node: HTMLNode) -> Bool {
        guard node.size < 40, node.descendants.contains(where: { $0.isElement && CardHint($0) == .field(.city) }) else {
            return false
        }
        let lines = node.lines
        guard lines.reduce(0, { $0 + $1.utf8.count }) <= 160 else { return false }
        return AddressText(lines.joined(separator: "\n")).map { !$0.city.isEmpty && !$0.region.isEmpty } ?? false
    }

    private mutating func flush() {
        let text = MarkupText.collapsed(line.text)
        if !text.isEmpty {
            line.text = text
            lines.append(line)
        }
        line = CardLine(text: "")
    }

    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "cite", "code", "data", "em", "font", "i", "mark", "q", "s", "small", "span", "strong",
        "sub", "sup", "time", "u", "var", "img", "svg",
    ]
}
