internal import CLibXML2

/// Reads an XML file front to back and hands out its events, one by one or some thousand at a time; owns the parser.
///
/// Memory stays at one chunk's events whatever the size of the file. Nothing is fetched from anywhere and no entity is
/// expanded: a reference to an entity that the document declares itself is an error. Elements nested deeper than
/// `maximumDepth`, elements with more than `maximumAttributes` attributes and more than `XMLNames.maximum` different names
/// are errors too.
///
///     var reader = try XMLReader(path: "members.xml")
///     while let event = try reader.next() { print(event) }
@safe public struct XMLReader: ~Copyable {
    public static let maximumDepth = 200
    public static let maximumAttributes = 2_000

    private let parser: xmlParserCtxtPtr
    private let collector: UnsafeMutablePointer<XMLEventCollector>
    private var bytes: ByteReader
    private var tags = XMLTagGuard(maximumAttributes: maximumAttributes)
    private var mending = XMLMending()
    /// Makes UTF-8 of another encoding before the parser sees it.
    private var decoding: XMLDecoding?
    private var isFinished = false
    private var telling = XMLEventTelling()

    /// Opens the file. `encoding` (an IANA name) overrules what the document says of itself; bytes that are none of it
    /// become U+FFFD. `names` are those of an earlier reading, whose numbers are to hold.
    public init(
        path: String, encoding: String? = nil, names: XMLNames = XMLNames(), chunkSize: Int = ByteReader.chunkSize
    ) throws(FileError) {
        XMLSilence.keep()
        let reader = try ByteReader(path: path, chunkSize: chunkSize)
        let collector = UnsafeMutablePointer<XMLEventCollector>.allocate(capacity: 1)
        unsafe collector.initialize(to: XMLEventCollector(names: names))
        var handler = unsafe XMLEventCollector.handler
        guard let parser = unsafe xmlCreatePushParserCtxt(&handler, collector, nil, 0, nil) else {
            unsafe collector.deinitialize(count: 1)
            unsafe collector.deallocate()
            throw .failed(path: path, errno: 12)
        }
        decoding = encoding.flatMap { XMLDecoding(TextEncoding($0)) }
        let options = XML_PARSE_NONET.rawValue | (decoding == nil ? 0 : XML_PARSE_IGNORE_ENC.rawValue)
        unsafe xmlCtxtUseOptions(parser, Int32(options))
        if let encoding, decoding == nil { unsafe xmlCtxtResetPush(parser, nil, 0, nil, encoding) }
        unsafe collector.pointee.parser = parser
        unsafe self.parser = parser
        unsafe self.collector = collector
        bytes = reader
    }

    deinit {
        if let document = unsafe parser.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe xmlFreeParserCtxt(parser)
        unsafe collector.deinitialize(count: 1)
        unsafe collector.deallocate()
    }

    /// The names met so far.
    public var names: XMLNames { unsafe collector.pointee.names }

    /// How many slips (bare ampersands, control characters, names of HTML's characters) were mended so far, and the line
    /// of the first.
    public var mended: (count: Int, firstLine: Int?) { (mending.count, mending.firstLine) }

    /// The next event, or nil at the end of the document. For large documents use `nextEvents()`; never both.
    /// - Throws: once everything before the fault has been handed out, and again at every later call.
    public mutating func next() throws(XMLReaderError) -> XMLEvent? {
        while true {
            if let event = unsafe telling.next(names: collector.pointee.names) { return event }
            guard let part = try nextEvents() else { return nil }
            telling.take(part)
        }
    }

    /// The next events, at least one, or nil at the end of the document. Their names are those of `names`.
    /// - Throws: once everything before the fault has been handed out, and again at every later call.
    public mutating func nextEvents() throws(XMLReaderError) -> XMLEvents? {
        while unsafe collector.pointee.collected.events.isEmpty {
            if let fault = unsafe collector.pointee.fault { throw fault }
            if isFinished { return nil }
            try feed()
        }
        return unsafe collector.pointee.take()
    }

    /// Gives the parser one more chunk, or tells it that there is none.
    private mutating func feed() throws(XMLReaderError) {
        let chunk: [UInt8]
        do { chunk = try self.bytes.next() } catch { throw .file(error) }
        isFinished = chunk.isEmpty
        let plain = decoding?.decoded(chunk) ?? chunk
        // A chunk may end before its first character is whole; an empty one tells the parser that there is no more.
        if plain.isEmpty, !isFinished { return }
        if isFinished, !plain.isEmpty { parse(mending.mended(plain, tags: &tags), isLast: false) }
        let bytes = mending.mended(isFinished ? [] : plain, tags: &tags)
        guard tags.isWithinBounds else {
            let line = Int(unsafe parser.pointee.input?.pointee.line ?? 1)
            unsafe collector.pointee.stop(
                "an element has more than \(Self.maximumAttributes) attributes", line: line)
            return
        }
        parse(bytes, isLast: isFinished)
    }

    private mutating func parse(_ bytes: [UInt8], isLast: Bool) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            let start = unsafe UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
            let code = unsafe xmlParseChunk(parser, start, Int32(buffer.count), isLast ? 1 : 0)
            // Of this fault libxml2 does not tell in another way, and reads on as if the document ended.
            if code == XML_ERR_INVALID_ENCODING.rawValue || code == XML_PARSER_EOF.rawValue {
                let line = Int(unsafe parser.pointee.input?.pointee.line ?? 1)
                unsafe collector.pointee.stop("bytes that mean nothing in the document's encoding", line: max(1, line))
            }
        }
    }
}

/// Keeps libxml2 off the standard error stream.
enum XMLSilence {
    private static let inNewThreads: Void = shortlist_xml_silence_new_threads()

    /// To be called before each parse: libxml2 keeps its handler for messages per thread.
    static func keep() {
        inNewThreads
        shortlist_xml_silence()
    }
}
