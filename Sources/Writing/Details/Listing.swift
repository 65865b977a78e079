import Contacts

/// One file that lists a contact, with the lines where it does.
///
/// A merged contact may have many records in one file: the first three lines are told, the others counted.
struct Listing: Equatable {
    let source: String
    let file: String
    private(set) var lines: [Int]

    /// "line 12", "lines 12, 40 and 77", "lines 12, 40, 77 and 5 more"
    var place: String {
        let shown = lines.prefix(3).map(String.init)
        guard lines.count > 1 else { return "line \(shown.joined())" }
        let more = lines.count - shown.count
        if more > 0 { return "lines \(shown.joined(separator: ", ")) and \(more) more" }
        return "lines \(shown.dropLast().joined(separator: ", ")) and \(shown[shown.count - 1])"
    }

    /// "Duluth Chamber (chamber.csv, line 12)"
    var sentence: String { "\(source) (\(file), \(place))" }

    /// Each file once, in the order of its first record; its lines in their order.
    static func of(_ contact: Contact) -> [Listing] {
        var listings: [Listing] = []
        for place in contact.provenance {
            if let known = listings.firstIndex(where: { $0.source == place.source && $0.file == place.file }) {
                listings[known].lines.append(place.line)
            } else {
                listings.append(Listing(source: place.source, file: place.file, lines: [place.line]))
            }
        }
        for index in listings.indices { listings[index].lines.sort() }
        return listings
    }
}
