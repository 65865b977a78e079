import Contacts
import Interpretation

/// Reads contacts and organizations into candidates, firms and understood texts. Every distinct text is read once;
/// the reading of titles, labels, names and places runs in parallel. Contacts come in sorted, so that nothing depends
/// on the order of the input.
struct PoolBuilder {
    private(set) var candidates: [Candidate] = []
    private(set) var firms: [Firm] = []
    private(set) var texts = UnderstoodTexts()
    /// The stems of the notes and keywords of contacts, as numbers of `stems`.
    private(set) var remarks: [[Int32]] = []
    /// Every stem of a name or note.
    private(set) var stems = Interner()
    /// The firm of every linked organization.
    private(set) var firmOfOrganization: [ContactID: Int] = [:]

    private let contacts: [Contact]
    private let organizations: [Organization]
    private var table = FirmTable()
    private var titles = Interner()
    private var labels = Interner()
    private var places = Interner()
    private var notes = Interner()
    private var companyKeys: [String: String] = [:]
    private var mail: [String: EmailAddress] = [:]
    /// The letters of each mail domain that is a firm's, with the firm's node.
    private var domains: [(label: String, node: Int)] = []

    init(contacts: [Contact], organizations: [Organization]) {
        self.contacts = contacts
        self.organizations = organizations
        readNames()
        readMail()
        let nodes = joinFirms()
        readContacts(nodes)
        understand()
        describeFirms()
    }

    // MARK: Companies

    /// The keys of all company names.
    private mutating func readNames() {
        var names = Interner()
        for contact in contacts {
            for name in Self.companyNames(of: contact) { _ = names.number(of: name) }
        }
        for organization in organizations {
            _ = names.number(of: organization.name)
            for name in organization.otherNames { _ = names.number(of: name) }
        }
        let keys = names.texts.parallelMap { CompanyName(interpreting: $0).key }
        companyKeys = Dictionary(uniqueKeysWithValues: zip(names.texts, keys))
    }

    private mutating func readMail() {
        var addresses = Interner()
        for contact in contacts {
            for value in contact.all(.email) { _ = addresses.number(of: value.text) }
        }
        let read = addresses.texts.parallelMap { EmailAddress(interpreting: $0) }
        for (text, address) in zip(addresses.texts, read) { mail[text] = address }
    }

    /// The nodes of the firm table that each contact hangs off: the present firm first, then former ones.
    private mutating func joinFirms() -> [[Int]] {
        for organization in organizations {
            let node = table.node("id:" + organization.id.rawValue)
            for name in [organization.name] + organization.otherNames {
                if let key = key(of: name) { table.join(node, table.node("key:" + key)) }
            }
        }
        var nodes = contacts.map { contact -> [Int] in
            let keys = Self.companyNames(of: contact).compactMap { key(of: $0) }
            var nodes = keys.map { table.node("key:" + $0) }
            // One person's records call one firm by a shorter and a fuller name.
            for index in keys.indices.dropFirst() where Self.areOneFirms(keys[0], keys[index]) {
                table.join(nodes[0], nodes[index])
            }
            if let id = contact.organizationID {
                let node = table.node("id:" + id.rawValue)
                if let first = nodes.first { table.join(node, first) } else { nodes = [node] }
            }
            return nodes
        }
        joinByMail(&nodes)
        return nodes
    }

    /// Joins firms by a mail domain that their names account for, and gives contacts without a company the firm of
    /// their domain.
    private mutating func joinByMail(_ nodes: inout [[Int]]) {
        let domains = contacts.map(workDomain)
        var named: [String: [Int]] = [:]
        for (domain, own) in zip(domains, nodes) {
            if let domain, let first = own.first { named[domain, default: []].append(first) }
        }
        let keyOfNode = Dictionary(
            Set(companyKeys.values).filter { !$0.isEmpty }.map { (table.node("key:" + $0), $0) },
            uniquingKeysWith: { first, _ in first })
        for domain in named.keys.sorted() {
            let own = Array(Set(named[domain] ?? [])).sorted()
            let label = MailDomain.label(of: domain)
            let accounted = own.contains { MailDomain.isAccountedFor(label, by: keyOfNode[$0] ?? "") }
            guard own.count == 1 || (accounted && own.count <= 8) else { continue }
            for node in own { table.join(node, table.node("domain:" + domain)) }
            if accounted { self.domains.append((label, own[0])) }
        }
        let nodeOfRun = Dictionary(
            keyOfNode.sorted { $0.key < $1.key }.map { ($1.filter { $0 != " " }, $0) },
            uniquingKeysWith: { first, _ in first })
        for (index, contact) in contacts.enumerated() where nodes[index].isEmpty {
            if let domain = domains[index] {
                let node = table.node("domain:" + domain)
                if named[domain] == nil, let firm = nodeOfRun[MailDomain.label(of: domain)] { table.join(node, firm) }
                nodes[index] = [node]
            } else if !Self.ownLabels(of: contact).isEmpty {
                nodes[index] = [table.node("contact:" + contact.id.rawValue)]
            }
        }
    }

