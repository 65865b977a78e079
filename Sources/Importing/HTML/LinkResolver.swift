/// Puts items in the places of references to them.
///
/// Things of a page point at each other in circles (a firm at its people, these at their firm). For each item asked for,
/// every other one is put in place whole a few times, never within itself; further references to it, and a person's to an
/// employer, get it without its own references. Time grows with the number of references, and stops at a bound.
struct LinkResolver {
    private static let maximumDepth = 12
    private static let maximumPlaces = 3

    private let items: [String: LinkedItem]
    private var bare: [String: LinkedItem] = [:]
    /// The items put in place so far for the item at hand.
    private var placed: [String: Int] = [:]
    private var path: Set<String> = []
    /// Those put in place for any item.
    private(set) var reached: Set<String> = []
    private var budget = 300_000

    init(_ items: [String: LinkedItem]) { self.items = items }

    /// The ids of other items that `item` has as values, at any depth.
    func pointers(of item: LinkedItem) -> [String] {
        item.properties.flatMap { property -> [String] in
            switch property.value {
            case .text(let text), .link(let text, _): return items[text] != nil && text != item.id ? [text] : []
            case .item(let inner):
                let isReference = inner.properties.isEmpty && inner.id != item.id
                return (isReference ? [inner.id].compactMap { $0 } : []) + pointers(of: inner)
            }
        }
    }

    mutating func resolved(_ item: LinkedItem) -> LinkedItem {
        placed = [:]
        path = []
        if let id = item.id {
            placed[id] = 1
            path.insert(id)
        }
        defer { reached.formUnion(placed.keys) }
        return resolved(item, depth: Self.maximumDepth)
    }

    private mutating func resolved(_ item: LinkedItem, depth: Int) -> LinkedItem {
        guard depth > 0, budget > 0 else { return item }
        budget -= 1
        let isPerson = LinkedTypes.isPerson(item)
        var copy = item
        for place in copy.properties.indices {
            let isEmployer = isPerson && LinkedRecords.employers.contains(copy.properties[place].name)
            switch copy.properties[place].value {
            case .item(let inner):
                if inner.properties.isEmpty, let id = inner.id, let named = items[id] {
                    copy.properties[place].value = .item(self.placed(named, id, isWhole: !isEmployer, depth))
                } else {
                    copy.properties[place].value = .item(resolved(inner, depth: depth - 1))
                }
            case .text(let text), .link(let text, _):
                guard let named = items[text], named.id != item.id else { continue }
                copy.properties[place].value = .item(self.placed(named, text, isWhole: !isEmployer, depth))
            }
        }
        return copy
    }

    private mutating func placed(_ item: LinkedItem, _ id: String, isWhole: Bool, _ depth: Int) -> LinkedItem {
        let places = placed[id, default: 0]
        placed[id] = places + 1
        guard isWhole, places < Self.maximumPlaces, path.insert(id).inserted else { return bare(item, id) }
        defer { path.remove(id) }
        return resolved(item, depth: depth - 1)
    }

    /// The item with its texts and the items within it, without references.
    private mutating func bare(_ item: LinkedItem, _ id: String) -> LinkedItem {
        if let known = bare[id] { return known }
        var copy = item
        copy.properties.removeAll { property in
            switch property.value {
            case .item(let inner): inner.properties.isEmpty && inner.text.isEmpty
            case .text(let text), .link(let text, _): items[text] != nil && text != id
            }
        }
        bare[id] = copy
        return copy
    }
}
