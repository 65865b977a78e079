internal import Contacts

/// Which record speaks first for a contact: by trust of its source, then how recent it is, then how much it says.
struct Survivorship: Comparable {
    private let trust: Double
    /// As digits YYYYMMDD; 0 where the record does not say.
    private let updated: Int
    private let completeness: Int
    private let id: ContactID
    private let position: Int

    init(_ record: SourcedRecord, at position: Int) {
        trust = record.source.trust
        updated = record.record[.updated].map { DateDigits.sortable($0) } ?? 0
        completeness = record.record.values.count
        id = ContentIdentity.id(of: record, kind: "record")
        self.position = position
    }

    /// The better first. A newer entry beats a source trusted a little more; people change jobs.
    static func < (a: Self, b: Self) -> Bool {
        if a.updated != 0 && b.updated != 0 && a.updated != b.updated { return a.updated > b.updated }
        if a.trust != b.trust { return a.trust > b.trust }
        if a.completeness != b.completeness { return a.completeness > b.completeness }
        return a.id != b.id ? a.id < b.id : a.position < b.position
    }
}

/// Dates as exports print them, brought into an order.
enum DateDigits {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// YYYYMMDD of "2024-03-05", "05 Mar 2024", "3/5/2024" (month first); 0 where no year can be told.
    static func sortable(_ text: String) -> Int {
        var numbers: [Int] = [], month = 0
        for word in words(of: text).prefix(6) {
            if let number = Int(word), word.utf8.count <= 8 {
                numbers.append(number)
            } else if month == 0, let named = months.firstIndex(where: { word.hasPrefix($0) }) {
                month = named + 1
            }
        }
        if let packed = numbers.first(where: { (18_500_101...21_001_231).contains($0) }) { return packed }
        guard let yearAt = numbers.firstIndex(where: { (1850...2100).contains($0) }) else { return 0 }
        let rest = numbers.indices.filter { $0 != yearAt }.prefix(month == 0 ? 2 : 1).map { numbers[$0] }
        if month != 0 { return numbers[yearAt] * 10_000 + month * 100 + min(31, max(0, rest.first ?? 0)) }
        var (first, second) = (rest.first ?? 0, rest.count > 1 ? rest[1] : 0)
        if first > 12 && second <= 12 { swap(&first, &second) }
        return numbers[yearAt] * 10_000 + min(12, max(0, first)) * 100 + min(31, max(0, second))
    }

    /// Runs of letters and runs of digits.
    private static func words(of text: String) -> [String] {
        var words: [String] = [], isInWord = false
        for character in text.lowercased().prefix(64) {
            guard character.isLetter || character.isNumber else {
                isInWord = false
                continue
            }
            if isInWord, let last = words.last?.last, last.isNumber == character.isNumber {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
            isInWord = true
        }
        return words
    }
}