    /// Whether the names with these keys are one firm's by their likeness, or because the words of one, two or a long
    /// one, are the beginning of the other's.
    private static func areOneFirms(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        if CompanyComparison.probability(CompanyKey(a), CompanyKey(b)) >= 0.8 { return true }
        return short.contains(" ") ? long.hasPrefix(short) : short.utf8.count >= 5 && long.hasPrefix(short + " ")
    }

    private func key(of name: String) -> String? {
        guard let key = companyKeys[name], !key.isEmpty else { return nil }
        return key
    }

    /// The domain of the contact's first address at an employer.
    private func workDomain(_ contact: Contact) -> String? {
        contact.all(.email).lazy.compactMap { mail[$0.text] }.first { !$0.isPrivateMail }?.domain
    }

    private static func companyNames(of contact: Contact) -> [String] {
        let named = contact.all(.organization).map(\.text)
        if named.isEmpty, contact.kind == .organization, let name = contact[.fullName] { return [name] }
        return named
    }

    private static func ownLabels(of contact: Contact) -> [String] {
        contact.all(.industry).filter { $0.inheritedFrom == nil }.map(\.text)
    }

    /// What a person's own records call their field: their industry labels, and keywords that may name a field.
    private static func topics(of contact: Contact) -> [String] {
        guard contact.kind == .person else { return [] }
        var topics = ownLabels(of: contact)
        // The labels of an address book ("* myContacts") group people for its owner.
        let books = Set(contact.all(.keyword).filter { $0.text.hasPrefix("*") }.flatMap(\.provenance))
        for value in contact.all(.keyword).prefix(4)
        where value.text.utf8.count <= 120 && books.isDisjoint(with: value.provenance) {
            for part in value.text.split(whereSeparator: { ";,|".contains($0) }).prefix(4) {
                let topic = part.split(separator: " ").joined(separator: " ")
                if topic.utf8.count > 1 { topics.append(topic) }
            }
        }
        return topics
    }

    // MARK: Contacts

    private mutating func readContacts(_ nodes: [[Int]]) {
        let numbers = table.numbers()
        for organization in organizations {
            firmOfOrganization[organization.id] = numbers[table.node("id:" + organization.id.rawValue)]
        }
        firms = Array(repeating: Firm(), count: (numbers.max() ?? -1) + 1)
        for (label, node) in domains { firms[numbers[node]].domains.append(label) }
        for (index, contact) in contacts.enumerated() {
            var candidate = Candidate(
                contact: index, isPerson: contact.kind == .person, isInNetwork: contact.isInNetwork,
                isRecommended: Recommendation.by(contact) != nil)
            candidate.title = contact[.title].map { titles.number(of: $0) }
            candidate.firm = nodes[index].first.map { numbers[$0] }
            candidate.formerFirms = Array(Set(nodes[index].dropFirst().map { numbers[$0] })).sorted()
                .filter { $0 != candidate.firm }
            candidate.place = Self.place(contact.values).map { places.number(of: $0) }
            candidate.remarks = Self.remarks(of: contact).map { notes.number(of: $0) }
            candidate.topics = Self.topics(of: contact).map { labels.number(of: $0) }
            candidate.reach = reach(of: contact)
            candidate.updated = contact.all(.updated).compactMap { CalendarDate(interpreting: $0.text) }.max()
            candidates.append(candidate)
        }
    }

    private static func remarks(of contact: Contact) -> String? {
        let texts = (contact.all(.note) + contact.all(.keyword)).map(\.text) + [contact[.department]].compactMap { $0 }
        return texts.isEmpty ? nil : String(texts.joined(separator: " ").prefix(2_000))
    }

    /// The parts of an address as one text, nil where there are none.
    private static func place(_ values: [Field: [AttributedValue]]) -> String? {
        let parts = [Field.city, .region, .country, .postalCode].map { values[$0]?.first?.text ?? "" }
        return parts.allSatisfy(\.isEmpty) ? nil : parts.joined(separator: "\u{1}")
    }

    private func reach(of contact: Contact) -> Candidate.Reach {
        var best = Candidate.Reach.none
        for value in contact.all(.email) {
            guard let address = mail[value.text] else { continue }
            let way: Candidate.Reach =
                value.inheritedFrom != nil || address.isRoleAccount
                ? .office : address.isPrivateMail ? .privateMail : .workMail
            if way.rawValue > best.rawValue { best = way }
        }
        for value in contact.all(.phone) {
            let way: Candidate.Reach = value.inheritedFrom == nil ? .phone : .office
            if way.rawValue > best.rawValue { best = way }
        }
        return best
    }

