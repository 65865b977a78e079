/// Bounds how many attributes the tags of a page have, since libxml2 compares each with all others of its element.
enum HTMLTagBound {
    /// An element's further attributes are not read.
    static let maximumAttributes = 500

    /// `page` without the attributes beyond the bound; its lines stay where they are.
    static func bounded(_ page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var place = 0
        while let open = page[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = open + 1
            guard place < page.count, (97...122).contains(page[place] | 0x20) else { continue }
            let (cut, end) = scan(page, from: place)
            // A tag without end reaches to the end of the page.
            guard end < page.count else { break }
            if let cut {
                result += page[copied..<cut]
                result += page[cut..<end].filter { $0 == 10 }
                copied = end
            }
            place = end
            let name = page[(open + 1)...].prefix(7).map { $0 | 0x20 }
            if name.starts(with: "script".utf8) || name.starts(with: "style".utf8) {
                place = endOfText(page, from: end)
            }
        }
        return copied == 0 ? page : result + page[copied...]
    }

    /// Where the tag at `start` ends, and where its attributes beyond the bound begin.
    private static func scan(_ page: [UInt8], from start: Int) -> (cut: Int?, end: Int) {
        var quote: UInt8?
        var attributes = 0
        var isBlank = false
        var cut: Int?
        for place in start..<page.count {
            let byte = page[place]
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: ">"): return (cut, place)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case 9, 10, 12, 13, 32: isBlank = true
            default:
                if isBlank { attributes += 1 }
                isBlank = false
                if attributes > maximumAttributes, cut == nil { cut = place }
            }
        }
        return (cut, page.count)
    }

    /// Scripts and styles hold text that may look like tags.
    private static func endOfText(_ page: [UInt8], from start: Int) -> Int {
        var place = start
        while let open = page[place...].firstIndex(of: UInt8(ascii: "<")), open + 2 < page.count {
            if page[open + 1] == UInt8(ascii: "/"), page[open + 2] | 0x20 == UInt8(ascii: "s") { return open }
            place = open + 1
        }
        return page.count
    }
}
