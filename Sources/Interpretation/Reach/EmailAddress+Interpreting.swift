public import Contacts

extension EmailAddress {
    /// Reads an address out of `text` ("mailto:", a display name, upper case and surrounding marks are taken off);
    /// nil where there is none.
    public init?(interpreting text: String) {
        let bytes = Array(text.utf8.prefix(2_048))
        guard let at = EmailAddress.position(in: bytes) else { return nil }
        var start = at
        while start > 0, EmailAddress.isLocal(bytes[start - 1]) { start -= 1 }
        while start < at, bytes[start] == UInt8(ascii: ".") || bytes[start] == UInt8(ascii: "'") { start += 1 }
        var end = at + 1
        while end < bytes.count, EmailAddress.isDomain(bytes[end]) { end += 1 }
        while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard start < at, at - start <= 64, end - at - 1 >= 3, end - at - 1 <= 253 else { return nil }
        let domain = EmailAddress.lowercased(bytes[(at + 1)..<end])
        guard EmailAddress.isDomainName(domain) else { return nil }
        self.init(local: EmailAddress.lowercased(bytes[start..<at]), domain: domain)
    }

    /// Whether the address is an office's, not a person's: info@, sales@, office@…
    public var isRoleAccount: Bool {
        let name = local.prefix { $0 != "+" }
        if RoleAccounts.names.contains(String(name)) { return true }
        // "info-duluth", "sales.usa", "office2"
        let first = name.prefix { $0 >= "a" && $0 <= "z" }
        return first.count < name.count && RoleAccounts.stems.contains(String(first))
    }

    /// Whether the domain is a mail provider's, so that it says nothing about an employer: gmail.com, gmx.de…
    public var isPrivateMail: Bool { MailProviders.contains(domain) }

    /// The same address without what providers ignore: a "+tag", and the dots of a Gmail name. Two addresses with equal
    /// mailboxes reach the same person.
    public var mailbox: EmailAddress {
        var name = String(local.prefix { $0 != "+" })
        if name.isEmpty { name = local }
        let isGmail = domain == "gmail.com" || domain == "googlemail.com"
        if isGmail { name.removeAll { $0 == "." } }
        return EmailAddress(local: name, domain: isGmail ? "gmail.com" : domain)
    }

    /// The at sign of the first address: the first with a mailbox character before and a domain's after it.
    private static func position(in bytes: [UInt8]) -> Int? {
        bytes.indices.first { index in
            bytes[index] == UInt8(ascii: "@") && index > 0 && index + 1 < bytes.count && isLocal(bytes[index - 1])
                && isDomain(bytes[index + 1])
        }
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "'"),
            UInt8(ascii: "&"),
            UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "~"),
            UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "."), UInt8(ascii: "-"), 0x80...:
            true
        default: false
        }
    }

    /// Labels parted by dots, the last of at least two characters and no number.
    private static func isDomainName(_ domain: String) -> Bool {
        let labels = domain.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && $0.count <= 63 }), let last = labels.last else {
            return false
        }
        return last.count >= 2 && !last.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).lowercased()
    }
}
