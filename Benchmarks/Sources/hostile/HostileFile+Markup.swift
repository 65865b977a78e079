extension HostileFile {
    private static let entry = "<m><name>Ann Lee</name><email>ann@example.com</email></m>\n"

    static let markup = [
        HostileFile("xml-entity-bomb") {
            try $0.add("<!DOCTYPE l [<!ENTITY a0 \"lol\">")
            try $0.add(1..<30) { "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 - 1);", count: 10) + "\">" }
            try $0.add("]><l>" + entry + "<m><name>&a29;</name></m></l>")
        },
        HostileFile("xml-external-entities") {
            try $0.add("<!DOCTYPE l SYSTEM \"http://example.com/l.dtd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">")
            try $0.add("<!ENTITY % p SYSTEM \"http://example.com/p\"> %p;]><l>" + entry + "<m><name>&x;</name></m></l>")
        },
        HostileFile("xml-200000-attributes") {
            try $0.add("<l>" + entry + "<m")
            try $0.add(0..<200_000) { " a\($0)=\"x\"" }
            try $0.add("/></l>")
        },
        HostileFile("xml-attributes-everywhere") {
            try $0.add("<l>")
            try $0.add(0..<1000) { _ in "<m" + (0..<2000).map { " a\($0)=\"x\"" }.joined() + "/>" }
            try $0.add("</l>")
        },
        HostileFile("xml-million-deep") {
            try $0.add("<l>" + entry)
            try $0.add("<a>", times: 1_000_000)
        },
        HostileFile("xml-million-names") {
            try $0.add("<l>" + entry)
            try $0.add(0..<1_000_000) { "<e\($0)>x</e\($0)>" }
            try $0.add("</l>")
        },
        HostileFile("xml-million-names-in-entries") {
            try $0.add("<l>")
            try $0.add(0..<100_000) { "<m><name>Ann Lee</name><email>a@example.com</email><e\($0)>x</e\($0)></m>" }
            try $0.add("</l>")
        },
        HostileFile("xml-huge-text") {
            try $0.add("<l>" + entry + "<m><name>")
            try $0.add("x", times: 100_000_000)
            try $0.add("</name></m>" + entry + "</l>")
        },
        HostileFile("xml-huge-attribute") {
            try $0.add("<l>" + entry + "<m name=\"")
            try $0.add("x", times: 100_000_000)
            try $0.add("\"/>" + entry + "</l>")
        },
        HostileFile("xml-huge-tag-name") {
            try $0.add("<l>" + entry + "<")
            try $0.add("x", times: 100_000_000)
        },
        HostileFile("xml-huge-comment") {
            try $0.add("<l>" + entry + "<!--")
            try $0.add("x", times: 100_000_000)
            try $0.add("-->" + entry + "</l>")
        },
        HostileFile("xml-huge-cdata") {
            try $0.add("<l>" + entry + "<m><name><![CDATA[")
            try $0.add("x", times: 100_000_000)
            try $0.add("]]></name></m>" + entry + "</l>")
        },
        HostileFile("xml-huge-instruction") {
            try $0.add("<l>" + entry + "<?x ")
            try $0.add("x", times: 100_000_000)
            try $0.add("?>" + entry + "</l>")
        },
        HostileFile("xml-huge-doctype") {
            try $0.add("<!DOCTYPE l [")
            try $0.add(0..<500_000) { "<!ENTITY e\($0) \"x\">" }
            try $0.add("]><l>" + entry + "</l>")
        },
        HostileFile("xml-huge-entry") {
            try $0.add("<l>" + entry + "<m><name>Bob Ray</name>")
            try $0.add("<phone>218-555-0101</phone>", times: 1_000_000)
            try $0.add("</m>" + entry + "</l>")
        },
        HostileFile("xml-empty-elements") {
            try $0.add("<l>")
            try $0.add("<a/>", times: 10_000_000)
            try $0.add("</l>")
        },
        HostileFile("xml-ampersands") {
            try $0.add("<l>" + entry + "<m><name>")
            try $0.add("&", times: 10_000_000)
            try $0.add("</name></m></l>")
        },
        HostileFile("xml-references") {
            try $0.add("<l>" + entry + "<m><name>")
            try $0.add("&#65;&nbsp;", times: 3_000_000)
            try $0.add("</name></m></l>")
        },
        HostileFile("xml-control-characters") {
            try $0.add("<l>")
            try $0.add(0..<300_000) { _ in "<m><name>Ann\u{1} Lee\0</name><email>a@example.com</email></m>" }
            try $0.add("</l>")
        },
        HostileFile("xml-invalid-utf8") {
            try $0.add("<l>" + entry)
            try $0.add(bytes: Array("<m><name>Bob ".utf8) + [0xFF, 0xC3] + Array("</name></m>".utf8), times: 500_000)
            try $0.add("</l>")
        },
        HostileFile("xml-namespaces") {
            try $0.add("<l>")
            try $0.add(0..<190) { "<a xmlns:n\($0)=\"u\">" }
            try $0.add(entry, times: 300_000)
        },
        HostileFile("xml-utf16") {
            try $0.add(bytes: [0xFF, 0xFE] + wide("<l>"))
            try $0.add(bytes: wide(entry), times: 200_000)
            try $0.add(bytes: wide("</l>"))
        },
        HostileFile("html-million-deep") {
            try $0.add("<html><body><p>Ann Lee ann@example.com</p>")
            try $0.add("<div>", times: 1_000_000)
        },
        HostileFile("html-open-inline") {
            try $0.add("<html><body>")
            try $0.add("<b><i><p>", times: 300_000)
        },
        HostileFile("html-200000-attributes") {
            try $0.add("<html><body><p>Ann Lee ann@example.com</p><div")
            try $0.add(0..<200_000) { " a\($0)=\"x\"" }
            try $0.add(">x</div>")
        },
        HostileFile("html-huge-text") {
            try $0.add("<html><body><p>Ann Lee ann@example.com</p><p>")
            try $0.add("word ", times: 3_300_000)
        },
        HostileFile("html-huge-word") {
            try $0.add("<html><body><p>Ann Lee ann@example.com</p><p>")
            try $0.add("x", times: 16_500_000)
        },
        HostileFile("html-empty-cells") {
            try $0.add("<html><table><tr><th>Name<th>Email</tr>")
            try $0.add("<tr><td><td></tr>", times: 600_000)
        },
        HostileFile("html-colspan") {
            try $0.add("<html><table><tr><th>Name<th>Email</tr>")
            try $0.add("<tr><td colspan=1000 rowspan=65534>Ann Lee<td>a@example.com</tr>", times: 20_000)
        },
        HostileFile("html-nested-tables") {
            try $0.add("<html>")
            try $0.add("<table><tr><td>Ann Lee<td>a@example.com<td>", times: 20_000)
        },
        HostileFile("html-nested-cards") {
            try $0.add("<html>")
            try $0.add(
                "<div class=\"h-card vcard\" itemscope itemtype=\"https://schema.org/Person\">Ann", times: 100_000)
        },
        HostileFile("html-broken-json") {
            try $0.add("<html>")
            try $0.add(
                "<script type=\"application/ld+json\">{\"@type\":\"Person\",\"name\":[[[</script>", times: 100_000)
        },
        HostileFile("html-deep-json") {
            try $0.add("<html><script type=\"application/ld+json\">")
            try $0.add("{\"@graph\":[", times: 1_000_000)
        },
        HostileFile("html-references") {
            try $0.add("<html><body><p>")
            try $0.add("&amp;&#x41;&notin;&bogus;", times: 500_000)
        },
        HostileFile("html-items-by-reference") {
            try $0.add("<html><div itemscope itemtype=\"https://schema.org/Person\" itemref=\"")
            try $0.add(0..<20_000) { "a\($0) " }
            try $0.add("\">")
            try $0.add(0..<20_000) { "<b id=a\($0) itemscope itemref=\"a\($0 + 1) a\($0)\" itemprop=knows>x</b>" }
        },
        HostileFile("html-largest") {
            try $0.add("<html><body>")
            try $0.add(0..<109_000) {
                "<p class=\"row\"><b>Entry number \($0)</b> of a list of texts that are long enough to fill the page, but say nothing</p>\n"
            }
        },
        HostileFile("html-nul") {
            try $0.add("<html><body>")
            try $0.add("<p>Ann\0 Lee ann@example.com</p>", times: 100_000)
        },
    ]
}
