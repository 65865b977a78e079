public import Contacts

/// What holds a record in its contact: another record of the contact, and the evidence that the two are one.
public struct RecordJoin: Sendable, Equatable {
    /// The records in words: "Bob O'Brien (Chamber, members.csv:12)".
    public var a: String
    public var b: String
    public var explanation: Explanation
    /// Whether people decided that the two are one, whatever the evidence says.
    public var isDecided: Bool

    public init(a: String, b: String, explanation: Explanation, isDecided: Bool = false) {
        self.a = a
        self.b = b
        self.explanation = explanation
        self.isDecided = isDecided
    }

    /// How many records of a contact are worth comparing, every two of them, for somebody to read.
    public static let mostRecords = 40

    /// For each record after the first the one before it that holds it in the contact: the one that people joined it to,
    /// else the one that it matches best. Compares every two of the records.
    public static func joins(
        of records: [SourcedRecord], model: LinkageModel, isDecided: (Int, Int) -> Bool = { _, _ in false }
    ) -> [RecordJoin] {
        records.indices.dropFirst().compactMap { number in
            let links = records[..<number].indices.map { earlier in
                RecordJoin(
                    a: place(records[earlier]), b: place(records[number]),
                    explanation: Explanation(records[earlier], records[number], model: model),
                    isDecided: isDecided(earlier, number))
            }
            return links.max { $0.strength < $1.strength }
        }
    }

    /// A decision outweighs every probability.
    private var strength: Double { explanation.probability + (isDecided ? 1 : 0) }

    /// A record in words: whose it is and where it stands.
    public static func place(_ record: SourcedRecord) -> String {
        let name = record.record.printedName ?? record.record[.organization] ?? "?"
        return "\(name) (\(record.place))"
    }
}
