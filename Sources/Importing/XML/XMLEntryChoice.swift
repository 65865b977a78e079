internal import Contacts

/// Which elements of a document are its entries: the repeated ones whose leaves name people or firms and tell how to
/// reach them.
struct XMLEntryChoice {
    /// Nodes of the outline whose elements are entries.
    var entries: Set<Int> = []
    /// Nodes below entries whose elements are people of the firm that the entry is.
    var people: Set<Int> = []
    /// The element that is the one firm of all people of the document, where there is such.
    var firm: Int?

    init(_ outline: XMLOutline) {
        let candidates = XMLCandidates(outline)
        guard let primary = candidates.best else { return }
        let outer = candidates.firm(around: primary)
        if let outer, outline.nodes[outer].count > 1 {
            entries = [outer]
            people = Set(candidates.group(of: primary).filter { outline.isBelow($0, outer) })
        } else {
            entries = Set(candidates.group(of: primary))
            people = Set(candidates.people(below: primary))
            firm = candidates.lonelyFirm(beside: entries)
        }
        addOthers(candidates, primary, outline)
    }

    /// A document may hold a second list (people, then companies); it counts where it tells about as much.
    private mutating func addOthers(_ candidates: XMLCandidates, _ primary: Int, _ outline: XMLOutline) {
        let asked = max(4, candidates.quality(primary) * 6 / 10)
        for node in candidates.nodes where outline.nodes[node].count > 1 && candidates.quality(node) >= asked {
            let chosen = entries.union(people)
            let isApart = !chosen.contains { $0 == node || outline.isBelow($0, node) || outline.isBelow(node, $0) }
            if isApart { entries.insert(node) }
        }
    }
}

/// The elements of a document that could be entries, with the contact fields that each states about itself.
struct XMLCandidates {
    private let outline: XMLOutline
    private var fields: [Set<Field>]
    /// In document order.
    private(set) var nodes: [Int] = []

    init(_ outline: XMLOutline) {
        self.outline = outline
        fields = Array(repeating: [], count: outline.nodes.count)
        // Children come after their parents, so going backwards every child is done before its parent.
        for index in outline.nodes.indices.reversed() { fields[index] = fieldsBelow(index) }
        nodes = outline.nodes.indices.filter { isCandidate($0) }
    }

    /// The candidate that most elements of the document are, weighed with how much they tell; nil where there is none.
    var best: Int? {
        var best: (node: Int, score: Int)?
        for node in nodes {
            let total = group(of: node).reduce(0) { $0 + outline.nodes[$1].count }
            let score = total * quality(node)
            // Of an element and its only child, the outer one tells more where they repeat, the inner one else.
            if score > best?.score ?? 0 || (score == best?.score && outline.nodes[node].count == 1) {
                best = (node, score)
            }
        }
        return best?.node
    }

    /// How many contact fields an element states, its name counted double.
    func quality(_ node: Int) -> Int {
        let counted = fields[node].intersection(Self.telling)
        return counted.count + (isPerson(node) ? 2 : 0) + (fields[node].contains(.organization) ? 1 : 0)
            + (isPerson(node) && counted.isEmpty && Self.isCalledContact(outline.nodes[node].name) ? 1 : 0)
    }

    /// All candidates with the name of `node`, wherever they stand.
    func group(of node: Int) -> [Int] {
        nodes.filter { outline.nodes[$0].name == outline.nodes[node].name }
    }

    /// The nearest candidate around `node` that is a firm, where `node` is a person.
    func firm(around node: Int) -> Int? {
        guard isPerson(node) else { return nil }
        return nodes.last {
            outline.isBelow(node, $0) && fields[$0].contains(.organization) && outline.nodes[$0].count > 1
        }
    }

    /// The candidates below `node` that are several people of it.
    func people(below node: Int) -> [Int] {
        guard fields[node].contains(.organization) else { return [] }
        let people = nodes.filter { outline.isBelow($0, node) && isPerson($0) && outline.nodes[$0].count > 1 }
        let repeated = people.filter { isRepeated($0, below: node) }
        // A name's own element is a part of the person, not another one.
        return repeated.filter { person in !repeated.contains { outline.isBelow(person, $0) } }
    }

    /// Whether there can be several of `node` in one `entry`.
    private func isRepeated(_ node: Int, below entry: Int) -> Bool {
        var here = node
        while here >= 0, here != entry {
            if outline.nodes[here].most > 1 { return true }
            here = outline.nodes[here].parent
        }
        return false
    }

    /// The one firm of a document whose people name none: it stands beside them, once, with its address or phone.
    func lonelyFirm(beside entries: Set<Int>) -> Int? {
        let people = entries.reduce(0) { $0 + outline.nodes[$1].count }
        guard people <= 200, entries.allSatisfy({ !fields[$0].contains(.organization) && isPerson($0) }) else {
            return nil
        }
        let reach: Set<Field> = [.phone, .email, .street, .city, .url]
        let firms = nodes.filter { node in
            outline.nodes[node].count == 1 && fields[node].contains(.organization)
                && fields[node].intersection(reach).count > 1
                && !entries.contains { outline.isBelow($0, node) || outline.isBelow(node, $0) }
        }
        return firms.max { quality($0) < quality($1) }
    }

    private static let telling: Set<Field> = [
        .email, .phone, .fax, .url, .street, .city, .region, .postalCode, .title, .industry, .givenName, .familyName,
        .country, .department,
    ]

    /// Whether an element says by its own name that it is a contact, so that a name in it is enough.
    private static func isCalledContact(_ name: String) -> Bool {
        let words: Set<String> = ["contact", "person", "employee", "customer", "attendee", "participant", "alumnus"]
        return HeaderWords(name).words.contains(where: words.contains)
    }

    private func isPerson(_ node: Int) -> Bool {
        !fields[node].isDisjoint(with: [.fullName, .familyName, .givenName])
    }

    private func isCandidate(_ node: Int) -> Bool {
        guard !outline.nodes[node].isAttribute, !outline.nodes[node].isLeaf else { return false }
        guard isPerson(node) || fields[node].contains(.organization), quality(node) >= 3 else { return false }
        return !isWrapper(node)
    }

    /// Whether an element holds nothing but one other that says all.
    private func isWrapper(_ node: Int) -> Bool {
        let children = outline.nodes[node].order.filter { !outline.nodes[$0].isAttribute }
        return children.count == 1 && !outline.nodes[node].isFilled && isNamed(children[0])
    }

    private func isNamed(_ node: Int) -> Bool {
        (isPerson(node) || fields[node].contains(.organization)) && quality(node) >= 3 && !outline.nodes[node].isLeaf
    }

    /// The fields of the leaves below an element, but not of elements that repeat in it and have names of their own.
    private func fieldsBelow(_ index: Int) -> Set<Field> {
        var found: Set<Field> = []
        for child in outline.nodes[index].order {
            let node = outline.nodes[child]
            if node.isFilled {
                let names = [outline.nodes[index].name, node.name]
                let around = outline.nodes[index].parent
                let full = around >= 0 ? [outline.nodes[around].name] + names : names
                if let field = XMLNaming.column(full).guess?.field { found.insert(field) }
            }
            if node.most > 1, isNamed(child) { continue }
            found.formUnion(fields[child])
        }
        return found
    }
}
