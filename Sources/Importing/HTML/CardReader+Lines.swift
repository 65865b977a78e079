internal import Contacts

/// What a card's lines mean by their form, where neither class name nor label says it.
extension CardReader {
    /// The name is the first heading, else the first strong line, else the first line that looks like one.
    mutating func settleName() {
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
    mutating func settleRest() {
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
