import Interpretation

/// The company that a company's printed name puts it with: "Optima (Globex Group)", "Optima, a Globex company".
enum Affiliation {
    /// The keys of the other companies that `name` mentions; empty for nearly all names.
    static func keys(in name: String) -> [String] {
        var found: [Substring] = []
        if let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
            found.append(name[name.index(after: open)..<close])
        }
        let words = name.split(separator: " ")
        if words.last?.lowercased() == "company", let article = words.lastIndex(where: { $0 == "a" || $0 == "an" }),
            words.count - article > 2, article > 0
        {
            found.append(Substring(words[(article + 1)..<(words.count - 1)].joined(separator: " ")))
        }
        if let part = words.firstIndex(of: "part"), part + 2 < words.count, words[part + 1] == "of" {
            found.append(Substring(words[(part + 2)...].joined(separator: " ")))
        }
        return found.map(withoutLead).filter { $0.first?.isUppercase == true && $0.count > 2 }
            .map { CompanyName(interpreting: $0).key }.filter { !$0.isEmpty }
    }

    private static func withoutLead(_ text: Substring) -> String {
        let leads: Set<Substring> = [
            "formerly", "fka", "f/k/a", "now", "part", "of", "a", "an", "division", "the", "previously",
        ]
        return text.split(separator: " ").drop { leads.contains($0) }.joined(separator: " ")
    }
}
