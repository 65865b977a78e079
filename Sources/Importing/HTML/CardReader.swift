internal import Contacts
internal import Parsing

/// Reads one card of a directory: by class names first, then links, then labelled lines, then the form of each line.
struct CardReader {
    private(set) var record: Record
    /// Whom the card is about, where neither class name nor label says whether that is a person or a firm.
    private(set) var name: String?
    /// Links to the directory's own page about the entry.
    private(set) var entryPages: [String] = []
    private var isNameMarked = false
    private var isNameHeading = false
    private var pending: Field?
    private var free: [CardLine] = []

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

    private mutating func add(address lines: [String]) {
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
            rest = rest.replacing(part.split(separator: " ext.").first ?? "", with: "|")
        }
        for part in rest.split(whereSeparator: { "|\u{2022}\u{B7}\u{2013}<>()".contains($0) }) {
            let text = MarkupText.trimmed(part.drop { ",;:- ".contains($0) })
            var shortened = text[...]
            while let last = shortened.last, ",;:- ".contains(last) { shortened.removeLast() }
            if shortened.count > 2, CardLabel.split(String(shortened), isLabel: true) == nil {
                free.append(CardLine(text: String(shortened), isHeading: line.isHeading, isStrong: line.isStrong))
            }
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

    /// The name is the first heading, else the first strong line, else the first line that looks like one.
    private mutating func settleName() {
        guard name == nil, record.printedName == nil else { return }
        let places = free.indices.filter {
            free[$0].text.utf8.count <= 100 && free[$0].text.contains(where: \.isLetter)
                && !CardLabel.isButton(free[$0].text) && !NameShape.isHeadline(free[$0].text)
        }
        var place = places.first { free[$0].isHeading } ?? places.first { free[$0].isStrong } ?? places.first
        // An office may stand in the heading, and who holds it below.
        if let heading = place, PersonCue.isTitle(free[heading].text), PersonCue.split(free[heading].text) == nil,
            let holder = places.first(where: { PersonCue.isName(free[$0].text) })
                ?? places.first(where: { $0 != heading && PersonCue.mayBeName(free[$0].text) })
        {
            place = holder
        }
        guard let place, isNameLike(free[place]),
            !PersonCue.isTitle(free[place].text) || PersonCue.split(free[place].text) != nil
        else { return }
        isNameHeading = free[place].isHeading
        name = free.remove(at: place).text
        splitName()
    }

    private func isNameLike(_ line: CardLine) -> Bool {
        if line.isHeading || line.isStrong { return true }
        return NameShape.isPerson(line.text) || NameShape.isOrganization(line.text) || PersonCue.split(line.text) != nil
            || (line.text.first?.isUppercase ?? false) && line.text.split(separator: " ").count <= 6
    }

    /// "Jane Doe, Director" and "Jane Doe – Director" on one line.
    private mutating func splitName() {
        guard let whole = name else { return }
        guard !NameShape.isPerson(whole) || NameShape.endsInTitle(whole) else { return }
        if let (person, title) = PersonCue.split(whole) {
            name = person
            free.insert(CardLine(text: title), at: 0)
            return
        }
        guard !NameShape.isOrganization(whole) else { return }
        for mark in [" - ", " \u{2013} ", " \u{2014} ", " | ", ", "] {
            guard whole.holds(mark), let place = whole.firstRange(of: mark) else { continue }
            let head = String(whole[..<place.lowerBound])
            guard NameShape.isPerson(head) else { continue }
            name = head
            free.insert(CardLine(text: String(whole[place.upperBound...])), at: 0)
            return
        }
    }

    /// The lines left: addresses, then title and firm by their form; the rest is kept as it stands.
    private mutating func settleRest() {
        takeAddress()
        for line in free where !CardLabel.isButton(line.text) {
            let text = line.text
            if ContactText.isWebAddress(text) {
                if record[.url] == nil { record.add(.url, text) }
            } else if text == name || text.utf8.count < 2 {
                continue
            } else if text.utf8.count > 90 || NameShape.isSentence(text) {
                record.add(.note, text)
            } else if NameShape.isHeadline(text) {
                record.extra.append(ExtraValue("text", text))
            } else if name.map({ NameShape.isOrganization($0) }) == true {
                if record.printedName == nil, line.isHeading ? PersonCue.isName(text) : NameShape.isPerson(text) {
                    record.add(.fullName, text)
                    record.add(.organization, name ?? "")
                    name = nil
                } else {
                    record.extra.append(ExtraValue("text", text))
                }
            } else if name != nil, PersonCue.isName(text) {
                record.extra.append(ExtraValue("text", text))
            } else if record[.title] == nil, record[.organization] == nil, let split = PersonCue.splitFirm(text) {
                record.add(.title, split.title)
                record.add(.organization, split.firm)
            } else if record[.organization] == nil, NameShape.isOrganization(text), !PersonCue.isTitle(text),
                !NameShape.isSection(text) || line.isStrong, !NameShape.namesYear(text),
                record[.title] != nil || !isTitleAndFirm(text)
            {
                record.add(.organization, text)
            } else if record[.title] == nil {
                addTitle(text)
            } else {
                record.extra.append(ExtraValue("text", text))
            }
        }
    }

    private func isTitleAndFirm(_ text: String) -> Bool { text.holds(" at ") || text.holds(", ") }

    /// A title, perhaps with the firm: "Director at Example Works", "Director, Example Works".
    private mutating func addTitle(_ text: String) {
        for mark in [" at ", ", ", " | ", " - ", " \u{2013} "] where record[.organization] == nil {
            guard text.holds(mark), let place = text.firstRange(of: mark) else { continue }
            let firm = String(text[place.upperBound...])
            guard firm.lowercased() != "large" else { continue }
            guard mark == " at " || NameShape.isOrganization(firm) else { continue }
            record.add(.title, String(text[..<place.lowerBound]))
            record.add(.organization, firm)
            return
        }
        record.add(.title, text)
    }

    private mutating func takeAddress() {
        guard record[.city] == nil,
            let end = free.firstIndex(where: { line in
                line.text.contains(where: \.isNumber) && line.text.utf8.count <= 120
                    && AddressText("x\n" + line.text) != nil
                    && AddressText(line.text).map { !$0.city.isEmpty } ?? false
            })
        else { return }
        var lines = [free[end].text]
        var start = end
        while start > 0, lines.count < 3,
            free[start - 1].text.first?.isNumber ?? false
                || free[start - 1].text.lowercased().hasPrefix("p") && free[start - 1].text.contains("Box")
                || free[start - 1].text.lowercased().hasPrefix("suite")
        {
            start -= 1
            lines.insert(free[start].text, at: 0)
        }
        free.removeSubrange(start...end)
        add(address: lines)
    }
}

extension Record {
    var isNamed: Bool { printedName != nil || self[.organization] != nil }
}
