extension Comparison {
    /// The names of two organizations.
    static let organizationName = Comparison(
        id: "organization.name", name: "name", role: .affiliation,
        levels: companyLevels(
            m: [0.62, 0.12, 0.1, 0.02, 0.06, 0.012, 0.05], u: [0.0008, 0.0005, 0.001, 0.0005, 0.004, 0.015, 0.978],
            freedom: 4),
        assess: { pair in
            guard let level = CompanyAgreement.byName(pair.a.company, pair.b.company, in: pair.context) else {
                return .missing
            }
            let frequencies = pair.context.frequencies
            return Assessment(
                level: level.rawValue,
                frequency: level.rawValue <= 1
                    ? max(frequencies.company(pair.a.company), frequencies.company(pair.b.company)) : 0)
        },
        shows: [.organization])

    static let organizationPhone = Comparison(
        id: "organization.phone", name: "phone", role: .phone,
        levels: Reach.phoneLevels(m: [0.56, 0.08, 0.04, 0.32], u: [0.0002, 0.01, 0.0003, 0.988]),
        assess: { pair in Reach.comparePhones(pair) }, shows: [.phone])

    /// The domain of site and e-mail.
    static let webDomain = Comparison(
        id: "organization.domain", name: "web domain", role: .email,
        levels: [
            ComparisonLevel("the same web domain", .agreement, m: 0.85, u: 0.0005, freedom: 3),
            ComparisonLevel("another web domain", .conflict, m: 0.15, u: 0.99, freedom: 4),
        ],
        assess: { pair in
            let domain = pair.context.commonDomain(pair.a, pair.b)
            if domain != 0 { return Assessment(level: 0, frequency: pair.context.frequencies.domain(domain)) }
            let table = pair.context.table
            return table.domains(of: pair.a).isEmpty || table.domains(of: pair.b).isEmpty
                ? .missing : Assessment(level: 1)
        },
        shows: [.url])

    static let organizationAddress = Comparison(
        id: "organization.address", name: "street address", role: .address,
        levels: addressLevels(m: [0.62, 0.1, 0.1, 0.04, 0.14], u: [0.0003, 0.0003, 0.002, 0.006, 0.99]),
        assess: { pair in Places.compareStreets(pair.a, pair.b, in: pair.context) }, shows: [.street])

    static let organizationPlace = Comparison(
        id: "organization.place", name: "place", role: .place,
        levels: placeLevels(m: [0.5, 0.34, 0.06, 0.05, 0.05], u: [0.01, 0.08, 0.02, 0.1, 0.8]),
        assess: { pair in Places.comparePlaces(pair.a, pair.b, in: pair.context) }, shows: [.place])
}
