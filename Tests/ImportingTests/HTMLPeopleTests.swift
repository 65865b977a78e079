import Contacts
import Importing
import Testing

/// Pages that list people with an office but no address, in the many shapes such pages have.
@Suite struct HTMLPeopleTests {
    @Test(arguments: [
        ("<div class='col'><h4>%N / <i>%T</i></h4><hr><p>%N likes long walks by the lake and reads a great deal of history in the evenings.</p></div>"),
        ("<div class='col'><h3>%T</h3><p><em>%N</em></p></div>"),
        ("<div class='col'><h3 class='feature-title'>%T</h3><p><u>%N</u></p></div>"),
        ("<div class='card'><div class='body'><h2 class='card-title'>%N</h2><p class='card-text'>%T</p></div></div>"),
        ("<section class='col-sm-3'><h3>%N</h3><p><b>%T</b><br>%N is in the third year and has written a good part of what this club uses.</p></section>"),
        ("<div class='col'><h3>%N. <font color='#119'> %T.</font></h3><p>More on the <a href='https://%M.example.com/'>website</a>.</p></div>"),
        ("<p class='text'><b>%T:</b> %N</p>"), ("<p class='text'>%N <b>(%T)</b></p>"), ("<li>%T - %N</li>"),
        ("<div class='img-box'><h3 class='image-box-title'>%N</h3><p class='image-box-description'>%T<br>%M@example.com</p></div>"),
    ])
    func `An office tells of a person as an address does`(card: String) throws {
        let people = [
            ("Anna Halden", "Chair"), ("Omar Quist", "Vice Chair"), ("Ruth Ferrow", "Treasurer"),
            ("Basil Mills", "Committee Member 2"),
        ]
        let cards = people.map { name, title in
            card.replacing("%N", with: name).replacing("%T", with: title)
                .replacing("%M", with: name.lowercased().filter(\.isLetter))
        }
        let found = try MarkupImport(
            "<html><body><nav><a href='/'>Home</a></nav><h1>Officers</h1><div>" + cards.joined(separator: "\n")
                + "</div><div id='footer'><p>Contact us: <a href='mailto:club@example.org'>club@example.org</a></p></div></body></html>"
        )
        #expect(found.names() == people.map(\.0))
        #expect(found.records.map { $0[.title] } == people.map(\.1))
        #expect(!found.records.contains { $0.all(.email).contains("club@example.org") })
    }

    @Test func `Lines that only breaks part are entries`() throws {
        let found = try MarkupImport(
            """
            <html><body><p>Advisor - <a href="https://halden.example.edu/">Anna Halden</a><br><br>President &amp; Web admin - Omar Quist<br><br>
            Treasurer - Ruth Ferrow<br><br>For information write to Omar Quist on our board.</p></body></html>
            """)
        #expect(found.names() == ["Anna Halden", "Omar Quist", "Ruth Ferrow"])
        #expect(found.records.map { $0[.title] } == ["Advisor", "President & Web admin", "Treasurer"])
    }

    @Test func `A person's university or firm stands behind the title or alone`() throws {
        let found = try MarkupImport(
            """
            <html><body><div class="row"><div class="six"><a href="https://a.example.com/"><h5>Anna Halden</h5></a>Assoc. Prof. Lakeside University<br></div>
            <div class="six"><h5>Omar Quist</h5>Prof., University of Northland<br></div>
            <div class="six"><h5>Ruth Ferrow</h5>Ferrow Design Inc.<br></div></div></body></html>
            """)
        #expect(found.names() == ["Anna Halden", "Omar Quist", "Ruth Ferrow"])
        #expect(
            found.records.map { $0[.organization] } == [
                "Lakeside University", "University of Northland", "Ferrow Design Inc.",
            ])
        #expect(found.records.map { $0[.title] } == ["Assoc. Prof.", "Prof.", nil])
    }

    @Test func `A table's column of names is known by its names; a vacant office is nobody`() throws {
        let found = try MarkupImport(
            """
            <html><body><table><thead><tr><th>Role</th><th>Holder</th></tr></thead><tbody><tr><td>President</td><td>Anna Halden</td></tr>
            <tr><td>Vice President</td><td>Vacant</td></tr><tr><td>Committee</td><td>Omar Quist</td></tr>
            <tr><td></td><td>Ruth Ferrow</td></tr></tbody></table></body></html>
            """)
        #expect(found.names() == ["Anna Halden", "Omar Quist", "Ruth Ferrow"])
        let initials = try MarkupImport(
            """
            <html><body><table><tr><td><b>No.</b></td><td><b>Name</b></td><td><b>Designation</b></td></tr><tr><td>1</td><td>Prof. M. N. Vandal</td><td>President</td></tr>
            <tr><td>2</td><td>Mr. R. S. Perkar</td><td>Treasurer</td></tr></table></body></html>
            """)
        #expect(initials.names() == ["Prof. M. N. Vandal", "Mr. R. S. Perkar"])
        #expect(initials.records.allSatisfy { $0.kind == .person })
    }

    @Test func `An address in one column of a table is taken apart`() throws {
        let found = try MarkupImport(
            """
            <html><body><table><tr><th>Name</th><th>Title</th><th>Address</th></tr><tr><td>Anna Halden</td><td>President</td><td>12 Canal Dr Ste 4, Duluth, MN 55802</td></tr>
            <tr><td>Omar Quist</td><td>Secretary</td><td>9 Lake Ave, Ely, MN 55731</td></tr></table></body></html>
            """)
        #expect(found.records.map { $0[.street] } == ["12 Canal Dr Ste 4", "9 Lake Ave"])
        #expect(found.records.map { $0[.city] } == ["Duluth", "Ely"])
        #expect(found.records.map { $0[.postalCode] } == ["55802", "55731"])
    }

    @Test func `One person's page: the site's head and foot tell of somebody else`() throws {
        let found = try MarkupImport(
            """
            <html><body><div id="header"><a href="/">Stern &amp; Lund LLP</a> (218) 555-0100</div><div id="content"><div class="bio-header"><h1>Paul R. Stern</h1><h2>Partner</h2>
            <div class="contact-details"><p>300 W Superior St<br>Duluth, MN 55802</p><p>T: (218) 555-0144<br>F: (218) 555-0145<br><a href="mailto:stern@example.com">stern@example.com</a></p></div></div>
            <p>Paul advises owners of family businesses on succession, sale and estate planning in two states since 1998.</p></div>
            <div id="footer">info@example.com</div></body></html>
            """)
        let record = try #require(found.records.first)
        #expect(found.names() == ["Paul R. Stern"])
        #expect(record[.title] == "Partner")
        #expect(record.all(.phone) == ["(218) 555-0144"])
        #expect(record.all(.fax) == ["(218) 555-0145"])
        #expect(record.all(.email) == ["stern@example.com"])
        #expect(record[.city] == "Duluth")
    }

    @Test(arguments: [
        "<h2>Get In Touch</h2><p>club@example.org</p>", "<h1>Officers</h1><p>Call 218-555-0100</p>",
        "<div class='post'><h3>Autumn Walk</h3><p>3 May</p></div><div class='post'><h3>New Boats</h3><p>9 June</p></div>",
        "<h3>Contact Information:</h3><p>Phone: 218-555-0100</p>",
    ])
    func `Headlines are nobody's names`(body: String) throws {
        #expect(try MarkupImport("<html><body>" + body + "</body></html>").records.isEmpty)
    }
}
