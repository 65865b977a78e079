internal import Parsing

/// Which parts of a page are furniture: navigation, footers, banners, forms. No people live there.
enum PageRegions {
    static func isFurniture(_ node: HTMLNode) -> Bool {
        if tags.contains(node.name) { return true }
        if let role = node["role"]?.lowercased(), roles.contains(role) { return true }
        guard node.name != "body", node.name != "html", node.name != "main" else { return false }
        var isTop = false
        for mark in [node["class"], node["id"]] {
            switch mark.map({ memo.value(for: $0, kind) }) ?? .content {
            case .furniture: return true
            case .top: isTop = true
            case .content: break
            }
        }
        // The top of the site, but not where it is the top of what the page is about.
        return isTop && !node.descendants.contains { $0.name == "h1" || $0.name == "h2" }
    }

    private enum Kind { case furniture, top, content }

    private static func kind(_ text: String) -> Kind {
        holdsName(text) ? .furniture : tops.contains(text.lowercased()) ? .top : .content
    }

    private static let tops: Set<String> = ["header", "site-header", "masthead", "topbar", "top-bar"]

    private static let memo = TextMemo<Kind>()

    private static func holdsName(_ text: String) -> Bool {
        text.lowercased().split(whereSeparator: \.isWhitespace).contains { token in
            let words = token.split { !$0.isLetter }.map { String($0) }
            // A card has a foot of its own.
            return words.contains { names.contains($0) } && !words.contains { parts.contains($0) }
        }
    }

    /// Whether the node or an element around it is furniture.
    static func isInFurniture(_ node: HTMLNode) -> Bool {
        isFurniture(node) || node.ancestors.contains { isFurniture($0) }
    }

    private static let tags: Set<String> = [
        "nav", "footer", "script", "style", "template", "noscript", "pre", "code", "head",
    ]
    private static let roles: Set<String> = [
        "navigation", "contentinfo", "banner", "search", "menu", "menubar", "alertdialog",
    ]
    private static let parts: Set<String> = ["card", "panel", "entry", "listing", "profile"]
    private static let names: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "footer", "foot", "breadcrumb", "breadcrumbs", "cookie",
        "cookies", "consent", "pagination", "pager", "copyright", "colophon", "skip", "login", "newsletter",
    ]
}
