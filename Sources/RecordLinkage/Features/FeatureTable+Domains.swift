/// Domains that somebody registered, and those that are lent to many companies.
extension FeatureTable {
    /// The domains of a record's site and work e-mail: those that somebody registered; of a domain that is lent to many
    /// companies (a chamber's hosting, a marketplace) the host.
    func domains(of record: RecordFeatures) -> [UInt32] {
        if record.sites.isEmpty && record.emails.isEmpty { return [] }
        var found: [UInt32] = []
        forEachDomain(of: record) { if !found.contains($0) { found.append($0) } }
        return found
    }

    /// Calls `body` with each of them; with one that the record has twice, twice.
    @inline(__always)
    func forEachDomain(of record: RecordFeatures, _ body: (UInt32) -> Void) {
        for index in record.sites.range {
            let domain = domain(ofHost: numbers[index])
            if domain != 0 { body(domain) }
        }
        for index in record.emails.range where !emails[numbers[index]].isPrivate {
            let domain = domain(ofHost: emails[numbers[index]].domain)
            if domain != 0 { body(domain) }
        }
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
