internal import CLibXML2

/// Where libxml2's callbacks put down what they see. It lies at a fixed address, which C keeps between calls; the reader
/// that owns the parser owns it too.
@safe struct XMLEventCollector {
    private(set) var collected = XMLEvents()
    var names: XMLNames
    private var addresses = XMLNameAddresses()
    private(set) var fault: XMLReaderError?
    private var depth = 0
    /// The parser that calls, for its line numbers.
    var parser: xmlParserCtxtPtr?

    init(names: XMLNames) {
        self.names = names
        unsafe parser = nil
    }

    /// The callbacks that libxml2 gets: elements, text and faults. There is none for entities, so that libxml2 knows
    /// no entity but the five of XML itself.
    static var handler: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            unsafe XMLEventCollector.at(context)?.pointee.start(name, attributes, Int(count))
        }
        unsafe handler.endElementNs = { context, _, _, _ in
            unsafe XMLEventCollector.at(context)?.pointee.end()
        }
        unsafe handler.characters = { context, text, length in
            unsafe XMLEventCollector.at(context)?.pointee.text(text, Int(length))
        }
        unsafe handler.cdataBlock = { context, text, length in
            unsafe XMLEventCollector.at(context)?.pointee.text(text, Int(length))
        }
        unsafe handler.serror = { context, error in
            if let error = unsafe error?.pointee { unsafe XMLEventCollector.at(context)?.pointee.failed(error) }
        }
        return unsafe handler
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEventCollector>? {
        unsafe context?.assumingMemoryBound(to: XMLEventCollector.self)
    }

    /// What was collected since the last call.
    mutating func take() -> XMLEvents {
        var next = XMLEvents()
        next.events.reserveCapacity(collected.events.count)
        next.bytes.reserveCapacity(collected.bytes.count)
        swap(&collected, &next)
        next.names = names
        return next
    }

    /// Lets nothing more be collected, and makes the parser stop.
    mutating func stop(_ reason: String, line: Int) {
        guard fault == nil else { return }
        fault = .malformed(line: line, column: 1, reason: reason)
        if let parser = unsafe parser { unsafe xmlStopParser(parser) }
    }

    private mutating func start(
        _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) {
        guard fault == nil, let name = unsafe name else { return }
        depth += 1
        guard depth <= XMLReader.maximumDepth else {
            return stop("elements are nested more than \(XMLReader.maximumDepth) deep", line: tagLine)
        }
        let first = Int32(collected.attributes.count)
        for index in 0..<count {
            // Five pointers for each: local name, prefix, namespace, begin and end of the value.
            guard let attributes = unsafe attributes, let name = unsafe attributes[index * 5],
                let begin = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
            else { continue }
            let value = unsafe append(UnsafeBufferPointer(start: begin, count: end - begin), isAttribute: true)
            collected.attributes.append(XMLEvents.Attribute(name: unsafe number(of: name), value: value))
        }
        let own = first..<Int32(collected.attributes.count)
        collected.events.append(.start(unsafe number(of: name), attributes: own, line: Int32(tagLine)))
    }

    private mutating func end() {
        guard fault == nil else { return }
        depth -= 1
        collected.events.append(.end)
    }

    private mutating func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
        guard fault == nil, let bytes = unsafe bytes, count > 0 else { return }
        let text = unsafe UnsafeBufferPointer(start: bytes, count: count)
        let isSpace = unsafe text.allSatisfy { $0 == 32 || $0 == 10 || $0 == 13 || $0 == 9 }
        let range = unsafe append(text, isAttribute: false)
        collected.events.append(isSpace ? .space(range) : .text(range))
    }

    private mutating func append(_ text: UnsafeBufferPointer<xmlChar>, isAttribute: Bool) -> Range<Int32> {
        let start = Int32(collected.bytes.count)
        if isAttribute, unsafe text.contains(UInt8(ascii: "&")) {
            // libxml2 leaves an ampersand of an attribute as `&#38;` where it does not expand entities.
            let value = unsafe String(decoding: text, as: UTF8.self)
            let parts = value.split(separator: "&#38;", omittingEmptySubsequences: false)
            collected.bytes.append(contentsOf: parts.joined(separator: "&").utf8)
        } else {
            unsafe collected.bytes.append(contentsOf: text)
        }
        return start..<Int32(collected.bytes.count)
    }

    private mutating func number(of name: UnsafePointer<xmlChar>) -> XMLName {
        let address = UInt(bitPattern: name)
        if let known = addresses[address] { return known }
        let number = names.name(of: unsafe String(cString: name))
        if number == .unnumbered {
            // libxml2 takes ever longer to find a name among ever more.
            stop("the document has more than \(XMLNames.maximum) different names", line: tagLine)
        } else {
            addresses.insert(number, at: address)
        }
        return number
    }

    private mutating func failed(_ error: xmlError) {
        guard unsafe error.level == XML_ERR_FATAL, fault == nil else { return }
        let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "not well-formed"
        fault = .malformed(
            line: max(1, Int(unsafe error.line)), column: max(1, Int(unsafe error.int2)),
            reason: String(message.split(whereSeparator: \.isNewline).first ?? "not well-formed"))
    }

    /// The line on which the tag just parsed begins: the parser stands at its end, and no `<` can stand within it.
    private var tagLine: Int {
        guard let input = unsafe parser?.pointee.input, let base = unsafe input.pointee.base,
            var here = unsafe input.pointee.cur
        else { return 1 }
        var line = Int(unsafe input.pointee.line)
        while unsafe here > base, unsafe here.pointee != UInt8(ascii: "<") {
            unsafe here -= 1
            if unsafe here.pointee == UInt8(ascii: "\n") { line -= 1 }
        }
        return max(1, line)
    }
}
