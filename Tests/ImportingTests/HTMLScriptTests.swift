import Contacts
import Importing
import Testing

/// What pages hide from programs, on purpose or because they make it only when they are shown.
@Suite struct HTMLScriptTests {
    @Test func `Lists of objects in a script are contacts, whatever their quotes`() throws {
        let found = try MarkupImport(
            """
            <html><body><div id="list"></div><script>
            // { name: "Nobody Now" },
            var members = [{ name: "Anna Halden", img: 'a.png', dept: "Boats", mail: "anna[at]example.com", url: "#" },
              { 'name': 'Omar Quist', title: `Treasurer`, mail: "omar[at]example.com", phone: undefined, }];
            for (i = 0; i < members.length; i++) { document.write('<h5>' + members[i].name + '</h5>'); }
            </script></body></html>
            """)
        #expect(found.names() == ["Anna Halden", "Omar Quist"])
        #expect(found.records.map { $0[.email] } == ["anna@example.com", "omar@example.com"])
        #expect(found.records.map { $0[.department] } == ["Boats", nil])
        #expect(found.records.allSatisfy { $0[.url] == nil })
    }

    @Test func `Rows of DataTables get the names of their columns`() throws {
        let found = try MarkupImport(
            """
            <html><body><table id="t"></table><script>$('#t').DataTable({data: [["Anna Halden", "Chair", "<a href='mailto:anna@example.com'>write</a>"],
            ["Omar Quist", "Clerk", "omar@example.com"]], columns: [{title: "Name"}, {title: "Position"}, {title: "E-Mail"}]});</script></body></html>
            """)
        #expect(found.names() == ["Anna Halden", "Omar Quist"])
        #expect(found.records.map { $0[.title] } == ["Chair", "Clerk"])
        #expect(found.records.map { $0[.email] } == ["anna@example.com", "omar@example.com"])
    }

    @Test func `A widget that lists its columns is turned round`() throws {
        let found = try MarkupImport(
            #"""
            <html><body><script type="application/json">{"x": {"data": [["Anna Halden", "Omar Quist", "Ruth Ferrow"], ["Ely", "Duluth", null],
            ["anna@example.com", "omar@example.com", "ruth@example.com"]], "container": "<table>\n<thead>\n<tr>\n<th>Name<\/th>\n<th>City<\/th>\n<th>Email<\/th>\n<\/tr>\n<\/thead>\n<\/table>"}}</script></body></html>
            """#)
        #expect(found.names() == ["Anna Halden", "Omar Quist", "Ruth Ferrow"])
        #expect(found.records.map { $0[.city] } == ["Ely", "Duluth", nil])
    }

    @Test(arguments: [
        "var colors = [['red', 'blue'], ['green', 'white']];",
        "let shop = [{name: 'Lamp', price: 3}, {name: 'Table', price: 9}];",
        "[[[[[[[[", "var x = [{", "a = [{name: f()}, {name: g()}];",
    ])
    func `Other data is nobody`(script: String) throws {
        #expect(
            try MarkupImport("<html><body><p>Hello</p><script>" + script + "</script></body></html>").records.isEmpty)
    }

    @Test func `Addresses that Joomla cloaks are found`() throws {
        let stand = "This email address is being protected from spambots. You need JavaScript enabled to view it."
        let found = try MarkupImport(
            """
            <html><body><div class="span4"><h4>Anna Halden</h4><p>Chair<br>E-Mail: <span id="cloak1">\(stand)</span><script>
             //<!--
             var prefix = '&#109;a' + 'i&#108;' + '&#116;o';
             var addy1 = 'anna' + '&#64;';
             addy1 = addy1 + '&#101;x&#97;mple' + '&#46;' + 'org';
             var addy_text1 = 'anna' + '&#64;' + 'wrong' + '&#46;' + 'org';
             //-->
            </script></p></div>
            <div class="span4"><h4>Omar Quist</h4><p>Clerk<br>E-Mail: <joomla-hidden-mail is-email="1" first="b21hcg==" last="ZXhhbXBsZS5uZXQ=">\(stand)</joomla-hidden-mail></p></div></body></html>
            """)
        #expect(found.names() == ["Anna Halden", "Omar Quist"])
        #expect(found.records.map { $0[.email] } == ["anna@example.org", "omar@example.net"])
        #expect(found.records.map { $0[.title] } == ["Chair", "Clerk"])
    }

    @Test(arguments: [
        ("jane dot doe at example dot org", "jane.doe@example.org"),
        ("jane AT example DOT co DOT uk", "jane@example.co.uk"),
        ("jane[dot]doe[at]example[dot]org", "jane.doe@example.org"),
    ])
    func `Addresses spelled out in words are put together`(text: String, address: String) throws {
        let found = try MarkupImport(
            "<html><body><table><tr><th>Name</th><th>Email</th></tr><tr><td>Jane Doe</td><td>\(text)</td></tr></table></body></html>"
        )
        #expect(found.records.first?[.email] == address)
    }
}
