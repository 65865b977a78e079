import Foundation
import Parsing
import Testing

@Suite struct XMLReaderTests {
    @Test func `Elements, attributes and text come in document order with lines`() throws {
        let events = try read("<list>\n <person\n  id='1' n:x='2' xmlns:n='u'>Ann &amp; Co</person>\n</list>").events
        let starts = events.compactMap { event -> String? in
            guard case .start(let name, let attributes, let line) = event else { return nil }
            return "\(name)@\(line)" + attributes.map { " \($0.name)=\($0.value)" }.joined()
        }
        #expect(starts == ["list@1", "person@2 id=1 x=2"])
        #expect(text(events).contains("Ann & Co"))
        #expect(events.last == .end(name: "list"))
    }

    @Test func `What stands before a fault is handed out, then the fault with its line`() throws {
        let result = try read("<list><a>1</a>\n<b>2</c></list>")
        #expect(result.events.contains(.end(name: "a")))
        guard case .malformed(let line, _, _)? = result.error else {
            Issue.record("no fault")
            return
        }
        #expect(line == 2)
    }

    @Test func `A bare ampersand and HTML's characters are mended, in text and in attributes`() throws {
        let result = try read("<l a='Q & A &#38; &amp;'>Smith & Sons&nbsp;caf&eacute; <![CDATA[a & b]]></l>")
        #expect(result.error == nil)
        #expect(result.events.contains(.start(name: "l", attributes: [XMLAttribute("a", "Q & A & &")], line: 1)))
        #expect(text(result.events) == "Smith & Sons\u{A0}café a & b")
        #expect(result.mended == 4)
    }

    @Test func `An ampersand at the end of a chunk is no matter`() throws {
        let filler = String(repeating: "x", count: 256 * 1024 - 9)
        let result = try read("<l>\(filler)A &amp; B & C &eacute;</l>")
        #expect(result.error == nil)
        #expect(text(result.events).hasSuffix("A & B & C é"))
    }

    @Test func `Entities that the document declares are refused, local files stay unread`() throws {
        let secret = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID().uuidString)")
        try Data("hidden".utf8).write(to: secret)
        defer { try? FileManager.default.removeItem(at: secret) }
        let result = try read("<!DOCTYPE l [<!ENTITY x SYSTEM \"file://\(secret.path)\">]><l>&x;</l>")
        #expect(!text(result.events).contains("hidden"))
        #expect(result.error != nil)
        let bomb = try read("<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>")
        #expect(!text(bomb.events).contains("aaaa"))
    }

    @Test(.timeLimit(.minutes(5))) func `Depth and number of attributes are bounded`() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(try read(deep).error != nil)
        let wide = "<a " + (0..<200_000).map { "x\($0)='' " }.joined() + "/>"
        #expect(try read(wide).error != nil)
    }

    @Test(arguments: [
        ("", 0, true), ("<", 0, true), ("<a", 0, true), ("text", 0, true), ("<a></a><b/>", 2, true),
        ("\0\0\0<", 0, true), ("<a>\u{1}</a>", 3, false), ("<?xml version='1.0' encoding='x-none'?><a/>", 0, true),
        ("<a>&#xD800;</a>", 3, false), ("<a>&#11;</a>", 3, false), ("<a>&#;</a>", 4, false), ("<a><b</a>", 1, true),
        ("<a/>", 2, false),
    ])
    func `Any bytes give events up to the first fault, and then the fault`(
        text: String, events: Int, isFaulty: Bool
    ) throws {
        let result = try read(text)
        #expect(result.events.count == events)
        #expect((result.error != nil) == isFaulty)
    }

    @Test func `Nothing is written to standard error, whichever thread reads`() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "stderr-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        let faults = [
            "<a>&#xD800;</a>", "<?xml version='1.0' encoding='x-none'?><a/>", "<a xmlns:b=''/>", "<a b='&c;'/>",
        ]
        let saved = dup(2)
        let file = unsafe open(url.path, O_CREAT | O_WRONLY, 0o600)
        dup2(file, 2)
        let threads = (0..<4).map { _ in
            Thread {
                for text in faults {
                    _ = try? read(text)
                    _ = HTMLDocument("<p>" + text)
                }
            }
        }
        for thread in threads { thread.start() }
        while threads.contains(where: { !$0.isFinished }) { usleep(1000) }
        dup2(saved, 2)
        close(saved)
        close(file)
        let written = try String(contentsOf: url, encoding: .utf8)
        #expect(!written.lowercased().contains("error") && !written.contains("Entity:"))
    }

    @Test func `A second reading numbers the names as the first did, if it is given them`() throws {
        let earlier = try TemporaryFile("<a><b c='1'/></a>")
        var first = try XMLReader(path: earlier.path)
        while try first.nextEvents() != nil {}
        let file = try TemporaryFile("<z><c/><b/></z>")
        var second = try XMLReader(path: file.path, names: first.names)
        let part = try #require(try second.nextEvents())
        let names = part.events.compactMap { event in
            if case .start(let name, _, _) = event { return first.names[name] }
            return nil
        }
        #expect(names == ["", "c", "b"])
    }

    @Test func `Attributes are counted right behind comments, CDATA and processing instructions`() throws {
        let part = "<!-- a='1' - > > -->\n<![CDATA[<a b='1'>]] > ]]>\t<?p x='>' ?><a b='>' c=\"-->\"/>"
        let result = try read("<l>" + String(repeating: part, count: 3_000) + "</l>")
        #expect(result.events.count { $0 == .end(name: "a") } == 3_000)
    }

    @Test func `The number of different names is bounded`() throws {
        let result = try read("<l>" + (0..<70_000).map { "<e\($0)/>" }.joined() + "</l>")
        #expect(result.events.count > 130_000)
        guard case .malformed(1, _, let reason)? = result.error else {
            Issue.record("no fault")
            return
        }
        #expect(reason == "the document has more than 65536 different names")
    }

    @Test func `White space alone is told as it stands`() throws {
        #expect(try text(read("<l> \n<a>  </a>\t</l>").events) == " \n  \t")
    }

    private func text(_ events: [XMLEvent]) -> String {
        events.map { event in
            if case .text(let text) = event { return text }
            return ""
        }.joined()
    }

    private func read(_ text: String) throws -> (events: [XMLEvent], error: XMLReaderError?, mended: Int) {
        let url = FileManager.default.temporaryDirectory.appending(path: "xml-\(UUID().uuidString)")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        var reader = try XMLReader(path: url.path)
        var events: [XMLEvent] = []
        do {
            while let event = try reader.next() { events.append(event) }
        } catch { return (events, error, reader.mended.count) }
        return (events, nil, reader.mended.count)
    }

    /// A file of its own for a document, removed when done with.
    private final class TemporaryFile {
        let path = FileManager.default.temporaryDirectory.appending(path: "xml-\(UUID().uuidString)").path

        init(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }
}
