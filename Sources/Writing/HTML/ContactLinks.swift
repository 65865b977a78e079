import Contacts

/// The ways to reach somebody as links to press: at most two addresses, three numbers and a page.
enum ContactLinks {
    static func html(_ details: EntryDetails) -> HTML {
        var items: [HTML] = details.emails.prefix(2).map { email in
            item(email.text, "mail", LinkTarget.mail(email.text), remark(nil, email.inheritedFrom))
        }
        items += details.phones.prefix(3).map { phone in
            item(phone.shown, "tel", phone.target, remark(phone.use, phone.inheritedFrom))
        }
        if let url = details.url { items.append(item(shortened(url), "web", LinkTarget.web(url), "")) }
        if items.isEmpty, !details.isOrganization {
            items = ["<li class=\"none\">No direct way is listed; ask through someone who knows them.</li>\n"]
        }
        return items.isEmpty ? "" : "<ul class=\"reach\">\n\(items)</ul>"
    }

    private static func item(_ text: String, _ kind: String, _ target: String?, _ remark: HTML) -> HTML {
        guard let target else { return "<li class=\"\(kind)\">\(text)\(remark)</li>\n" }
        let rel: HTML = kind == "web" ? " rel=\"noopener noreferrer\"" : ""
        return
            "<li class=\"\(kind)\"><a href=\"\(target)\"\(rel)>\(Icons.use(kind))<span>\(text)\(remark)</span></a></li>\n"
    }

    /// "mobile", "the firm’s"
    private static func remark(_ use: String?, _ organization: String?) -> HTML {
        let words = organization == nil ? use : "the firm’s"
        return words.map { " <span class=\"from\">\($0)</span>" } ?? ""
    }

    /// A web address as people say it: without scheme, "www." and the last slash.
    private static func shortened(_ url: String) -> String {
        var text = url[...]
        for start in ["https://", "http://", "www."] where text.lowercased().hasPrefix(start) {
            text = text.dropFirst(start.count)
        }
        return String(text.hasSuffix("/") ? text.dropLast() : text)
    }
}
