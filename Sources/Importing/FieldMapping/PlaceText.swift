/// A cell that states a place in one: "Saint Paul, Minnesota", "Duluth, MN 55802", "50667 Köln".
struct PlaceText: Equatable {
    private(set) var city: String?
    private(set) var region: String?
    private(set) var postalCode: String?
    private(set) var country: String?
    /// Whether nothing of the text is left out.
    private(set) var isComplete = true

    init(_ text: String) {
        let places = text.split(separator: ";")
        var parts = (places.first ?? "").split(separator: ",").map(\.trimmingBlanks).filter { !$0.isEmpty }
        isComplete = places.count <= 1 && parts.count <= 3
        takePostalCode(from: &parts)
        city = parts.first
        if parts.count > 1 { region = parts[1] }
        if parts.count > 2 { country = parts[parts.count - 1] }
    }

    /// A postcode stands before the city, or after the region, or alone between commas.
    private mutating func takePostalCode(from parts: inout [String]) {
        for place in parts.indices {
            let words = parts[place].split(separator: " ")
            guard let first = words.first, let last = words.last else { continue }
            if Self.isPostalCode(first) {
                postalCode = String(first)
                parts[place] = words.dropFirst().joined(separator: " ")
            } else if Self.isPostalCode(last) {
                postalCode = String(last)
                parts[place] = words.dropLast().joined(separator: " ")
            }
            if postalCode != nil { break }
        }
        parts.removeAll(where: \.isEmpty)
        if parts.count == 1, postalCode != nil { splitState(&parts) }
    }

    /// "Duluth MN" before a ZIP code.
    private func splitState(_ parts: inout [String]) {
        let words = parts[0].split(separator: " ")
        guard words.count > 1, let last = words.last, last.count == 2, last.allSatisfy(\.isUppercase) else { return }
        parts = [words.dropLast().joined(separator: " "), String(last)]
    }

    private static func isPostalCode(_ word: Substring) -> Bool {
        let digits = word.utf8.count { (0x30...0x39).contains($0) }
        return digits >= 4 && digits + 1 >= word.utf8.count && word.utf8.count <= 10
    }
}
