internal import Contacts
internal import Parsing

/// Reads one card of a directory: by class names first, then links, then labelled lines, then the form of each line.
struct CardReader {
    var record: Record
    /// Whom the card is about, where neither class name nor label says whether that is a person or a firm.
    var name: String?
    /// Links to the directory's own page about the entry.
    private(set) var entryPages: [String] = []
    private(set) var isNameMarked = false
    var isNameHeading = false
    private var pending: Field?
    /// Lines that neither class name nor label explains.
    var free: [CardLine] = []

    init(_ nodes: [HTMLNode], without others: [HTMLNode] = []) {
        record = Record(position: SourcePosition(line: nodes.first?.line ?? 1, index: 0))
        let content = CardContent(nodes, without: others)
        for (hint, node) in content.hinted { take(hint, node) }
        addLinks(nodes, others)
        for line in content.lines { take(line) }
        settleName()
        settleRest()
    }

    /// The record with the card's name as a person's or as a firm's.
    func finished(asOrganization: Bool) -> Record {
        var record = record
        guard let name else {
            if record.printedName == nil, record[.organization] != nil { record.kind = .organization }
            return record
        }
        if asOrganization {
            record.values.removeAll { $0.field == .organization }
            record.values.insert(FieldValue(.organization, name), at: 0)
            if record.printedName == nil { record.kind = .organization }
        } else {
            record.values.insert(FieldValue(.fullName, name), at: 0)
        }
        return record
    }

    /// Whether the card looks like a firm's by its own evidence; nil where its name could be either.
    var isOrganization: Bool? {
        guard let name else { return record.printedName == nil ? record[.organization].map { _ in true } : false }
        // Where a label or class names a person, the card's own name is the firm's.
        if record.printedName != nil { return true }
        if record[.organization] != nil || record[.title] != nil { return NameShape.isPerson(name) ? false : nil }
        if NameShape.isOrganization(name) { return true }
        return NameShape.isPerson(name) ? nil : true
    }

    /// Whether the card names somebody and tells a way to reach them or what they do.
    var isContact: Bool {
        guard name != nil || record.isNamed else { return false }
        let reach: [Field] = [.email, .phone, .street, .city, .postalCode]
        return reach.contains { record[$0] != nil }
            || record[.title] != nil && record[.organization] != nil && !holdsOthers
                && (isNameMarked || NameShape.isPerson(name ?? record.printedName ?? ""))
    }

    /// Whether the card names a person with their office or firm, and nobody else, though no way to reach them.
    var isOfficeHolder: Bool {
        guard let name = name ?? record.printedName, NameShape.isPerson(name), !holdsOthers else { return false }
        return record[.title].map { PersonCue.isTitle($0) } ?? false
            || record[.organization].map { NameShape.isOrganization($0) } ?? false
    }

    private var holdsOthers: Bool {
        (record.extra.map(\.text) + record.all(.organization)).contains { PersonCue.isName($0) }
    }

    /// Whether the name is one by more than its place: by label or class name, by its words, or because an address
    /// follows.
    var hasTrueName: Bool {
        guard let name, !isNameMarked else { return true }
        return PersonCue.isName(name) || isNameHeading && NameShape.isPerson(name) || NameShape.isOrganization(name)
            || [.street, .city, .postalCode].contains { record[$0] != nil }
    }

    /// Whether the name is surely a person's.
    var isSurelyPerson: Bool { (name ?? record.printedName).map { PersonCue.isName($0) } ?? false }

    private mutating func take(_ hint: CardHint, _ node: HTMLNode) {
        let text = node.text
        guard !text.isEmpty || hint == .field(.url) || hint == .field(.email) else { return }
        switch hint {
        case .nothing: break
        case .name where PersonCue.isTitle(text) || NameShape.isHeadline(text):
            free.append(CardLine(text: text, isHeading: CardHint.isHeading(node)))
        case .name where name == nil && text.utf8.count <= 120:
            name = text
            isNameMarked = true
        case .name: take(CardLine(text: text))
        case .address: add(addressOf: node)
        case .field(let field): take(field, node, text)
        }
    }

    private mutating func take(_ field: Field, _ node: HTMLNode, _ text: String) {
        let value = CardLabel.split(text).flatMap { $0.field == field && !$0.value.isEmpty ? $0.value : nil } ?? text
        switch field {
        case .email:
            let found = PageLinks(node).emails + ContactText.emails(in: text)
            for email in found { record.add(.email, email) }
        case .phone, .fax:
            let links = PageLinks(node).phones
            let found = ContactText.phones(in: value)
            for phone in found.isEmpty ? (ContactText.isPhone(value) ? [value] : links) : found {
                addPhone(phone, field)
            }
        case .url:
            if let site = PageLinks(node).sites.first {
                record.add(.url, site)
            } else if value.holds(".") {
                record.add(.url, value)
            }
        // What a page calls a title may be the entry's.
        case .title where name == nil && record.printedName == nil && PersonCue.isName(value):
            name = value
            isNameMarked = true
        case .city where AddressText(text) != nil: add(address: [text])
        case .note where text.utf8.count <= 90 && PersonCue.isTitle(text): take(CardLine(text: text))
        case .industry:
            for line in node.lines { record.add(.industry, line) }
        default:
            var plain = value[...]
            while let last = plain.last, ",;".contains(last) { plain.removeLast() }
            if record[field] == nil || field.isRepeatable { record.add(field, String(plain)) }
        }
    }

