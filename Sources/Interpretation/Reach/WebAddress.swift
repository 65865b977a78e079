/// A web address taken apart as far as telling sites apart needs.
public struct WebAddress: Sendable, Equatable, Hashable {
    /// Lower case, without "www.".
    public var host: String
    /// The domain somebody registered: "example.co.uk" of "shop.example.co.uk" (Public Suffix List).
    public var registrableDomain: String
    /// Path and query without trailing slash.
    public var path: String
    /// Whether it is a person's page on a network (linkedin.com/in/…, github.com/…), not a company's site.
    public var isProfile: Bool

    /// Nil where `text` is no http(s) address or bare host name.
    public init?(interpreting text: String) {
        var rest = text.prefix(2_048).drop(while: { $0.isWhitespace || $0 == "<" || $0 == "\"" })
        guard !rest.contains("@"), WebAddress.takeScheme(&rest) else { return nil }
        rest = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "\"" }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        var host = rest[..<end].lowercased()
        if let colon = host.firstIndex(of: ":") { host = String(host[..<colon]) }
        while host.hasSuffix(".") || host.hasSuffix(",") { host.removeLast() }
        while host.hasPrefix("www.") { host.removeFirst(4) }
        guard WebAddress.isHost(host), let domain = PublicSuffixes.registrableDomain(of: host) else { return nil }
        self.host = host
        registrableDomain = domain
        path = WebAddress.path(rest[end...])
        isProfile = ProfilePages.isProfile(domain: domain, host: host, path: path)
    }

    /// The same page without what does not change it: scheme, "www.", a trailing slash, tracking. Equal texts are the same
    /// page; for profile pages the same person.
    public var canonical: String {
        let plain = isProfile ? path.prefix { $0 != "?" && $0 != "#" }.lowercased() : path
        return (isProfile ? registrableDomain : host) + plain
    }

    /// Whether the domain is a network, a map or a site builder that many share, so that it says nothing about a company.
    public var isShared: Bool { isProfile || ProfilePages.sharedDomains.contains(registrableDomain) }

    /// False where a look at the bytes tells that `text` is no person's page: those all have a path.
    public static func mayBeProfile(_ text: String) -> Bool {
        // The slashes of the scheme follow a colon, or nothing.
        var previous = UInt8(ascii: ":")
        var isInPath = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "/") {
                if previous == UInt8(ascii: ":") { continue }
                isInPath = true
            } else if isInPath {
                return true
            }
            previous = byte
        }
        return false
    }

    private static func takeScheme(_ rest: inout Substring) -> Bool {
        let beginning = rest.prefix(8).lowercased()
        for scheme in ["https://", "http://", "https:/", "http:/", "//"] where beginning.hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            return true
        }
        // Another scheme (ftp:, mailto:) is no page; a colon before a port is none.
        guard let colon = rest.firstIndex(of: ":") else { return true }
        return rest[rest.index(after: colon)...].first?.isNumber == true
    }

    private static func path(_ text: Substring) -> String {
        var path = text.prefix { $0 != "#" }
        while let last = path.last, last == "/" || last == "?" || last == "," || last == ")" { path.removeLast() }
        return String(path)
    }

    private static func isHost(_ host: String) -> Bool {
        guard host.utf8.count <= 253 else { return false }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2, last.contains(where: \.isLetter) else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63
                && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
    }
}
