internal import Contacts
internal import Parsing

/// The columns into which entries of one kind are laid out: one for each path of names below the entry that ever holds
/// text, and for each type that such an element states of itself (`<phone type="fax">`).
struct XMLColumns {
    private static let maximumRepeats = 6
    private static let typeAttributes: Set<String> = ["type", "kind", "label", "use", "rel", "location", "loc"]

    private(set) var headers: [String] = []
    private var taken: Set<String> = []
    /// Path, with type and number of the repeat, to column.
    private var places: [String: Int] = [:]
    /// The fields of columns that feeds have words of their own for; nil for those that are to stay in `extra`.
    private var fields: [String: Field?] = [:]
    private let others: Set<Int>

    /// The columns of all of `entries` (places in the outline), without what stands in elements of `others`.
    init(_ outline: XMLOutline, entries: [Int], others: Set<Int>) {
        self.others = others
        for entry in entries.sorted() { add(entry, below: entry, outline) }
    }

    private mutating func add(_ node: Int, below entry: Int, _ outline: XMLOutline) {
        if outline.nodes[node].isFilled, !isTypeOfOthers(node, below: entry, outline) {
            addColumns(node, below: entry, outline)
        }
        for child in outline.nodes[node].order where !others.contains(child) { add(child, below: entry, outline) }
    }

    private mutating func addColumns(_ node: Int, below entry: Int, _ outline: XMLOutline) {
        let path = outline.names(of: node, below: entry)
        let column = XMLNaming.column([outline.nodes[entry].name] + path)
        let key = path.joined(separator: "/")
        guard places[key + "#1"] == nil else { return }
        let isRepeatable = column.guess?.field.isRepeatable ?? false
        // Several numbers and addresses may share a cell, several industries may not.
        let repeats = column.guess?.field == .industry ? occurrences(of: node, below: entry, outline) : 1
        for type in [""] + types(of: node, below: entry, outline) {
            for number in 1...repeats {
                let header = unused(type.isEmpty ? column.header : type + " " + column.header, path, isRepeatable)
                places[key + (type.isEmpty ? "" : "|" + type) + "#\(number)"] = headers.count
                headers.append(header)
                taken.insert(header)
                if XMLNaming.isSecondary(column.header) {
                    fields[header] = .some(nil)
                } else if HeaderVocabulary.field(for: header) == nil, let field = XMLNaming.ownField(column.header) {
                    fields[header] = field
                }
            }
        }
    }

    /// A header that is not there yet, unless several columns may bear it.
    private func unused(_ header: String, _ path: [String], _ isRepeatable: Bool) -> String {
        guard !isRepeatable, taken.contains(header) else { return header }
        let longer = path.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }.joined(separator: " ")
        return taken.contains(longer) ? path.joined(separator: "/") : longer
    }

    /// How many of `node` there are at most in one entry, up to a bound.
    private func occurrences(of node: Int, below entry: Int, _ outline: XMLOutline) -> Int {
        var most = 1
        var here = node
        while here != entry, here >= 0, most < Self.maximumRepeats {
            most *= max(1, outline.nodes[here].most)
            here = outline.nodes[here].parent
        }
        return min(most, Self.maximumRepeats)
    }

    /// The types that elements at `node`, or the elements right around them, give themselves in an attribute.
    private func types(of node: Int, below entry: Int, _ outline: XMLOutline) -> [String] {
        guard !outline.nodes[node].isAttribute else { return [] }
        for holder in [node, outline.nodes[node].parent] where holder >= 0 && holder != entry {
            for child in outline.nodes[holder].order {
                let attribute = outline.nodes[child]
                guard attribute.isAttribute, Self.typeAttributes.contains(attribute.name.dropFirst().lowercased()),
                    !attribute.hasManyValues
                else { continue }
                return attribute.values.filter(Self.isType)
            }
        }
        return []
    }

    /// Whether `node` is an attribute that only tells columns of its element apart.
    private func isTypeOfOthers(_ node: Int, below entry: Int, _ outline: XMLOutline) -> Bool {
        let attribute = outline.nodes[node]
        guard attribute.isAttribute, Self.typeAttributes.contains(attribute.name.dropFirst().lowercased()),
            attribute.parent != entry, !attribute.hasManyValues
        else { return false }
        let holder = outline.nodes[attribute.parent]
        return holder.isFilled || holder.order.contains { outline.nodes[$0].isFilled && !outline.nodes[$0].isAttribute }
    }

    static func isType(_ value: String) -> Bool {
        value.utf8.count <= 24 && value.contains { $0.isLetter }
            && !value.contains { $0 == "/" || $0 == ":" || $0 == "@" }
    }

    /// What the user says of columns, and of those they say nothing of what feeds' own words mean.
    func completed(_ options: ImportOptions) -> ImportOptions {
        var options = options
        options.mapping.merge(fields) { asked, _ in asked }
        return options
    }

    /// The cells of an entry; what does not fit a column of its own is put behind the last one of its path.
    func cells(of entry: XMLElementTree) -> [String] {
        var cells = Array(repeating: Cell(), count: headers.count)
        var seen: [String: Int] = [:]
        fill(&cells, entry, path: "", type: nil, &seen)
        return cells.map { $0.texts.joined(separator: "; ") }
    }

    /// The different texts of one cell, in their order.
    private struct Cell {
        private(set) var texts: [String] = []
        private var known: Set<String> = []

        mutating func add(_ text: String) {
            if known.insert(text).inserted { texts.append(text) }
        }
    }

    private func fill(
        _ cells: inout [Cell], _ element: XMLElementTree, path: String, type outer: String?,
        _ seen: inout [String: Int]
    ) {
        let own = element.attributes.first {
            Self.typeAttributes.contains($0.name.lowercased()) && Self.isType($0.value)
        }
        let text = MarkupText.collapsed(element.text)
        if !text.isEmpty { put(text, path, own?.value ?? outer, &cells, &seen) }
        for attribute in element.attributes {
            let value = MarkupText.collapsed(attribute.value)
            let key = path.isEmpty ? "@" + attribute.name : path + "/@" + attribute.name
            if !value.isEmpty { put(value, key, nil, &cells, &seen) }
        }
        for child in element.children where !others.contains(child.node) {
            let key = path.isEmpty ? child.name : path + "/" + child.name
            fill(&cells, child, path: key, type: own?.value, &seen)
        }
    }

    private func put(
        _ text: String, _ path: String, _ type: String?, _ cells: inout [Cell], _ seen: inout [String: Int]
    ) {
        var key = path
        if let type, places[path + "|" + type + "#1"] != nil { key += "|" + type }
        seen[key, default: 0] += 1
        // No path has more columns than that.
        var number = min(seen[key, default: 1], Self.maximumRepeats)
        while number > 1, places[key + "#\(number)"] == nil { number -= 1 }
        guard let place = places[key + "#\(number)"] else { return }
        let plain = MarkupText.withoutScheme(text)
        if !plain.isEmpty { cells[place].add(plain) }
    }
}
