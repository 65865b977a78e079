internal import Interpretation

extension NameLevel {
    /// Whether the two would be one name but for a slip: a letter, a sound, an order.
    var isSlip: Bool {
        switch self {
        case .close, .soundsAlike, .alike, .shuffled: true
        case .same, .shortForm, .part, .initial, .different: false
        }
    }
}

/// What speaks for and against a slip where two names are nearly the same: "Ann Larsen", "Ann Larson".
///
/// Who mistypes a name leaves the rest as it was. Two colleagues with similar names have an address and a number each;
/// what colleagues share (company, switchboard, info@, street) tells them apart as little as it holds them together.
struct NameSlip {
    /// Whether a family or given name agrees but for a slip.
    var isPresent = false
    /// Whether something of one person alone agrees.
    var isSupported = false
    /// Whether each of the two has something of their own: work address, direct number, number in one list of members.
    var isOpposed = false
    /// Whether both spellings are surnames that people bear.
    var isBetweenNames = false

    init() {}

    /// - Parameter sharesCompany: whether the companies agree by name; what a column says may then be the company's: member since, employees.
    init(_ combination: WeightCombination, levels: [Int], pair: PairView, sharesCompany: Bool) {
        isPresent = pair.names.family?.isSlip ?? false || pair.names.given?.isSlip ?? false
        guard isPresent else { return }
        isBetweenNames = pair.familyNamesAreTwo
        isSupported = pair.addressShowsSlip
        var hasOwnAddresses = false, isPhoneShared = false, hasOtherTitle = false
        for index in levels.indices where levels[index] >= 0 {
            let level = levels[index]
            let kind = combination.kind(of: level, index)
            switch combination.roles[index] {
            case .email:
                if kind == .conflict { hasOwnAddresses = true }
                if kind == .agreement || kind == .nearAgreement { isSupported = true }
            case .phone:
                if kind == .agreement { isPhoneShared = true }
                // Colleagues' extensions stand side by side: one digit is no slip here.
                if level >= 2 && pair.numbersAreDirect { isOpposed = true }
            case .identifier where kind != .conflict && sharesCompany: break
            case .profile, .identifier:
                if kind == .agreement || kind == .nearAgreement { isSupported = true }
                if kind == .conflict { isOpposed = true }
            case .title: hasOtherTitle = kind == .conflict
            default: break
            }
        }
        if hasOwnAddresses && !isSupported { isOpposed = true }
        // Two people in one office may be all who state its number.
        if isPhoneShared && !isOpposed && !(isBetweenNames && hasOtherTitle) { isSupported = true }
    }
}

extension NameTerm {
    /// "1" of "Guest1", which is not "Guest2".
    var digits: [UInt8] { key.filter { $0 >= 0x30 && $0 <= 0x39 } }
}

extension PairView {
    /// Whether the given names, though two names, are as near as a slip would make them: "Maria", "Mario".
    var givenNamesLookAlike: Bool {
        guard names.given == .different, a.given != 0, b.given != 0 else { return false }
        return NameLevel.between(context.table.names[a.given], context.table.names[b.given]).isSlip
    }

    /// Whether both family names, which differ, are known to be borne: by several records, or by many people.
    var familyNamesAreTwo: Bool {
        guard a.family != 0, b.family != 0, a.family != b.family else { return false }
        if context.isBorne(a.family) && context.isBorne(b.family) { return true }
        return SurnameSpellings.areTwo(context.table.names[a.family].key, context.table.names[b.family].key)
    }

    /// Whether neither record's phone numbers are a switchboard.
    var numbersAreDirect: Bool {
        context.table.all(a.phones).allSatisfy { context.sharing.holders(phone: $0) < Reach.sharedFrom }
            && context.table.all(b.phones).allSatisfy { context.sharing.holders(phone: $0) < Reach.sharedFrom }
    }

    /// Whether an e-mail address of one record spells the name as the other record does: "Umbargar", rumbarger@.
    var addressShowsSlip: Bool { spells(a, nameOf: b) || spells(b, nameOf: a) }

    private func spells(_ record: RecordFeatures, nameOf other: RecordFeatures) -> Bool {
        context.table.all(record.emails).contains { email in
            let letters = Self.letters(of: context.table.emails[email].local)
            return [(record.family, other.family), (record.given, other.given)].contains { own, others in
                guard own != 0, others != 0, own != others else { return false }
                let own = context.table.names[own].key, others = context.table.names[others].key
                return own.count >= 4 && others.count >= 4 && own != others
                    && !Self.contains(letters, own) && Self.contains(letters, others)
            }
        }
    }

    /// Whether two local parts, of the first and the second record, differ just where the names do: ann.larsen@ and
    /// ann.larson@. The letter that tells the names apart is not to be counted twice, and two people would have both.
    func differAsNames(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard a.family != b.family || a.given != b.given else { return false }
        guard let x = withoutNames(first, of: a), let y = withoutNames(second, of: b) else { return false }
        return x == y
    }

    /// The letters and digits of a local part without the record's own names; nil where it holds none.
    private func withoutNames(_ local: [UInt8], of record: RecordFeatures) -> [UInt8]? {
        var letters = Self.letters(of: local)
        let all = letters.count
        for number in [record.family, record.given] where number != 0 {
            let name = context.table.names[number].key
            guard name.count >= 2, let start = Self.start(of: name, in: letters) else { continue }
            letters.removeSubrange(start..<start + name.count)
        }
        return letters.count < all ? letters : nil
    }

    /// Letters and digits, spelled as names are compared.
    private static func letters(of local: [UInt8]) -> [UInt8] {
        TextFolding.withoutUmlautSpelling(
            local.filter { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7a) || $0 >= 0x80 })
    }

    private static func contains(_ text: [UInt8], _ name: [UInt8]) -> Bool { start(of: name, in: text) != nil }

    private static func start(of name: [UInt8], in text: [UInt8]) -> Int? {
        guard !name.isEmpty, name.count <= text.count else { return nil }
        return (0...text.count - name.count).first { text[$0..<$0 + name.count].elementsEqual(name) }
    }
}