    // MARK: Meaning

    private mutating func understand() {
        for contact in contacts {
            for label in contact.all(.industry) { _ = labels.number(of: label.text) }
        }
        for organization in organizations {
            for label in organization.values[.industry] ?? [] { _ = labels.number(of: label.text) }
            if let place = Self.place(organization.values) { _ = places.number(of: place) }
        }
        texts.titles = titles.texts.parallelMap(chunk: 64) { UnderstoodTexts.title($0) }
        texts.labels = labels.texts.parallelMap(chunk: 64) { UnderstoodTexts.label($0) }
        texts.places = places.texts.parallelMap(chunk: 64) { text in
            let parts = text.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
            let part = { (index: Int) in parts.count > index && !parts[index].isEmpty ? parts[index] : nil }
            return Place(city: part(0), region: part(1), country: part(2), postalCode: part(3))
        }
        texts.isCityAlone = zip(places.texts, texts.places).map { text, place in
            guard text.hasSuffix("\u{1}\u{1}\u{1}"), let city = place.city else { return false }
            return TextFolding.fold(String(text.dropLast(3))) == TextFolding.fold(city)
        }
        remarks = notes.texts.parallelMap { Words.stems(of: $0) }.map { numbers(of: $0) }
    }

    /// The stems as sorted numbers without duplicates.
    private mutating func numbers(of words: [String]) -> [Int32] {
        Array(Set(words.map { Int32(truncatingIfNeeded: stems.number(of: $0)) })).sorted()
    }

    private mutating func describeFirms() {
        var ledger = FirmLedger(count: firms.count)
        for candidate in candidates {
            guard let firm = candidate.firm else { continue }
            let contact = contacts[candidate.contact]
            ledger.add(names: Self.companyNames(of: contact).prefix(1), to: firm)
            // What a linked organization's records say of it, the organization knows.
            if contact.organizationID.map({ firmOfOrganization[$0] == nil }) ?? true {
                for label in Self.ownLabels(of: contact) { ledger.add(label: label, to: firm) }
            }
            if let place = candidate.place { ledger.add(place: place, to: firm) }
            ledger.add(employees: contact[.employees], to: firm)
            if contact.kind == .person { firms[firm].people += 1 }
        }
        for organization in organizations {
            guard let firm = firmOfOrganization[organization.id] else { continue }
            ledger.add(names: [organization.name] + organization.otherNames, to: firm)
            for label in organization.values[.industry] ?? [] {
                ledger.add(label: label.text, times: label.provenance.count, to: firm)
            }
            if let place = Self.place(organization.values) { ledger.add(place: places.number(of: place), to: firm) }
            ledger.add(employees: organization[.employees], to: firm)
        }
        lendWhereUntold(&ledger)
        ledger.describe(&firms, labels: labels, texts: texts, keys: companyKeys)
        let named = firms.parallelMap { $0.names.prefix(3).flatMap(Words.stems) }
        for firm in firms.indices { firms[firm].nameStems = numbers(of: named[firm]) }
        keepPersonalTopics()
        placeByFirm()
    }

    /// A firm of which no organization's record says more has the one label that its people carry, where it is one.
    private func lendWhereUntold(_ ledger: inout FirmLedger) {
        var said: [Int: [String: String]] = [:]
        for candidate in candidates {
            guard let firm = candidate.firm, !ledger.hasLabels(firm) else { continue }
            for label in Self.ownLabels(of: contacts[candidate.contact]) where said[firm]?[label.lowercased()] == nil {
                said[firm, default: [:]][label.lowercased()] = label
            }
        }
        for (firm, labels) in said where labels.count == 1 {
            for label in labels.values { ledger.add(label: label, to: firm) }
        }
    }

    /// A label that is the firm's too says nothing of its own.
    private mutating func keepPersonalTopics() {
        let folded = texts.labels.map { $0.text.lowercased() }
        for index in candidates.indices where !candidates[index].topics.isEmpty {
            guard let firm = candidates[index].firm else { continue }
            let shared = Set(firms[firm].labels.map { folded[$0] })
            candidates[index].topics.removeAll { shared.contains(folded[$0]) }
        }
    }

    /// Whoever states no city gets the firm's place, unless it contradicts the region stated.
    private mutating func placeByFirm() {
        for index in candidates.indices {
            guard let firm = candidates[index].firm, let known = firms[firm].place else { continue }
            let own = candidates[index].place.map { texts.places[$0] }
            guard own?.city == nil, own?.metro == nil, own?.isRemote != true else { continue }
            if let region = own?.region, texts.places[known].region != region { continue }
            candidates[index].place = known
            candidates[index].placeIsFirms = true
        }
    }
}
