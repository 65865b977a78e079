import Contacts
import Foundation

/// An unsent e-mail to exactly one recipient, as a file that mail programs open as a draft (RFC 5322, `X-Unsent: 1`).
///
/// No text put into it can add a header or a recipient: line breaks and control characters become spaces, words beyond
/// ASCII are encoded (RFC 2047), bodies and attachments are base64 (RFC 2045).
public struct MailMessage: Sendable {
    public struct Person: Sendable {
        public var name: String?
        public var address: String

        /// - Parameter address: nil comes back for what is not one plain address.
        public init?(name: String?, address: String) {
            guard MailMessage.isPlainAddress(address) else { return nil }
            self.name = name
            self.address = address
        }
    }

    public struct Attachment: Sendable {
        public var fileName: String
        /// "text/calendar; method=REQUEST; charset=utf-8"
        public var type: String
        public var bytes: [UInt8]

        public init(fileName: String, type: String, bytes: [UInt8]) {
            self.fileName = fileName
            self.type = type
            self.bytes = bytes
        }
    }

    public var from: Person?
    public var to: Person
    public var subject: String
    /// Plain text.
    public var body: String
    public var attachments: [Attachment]

    public init(from: Person?, to: Person, subject: String, body: String, attachments: [Attachment] = []) {
        self.from = from
        self.to = to
        self.subject = subject
        self.body = body
        self.attachments = attachments
    }

    /// The file's bytes, lines ended by CRLF. The same message gives the same bytes.
    public func render() -> [UInt8] {
        var lines: [String] = []
        if let from { lines.append("From: " + Self.mailbox(from)) }
        lines += ["To: " + Self.mailbox(to), Self.header("Subject", subject), "X-Unsent: 1", "MIME-Version: 1.0"]
        let text =
            ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", ""]
            + Self.base64(Array(body.utf8))
        guard !attachments.isEmpty else { return Self.bytes(lines + text) }
        var hash = StableHash()
        hash.combine(body)
        hash.combine(subject)
        let boundary = "shortlist-" + String(hash.value, radix: 16)
        lines += ["Content-Type: multipart/mixed; boundary=\"\(boundary)\"", "", "--\(boundary)"] + text
        for attachment in attachments {
            let name = attachment.fileName.suffix(24).filter {
                $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))
            }
            lines +=
                [
                    "--\(boundary)", "Content-Type: \(Self.oneLine(attachment.type)); name=\"\(name)\"",
                    "Content-Transfer-Encoding: base64", "Content-Disposition: attachment; filename=\"\(name)\"", "",
                ] + Self.base64(attachment.bytes)
        }
        return Self.bytes(lines + ["--\(boundary)--"])
    }

    /// A link that opens the message in a mail program; nil where it would be too long for one, or has attachments.
    public var link: String? {
        guard attachments.isEmpty, let address = LinkTarget.mail(to.address) else { return nil }
        let link =
            "\(address)?subject=\(Self.encoded(subject))&body=\(Self.encoded(body.replacing("\n", with: "\r\n")))"
        return link.utf8.count <= 1_900 ? link : nil
    }

    /// One address, nothing else: what could end it or begin another is refused.
    public static func isPlainAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.utf8.count <= 254 else { return false }
        return text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "@.!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        } && !text.hasPrefix(".") && !text.contains("..") && !text.contains(".@") && !text.hasSuffix(".")
            && !parts[1].hasPrefix(".") && !parts[1].hasPrefix("-")
    }

    // MARK: - Headers

    private static func mailbox(_ person: Person) -> String {
        let name = oneLine(person.name ?? "")
        if name.isEmpty { return person.address }
        if name.utf8.allSatisfy({ $0 < 0x80 }) {
            let escaped = name.prefix(34).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return "\"\(escaped)\"\r\n <\(person.address)>"
        }
        return encodedWords(String(name.prefix(120))) + "\r\n <\(person.address)>"
    }

    private static func header(_ name: String, _ text: String) -> String {
        let text = oneLine(text)
        let isPlain =
            text.utf8.allSatisfy { $0 < 0x80 } && !text.contains("=?") && text.utf8.count + name.utf8.count < 76
        return "\(name): " + (isPlain ? text : encodedWords(text))
    }

    /// RFC 2047: words of at most 75 characters, no character parted between two.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        func close() {
            if !bytes.isEmpty { words.append("=?utf-8?B?\(Data(bytes).base64EncodedString())?=") }
            bytes = []
        }
        for scalar in text.unicodeScalars {
            let next = Array(String(scalar).utf8)
            if bytes.count + next.count > 42 { close() }
            bytes += next
        }
        close()
        return words.joined(separator: "\r\n ")
    }

    static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
                ? " " : Character(scalar)
        }
        return String(scalars).split(separator: " ").joined(separator: " ")
    }

    private static func base64(_ bytes: [UInt8]) -> [String] {
        let text = Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        return text.split(separator: "\n").map(String.init)
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private static func bytes(_ lines: [String]) -> [UInt8] { Array((lines.joined(separator: "\r\n") + "\r\n").utf8) }
}
