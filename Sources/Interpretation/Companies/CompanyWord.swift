/// A word of a printed company name, folded, with what stood around it.
struct CompanyWord {
    struct Marks: OptionSet {
        var rawValue: UInt16
        /// Stands in brackets.
        static let bracketed = Marks(rawValue: 1)
        /// Comes after a slash: "Inc/De".
        static let afterSlash = Marks(rawValue: 2)
        static let afterComma = Marks(rawValue: 4)
        /// Comes after a dash between spaces, a bar or the like.
        static let afterDash = Marks(rawValue: 8)
        /// Printed in capitals throughout.
        static let capitals = Marks(rawValue: 16)
        /// Printed with full stops: "Inc.", "S.A."
        static let dotted = Marks(rawValue: 32)
        /// A number after "#".
        static let numbered = Marks(rawValue: 64)
        /// A web address's ending was taken off.
        static let site = Marks(rawValue: 128)
        /// Has a capital after a small letter: "SpA".
        static let innerCapital = Marks(rawValue: 256)
    }

    /// Letters and digits, folded.
    var text: [UInt8]
    /// Where it stands in the printed name's UTF-8.
    var range: Range<Int>
    var marks: Marks

    var hash: UInt64 { WordHash.of(text) }
    var isAnd: Bool { text == CompanyWord.and }

    static let and = Array("and".utf8)
}

extension CompanyWord {
    /// The words of `bytes` (UTF-8), in order. Linear; never fails.
    static func words(of bytes: [UInt8]) -> [CompanyWord] {
        var scanner = CompanyWordScanner(bytes: bytes)
        return scanner.scan()
    }
}

/// Cuts a printed company name into words.
private struct CompanyWordScanner {
    let bytes: [UInt8]
    var words: [CompanyWord] = []
    var index = 0
    var depth = 0
    var pending: CompanyWord.Marks = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func scan() -> [CompanyWord] {
        words.reserveCapacity(8)
        while index < bytes.count {
            let byte = bytes[index]
            if CompanyWordScanner.isWord(byte) {
                takeWord()
            } else {
                takeSign(byte)
                index += 1
            }
        }
        return words
    }

    private mutating func takeSign(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        case UInt8(ascii: ","): pending.insert(.afterComma)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): pending.insert(.afterSlash)
        case UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "@"): pending.insert(.afterDash)
        case UInt8(ascii: "-") where isSpace(index - 1) && isSpace(index + 1): pending.insert(.afterDash)
        case UInt8(ascii: "#"): pending.insert(.numbered)
        case UInt8(ascii: "&"), UInt8(ascii: "+"):
            add(CompanyWord.and, index..<(index + 1), [])
        default: break
        }
    }

    /// Takes a run of letters and digits; stops and apostrophes inside belong to it, and a slash between single letters.
    private mutating func takeWord() {
        let start = index
        var marks: CompanyWord.Marks = [.capitals]
        var text: [UInt8] = []
        var isASCII = true
        var lastStop = -1
        while index < bytes.count {
            let byte = bytes[index]
            if CompanyWordScanner.isWord(byte) {
                if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") { marks.remove(.capitals) }
                if byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") && !marks.contains(.capitals) {
                    marks.insert(.innerCapital)
                }
                if byte >= 0x80 { isASCII = false }
                text.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
            } else if byte == UInt8(ascii: ".") {
                marks.insert(.dotted)
                lastStop = text.count
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                if !(index + 1 < bytes.count && CompanyWordScanner.isWord(bytes[index + 1])) { break }
            } else if byte == UInt8(ascii: "/"), joinsLetters(from: start) {
                marks.insert(.dotted)
            } else {
                break
            }
            index += 1
        }
        if !isASCII {
            let printed = String(decoding: text, as: UTF8.self)
            let folded = TextFolding.foldedBytes(String(printed.filter { !CompanyWordScanner.tradeMarks.contains($0) }))
            text = folded.filter(TextFolding.isWordByte)
            if text.isEmpty { return pending.formUnion(folded.contains(UInt8(ascii: "-")) ? .afterDash : []) }
        }
        if lastStop > 1,
            CompanyWordScanner.siteEndings.contains(where: { text[min(lastStop, text.count)...].elementsEqual($0) })
        {
            text.removeSubrange(lastStop...)
            marks.insert(.site)
        }
        add(text, start..<index, marks)
    }

    /// Whether the slash at `index` stands between single letters: "A/S", "d/b/a".
    private func joinsLetters(from start: Int) -> Bool {
        func isSingle(_ position: Int) -> Bool {
            guard position >= 0, position < bytes.count, CompanyWordScanner.isWord(bytes[position]) else {
                return false
            }
            let before = position - 1, after = position + 1
            let freeBefore = before < 0 || !CompanyWordScanner.isWord(bytes[before])
            let freeAfter = after >= bytes.count || !CompanyWordScanner.isWord(bytes[after])
            return freeBefore && freeAfter
        }
        return isSingle(index - 1) && isSingle(index + 1)
    }

    private mutating func add(_ text: [UInt8], _ range: Range<Int>, _ marks: CompanyWord.Marks) {
        var marks = marks.union(pending)
        if depth > 0 { marks.insert(.bracketed) }
        words.append(CompanyWord(text: text, range: range, marks: marks))
        pending = []
    }

    private func isSpace(_ position: Int) -> Bool {
        guard position >= 0, position < bytes.count else { return true }
        return bytes[position] == UInt8(ascii: " ") || bytes[position] == 9
    }

    private static func isWord(_ byte: UInt8) -> Bool { TextFolding.isWordByte(byte) }
    private static let tradeMarks: Set<Character> = ["®", "™", "℠", "©"]
    private static let siteEndings = ["com", "net", "org", "io", "ai"].map { Array($0.utf8) }
}
