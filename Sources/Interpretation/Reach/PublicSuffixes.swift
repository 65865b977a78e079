import CPSL

/// Which part of a host name somebody registered, by the Public Suffix List built into libpsl.
enum PublicSuffixes {
    /// "example.co.uk" for "shop.example.co.uk"; nil for a suffix alone ("co.uk"). `host` in lower case.
    static func registrableDomain(of host: String) -> String? {
        // Most hosts are a name under .com: no need to ask.
        let labels = host.utf8.split(separator: UInt8(ascii: "."))
        if labels.count == 2, labels[1].elementsEqual("com".utf8), !privateSuffixes.contains(host) { return host }
        return registered(host)
    }

    /// Under these, customers register names of their own.
    private static let privateSuffixes: Set<String> = [
        "blogspot.com", "appspot.com", "herokuapp.com", "wixsite.com", "myshopify.com", "uk.com", "us.com", "eu.com",
        "de.com",
    ]

    private static func registered(_ host: String) -> String? {
        guard let list = unsafe psl_builtin() else { return nil }
        return unsafe host.withCString { name in
            guard let domain = unsafe psl_registrable_domain(list, name) else { return nil }
            return unsafe String(cString: domain)
        }
    }
}
