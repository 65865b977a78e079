import Contacts

/// What a row that looks like a footer or a comment of its file says for being one, and what for being an entry.
enum TableFooter {
    /// Whether a cell says, in whole words, that its row is a total or a note of the export: "Total: 12", "Page 3 of 4",
    /// "Exported on 14 May"; not "Total Wine", "Page Turner", "Summer Reed".
    static func isNote(_ cell: String) -> Bool {
        guard let byte = cell.utf8.first, let openings = openings[byte | 0x20] else { return false }
        // An opening and the word after it are short; a cell may be long.
        let text = String(decoding: cell.utf8.prefix(80), as: UTF8.self).lowercased()
        return openings.contains { opening in
            guard let rest = rest(of: text, after: opening.text) else { return false }
            return opening.isAlone || goesOn(rest)
        }
    }

    /// Whether the cells of a row speak for an entry: an e-mail address, a phone number, or a name with something else
    /// that fits its column.
    /// - Parameter fields: what each column was taken for.
    static func speaksForEntry(_ cells: [String], fields: [Field?]) -> Bool {
        hasReach(cells, fields: fields) || namesEntry(cells, fields: fields)
    }

    /// Whether an e-mail address or phone number stands behind the first filled cell.
    static func hasReach(_ cells: [String], fields: [Field?]) -> Bool {
        let first = cells.firstIndex { !$0.isEmpty } ?? 0
        return zip(cells, fields).dropFirst(first + 1).contains { cell, field in
            ValueShape.isEmail(cell) || (field == .phone && ValueShape.isPhone(cell))
        }
    }

    private static func namesEntry(_ cells: [String], fields: [Field?]) -> Bool {
        guard let first = cells.firstIndex(where: { !$0.isEmpty }), first < fields.count, let field = fields[first],
            nameFields.contains(field), !isLabel(cells[first])
        else { return false }
        return zip(cells, fields).dropFirst(first + 1).contains { cell, field in field.map { fits(cell, $0) } ?? false }
    }

    private static let nameFields: Set<Field> = [.fullName, .givenName, .familyName, .organization]

    private static func fits(_ cell: String, _ field: Field) -> Bool {
        guard let byte = cell.utf8.first, cell.contains(where: \.isLetter), !ValueShape.isDate(cell) else {
            return false
        }
        return field == .street || !(0x30...0x39).contains(byte)
    }

    /// "Exported by", "Source:": what stands beside it is no part of an entry.
    private static func isLabel(_ cell: String) -> Bool {
        if cell.utf8.last == UInt8(ascii: ":") { return true }
        let end = cell.utf8.lastIndex { $0 != 0x20 } ?? cell.startIndex
        let start = cell.utf8[..<end].lastIndex(of: 0x20).map(cell.utf8.index(after:)) ?? cell.startIndex
        return prepositions.contains(String(cell[start...]).trimmingBlanks.lowercased())
    }

    /// What follows `opening` in `text` where that ends with a whole word; nil where it does not begin so.
    private static func rest(of text: String, after opening: String) -> Substring? {
        guard text.utf8.starts(with: opening.utf8) else { return nil }
        let rest = text[text.utf8.index(text.startIndex, offsetBy: opening.utf8.count)...]
        // A blank or a mark of ASCII ends a word beyond doubt.
        if let byte = rest.utf8.first, byte < 0x41, byte != UInt8(ascii: "'") { return rest }
        guard let next = rest.first, opening.last?.isLetter == true else { return rest }
        return next.isLetter || next == "'" || next == "’" ? nil : rest
    }

    /// Whether a note may go on with `rest`: nothing, a number, a colon, or a word that counts or tells when and by whom.
    private static func goesOn(_ rest: Substring) -> Bool {
        let text = Substring(rest.utf8.drop { $0 == 0x20 })
        if let byte = text.utf8.first, (0x30...0x3A).contains(byte) { return true }
        guard let next = text.first else { return true }
        if next.isNumber || ":=(".contains(next) { return true }
        if "-–—".contains(next) { return text.startIndex != rest.startIndex }
        let word = String(text.prefix { $0.isLetter })
        return prepositions.contains(word) || countWords.contains(word)
    }

    /// Openings that are a note whatever follows.
    private static let notes = [
        "copyright", "©", "(c)", "end of", "as of", "confidential", "disclaimer", "number of records", "record count",
    ]
    /// Openings that names have too: a note only where a fitting word or number follows.
    private static let counted = [
        "total", "totals", "totale", "grand total", "nombre total", "subtotal", "sub-total", "sum", "summe", "gesamt",
        "page", "seite", "records", "anzahl", "count", "report", "exported", "generated", "printed", "downloaded",
        "created", "filtered", "note", "notes", "source",
    ]
    private static let prepositions: Set = [
        "of", "on", "by", "from", "at", "to", "with", "using", "for", "as", "de", "des", "du", "der", "aus", "am",
        "von", "vom",
    ]
    private static let countWords: Set = [
        "records", "members", "contacts", "companies", "people", "rows", "entries", "count", "number", "results",
        "listings", "amount", "generated", "created", "date", "printed", "exported", "mitglieder", "kontakte",
        "zeilen", "datensätze", "einträge",
    ]
    /// The openings by their first byte, in lower case; alone, they make a note whatever follows.
    private static let openings = Dictionary(
        grouping: notes.map { (text: $0, isAlone: true) } + counted.map { (text: $0, isAlone: false) }
    ) { ($0.text.utf8.first ?? 0) | 0x20 }
}
