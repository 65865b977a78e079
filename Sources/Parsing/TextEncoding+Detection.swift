import CUCharDet

extension TextEncoding {
    /// The encoding that `bytes` (a whole file, or its first megabytes) are written in, by its byte-order mark, by
    /// being valid UTF-8, by the pattern of zero bytes, else by character statistics.
    public static func detect(in bytes: [UInt8]) -> TextEncoding {
        if let marked = byByteOrderMark(bytes) { return marked }
        if let wide = byZeroPattern(bytes) { return wide }
        let sequences = UTF8Sequences(in: bytes)
        if sequences.invalid == 0 { return holdsISO2022JP(bytes) ? TextEncoding("ISO-2022-JP") : .utf8 }
        // UTF-8 with a few damaged bytes: in other encodings well-formed sequences occur only by chance.
        if sequences.invalid * 4 <= sequences.valid { return .utf8 }
        return byStatistics(bytes)
    }

    private static func byByteOrderMark(_ bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return nil
    }

    /// UTF-16 text in any script has ASCII separators and line ends, whose high byte is zero: zeros stand at the odd
    /// places (little-endian) or the even ones, never at both. A stray zero byte in other text has no line end beside it.
    private static func byZeroPattern(_ bytes: [UInt8]) -> TextEncoding? {
        let head = bytes.prefix(64 * 1024)
        var zeros = [0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place & 1] += 1 }
        let enough = max(2, head.count / 40)
        if zeros[1] >= enough && zeros[0] * 10 <= zeros[1], hasWideLineEnds(head, zeroAfter: true) {
            return .utf16LittleEndian
        }
        if zeros[0] >= enough && zeros[1] * 10 <= zeros[0], hasWideLineEnds(head, zeroAfter: false) {
            return .utf16BigEndian
        }
        return nil
    }

    /// Whether a line end stands beside a zero byte, or there is none at all.
    private static func hasWideLineEnds(_ bytes: ArraySlice<UInt8>, zeroAfter: Bool) -> Bool {
        var hasLineEnd = false
        for place in bytes.indices where bytes[place] == 0x0A || bytes[place] == 0x0D {
            hasLineEnd = true
            let beside = zeroAfter ? place + 1 : place - 1
            if bytes.indices.contains(beside), bytes[beside] == 0 { return true }
        }
        return !hasLineEnd
    }

    /// ISO-2022-JP is seven-bit and looks like ASCII with escape sequences.
    private static func holdsISO2022JP(_ bytes: [UInt8]) -> Bool {
        guard let escape = bytes.firstIndex(of: 0x1B), escape + 2 < bytes.count else { return false }
        return bytes[escape + 1] == 0x24 && (bytes[escape + 2] == 0x42 || bytes[escape + 2] == 0x40)
    }

    /// Latin text has single non-ASCII bytes amid ASCII letters; other scripts have long runs of them. The statistics
    /// of uchardet tell the latter apart well; among the Latin encodings, where short lists of names give them too
    /// little, what each reading would make of the words decides.
    private static func byStatistics(_ bytes: [UInt8]) -> TextEncoding {
        let guess = statisticalGuess(bytes)
        let latin = LatinEvidence(bytes)
        if let guess, !LatinEvidence.isCandidate(guess), latin.meanRun >= 2.5 || latin.bestScore <= 0,
            let text = guess.decode(bytes),
            !text.unicodeScalars.contains("\u{FFFD}") || latin.meanRun >= 2.5
        {
            return guess
        }
        return latin.best(favouring: guess)
    }

    private static func statisticalGuess(_ bytes: [UInt8]) -> TextEncoding? {
        guard let detector = unsafe uchardet_new() else { return nil }
        defer { unsafe uchardet_delete(detector) }
        let fault = unsafe bytes.withUnsafeBytes {
            unsafe uchardet_handle_data(
                detector, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
        }
        guard fault == 0 else { return nil }
        unsafe uchardet_data_end(detector)
        guard let name = unsafe uchardet_get_charset(detector) else { return nil }
        let encoding = TextEncoding(usualName(unsafe String(cString: name)))
        return encoding.name.isEmpty || !encoding.isKnown ? nil : encoding
    }

    /// uchardet's spelling to the one people know.
    private static func usualName(_ name: String) -> String {
        switch name {
        case "SHIFT_JIS": "Shift_JIS"
        case "MAC-CENTRALEUROPE": "x-mac-ce"
        case "ISO-8859-1": "windows-1252"
        case let name where name.hasPrefix("WINDOWS-"): "windows-" + name.dropFirst(8)
        default: name
        }
    }
}

/// How many multi-byte sequences of `bytes` are well-formed UTF-8, and how many bytes are not. A sequence that the end
/// of the bytes cuts off counts as neither.
struct UTF8Sequences {
    private(set) var valid = 0
    private(set) var invalid = 0

    init(in bytes: [UInt8]) {
        var place = 0
        while place < bytes.count {
            if bytes[place] < 0x80 {
                place += 1
                continue
            }
            switch Self.length(in: bytes, at: place) {
            case .some(let length) where place + length > bytes.count: return
            case .some(let length):
                valid += 1
                place += length
            case nil:
                invalid += 1
                place += 1
            }
        }
    }

    /// The length of the well-formed (or cut off) sequence at `place` by table 3-7 of the Unicode Standard.
    private static func length(in bytes: [UInt8], at place: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[place] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        for offset in 1..<length where place + offset < bytes.count {
            guard (offset == 1 ? second : 0x80...0xBF).contains(bytes[place + offset]) else { return nil }
        }
        return length
    }
}
