internal import Contacts
internal import Parsing

/// The contacts in repeated cards of a page: elements of the same shape, most of which name somebody and tell how to
/// reach them. No directory's markup need be known for it; class names that speak are used where there are some.
struct CardRecords {
    private(set) var records: [Record] = []
    private(set) var preset: String?
    private(set) var findings: [Finding] = []

    init(_ page: HTMLDocument, covered: [HTMLNode]) {
        preset = Self.preset(page)
        let areFirms = preset == "growthzone" || preset == "chambermaster"
        let found = CardGroups(page, covered: covered)
        for group in found.groups { records += group.records(areFirms: areFirms) }
        if found.isCut {
            findings.append(Finding(.warning, "so many elements stand in others alike that not all could be looked at"))
        }
    }

    /// The one contact that a page without list is about: its main heading names it.
    static func wholePage(_ page: HTMLDocument) -> Record? {
        let main = page.root.descendants.first { $0.name == "main" || $0["role"] == "main" || $0.name == "article" }
        let body = main ?? page.elements("body").first ?? page.root
        guard body.text.utf8.count <= 20_000 else { return nil }
        let reader = CardReader([body])
        guard reader.isContact, reader.hasTrueName, !PageRegions.isInFurniture(body) else { return nil }
        let isGrowthZone = preset(page) != nil
        return reader.finished(asOrganization: isGrowthZone || reader.isOrganization ?? false)
    }

    private static func preset(_ page: HTMLDocument) -> String? {
        for node in page.root.descendants {
            for word in node.classes {
                if word.hasPrefix("gz-") { return "growthzone" }
                if word.hasPrefix("mn-") { return "chambermaster" }
            }
        }
        return nil
    }
}

/// Elements of a page that are spoken for, with all that stands in them.
struct CoveredNodes {
    private var covered: Set<Int> = []
    /// The elements around them.
    private var around: Set<Int> = []

    init(_ nodes: [HTMLNode]) { add(nodes) }

    mutating func add(_ nodes: [HTMLNode]) {
        for node in nodes {
            covered.formUnion(node.index...(node.index + node.size))
            for outer in node.ancestors where !around.insert(outer.index).inserted { break }
        }
    }

    /// Whether `node` is one of them, within one or around one.
    func overlaps(_ node: HTMLNode) -> Bool { covered.contains(node.index) || around.contains(node.index) }
}

/// Elements of one shape that are cards.
struct CardGroup {
    struct Card {
        var nodes: [HTMLNode]
        var reader: CardReader
    }

    var cards: [Card]
    /// How many of them name somebody with a way to reach them.
    var contacts: Int

    /// The firm under whose heading a card stands, where the page parts its cards by firms.
    private func firm(around card: Card, besides covered: CoveredNodes) -> String? {
        guard let node = card.nodes.first, let last = cards.last?.nodes.first, let first = cards.first?.nodes.first
        else {
            return nil
        }
        for around in node.ancestors.prefix(4) {
            if around.contains(first), around.contains(last) { return nil }
            let heading = around.descendants.first { inner in
                CardHint.isHeading(inner) && NameShape.isOrganization(inner.text) && !NameShape.isSection(inner.text)
            }
            if let heading, heading.index < node.index, !covered.overlaps(heading) { return heading.text }
        }
        return nil
    }

    /// The records of the cards that name somebody. A name that could be a person's or a firm's is what most of the
    /// group's names are.
    func records(areFirms: Bool) -> [Record] {
        let decided = cards.compactMap(\.reader.isOrganization)
        let firms = decided.filter { $0 }.count
        let bias = areFirms || firms * 2 > cards.count
        let covered = CoveredNodes(cards.flatMap(\.nodes))
        return cards.compactMap { card in
            var record = card.reader.finished(asOrganization: card.reader.isOrganization ?? bias)
            if record.kind == .person, record[.organization] == nil {
                record.add(.organization, firm(around: card, besides: covered) ?? "")
            }
            guard record.isNamed else { return nil }
            let hasMore =
                card.reader.isContact || record[.title] != nil || record[.url] != nil || record[.industry] != nil
                || record.kind == .person && record[.organization] != nil
            return hasMore ? record : nil
        }
    }
}
