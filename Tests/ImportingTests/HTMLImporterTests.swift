import Contacts
import Importing
import Testing

@Suite struct HTMLImporterTests {
    @Test func `One person in three kinds of markup is one record with all values`() throws {
        let found = try MarkupImport(
            """
            <html><head><script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "Person", "name": "Ann Berg", "jobTitle": "Engineer", "worksFor": {"@id": "#f"},},
              {"@type": "Organization", "@id": "#f", "name": "Example Works"}]}</script></head><body>
            <div class="vcard"><span class="fn">Ann Berg</span> <a class="email" href="mailto:ann@example.com">write</a></div>
            <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Berg</b>
             <a itemprop="telephone" href="tel:+16125550100">call</a>
             <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><i itemprop="addressLocality">Ely</i></p></div>
            </body></html>
            """)
        let record = try #require(found.records.first)
        #expect(found.names() == ["Ann Berg"])
        #expect(record[.title] == "Engineer")
        #expect(record[.organization] == "Example Works")
        #expect(record[.email] == "ann@example.com")
        #expect(record[.phone] == "+16125550100")
        #expect(record[.city] == "Ely")
    }

    @Test func `A table: spans, links for values, repeated headers, layout and navigation ignored`() throws {
        let found = try MarkupImport(
            """
            <html><body><nav><table><tr><th>Name</th><th>Email</th></tr><tr><td>Nav Person</td><td>nav@example.com</td></tr></table></nav>
            <table><tr><th colspan=4>Directory</th></tr><tr><th>Name</th><th>Company</th><th>Email</th><th>Phone</th></tr>
            <tr><td>Ann Berg</td><td rowspan=2>Example Works</td><td><a href="mailto:ann%40example.com?subject=Hi">write</a></td><td>612-555-0100</td></tr>
            <tr><td>Carl Dahl</td><td>carl [at] example [dot] com</td><td></td></tr>
            <tr><th>Name</th><th>Company</th><th>Email</th><th>Phone</th></tr>
            <tr><td>Eve Finn</td><td>Finn Design</td><td></td><td>612-555-0102</td></tr></table></body></html>
            """)
        #expect(found.names() == ["Ann Berg", "Carl Dahl", "Eve Finn"])
        #expect(found.records.map { $0[.organization] } == ["Example Works", "Example Works", "Finn Design"])
        #expect(found.records.map { $0[.email] } == ["ann@example.com", "carl@example.com", nil])
        #expect(found.records.map(\.position.line) == [3, 4, 6])
        #expect(found.summary.mapping.contains { $0.column == "Company" && $0.field == .organization })
    }

    @Test func `A chamber's cards as GrowthZone writes them`() throws {
        let found = try MarkupImport(
            """
            <html><body><div class="gz-cards">
            <div class="gz-list-card-wrapper"><div class="card gz-directory-card"><h5 class="card-title gz-card-title"><a href="https://chamber.example.org/member/1">Blue Heron</a></h5>
            <ul><li class="gz-card-address"><a href="https://www.google.com/maps?q=1"><span class="gz-street-address">12 Canal Dr</span><div><span class="gz-address-city">Duluth,</span> <span>MN</span> <span>55802</span></div></a></li>
            <li class="gz-card-phone"><a href="tel:2185550111"><span>(218) 555-0111</span></a></li>
            <li class="gz-card-website"><a href="https://heron.example.com"><span>Visit Website</span></a></li></ul></div></div>
            <div class="gz-list-card-wrapper"><div class="card gz-directory-card"><h5 class="card-title gz-card-title"><a href="https://chamber.example.org/member/2">North Bakery, LLC</a></h5>
            <ul><li class="gz-card-phone"><a href="tel:2185550112"><span>(218) 555-0112</span></a></li></ul></div></div>
            </div><footer><a href="mailto:info@chamber.example.org">Chamber</a></footer></body></html>
            """)
        #expect(found.summary.preset == "growthzone")
        #expect(found.summary.sourceKind == .business)
        #expect(found.records.map { $0[.organization] } == ["Blue Heron", "North Bakery, LLC"])
        #expect(found.records.allSatisfy { $0.kind == .organization })
        #expect(found.records[0][.street] == "12 Canal Dr")
        #expect(found.records[0][.city] == "Duluth")
        #expect(found.records[0][.region] == "MN")
        #expect(found.records[0][.url] == "https://heron.example.com")
        #expect(found.records[1].all(.phone) == ["(218) 555-0112"])
    }

