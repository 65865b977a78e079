import Contacts
import Interpretation

/// Which names, organizations and mail domains are one company. Two records speak of one company where linkage says
/// so, where their names have the same key, or where their mail goes to one domain that the names account for.
struct FirmTable {
    private var interner = Interner()
    private var parents: [Int] = []

    /// The node that stands for `text` (a prefix tells keys, ids and domains apart).
    mutating func node(_ text: String) -> Int {
        let number = interner.number(of: text)
        if number == parents.count { parents.append(number) }
        return number
    }

    mutating func join(_ a: Int, _ b: Int) {
        let (a, b) = (root(a), root(b))
        if a != b { parents[max(a, b)] = min(a, b) }
    }

    mutating func root(_ node: Int) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }

    /// Dense firm numbers for the nodes, in order of first sight.
    mutating func numbers() -> [Int] {
        var dense: [Int: Int] = [:]
        var result: [Int] = []
        for node in parents.indices {
            let root = root(node)
            let number = dense[root] ?? dense.count
            dense[root] = number
            result.append(number)
        }
        return result
    }
}

/// A company's mail domain as a name: "acmesoftware" of "mail.acmesoftware.com".
enum MailDomain {
    /// Whether `label` (letters of a domain) is how the company with the folded name `key` would call its domain:
    /// the beginning of its name run together, or its initials.
    static func isAccountedFor(_ label: String, by key: String) -> Bool {
        let words = key.split(separator: " ")
        let run = words.joined()
        guard label.utf8.count >= 2, !run.isEmpty else { return false }
        if run == label { return true }
        if label.utf8.count >= 4, run.hasPrefix(label) || (run.utf8.count >= 4 && label.hasPrefix(run)) { return true }
        let initials = String(words.compactMap(\.first))
        return words.count >= 3 && initials == label
    }

    /// The label that carries the name. With two or more dots the left one, unless it is a mail host's.
    static func label(of domain: String) -> String {
        let parts = domain.split(separator: ".").map(String.init)
        guard parts.count > 2 else { return parts.first ?? "" }
        let hosts: Set<String> = ["mail", "email", "smtp", "mx", "www", "us", "uk", "eu", "corp", "office"]
        return hosts.contains(parts[0]) ? parts[1] : parts[0]
    }
}
