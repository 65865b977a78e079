import Contacts
import Importing

extension ImportedFile {
    /// What to do about a file of which many entries were read and none names anybody; nil where names were found.
    public var missingNamesAdvice: String? {
        guard !records.isEmpty, !records.contains(where: \.namesSomebody),
            let spare = summary.mapping.first(where: { $0.field == nil })
        else { return nil }
        return "no column was taken for a name or a company; say which one is: --map \"\(spare.column)=full_name\""
    }
}

extension Record {
    fileprivate var namesSomebody: Bool {
        values.contains { [.fullName, .givenName, .familyName, .organization].contains($0.field) }
    }
}