    @Test func `Cards never seen before, in rows, with disguised addresses`() throws {
        let found = try MarkupImport(
            """
            <html><body><main><h1>Our Team</h1><p>Call us at 612-555-0199.</p>
            <div class="row"><div class="col"><h3>Maria Lopez</h3><p>Senior Analyst</p><p><a href="mailto:maria@example.com">Email</a></p></div>
            <div class="col"><h3>Tom Ek</h3><p>Controller</p><p>tom [at] example [dot] com</p></div></div>
            <div class="row"><div class="col"><h3>Aisha Khan</h3><p>Vice President</p><p><a class="__cf_email__" data-cfemail="42232b312a2302273a232f322e276c212d2f">[email&#160;protected]</a></p></div>
            <div class="col"><h3>Lee Wong</h3><p>Engineer</p></div></div></main></body></html>
            """)
        #expect(found.names() == ["Maria Lopez", "Tom Ek", "Aisha Khan", "Lee Wong"])
        #expect(found.records.map { $0[.email] } == ["maria@example.com", "tom@example.com", "aisha@example.com", nil])
        #expect(found.records.map { $0[.title] } == ["Senior Analyst", "Controller", "Vice President", "Engineer"])
    }

    @Test func `Labelled lines of a firm's entry, its contact named`() throws {
        let found = try MarkupImport(
            """
            <html><body><div class="entry"><strong>Harbor Light Consulting</strong><br>Contact: Jane Smith<br>100 Main St, Suite 4<br>Duluth, MN 55802<br>
            Phone: (218) 555-0121<br>Fax: (218) 555-0122<br>Web: www.harbor.example.com</div>
            <div class="entry"><strong>Superior Software, Inc.</strong><br>Superior, WI 54880-1234<br>Phone: 715-555-0124</div></body></html>
            """)
        let first = try #require(found.records.first)
        #expect(found.names() == ["Jane Smith", "Superior Software, Inc."])
        #expect(first[.organization] == "Harbor Light Consulting")
        #expect(first[.street] == "100 Main St, Suite 4")
        #expect(first[.postalCode] == "55802")
        #expect(first.all(.phone) == ["(218) 555-0121"])
        #expect(first.all(.fax) == ["(218) 555-0122"])
        #expect(found.records[1].kind == .organization)
    }

    @Test func `Entries that only headings part, and a page about one person`() throws {
        let board = try MarkupImport(
            """
            <html><body><h3>Ann Berg</h3><p>President<br>Berg Law Office</p><p>ann&#64;berg.example.com</p>
            <h3>Carl Dahl</h3><p>Treasurer<br>Dahl Accounting, LLC</p><p>carl at dahl dot example dot com</p></body></html>
            """)
        #expect(board.names() == ["Ann Berg", "Carl Dahl"])
        #expect(board.records.map { $0[.organization] } == ["Berg Law Office", "Dahl Accounting, LLC"])
        #expect(board.records.map { $0[.email] } == ["ann@berg.example.com", "carl@dahl.example.com"])
        let single = try MarkupImport(
            """
            <html><body><main><h1>Nina Patel</h1><p>Director of Data</p><dl><dt>Company</dt><dd>Example Labs</dd><dt>Phone</dt>
            <dd>612-555-0188 ext. 12</dd></dl></main><footer>612-555-0100</footer></body></html>
            """)
        #expect(single.names() == ["Nina Patel"])
        #expect(single.records.first?.all(.phone) == ["612-555-0188 ext. 12"])
        #expect(single.records.first?[.organization] == "Example Labs")
    }

    @Test func `People listed under their firms get the firm; a firm's own page names its contact`() throws {
        let staff = try MarkupImport(
            """
            <html><body><div class="firm"><h3>Harbor Light LLC</h3><ul><li>Jane Smith, Treasurer &ndash; jane@example.com</li>
            <li>Al Ek, Owner &ndash; al@example.com</li></ul></div>
            <div class="firm"><h3>Pine Works Inc</h3><ul><li>Bo Pine, Manager &ndash; bo@example.com</li></ul></div></body></html>
            """)
        #expect(staff.names() == ["Jane Smith", "Al Ek", "Bo Pine"])
        #expect(staff.records.map { $0[.organization] } == ["Harbor Light LLC", "Harbor Light LLC", "Pine Works Inc"])
        #expect(staff.records.map { $0[.title] } == ["Treasurer", "Owner", "Manager"])
        let firm = try MarkupImport(
            """
            <html><body><h1 class="gz-pagetitle">Blue Heron</h1><div class="gz-card-address"><span class="gz-street-address">12 Canal Dr</span><span class="gz-address-city">Duluth</span> <span>MN</span> <span>55802</span></div>
            <p class="gz-card-phone">(218) 555-0111</p><div class="gz-member-repname">Jane Smith</div><div>General Manager</div></body></html>
            """)
        #expect(firm.names() == ["Jane Smith"])
        #expect(firm.records.first?[.organization] == "Blue Heron")
        #expect(firm.records.first?[.title] == "General Manager")
        #expect(firm.records.first?[.street] == "12 Canal Dr")
        #expect(firm.records.first?[.city] == "Duluth")
    }

