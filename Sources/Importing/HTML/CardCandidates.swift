internal import Parsing

/// The elements of a page that repeat in shape, each shape a candidate for being its list of cards. What they hold is not
/// read here.
struct CardCandidates {
    /// Elements of one shape.
    struct Candidate {
        /// The shape's place in the page's order of shapes.
        var order: Int
        var members: [Member]
        /// The nodes below its members, all told.
        var size: Int
    }

    /// An element, or a run of neighbours that a heading begins.
    struct Member {
        var first: HTMLNode
        /// The last of the run; the element itself where it stands alone.
        var last: Int

        var nodes: [HTMLNode] { first.index == last ? [first] : first.siblings(through: last) }
    }

    /// What makes elements alike: names and telling classes of an element and the two around it; for a run, the heading
    /// that begins it.
    private struct Shape: Hashable {
        var heading: String
        var looks: [Int]
    }

    /// Longer elements are no card.
    private static let maximumText = 2500
    private static let maximumSize = 500

    private(set) var all: [Candidate] = []
    private var places: [Shape: Int] = [:]
    private var looks = TellingLooks()

    init(_ page: HTMLDocument) {
        walk(page.root, around: [-1, -1])
        places = [:]
        for place in all.indices { all[place].order = place }
    }

    private static let tags: Set<String> = [
        "li", "div", "article", "section", "tr", "p", "td", "dd", "address", "figure", "a", "span", "blockquote",
        "details",
        "fieldset", "dl", "table", "ul",
    ]

    /// Visits every element outside furniture.
    private mutating func walk(_ node: HTMLNode, around: [Int]) {
        guard node.isElement, !PageRegions.isFurniture(node), !node.isHidden else { return }
        let look = looks.number(of: node)
        let shape = [look] + around
        if Self.tags.contains(node.name) {
            note(
                Shape(heading: "", looks: shape), Member(first: node, last: node.index), size: node.size, node.textSize)
        }
        noteRuns(in: node, shape)
        noteLines(in: node, shape)
        let inner = [look, around[0]]
        for child in node.children { walk(child, around: inner) }
    }

    /// Entries without an element of their own: a heading and what follows it up to the next one of its kind.
    private mutating func noteRuns(in node: HTMLNode, _ looks: [Int]) {
        let children = node.elements
        for tag in Self.headings where children.lazy.filter({ $0.name == tag }).prefix(2).count > 1 {
            let shape = Shape(heading: tag, looks: looks)
            var run: (member: Member, size: Int, text: Int)?
            for child in children {
                if child.name == tag {
                    if let run { note(shape, run.member, size: run.size, run.text) }
                    run = (Member(first: child, last: child.index), child.size, child.textSize)
                } else if let open = run {
                    run = (
                        Member(first: open.member.first, last: child.index), open.size + child.size,
                        open.text + child.textSize
                    )
                }
            }
            if let run { note(shape, run.member, size: run.size, run.text) }
        }
    }

    /// Entries that only line breaks part, one or more of them.
    private mutating func noteLines(in node: HTMLNode, _ looks: [Int]) {
        let children = node.children
        guard children.lazy.filter({ $0.name == "br" }).prefix(2).count > 1 else { return }
        for breaks in 1...2 {
            let shape = Shape(heading: breaks == 1 ? "br" : "br br", looks: looks)
            var run: (first: HTMLNode, last: Int, size: Int, text: Int)?
            var seen = 0
            for child in children where child.name == "br" || child.textSize > 0 || child.isElement {
                if child.name == "br" {
                    seen += 1
                    guard seen >= breaks, let open = run else { continue }
                    note(shape, Member(first: open.first, last: open.last), size: open.size, open.text)
                    run = nil
                    continue
                }
                if child.textSize > 0 { seen = 0 }
                let open = run ?? (child, child.index, 0, 0)
                run = (open.first, child.index, open.size + child.size, open.text + child.textSize)
            }
            if let open = run { note(shape, Member(first: open.first, last: open.last), size: open.size, open.text) }
        }
    }

    private static let headings = ["h2", "h3", "h4", "h5", "h6", "dt", "hr"]

    private mutating func note(_ shape: Shape, _ member: Member, size: Int, _ text: Int) {
        let place: Int
        if let known = places[shape] {
            place = known
        } else {
            place = all.count
            places[shape] = place
            all.append(Candidate(order: place, members: [], size: 0))
        }
        guard size <= Self.maximumSize, text > 0, text <= Self.maximumText else { return }
        all[place].members.append(member)
        all[place].size += size
    }
}

/// Numbers for what is alike of an element's name and classes: classes that differ from entry to entry say nothing.
private struct TellingLooks {
    /// By the page's own looks.
    private var known: [Int: Int] = [:]
    private var numbers: [String: Int] = [:]

    mutating func number(of node: HTMLNode) -> Int {
        if let number = known[node.look] { return number }
        let telling = node.classes.filter(Self.isTelling).prefix(3).sorted().joined(separator: ".")
        let number = numbers[node.name + "." + telling] ?? numbers.count
        numbers[node.name + "." + telling] = number
        known[node.look] = number
        return number
    }

    private static func isTelling(_ word: Substring) -> Bool {
        !word.contains(where: \.isNumber)
            && !["first", "last", "odd", "even", "active", "alt", "selected"].contains(word)
    }
}
