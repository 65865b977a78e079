internal import Contacts
internal import Parsing

/// The columns into which entries of one kind are laid out: one for each path of names below the entry that ever holds
/// text, and for each type that such an element states of itself (`<phone type="fax">`).
struct XMLColumns {
    private static let maximumRepeats = 6

    private(set) var headers: [String] = []
    private var taken: Set<String> = []
    /// Where texts of one path and type go. The place of each is that of its first column.
    private var slots: [Slot] = []
    /// Path, with type where it is one's own, to slot.
    private var paths: [String: Int] = [:]
    /// The slot of each node of the outline; -1 for none.
    private var slotOfNode: [Int]
    /// The fields of columns that feeds have words of their own for; nil for those that are to stay in `extra`.
    private var fields: [String: Field?] = [:]
    private let others: XMLNodeSet
    /// Whether attributes at a node tell types apart.
    private let isType: XMLNodeSet

    /// Columns for the first, the second… of a path's texts in an entry; the last one takes all further ones.
    private struct Slot {
        let column: Int
        let count: Int
        /// The slots for texts of such a type.
        var types: [String: Int] = [:]
    }

    /// The columns of all of `entries` (places in the outline), without what stands in elements of `others`.
    init(_ outline: XMLOutline, entries: [Int], others: XMLNodeSet) {
        self.others = others
        isType = XMLNodeSet(Set(outline.nodes.indices.filter { outline.nodes[$0].isType }))
        slotOfNode = Array(repeating: -1, count: outline.nodes.count)
        for entry in entries.sorted() { add(entry, below: entry, outline) }
        for entry in entries { place(entry, path: "", outline) }
    }

    /// Gives `node`, which `path` leads to, and all below it their slots.
    private mutating func place(_ node: Int, path: String, _ outline: XMLOutline) {
        slotOfNode[node] = paths[path] ?? -1
        for child in outline.nodes[node].order where !others.contains(child) {
            let name = outline.nodes[child].name
            place(child, path: path.isEmpty ? name : path + "/" + name, outline)
        }
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
        guard paths[key] == nil else { return }
        let isRepeatable = column.guess?.field.isRepeatable ?? false
        // Several numbers and addresses may share a cell, several industries may not.
        let repeats = column.guess?.field == .industry ? occurrences(of: node, below: entry, outline) : 1
        let plain = slots.count
        paths[key] = plain
        for type in [""] + types(of: node, below: entry, outline) {
            if !type.isEmpty { slots[plain].types[type] = slots.count }
            slots.append(Slot(column: headers.count, count: repeats))
            for _ in 1...repeats {
                let header = unused(type.isEmpty ? column.header : type + " " + column.header, path, isRepeatable)
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
                if attribute.isType, !attribute.hasManyValues { return attribute.values.filter(XMLNaming.isType) }
            }
        }
        return []
    }

    /// Whether `node` is an attribute that only tells columns of its element apart.
    private func isTypeOfOthers(_ node: Int, below entry: Int, _ outline: XMLOutline) -> Bool {
        let attribute = outline.nodes[node]
        guard attribute.isType, attribute.parent != entry, !attribute.hasManyValues else { return false }
        let holder = outline.nodes[attribute.parent]
        return holder.isFilled || holder.order.contains { outline.nodes[$0].isFilled && !outline.nodes[$0].isAttribute }
    }

    /// What the user says of columns, and of those they say nothing of what feeds' own words mean.
    func completed(_ options: ImportOptions) -> ImportOptions {
        var options = options
        options.mapping.merge(fields) { asked, _ in asked }
        return options
    }

    /// The cells of the entry that `start` is; what does not fit a column of its own is put behind the last one of its
    /// path.
    func cells(of entry: XMLEntry, at start: Int = 0) -> [String] {
        var cells = Cells(count: headers.count, slots: slots.count)
        var index = start
        while index < entry.elements[start].end {
            let element = entry.elements[index]
            if index != start, others.contains(element.node) {
                index = element.end
                continue
            }
            if element.node >= 0 {
                if slotOfNode[element.node] >= 0 {
                    let text = MarkupText.collapsed(entry.text(of: index))
                    if !text.isEmpty { put(text, slot(of: index, from: start, entry), &cells) }
                }
                for attribute in entry.attributes[element.attributes] where attribute.node >= 0 {
                    let slot = slotOfNode[attribute.node]
                    guard slot >= 0 else { continue }
                    let value = MarkupText.collapsed(entry[attribute.value])
                    if !value.isEmpty { put(value, slot, &cells) }
                }
            }
            index += 1
        }
        return cells.joined
    }

    /// The slot of an element, or where its type, or else that of the element around it, has one, that.
    private func slot(of index: Int, from start: Int, _ entry: XMLEntry) -> Int {
        let plain = slotOfNode[entry.elements[index].node]
        if slots[plain].types.isEmpty { return plain }
        let outer = index == start ? nil : type(of: entry.elements[index].parent, entry)
        guard let type = type(of: index, entry) ?? outer else { return plain }
        return slots[plain].types[type] ?? plain
    }

    private func type(of element: Int, _ entry: XMLEntry) -> String? {
        for attribute in entry.attributes[entry.elements[element].attributes] where isType.contains(attribute.node) {
            let value = String(decoding: entry[attribute.value], as: UTF8.self)
            if XMLNaming.isType(value) { return value }
        }
        return nil
    }

    private func put(_ text: String, _ slot: Int, _ cells: inout Cells) {
        cells.seen[slot] += 1
        let number = min(cells.seen[slot], slots[slot].count)
        let plain = MarkupText.withoutScheme(text)
        if !plain.isEmpty { cells.add(plain, at: slots[slot].column + number - 1) }
    }

    /// The cells of an entry while it is gone through. Hardly any has more than one text.
    private struct Cells {
        /// How many texts each slot got.
        var seen: [Int]
        private var first: [String]
        private var several: [Int: (texts: [String], known: Set<String>)] = [:]

        init(count: Int, slots: Int) {
            seen = Array(repeating: 0, count: slots)
            first = Array(repeating: "", count: count)
        }

        /// Adds a text to a cell unless it is there.
        mutating func add(_ text: String, at column: Int) {
            if first[column].isEmpty {
                first[column] = text
            } else if several[column] != nil || first[column] != text {
                var cell = several.removeValue(forKey: column) ?? ([first[column]], [first[column]])
                if cell.known.insert(text).inserted { cell.texts.append(text) }
                several[column] = cell
            }
        }

        var joined: [String] {
            var cells = first
            for (column, cell) in several { cells[column] = cell.texts.joined(separator: "; ") }
            return cells
        }
    }
}