    @Test func `A page of navigation, prose and a footer holds no people`() throws {
        let found = try MarkupImport(
            """
            <html><body><ul class="nav"><li><a href="/a">About Us</a></li><li><a href="/b">Contact</a></li></ul>
            <p>We walked along the lake. It was 2024-05-01.</p><p>Then we went home.</p>
            <div class="cookie-banner"><p>Jane Doe</p><p>612-555-0100</p></div><footer>info@example.org</footer></body></html>
            """)
        #expect(found.records.isEmpty)
        #expect(found.summary.findings.contains { $0.severity == .warning })
    }

    @Test func `Items that refer to themselves, in circles or without end of sharing end all the same`() throws {
        let own = try MarkupImport("<div id='x' itemscope itemprop='p' itemref='x'>Ann</div>")
        #expect(own.records.isEmpty)
        let circle = try MarkupImport(
            """
            <div id='a' itemprop='knows' itemscope itemtype='https://schema.org/Person' itemref='b'><b itemprop='name'>Ann
            Berg</b></div><div id='b' itemprop='knows' itemscope itemtype='https://schema.org/Person' itemref='a'>
            <b itemprop='name'>Carl Dahl</b></div>
            """)
        #expect(Set(circle.names()) == ["Ann Berg", "Carl Dahl"])
        let shared = (0..<40).map {
            "<p id='n\($0)' itemprop='q' itemscope itemref='n\($0 + 1) m\($0 + 1)'></p>"
                + "<p id='m\($0)' itemprop='q' itemscope itemref='n\($0 + 1) m\($0 + 1)'></p>"
        }
        #expect(try MarkupImport("<div itemscope itemref='n0 m0'></div>" + shared.joined()).records.count <= 1)
    }

    @Test(arguments: [
        ("<div class='card'><div><h3>", "</h3><p>", "</p></div>"),
        ("<div class='card'><div><div><h3>", "</h3><p>", "</p></div>"),
        ("<p class='card'><font><b>", "</b><br>", "<br>Engineer"),
    ])
    func `Cards whose elements are not closed are all read`(card: (String, String, String)) throws {
        let cards = (0..<400).map { number in
            let name =
                "Ann \(Character(UnicodeScalar(65 + UInt8(number / 20))))berg\(String(UnicodeScalar(97 + UInt8(number % 20))))"
            return card.0 + name + card.1 + "a\(number)@example.com" + card.2
        }
        let found = try MarkupImport("<html><body>" + cards.joined(separator: "\n") + "</body></html>")
        #expect(Set(found.records.compactMap { $0[.email] }).count == 400)
        #expect(found.rejects.isEmpty)
    }

    @Test func `Elements nested without end cut the page, and it is said where`() throws {
        let card = { (name: String) in "<div class='c'><h3>\(name)</h3><p>\(name.prefix(3))@example.com</p></div>\n" }
        let found = try MarkupImport(
            "<html><body>" + card("Ann Berg") + card("Carl Dahl") + String(repeating: "<i>", count: 100_000)
                + card("Eve Finn"))
        #expect(found.names() == ["Ann Berg", "Carl Dahl"])
        #expect(found.rejects.map(\.line) == [3])
        #expect(found.rejects.first?.reason.contains("nested more than") == true)
    }

    @Test(arguments: [true, false])
    func `A firm and its people that point at each other are each read once, in little time`(isScript: Bool) throws {
        let count = 400
        let people = (0..<count).map {
            ("Ann B\(String(UnicodeScalar(97 + UInt8($0 / 20))))\(String(UnicodeScalar(97 + UInt8($0 % 20))))", $0)
        }
        let staff = people.map { #"{"@id": "p\#($0.1)"}"# }.joined(separator: ",")
        let entries = people.map { name, number in
            #"{"@type": "Person", "@id": "p\#(number)", "name": "\#(name)", "worksFor": {"@id": "firm"}, "#
                + #""knows": {"@id": "p\#((number + 1) % count)"}}"#
        }
        let script =
            #"<script type="application/ld+json">[{"@type": "Organization", "@id": "firm", "name": "Example Works", "#
            + #""employee": [\#(staff)]}, \#(entries.joined(separator: ","))]</script>"#
        let rdfa =
            "<div vocab='http://schema.org/' typeof='Organization' resource='#f'><b property='name'>Example Works</b>"
            + people.map {
                """
                <p property='employee' resource='#\($1)' typeof='Person'><i property='name'>\($0)</i>
                <i property='worksFor' resource='#f' typeof='Organization'></i></p>
                """
            }.joined() + "</div>"
        let found = try MarkupImport("<html><body>" + (isScript ? script : rdfa) + "</body></html>")
        #expect(found.names().sorted() == (people.map(\.0) + ["Example Works"]).sorted())
        #expect(
            found.records.filter { $0.kind == .person }.allSatisfy { $0[.organization] == "Example Works" })
    }