    /// An address whose street is marked and may touch the city without a blank.
    private mutating func add(addressOf node: HTMLNode) {
        guard let street = node.descendants.first(where: { $0.isElement && CardHint($0) == .field(.street) })?.text,
            node.text.hasPrefix(street), let rest = AddressText(String(node.text.dropFirst(street.count)))
        else { return add(address: node.lines) }
        if record[.street] == nil { record.add(.street, street) }
        rest.add(to: &record)
    }

    mutating func add(address lines: [String]) {
        if let address = AddressText(lines.joined(separator: "\n")) {
            address.add(to: &record)
        } else if record[.street] == nil {
            record.add(.street, lines.joined(separator: ", "))
        }
    }

    /// The same number with and without punctuation is one number.
    private mutating func addPhone(_ text: String, _ field: Field) {
        let digits = text.filter(\.isNumber)
        let known = record.all(.phone) + record.all(.fax)
        guard
            !known.contains(where: {
                $0.filter(\.isNumber).hasSuffix(digits) || digits.hasSuffix($0.filter(\.isNumber))
            })
        else { return }
        record.add(field, text)
    }

    private mutating func addLinks(_ nodes: [HTMLNode], _ others: [HTMLNode]) {
        for node in nodes where others.isEmpty {
            let links = PageLinks(node, besides: PageRegions.isFurniture)
            for email in links.emails { record.add(.email, email) }
            for phone in links.phones where record[.fax] == nil { addPhone(phone, .phone) }
            let pages = links.sites.filter { Self.isEntryPage($0, node) }
            entryPages += pages
            if record[.url] == nil, let site = links.sites.first(where: { !pages.contains($0) }) {
                record.add(.url, site)
            }
            for profile in links.profiles {
                if profile.holds("linkedin.com/in/") {
                    record.add(.url, profile)
                } else {
                    record.extra.append(ExtraValue("profile", profile))
                }
            }
        }
    }

    /// Whether a link leads to the directory's own page about the entry: the name or a whole block is the link.
    private static func isEntryPage(_ target: String, _ node: HTMLNode) -> Bool {
        for link in ([node] + node.descendants).lazy
        where link.name == "a" && link["href"].map({ MarkupText.trimmed($0) }) == target {
            let text = link.text.lowercased()
            if CardHint.isHeading(link) || link.ancestors.prefix(2).contains(where: { CardHint.isHeading($0) }) {
                return true
            }
            if ["website", "web site", "visit", "www", "http", "homepage", "home page"].contains(where: {
                text.holds($0)
            }) {
                return false
            }
            if text.holds("."), !text.holds(" ") { return false }
        }
        return true
    }

    private mutating func take(_ line: CardLine) {
        if let field = pending, !line.isLabel {
            pending = nil
            return add(line.text, field)
        }
        if !line.isHeading, let labelled = CardLabel.split(line.text, isLabel: line.isLabel) {
            // "Treasurer: Jane Doe" tells the office as well.
            if labelled.field == .fullName, record[.title] == nil, let held = PersonCue.split(line.text),
                PersonCue.isTitle(held.title)
            {
                record.add(.title, held.title)
            }
            if labelled.value.isEmpty { pending = labelled.field } else { add(labelled.value, labelled.field) }
            return
        }
        let emails = ContactText.emails(in: line.text)
        for email in emails { record.add(.email, email) }
        let phones = line.isHeading ? [] : ContactText.phones(in: line.text)
        for phone in phones { addPhone(phone, line.text.lowercased().holds("fax") ? .fax : .phone) }
        if emails.isEmpty, phones.isEmpty { free.append(line) } else { keepRest(of: line, emails, phones) }
    }

    /// What stands beside addresses and numbers on their line: "Jane Doe, jane@example.org".
    private mutating func keepRest(of line: CardLine, _ emails: [String], _ phones: [String]) {
        var rest = ContactText.deobfuscated(line.text)
        for part in emails + phones where !part.isEmpty {
            let shown = part.firstRange(of: " ext.").map { part[..<$0.lowerBound] } ?? part[...]
            rest = MarkupText.replacing(shown, in: rest, with: "|")
        }
        for part in rest.unicodeScalars.split(whereSeparator: { Self.partsLine($0) }) {
            let text = MarkupText.trimmed(Substring(part).drop { ",;:- ".contains($0) })
            var shortened = text[...]
            while let last = shortened.last, ",;:- ".contains(last) { shortened.removeLast() }
            if shortened.count > 2, CardLabel.split(String(shortened), isLabel: true) == nil {
                free.append(CardLine(text: String(shortened), isHeading: line.isHeading, isStrong: line.isStrong))
            }
        }
    }

    private static func partsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "|", "\u{2022}", "\u{B7}", "\u{2013}", "<", ">", "(", ")": true
        default: false
        }
    }

    private mutating func add(_ text: String, _ field: Field) {
        switch field {
        case .email:
            for email in ContactText.emails(in: text) { record.add(.email, email) }
        case .phone, .fax:
            let found = ContactText.phones(in: text)
            for phone in found.isEmpty && ContactText.isPhone(text) ? [text] : found { addPhone(phone, field) }
        case .street: add(address: [text])
        case .url:
            if record[.url] == nil { record.add(.url, text) }
        default:
            if record[field] == nil || field.isRepeatable { record.add(field, text) }
        }
    }
}

extension Record {
    var isNamed: Bool { isNamedPerson || self[.organization] != nil }
}
