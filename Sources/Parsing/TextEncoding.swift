/// A character encoding by its IANA name ("UTF-8", "windows-1252", "UTF-16LE").
public struct TextEncoding: Sendable, Hashable {
    public var name: String

    public init(_ name: String) { self.name = name }

    public static let utf8 = TextEncoding("UTF-8")
    public static let utf16LittleEndian = TextEncoding("UTF-16LE")
    public static let utf16BigEndian = TextEncoding("UTF-16BE")
    public static let utf32LittleEndian = TextEncoding("UTF-32LE")
    public static let utf32BigEndian = TextEncoding("UTF-32BE")
    public static let windows1252 = TextEncoding("windows-1252")

    /// Whether this machine can decode it.
    public var isKnown: Bool { UTF8Transcoder(from: self) != nil }

    /// The text of `bytes` without byte-order mark; what cannot be decoded becomes U+FFFD. Nil for an encoding that
    /// this machine does not know.
    public func decode(_ bytes: [UInt8]) -> String? {
        guard var transcoder = UTF8Transcoder(from: self) else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 16)
        transcoder.append(bytes, to: &text)
        transcoder.finish(into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Letters and digits of the name in lower case: "utf8" for "UTF-8" and "utf_8".
    private var key: String {
        let bytes = name.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 0x41...0x5A: byte | 0x20
            case 0x30...0x39, 0x61...0x7A: byte
            default: nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    var isUTF8: Bool { ["utf8", "utf8sig", "ascii", "usascii"].contains(key) }

    /// The width of a code unit in bytes.
    var unitWidth: Int {
        let key = key
        if key.hasPrefix("utf16") || key.hasPrefix("ucs2") { return 2 }
        return key.hasPrefix("utf32") || key.hasPrefix("ucs4") ? 4 : 1
    }

    /// Whether a line end is more than one byte.
    var isWide: Bool { unitWidth > 1 }

    /// The name by which iconv knows it. As in the WHATWG's Encoding Standard, ISO-8859-1 means windows-1252 and
    /// Shift_JIS means code page 932: their files hold the supersets' characters.
    var converterName: String {
        switch key {
        case "iso88591", "latin1", "windows1252": "CP1252"
        case "shiftjis", "sjis", "windows31j": "CP932"
        case "gb2312", "gbk": "GB18030"
        case "euckr": "CP949"
        case "big5": "BIG5-HKSCS"
        case "macroman", "xmacroman", "macintosh": "MACINTOSH"
        case "maccentraleurope", "xmacce": "MAC-CENTRALEUROPE"
        case "iso88599": "CP1254"
        default: name
        }
    }
}
