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

    /// Whether both given names are names that people bear, and no slips.
    var givenNamesAreKnown: Bool {
        context.frequencies.isKnownGiven(a.given) && context.frequencies.isKnownGiven(b.given)
    }
}
