extension HostileFile {
    private static let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEMAIL:ann@example.com\nEND:VCARD\n"
    private static let entry = "dn: cn=Ann Lee\ncn: Ann Lee\nmail: ann@example.com\n\n"

    static let cards = [
        HostileFile("vcard-million-properties") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\n")
            try $0.add(0..<1_000_000) { "TEL;TYPE=t\($0):555-01\($0)\n" }
            try $0.add("END:VCARD\n" + card)
        },
        HostileFile("vcard-million-groups") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\n")
            try $0.add(0..<500_000) { "i\($0).URL:x\($0)\ni\($0).X-ABLabel:y\n" }
            try $0.add("END:VCARD\n" + card)
        },
        HostileFile("vcard-endless-fold") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\nNOTE:x\n")
            try $0.add(" x\n", times: 30_000_000)
            try $0.add("END:VCARD\n" + card)
        },
        HostileFile("vcard-stray-lines") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\nNOTE:x\n")
            try $0.add("x\n", times: 30_000_000)
            try $0.add("END:VCARD\n" + card)
        },
        HostileFile("vcard-soft-breaks") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\n")
            try $0.add("x=\n", times: 30_000_000)
            try $0.add("\nEND:VCARD\n" + card)
        },
        HostileFile("vcard-tiny-cards") { try $0.add("BEGIN:VCARD\nFN:A\nEND:VCARD\n", times: 1_000_000) },
        HostileFile("vcard-empty-cards") { try $0.add("BEGIN:VCARD\nEND:VCARD\n", times: 1_000_000) },
        HostileFile("vcard-unended-cards") { try $0.add("BEGIN:VCARD\nFN:A\n", times: 1_000_000) },
        HostileFile("vcard-groups-of-cards") {
            try $0.add("BEGIN:VCARD\nKIND:group\nFN:A\nEND:VCARD\n", times: 500_000)
        },
        HostileFile("vcard-nested") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\n")
            try $0.add("AGENT:\nBEGIN:VCARD\n", times: 1_000_000)
        },
        HostileFile("vcard-huge-value") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\nNOTE:")
            try $0.add("x", times: 100_000_000)
            try $0.add("\nEND:VCARD\n" + card)
        },
        HostileFile("vcard-huge-photo") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\nPHOTO;ENCODING=b:x\n")
            try $0.add(" \(String(repeating: "A", count: 74))\n", times: 1_300_000)
            try $0.add("END:VCARD\n" + card)
        },
        HostileFile("vcard-components") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\n")
            try $0.add(0..<50) { _ in "ADR:" + String(repeating: ";,", count: 250_000) + "\n" }
            try $0.add("END:VCARD\n" + card)
        },
        HostileFile("vcard-parameters") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\nTEL")
            try $0.add(0..<100_000) { ";TYPE=t\($0)" }
            try $0.add(":1\nEND:VCARD\n" + card)
        },
        HostileFile("vcard-quotes") {
            try $0.add(card + "BEGIN:VCARD\nFN:Bob Ray\n")
            try $0.add("TEL;X=\"\"\"\"\":\"\n", times: 500_000)
            try $0.add("END:VCARD\n" + card)
        },
        HostileFile("vcard-charsets") {
            try $0.add(card)
            try $0.add(0..<200_000) { "BEGIN:VCARD\nFN;CHARSET=c\($0 % 1000):\u{FC}\nTEL;CHARSET=UTF-7:1\nEND:VCARD\n" }
        },
        HostileFile("vcard-invalid-utf8") {
            try $0.add(
                bytes: Array("BEGIN:VCARD\nFN:Bob ".utf8) + [0xFF, 0xC3] + Array("\nEND:VCARD\n".utf8), times: 300_000)
        },
        HostileFile("vcard-nul") {
            try $0.add("BEGIN:VCARD\nFN:Bob\0 Ray\nTEL:\0\nEND:VCARD\n", times: 300_000)
        },
        HostileFile("vcard-utf16") {
            try $0.add(bytes: [0xFF, 0xFE])
            try $0.add(bytes: wide(card), times: 200_000)
        },
        HostileFile("jcard-million-deep") { try $0.add("[[\"vcard\",[", times: 1_000_000) },
        HostileFile("jcard-million-properties") {
            try $0.add("[[\"vcard\",[")
            try $0.add(0..<1_000_000) { "[\"tel\",{},\"text\",\"555-\($0)\"]," }
            try $0.add("[\"fn\",{},\"text\",\"Ann Lee\"]]]]")
        },
        HostileFile("jcard-many") {
            try $0.add("[")
            try $0.add("[\"vcard\",[[\"fn\",{},\"text\",\"Ann Lee\"]]],", times: 1_000_000)
            try $0.add("[\"vcard\",[]]]")
        },
        HostileFile("jcard-huge-value") {
            try $0.add("[[\"vcard\",[[\"fn\",{},\"text\",\"")
            try $0.add("x", times: 60_000_000)
            try $0.add("\"]]]]")
        },
        HostileFile("ldif-huge-base64") {
            try $0.add(entry + "dn: cn=Bob Ray\ncn: Bob Ray\ndescription:: ")
            try $0.add("QUJD", times: 25_000_000)
            try $0.add("\n\n" + entry)
        },
        HostileFile("ldif-million-attributes") {
            try $0.add(entry + "dn: cn=Bob Ray\ncn: Bob Ray\n")
            try $0.add(0..<1_000_000) { "mail: b\($0)@example.com\n" }
            try $0.add("\n" + entry)
        },
        HostileFile("ldif-million-names") {
            try $0.add(entry + "dn: cn=Bob Ray\ncn: Bob Ray\n")
            try $0.add(0..<1_000_000) { "a\($0): x\n" }
            try $0.add("\n" + entry)
        },
        HostileFile("ldif-endless-fold") {
            try $0.add(entry + "dn: cn=Bob Ray\ncn: Bob Ray\ndescription: x\n")
            try $0.add(" x\n", times: 30_000_000)
            try $0.add("\n" + entry)
        },
        HostileFile("ldif-endless-comment") {
            try $0.add(entry + "# x\n")
            try $0.add(" x\n", times: 30_000_000)
            try $0.add("\n" + entry)
        },
        HostileFile("ldif-broken-lines") {
            try $0.add(entry)
            try $0.add("dn: x\nbroken\n\n", times: 1_000_000)
        },
        HostileFile("ldif-tiny-entries") { try $0.add("dn: x\ncn: A\n\n", times: 1_000_000) },
        HostileFile("ldif-nul") {
            try $0.add("dn: x\ncn: Ann\0 Lee\nmail:: AAAA\n\n", times: 300_000)
        },
    ]
}
