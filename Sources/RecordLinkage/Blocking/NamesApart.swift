internal import Interpretation

extension BlockingTerms.Glance {
    /// Whether two records, by the shapes of their names alone, surely cannot be one person. Where they may be, a closer
    /// look has to tell (`LinkageContext.areNamesApart`).
    @inline(__always)
    func isApart(from other: Self, _ shapes: Span<NameShape>) -> Bool {
        guard isNamed && other.isNamed else { return isOrganization != other.isOrganization }
        let isFamilyApart =
            family != other.family && shapes[Int(family)].isApart(from: shapes[Int(other.family)], given: false)
        if !isFamilyApart {
            if hasOtherNames || other.hasOtherNames || given == other.given { return false }
            if !shapes[Int(given)].isApart(from: shapes[Int(other.given)], given: true) { return false }
        }
        // They may be each other's the other way round.
        return shapes[Int(given)].isApart(from: shapes[Int(other.family)], given: true)
            && shapes[Int(family)].isApart(from: shapes[Int(other.given)], given: true)
    }
}

/// Which names were found to be apart: in a block the same names meet again and again.
struct ApartNames {
    private struct Slot {
        var first: UInt64 = 0
        /// With the answer as its highest bit.
        var second: UInt64 = 0
    }

    private static let bits = 16
    private var slots: [Slot] = Array(repeating: Slot(), count: 1 << Self.bits)
    private static let answer: UInt64 = 1 << 63

    /// Whether the names of two people are known to be apart, or known not to be; nil where they did not meet lately, or
    /// where other names than given and family name have a say.
    func areApart(_ x: BlockingTerms.Glance, _ y: BlockingTerms.Glance) -> Bool? {
        guard let names = Self.names(x, y) else { return nil }
        let known = slots[names.slot]
        guard known.first == names.first && known.second & ~Self.answer == names.second else { return nil }
        return known.second & Self.answer != 0
    }

    mutating func remember(_ isApart: Bool, _ x: BlockingTerms.Glance, _ y: BlockingTerms.Glance) {
        guard let names = Self.names(x, y) else { return }
        slots[names.slot] = Slot(first: names.first, second: isApart ? names.second | Self.answer : names.second)
    }

    private static func names(
        _ x: BlockingTerms.Glance, _ y: BlockingTerms.Glance
    ) -> (first: UInt64, second: UInt64, slot: Int)? {
        guard x.isNamed, y.isNamed, !x.hasOtherNames, !y.hasOtherNames, (x.family | y.family) >> 31 == 0 else {
            return nil
        }
        let a = UInt64(x.family) << 32 | UInt64(x.given), b = UInt64(y.family) << 32 | UInt64(y.given)
        let first = min(a, b), second = max(a, b)
        return (first, second, Int(truncatingIfNeeded: Mixing.combine(first, second) >> (64 - UInt64(bits))))
    }
}

extension LinkageContext {
    /// Whether two records, by their names alone, cannot be one person: most pairs of a block are of this kind.
    ///
    /// Two people of whom one names no given or family name are not told apart by it, nor are organizations.
    func areNamesApart(_ x: RecordFeatures, _ y: RecordFeatures) -> Bool {
        guard let names = fullNames(x, y) else { return false }
        return names.given == .different || names.family == .different
    }

    /// How the names of two people agree; nil where one of the two does not state given and family name.
    private func fullNames(_ x: RecordFeatures, _ y: RecordFeatures) -> NameAgreement? {
        if x.isOrganization || x.given == 0 || y.given == 0 || x.family == 0 || y.family == 0 { return nil }
        return NameAgreement(x, y, in: self)
    }

    /// The same for two records that may share an address or number, which speaks louder than a name.
    func isHopeless(_ x: RecordFeatures, _ y: RecordFeatures) -> Bool {
        guard columns.isEmpty, !share(x.emails, y.emails), !share(x.profiles, y.profiles),
            let names = fullNames(x, y)
        else { return false }
        return names.given == .different || names.family == .different && !share(x.phones, y.phones)
    }

    private func share(_ a: RecordFeatures.Run, _ b: RecordFeatures.Run) -> Bool {
        if a.isEmpty || b.isEmpty { return false }
        let other = table.all(b)
        return table.all(a).contains { other.contains($0) }
    }

    /// Whether a column that identifies says the same of both, or nearly so.
    func shareColumn(_ x: RecordFeatures, _ y: RecordFeatures) -> Bool {
        columnNumbers.values.contains { column in
            let a = value(of: column, in: x), b = value(of: column, in: y)
            if a == 0 || b == 0 { return false }
            return a == b
                || IdentifyingValue.nearness(Array(table.extras.text(a)), Array(table.extras.text(b))) != .different
        }
    }
}
