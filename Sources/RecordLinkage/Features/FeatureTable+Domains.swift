/// Domains that somebody registered, and those that are lent to many companies.
extension FeatureTable {
    /// The domains of a record's site and work e-mail: those that somebody registered; of a domain that is lent to many
    /// companies (a chamber's hosting, a marketplace) the host.
    func domains(of record: RecordFeatures) -> [UInt32] {
        if record.sites.isEmpty && record.emails.isEmpty { return [] }
        var found: [UInt32] = []
        for host in all(record.sites) { Self.insert(domain(ofHost: host), into: &found) }
        for email in all(record.emails) where !emails[email].isPrivate {
            Self.insert(domain(ofHost: emails[email].domain), into: &found)
        }
        return found
    }

    private static func insert(_ domain: UInt32, into found: inout [UInt32]) {
        if domain != 0 && !found.contains(domain) { found.append(domain) }
    }

    /// Finds the domains under which several companies have hosts of their own, and counts `known` as such.
    func findLentDomains(known: [String]) -> [String] {
        var tenants: [UInt32: [UInt32: UInt32]] = [:]
        for record in records where record.company != 0 {
            for host in hosts(of: record) {
                let domain = domain(ofHost: host)
                if domain != host { tenants[domain, default: [:]][host] = record.company }
            }
        }
        let found = tenants.filter { $0.value.count >= 3 && Set($0.value.values).count >= 3 }.map {
            domains.string($0.key)
        }
        return Set(found + known).sorted()
    }

    private func hosts(of record: RecordFeatures) -> [UInt32] {
        Array(all(record.sites)) + all(record.emails).filter { !emails[$0].isPrivate }.map { emails[$0].domain }
    }
}
