internal import CLibXML2

/// Reads an XML file front to back and hands out its events one by one; owns the parser.
///
/// Memory stays at one chunk's events whatever the size of the file. Nothing is fetched from anywhere and no entity is
/// expanded: a reference to an entity that the document declares itself is an error. Elements nested deeper than
/// `maximumDepth` and elements with more than `maximumAttributes` attributes are errors too.
///
///     var reader = try XMLReader(path: "members.xml")
///     while let event = try reader.next() { print(event) }
@safe public struct XMLReader: ~Copyable {
    public static let maximumDepth = 200
    public static let maximumAttributes = 2_000

    private let parser: xmlParserCtxtPtr
    private let queue: XMLEventQueue
    private var bytes: ByteReader
    private var tags = XMLTagGuard(maximumAttributes: maximumAttributes)
    private var mending = XMLMending()
    /// Makes UTF-8 of another encoding before the parser sees it.
    private var decoding: XMLDecoding?
    private var cursor = 0
    private var isFinished = false

    /// Opens the file. `encoding` (an IANA name) overrules what the document says of itself; bytes that are none of it
    /// become U+FFFD.
    public init(
        path: String, encoding: String? = nil, chunkSize: Int = ByteReader.chunkSize
    ) throws(FileError) {
        XMLSilence.keep()
        let reader = try ByteReader(path: path, chunkSize: chunkSize)
        let queue = XMLEventQueue()
        var handler = unsafe XMLEventQueue.handler
        let context = unsafe Unmanaged.passUnretained(queue).toOpaque()
        guard let parser = unsafe xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else {
            throw .failed(path: path, errno: 12)
        }
        decoding = encoding.flatMap { XMLDecoding(TextEncoding($0)) }
        let options = XML_PARSE_NONET.rawValue | (decoding == nil ? 0 : XML_PARSE_IGNORE_ENC.rawValue)
        unsafe xmlCtxtUseOptions(parser, Int32(options))
        if let encoding, decoding == nil { unsafe xmlCtxtResetPush(parser, nil, 0, nil, encoding) }
        unsafe queue.parser = parser
        unsafe self.parser = parser
        self.queue = queue
        bytes = reader
    }

    deinit {
        if let document = unsafe parser.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe xmlFreeParserCtxt(parser)
    }

    /// How many slips (bare ampersands, control characters, names of HTML's characters) were mended so far, and the line
    /// of the first.
    public var mended: (count: Int, firstLine: Int?) { (mending.count, mending.firstLine) }

    /// The next event, or nil at the end of the document.
    /// - Throws: once everything before the fault has been handed out, and again at every later call.
    public mutating func next() throws(XMLReaderError) -> XMLEvent? {
        while cursor >= queue.events.count {
            queue.events.removeAll(keepingCapacity: true)
            cursor = 0
            if let fault = queue.fault { throw fault }
            if isFinished { return nil }
            try feed()
        }
        defer { cursor += 1 }
        return queue.events[cursor]
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
            queue.fault = .malformed(
                line: line, column: 1, reason: "an element has more than \(Self.maximumAttributes) attributes")
            return
        }
        parse(bytes, isLast: isFinished)
    }

    private mutating func parse(_ bytes: [UInt8], isLast: Bool) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            let start = unsafe UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
            _ = unsafe xmlParseChunk(parser, start, Int32(buffer.count), isLast ? 1 : 0)
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