    @Test func `A card's marked parts: every address, the shown e-mail, a fax that is no phone`() throws {
        let found = try MarkupImport(
            """
            <html><body><div class="vcard"><b class="fn">Ann Berg</b>
            <p class="adr"><i class="type">Home</i> <i class="street-address">12 Elm St</i> <i class="locality">Ely</i></p>
            <p class="adr"><i class="type">Work</i> <i class="street-address">7 Oak Ave</i> <i class="locality">Duluth</i></p>
            <p class="email">mail <a class="value" href="mailto:forms@example.com">ann@example.com</a></p>
            <p class="tel"><i class="type">Fax</i> <i class="value">612-555-0109</i></p></div></body></html>
            """)
        let record = try #require(found.records.first)
        #expect(record[.street] == "7 Oak Ave")
        #expect(record[.city] == "Duluth")
        #expect(record.extra.contains(ExtraValue("ADR home", "12 Elm St, Ely")))
        #expect(record.all(.email) == ["ann@example.com"])
        #expect(record.all(.fax) == ["612-555-0109"])
        #expect(record.all(.phone).isEmpty)
    }

    @Test func `A card with no marked name is called what it shows, pictures too; links start from the base`() throws {
        let found = try MarkupImport(
            """
            <html><head><base href="https://example.com/people/"></head><body>
            <p class="h-card"><style>p {color: red}</style>Ann <b>Berg</b> <img src="s.png" alt="Jr."></p>
            <a class="h-card" href="carl.html">Carl Dahl</a></body></html>
            """)
        #expect(found.names() == ["Ann Berg Jr.", "Carl Dahl"])
        #expect(found.records.map { $0[.url] } == [nil, "https://example.com/people/carl.html"])
    }

    @Test func `Of a page with too many elements the rest is not read, and it is said where`() throws {
        let card = "<p>Ann Berg <b>ann@example.com</b></p>\n<p>Carl Dahl <b>carl@example.com</b></p>\n"
        let found = try MarkupImport(
            "<html><body>\n" + card + String(repeating: "<i></i>", count: 230_000) + "</body></html>")
        #expect(found.names() == ["Ann Berg", "Carl Dahl"])
        let reject = try #require(found.rejects.first)
        #expect(reject.line == 4)
        #expect(reject.reason.contains("more than 220000 elements"))
    }

    @Test func `Cards that nest without end are read a few times, and it is said`() throws {
        let card = "<div><b>Ann Berg</b> <i>ann@example.com</i>"
        let nested = String(repeating: card, count: 60) + String(repeating: "</div>", count: 60)
        let found = try MarkupImport("<html><body>" + String(repeating: nested, count: 20) + "</body></html>")
        #expect(found.summary.findings.contains { $0.message.contains("not all could be looked at") })
    }

    @Test func `Rows of a table that name nobody are counted`() throws {
        let found = try MarkupImport(
            """
            <html><body><table><tr><th>Name</th><th>Title</th><th>Email</th><th>City</th></tr>
            <tr><td>Ann Berg</td><td>Engineer</td><td>ann@example.com</td><td>Ely</td></tr>
            <tr><td></td><td>Treasurer</td><td></td><td>Ely</td></tr>
            <tr><td>Carl Dahl</td><td>Editor</td><td>carl@example.com</td><td>Ely</td></tr></table></body></html>
            """)
        #expect(found.names() == ["Ann Berg", "Carl Dahl"])
        #expect(found.summary.findings.contains { $0.message.hasPrefix("1 rows of the table name nobody") })
    }

    @Test func `Thousands of one name stay apart by their addresses`() throws {
        let people = (0..<4000).map { #"{"@type": "Person", "name": "Ann Berg", "email": "a\#($0 / 2)@example.com"}"# }
        let found = try MarkupImport(
            "<html><body><script type='application/ld+json'>[" + people.joined(separator: ",")
                + "]</script></body></html>")
        #expect(found.records.count == 2000)
    }

    @Test(arguments: [
        ("12 Main St, Springfield, Oregon 97477, United States", "Springfield", "Oregon"),
        ("12 Main St, Atlanta, Georgia", "Atlanta", "Georgia"),
        ("5 King St, Halifax, NS B3H 1A1, Canada", "Halifax", "NS"),
    ])
    func `States, provinces and countries are those of all of the program`(text: String, city: String, region: String)
        throws
    {
        let found = try MarkupImport(
            "<html><body><div class='vcard'><b class='fn'>Ann Berg</b><p class='adr'>\(text)</p></div></body></html>")
        #expect(found.records.first?[.city] == city)
        #expect(found.records.first?[.region] == region)
    }
}
