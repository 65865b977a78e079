internal import Contacts
internal import Parsing

/// A table of a page as rows of cells, spans filled in.
struct PageTable {
    struct Row {
        var node: HTMLNode
        var cells: [PageCell]
        var isHeader: Bool
    }

    var node: HTMLNode
    var rows: [Row]

    /// The innermost tables outside furniture: a table that holds others is a page's layout.
    static func all(in page: HTMLDocument) -> [PageTable] {
        page.elements("table").filter { table in
            !table.descendants.contains { $0.name == "table" } && !PageRegions.isInFurniture(table) && !table.isHidden
        }.map { PageTable($0) }
    }

    private init(_ node: HTMLNode) {
        self.node = node
        rows = []
        // Cells of earlier rows that reach down: column -> cell, rows left.
        var hanging: [Int: (cell: PageCell, left: Int)] = [:]
        // How many cells spans may add: a page of a megabyte can ask for a hundred million.
        var spare = 20_000 + 2 * node.size
        for row in node.descendants where row.name == "tr" {
            var cells: [PageCell] = []
            let elements = row.elements.filter { $0.name == "td" || $0.name == "th" }
            func fillHanging() {
                while spare > 0, let held = hanging[cells.count] {
                    spare -= 1
                    hanging[cells.count] = held.left > 1 ? (held.cell, held.left - 1) : nil
                    cells.append(held.cell)
                }
            }
            for element in elements where cells.count < 200 {
                fillHanging()
                let cell = PageCell(element)
                let width = min(50, max(1, Int(element["colspan"] ?? "") ?? 1))
                let height = min(500, Int(element["rowspan"] ?? "") ?? 1)
                for offset in 0..<width {
                    if height > 1 { hanging[cells.count] = (cell, height - 1) }
                    cells.append(offset == 0 ? cell : PageCell.continued(cell))
                    spare -= offset == 0 ? 0 : 1
                    if spare <= 0 { break }
                }
            }
            fillHanging()
            let isHeader =
                !elements.isEmpty && elements.allSatisfy { $0.name == "th" }
                || row.parent?.name == "thead"
            if !cells.isEmpty { rows.append(Row(node: row, cells: cells, isHeader: isHeader)) }
        }
    }
}

/// A cell with its text and the ways to reach somebody that its links hold.
struct PageCell {
    var node: HTMLNode
    var lines: [String]
    var links: PageLinks
    var isContinued = false
    var isHeader: Bool { node.name == "th" }

    init(_ node: HTMLNode) {
        self.node = node
        lines = node.lines
        links = PageLinks(node)
    }

    static func continued(_ cell: PageCell) -> PageCell {
        var copy = cell
        copy.isContinued = true
        return copy
    }

    /// The text of the cell; where its link says it better ("E-mail me", a disguised address), what the link says.
    func value(for field: Field?) -> String {
        let text = lines.joined(separator: ", ")
        switch field {
        case .email:
            if !links.emails.isEmpty { return links.emails.joined(separator: "; ") }
            let found = ContactText.emails(in: text)
            return found.isEmpty ? text : found.joined(separator: "; ")
        case .phone, .fax:
            if !text.contains(where: \.isNumber), !links.phones.isEmpty { return links.phones.joined(separator: "; ") }
            return text
        case .url: return links.sites.first ?? text
        default: return text
        }
    }
}

/// What the links in a part of a page lead to.
struct PageLinks {
    var emails: [String] = []
    var phones: [String] = []
    /// Absolute addresses outside the usual buttons for sharing.
    var sites: [String] = []
    /// Links to LinkedIn and its like.
    var profiles: [String] = []

    /// - Parameter isLeftOut: which elements within are passed over, with all that is in them.
    init(_ node: HTMLNode, besides isLeftOut: (HTMLNode) -> Bool = { _ in false }) {
        take(node)
        var passed = node.index
        for inner in node.descendants where inner.isElement && inner.index > passed {
            if inner.name != "script", isLeftOut(inner) { passed = inner.index + inner.size } else { take(inner) }
        }
    }

    private mutating func take(_ node: HTMLNode) {
        if let code = node["data-cfemail"], let address = ContactText.cloudflare(code) { add(address, to: \.emails) }
        if node.name == "script" || node.name == "joomla-hidden-mail" {
            let address = CloakedEmail.joomlaElement(node) ?? CloakedEmail.joomla(node.rawText)
            if let address { add(address, to: \.emails) }
        }
        guard node.name == "a", let target = node["href"].map({ MarkupText.trimmed($0) }), !target.isEmpty else {
            return
        }
        let lower = target.lowercased()
        if lower.hasPrefix("mailto:") {
            for address in ContactText.emails(in: MarkupText.withoutScheme(target)) { add(address, to: \.emails) }
        } else if lower.hasPrefix("tel:") || lower.hasPrefix("callto:") {
            let number = MarkupText.phoneFromURI(target)
            let shown = node.text
            add(ContactText.isPhone(shown) ? shown : number, to: \.phones)
        } else {
            switch Self.kind(lower) {
            case .disguise:
                let code = target.split(separator: "#").last ?? ""
                if let address = ContactText.cloudflare(String(code)) { add(address, to: \.emails) }
            case .profile: add(target, to: \.profiles)
            case .site: add(target, to: \.sites)
            case .other: break
            }
        }
    }

    private enum Kind { case disguise, profile, site, other }

    private static func kind(_ target: String) -> Kind {
        if target.holds("/cdn-cgi/l/email-protection#") { return .disguise }
        guard target.hasPrefix("http://") || target.hasPrefix("https://"), !isService(target) else { return .other }
        return isProfile(target) ? .profile : .site
    }

    private mutating func add(_ text: String, to list: WritableKeyPath<PageLinks, [String]>) {
        if !text.isEmpty, !self[keyPath: list].contains(text) { self[keyPath: list].append(text) }
    }

    private static func isProfile(_ target: String) -> Bool {
        [
            "linkedin.com/", "facebook.com/", "twitter.com/", "//x.com/", "instagram.com/", "youtube.com/", "xing.com/",
            "github.com/",
        ]
        .contains { target.holds($0) }
    }

    /// Maps, sharing, printing.
    private static func isService(_ target: String) -> Bool {
        [
            "google.com/maps", "maps.google", "goo.gl/maps", "maps.apple", "bing.com/maps", "mapquest.", "/share",
            "sharer", "addtoany",
        ]
        .contains { target.holds($0) }
    }
}
