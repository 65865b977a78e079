internal import CLibXML2

/// Where libxml2's callbacks leave what they saw. A class, because C keeps a pointer to it between calls; it lives as
/// long as the reader that owns the parser.
@safe final class XMLEventQueue {
    var events: [XMLEvent] = []
    var fault: XMLReaderError?
    private var depth = 0
    /// The parser that fills the queue, for its line numbers.
    var parser: xmlParserCtxtPtr?

    /// The callbacks that libxml2 gets: elements, text and faults. There is none for entities, so that libxml2 knows
    /// no entity but the five of XML itself.
    static var handler: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            let queue = unsafe XMLEventQueue.of(context)
            unsafe queue?.start(name, attributes, Int(count))
        }
        unsafe handler.endElementNs = { context, name, _, _ in
            unsafe XMLEventQueue.of(context)?.end(name)
        }
        unsafe handler.characters = { context, text, length in
            unsafe XMLEventQueue.of(context)?.text(text, Int(length))
        }
        unsafe handler.cdataBlock = { context, text, length in
            unsafe XMLEventQueue.of(context)?.text(text, Int(length))
        }
        unsafe handler.serror = { context, error in
            if let error = unsafe error?.pointee { unsafe XMLEventQueue.of(context)?.failed(error) }
        }
        return unsafe handler
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> XMLEventQueue? {
        guard let context = unsafe context else { return nil }
        return unsafe Unmanaged<XMLEventQueue>.fromOpaque(context).takeUnretainedValue()
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) {
        guard fault == nil, let name = unsafe name else { return }
        depth += 1
        guard depth <= XMLReader.maximumDepth else {
            stop("elements are nested more than \(XMLReader.maximumDepth) deep")
            return
        }
        var list: [XMLAttribute] = []
        list.reserveCapacity(count)
        for index in 0..<count {
            // Five pointers for each: local name, prefix, namespace, begin and end of the value.
            guard let attributes = unsafe attributes, let name = unsafe attributes[index * 5],
                let begin = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
            else { continue }
            let value = unsafe String(decoding: UnsafeBufferPointer(start: begin, count: end - begin), as: UTF8.self)
            list.append(XMLAttribute(unsafe String(cString: name), Self.ampersandsDecoded(value)))
        }
        events.append(.start(name: unsafe String(cString: name), attributes: list, line: tagLine))
    }

    private func end(_ name: UnsafePointer<xmlChar>?) {
        guard fault == nil, let name = unsafe name else { return }
        depth -= 1
        events.append(.end(name: unsafe String(cString: name)))
    }

    private func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
        guard fault == nil, let bytes = unsafe bytes, count > 0 else { return }
        events.append(.text(unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)))
    }

    private func failed(_ error: xmlError) {
        guard unsafe error.level == XML_ERR_FATAL, fault == nil else { return }
        let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "not well-formed"
        fault = .malformed(
            line: max(1, Int(unsafe error.line)), column: max(1, Int(unsafe error.int2)),
            reason: String(message.split(whereSeparator: \.isNewline).first ?? "not well-formed"))
    }

    private func stop(_ reason: String) {
        fault = .malformed(line: tagLine, column: 1, reason: reason)
        if let parser = unsafe parser { unsafe xmlStopParser(parser) }
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

    /// libxml2 leaves an ampersand of an attribute as `&#38;` where it does not expand entities.
    private static func ampersandsDecoded(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
    }
}
