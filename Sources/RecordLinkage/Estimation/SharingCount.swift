internal import Contacts
internal import Interpretation

/// Counts how many different people state each e-mail address and phone number.
struct SharingCount {
    let context: LinkageContext

    /// Beyond this many records a number is a switchboard, whoever states it.
    private static let most = 60

    func counted(with stored: [UInt64: UInt16]) -> IdentifierSharing {
        let table = context.table
        let emails = holders(\.emails, count: table.emails.count), phones = holders(\.phones, count: table.phones.count)
        var sharing = IdentifierSharing()
        sharing.emailRecords = emails.map { UInt32($0.count) }
        sharing.phoneRecords = phones.map { UInt32($0.count) }
        sharing.emailHolders = distinct(emails)
        sharing.phoneHolders = distinct(phones)
        guard !stored.isEmpty else { return sharing }
        for number in 1..<max(1, emails.count) {
            let known = stored[Self.key(table.emails.texts.text(UInt32(number)))] ?? 0
            sharing.emailHolders[number] = max(sharing.emailHolders[number], known)
        }
        for number in 1..<max(1, phones.count) {
            let known = stored[Self.key(table.phones.text(UInt32(number)))] ?? 0
            sharing.phoneHolders[number] = max(sharing.phoneHolders[number], known)
        }
        return sharing
    }

    /// What a model keeps of `sharing`.
    func stored(_ sharing: IdentifierSharing) -> [UInt64: UInt16] {
        var stored: [UInt64: UInt16] = [:]
        for (number, holders) in sharing.emailHolders.enumerated() where holders >= Reach.sharedFrom {
            stored[Self.key(context.table.emails.texts.text(UInt32(number)))] = holders
        }
        for (number, holders) in sharing.phoneHolders.enumerated() where holders >= Reach.sharedFrom {
            stored[Self.key(context.table.phones.text(UInt32(number)))] = holders
        }
        return stored
    }

    private static func key(_ text: ArraySlice<UInt8>) -> UInt64 { Mixing.hash(text) }

    private func holders(_ run: KeyPath<RecordFeatures, RecordFeatures.Run>, count: Int) -> [[UInt32]] {
        var holders = [[UInt32]](repeating: [], count: count + 1)
        for (number, record) in context.table.records.enumerated() where !context.table.isCopy(number) {
            for identifier in context.table.all(record[keyPath: run]) {
                holders[Int(identifier)].append(UInt32(number))
            }
        }
        return holders
    }

    private func distinct(_ holders: [[UInt32]]) -> [UInt16] {
        Parallel.chunks(holders.count, size: 20_000) { range in
            range.map { index in UInt16(min(Int(UInt16.max), distinct(holders[index]))) }
        }.flatMap { $0 }
    }

    /// How many of the records are different people, taking each with the first that has a compatible name.
    private func distinct(_ records: [UInt32]) -> Int {
        if records.count <= 1 { return records.count }
        var representatives: [RecordFeatures] = []
        let named = differentlyNamed(records)
        if named.count > Self.most { return records.count }
        let ordered = named.map { context.table.records[Int($0)] }.sorted { nameLength($0) > nameLength($1) }
        for record in ordered where !representatives.contains(where: { areCompatible($0, record) }) {
            representatives.append(record)
        }
        return representatives.count
    }

    /// The records without those whose names an earlier one has, letter by letter.
    private func differentlyNamed(_ records: [UInt32]) -> [UInt32] {
        if records.count <= Self.most { return records }
        var names: Set<[UInt32]> = []
        return records.filter { number in
            let record = context.table.records[Int(number)]
            return names.insert([record.given, record.family, record.isOrganization ? record.company : 0]).inserted
        }
    }

    /// Fuller names come first, so that an initial joins a name and not the other way round; ties by content.
    private func nameLength(_ record: RecordFeatures) -> (Int, UInt64) {
        let given = context.table.names.texts.text(record.given).count
        return (given > 2 ? 2 : given, record.content)
    }

    private func areCompatible(_ a: RecordFeatures, _ b: RecordFeatures) -> Bool {
        if a.isOrganization != b.isOrganization { return true }
        if a.isOrganization {
            guard let level = CompanyAgreement.byName(a.company, b.company, in: context) else { return true }
            return level != .different
        }
        let names = NameAgreement(a, b, in: context)
        return names.given != .different && names.family != .different
    }
}
