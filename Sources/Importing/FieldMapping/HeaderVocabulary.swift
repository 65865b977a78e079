public import Contacts

/// The words by which exports in eight languages name their columns, and the field that each means.
public enum HeaderVocabulary {
    /// What a column, element or attribute called `header` means, by its words alone; nil where they say nothing.
    /// Case, accents, punctuation, camelCase and namespace prefixes do not matter.
    public static func field(for header: String) -> FieldGuess? { nil }
}

/// A field with how sure the guess is, 0 to 1, and a label for repeatable ones ("Work").
public struct FieldGuess: Sendable, Equatable {
    public var field: Field
    public var confidence: Double
    public var label: String?

    public init(_ field: Field, _ confidence: Double, label: String? = nil) {
        self.field = field
        self.confidence = confidence
        self.label = label
    }
}
