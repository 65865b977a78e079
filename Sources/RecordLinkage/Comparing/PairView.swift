/// Two records side by side, with what several comparisons need of them worked out once.
struct PairView: Sendable {
    let context: LinkageContext
    let a: RecordFeatures
    let b: RecordFeatures
    let names: NameAgreement
    let company: CompanyAgreement

    init(_ a: RecordFeatures, _ b: RecordFeatures, in context: LinkageContext, names: NameAgreement? = nil) {
        self.context = context
        self.a = a
        self.b = b
        self.names = names ?? NameAgreement(a, b, in: context)
        company = CompanyAgreement(a, b, in: context)
    }

    /// Whether the given names are two names that people bear, or have so few letters in common that no slip explains it.
    var givenNamesAreTwo: Bool {
        if context.frequencies.isKnownGiven(a.given) && context.frequencies.isKnownGiven(b.given) { return true }
        guard a.given != 0, b.given != 0 else { return false }
        return context.table.names[a.given].commonLetters(with: context.table.names[b.given]) < 0.35
    }
}
