internal import Contacts
internal import Parsing

/// Reads the elements of a page that repeat in shape, best first: most contacts, then the outermost elements. Elements
/// within those taken are not read again.
struct CardGroups {
    /// From so many members on, some tell whether the rest is worth reading.
    private static let sampled = 128
    private static let sample = 64
    /// How often all of a page is read, at most: elements within elements within elements may each be a candidate. Pages
    /// as people save them are hardly read once.
    private static let readings = 5

    /// In the order of their worth; no two overlap.
    private(set) var groups: [CardGroup] = []
    /// Whether some candidates were not read, because elements nest without end.
    private(set) var isCut = false

    init(_ page: HTMLDocument, covered: [HTMLNode]) {
        var taken = CoveredNodes(covered)
        /// What can have so many contacts, by that number: candidates not read yet, and groups that are.
        var levels: [Int: [Entry]] = [:]
        for candidate in CardCandidates(page).all where candidate.members.count > 1 {
            levels[candidate.members.count, default: []].append(Entry(candidate: candidate))
        }
        var level = levels.keys.max() ?? 0
        var readings = Self.readings * max(page.root.size, 1_000)
        while level > 1 {
            defer { level -= 1 }
            guard let entries = levels.removeValue(forKey: level) else { continue }
            for entry in entries.sorted(by: Entry.isBefore) {
                guard !entry.candidate.members.contains(where: { $0.nodes.contains { taken.overlaps($0) } }) else {
                    continue
                }
                if entry.group == nil { readings -= entry.candidate.size }
                if readings < 0 { isCut = true }
                guard !isCut, let group = entry.group ?? Self.read(entry.candidate) else { continue }
                guard group.contacts == level else {
                    levels[group.contacts, default: []].append(Entry(candidate: entry.candidate, group: group))
                    continue
                }
                groups.append(group)
                for card in group.cards { taken.add(card.nodes) }
            }
        }
    }

    private struct Entry {
        var candidate: CardCandidates.Candidate
        var group: CardGroup?

        static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
            (b.candidate.size, a.candidate.order) < (a.candidate.size, b.candidate.order)
        }
    }

    /// The cards of one shape, where at least two of them, and half of all, are contacts: people or firms with a way to
    /// reach them, people with their office.
    private static func read(_ candidate: CardCandidates.Candidate) -> CardGroup? {
        let members = candidate.members
        if members.count > sampled {
            // Places as if drawn by lot, so that no rhythm of the page decides.
            let drawn = (1...sample).map { members[Int((UInt64($0) &* 0x9E37_79B9_7F4A_7C15) % UInt64(members.count))] }
            let readers = drawn.map { CardReader($0.nodes) }
            guard readers.filter({ isContact($0) || $0.isOfficeHolder }).count * 5 >= sample else { return nil }
        }
        let cards = members.map { member in
            let nodes = member.nodes
            return CardGroup.Card(nodes: nodes, reader: CardReader(nodes))
        }
        let reachable = cards.filter { isContact($0.reader) }
        let holders = cards.filter { !isContact($0.reader) && $0.reader.isOfficeHolder }
        // Names alone may be anything; a list of people has known given names among them.
        let areSure = holders.filter(\.reader.isSurelyPerson).count * 3 >= holders.count
        let contacts = reachable.count + (areSure ? holders.count : 0)
        guard contacts > 1, contacts * 2 >= cards.count else { return nil }
        return CardGroup(cards: cards, contacts: contacts)
    }

    private static func isContact(_ reader: CardReader) -> Bool {
        reader.isContact && reader.record.all(.email).count <= 4
    }
}
