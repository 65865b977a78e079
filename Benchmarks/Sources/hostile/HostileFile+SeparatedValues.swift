extension HostileFile {
    private static let header = "Name,Company,Email,Phone\n"
    private static let row = "Ann Lee,Acme,ann@example.com,218-555-0101\n"

    static let separatedValues = [
        HostileFile("csv-open-quote-rows") { try $0.add("\"a\n", times: 3_000_000) },
        HostileFile("csv-open-quote-among-rows") {
            try $0.add(header + "\"Bob Ray,Beta\n")
            try $0.add(row, times: 2_500_000)
        },
        HostileFile("csv-open-quote-every-row") {
            try $0.add(header)
            try $0.add("Ann Lee,\"Acme,ann@example.com,1\n", times: 1_000_000)
        },
        HostileFile("csv-open-quote-no-rows") {
            try $0.add(header + "\"Bob Ray,Beta\n")
            try $0.add("x\n", times: 50_000_000)
        },
        HostileFile("csv-open-quote-every-thousandth") {
            try $0.add(header)
            try $0.add(0..<2000) { _ in "\"Bob,Beta\n" + String(repeating: row, count: 1000) }
        },
        HostileFile("csv-quote-closes-late") {
            try $0.add(header)
            try $0.add(0..<100) { _ in "\"" + String(repeating: "x\n", count: 500_000) + "\",a,b,c\n" }
        },
        HostileFile("csv-loose-quotes") {
            try $0.add(header)
            try $0.add("Ann \"A\" Lee,6\" pipe,\"x\"y\",\"\n", times: 1_000_000)
        },
        HostileFile("csv-doubled-quotes") { try $0.add("\"\"\"\"\"\",\"\"\n", times: 3_000_000) },
        HostileFile("csv-quotes-only") { try $0.add("\"", times: 50_000_000) },
        HostileFile("csv-quote-lines") { try $0.add("\"\n", times: 10_000_000) },
        HostileFile("csv-apostrophes") {
            try $0.add("'Name','Firm'\n")
            try $0.add("'Ann Lee','O'Hara\n", times: 2_000_000)
        },
        HostileFile("csv-huge-field") {
            try $0.add(header + row + "Bob Ray,")
            try $0.add("x", times: 100_000_000)
            try $0.add(",b,c\n" + row)
        },
        HostileFile("csv-huge-quoted-field") {
            try $0.add(header + row + "Bob Ray,\"")
            try $0.add("x y\n", times: 25_000_000)
            try $0.add("\",b,c\n" + row)
        },
        HostileFile("csv-million-columns") {
            try $0.add(0..<1_000_000) { "column \($0)," }
            try $0.add("\n")
            try $0.add("a,", times: 1_000_000)
        },
        HostileFile("csv-wide-rows") {
            try $0.add(0..<16_384) { "column \($0)," }
            try $0.add("\n")
            try $0.add(0..<1000) { _ in String(repeating: "a,", count: 16_383) + "\n" }
        },
        HostileFile("csv-wide-empty-rows") {
            try $0.add(0..<16_384) { "column \($0)," }
            try $0.add("\n")
            try $0.add(0..<3000) { _ in String(repeating: ",", count: 16_383) + "\n" }
        },
        HostileFile("csv-commas-only") {
            try $0.add(header)
            try $0.add(",,,\n", times: 5_000_000)
        },
        HostileFile("csv-one-column") { try $0.add("Ann Lee\n", times: 2_000_000) },
        HostileFile("csv-one-line") { try $0.add("Ann Lee ", times: 6_000_000) },
        HostileFile("csv-blank-lines") {
            try $0.add("\n", times: 50_000_000)
            try $0.add(header + row)
        },
        HostileFile("csv-comments") {
            try $0.add(header)
            try $0.add("# x\n", times: 5_000_000)
        },
        HostileFile("csv-totals") {
            try $0.add(header)
            try $0.add("Total: 1,,,\n", times: 2_000_000)
        },
        HostileFile("csv-repeated-headers") { try $0.add(header, times: 2_000_000) },
        HostileFile("csv-anonymous-rows") {
            try $0.add(header)
            try $0.add(",,,x\n", times: 2_000_000)
        },
        HostileFile("csv-nul") {
            try $0.add(header)
            try $0.add("Ann\0 Lee,Acme,ann@example.com,1\n", times: 500_000)
        },
        HostileFile("csv-nul-only") { try $0.add("\0", times: 50_000_000) },
        HostileFile("csv-invalid-utf8") {
            try $0.add(header)
            try $0.add(
                bytes: Array("Ann ".utf8) + [0xFF, 0xC3, 0x28, 0xE2, 0x82] + Array(",Acme,x,1\n".utf8), times: 500_000)
        },
        HostileFile("csv-utf16") {
            try $0.add(bytes: [0xFF, 0xFE] + wide(header))
            try $0.add(bytes: wide(row), times: 500_000)
        },
        HostileFile("csv-utf16-surrogates") {
            try $0.add(bytes: [0xFF, 0xFE] + wide(header))
            try $0.add(bytes: [0x00, 0xD8], times: 25_000_000)
        },
        HostileFile("csv-many-values-in-a-cell") {
            try $0.add(header)
            let addresses = (0..<40_000).map { "a\($0)@example.com; " }.joined()
            try $0.add("Ann Lee,Acme,\"\(addresses)\",1\n", times: 20)
        },
        HostileFile("csv-combining-marks") {
            try $0.add(header)
            try $0.add(0..<20) { _ in "A" + String(repeating: "\u{301}", count: 500_000) + ",Acme,x,1\n" }
        },
    ]

    /// UTF-16LE of ASCII.
    static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }
}
