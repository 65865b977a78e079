internal import Contacts

/// The words of an explanation, made in one place.
enum EvidenceWording {
    /// "the same family name, a rare one: strong evidence that they are one".
    static func text(_ comparison: Comparison, _ assessment: Assessment, weight: Double, alone: Double) -> String {
        let level = comparison.levels[assessment.level]
        return level.words + rarity(comparison, level, assessment) + ": " + strength(weight) + dependence(weight, alone)
    }

    private static func rarity(_ comparison: Comparison, _ level: ComparisonLevel, _ assessment: Assessment) -> String {
        guard level.kind == .agreement, assessment.frequency > 0 else { return "" }
        switch comparison.role {
        case .familyName, .givenName, .affiliation, .place:
            if assessment.frequency < 0.0003 { return ", a rare one" }
            return assessment.frequency > 0.004 ? ", a common one" : ""
        default: return ""
        }
    }

    private static func strength(_ weight: Double) -> String {
        switch weight {
        case 9...: "very strong evidence that they are one"
        case 5...: "strong evidence that they are one"
        case 2...: "some evidence that they are one"
        case 0.5...: "weak evidence that they are one"
        case (-0.5)...: "says little"
        case (-2)...: "weak evidence that they are two"
        case (-5)...: "some evidence that they are two"
        default: "strong evidence that they are two"
        }
    }

    private static func dependence(_ weight: Double, _ alone: Double) -> String {
        guard alone > 1, weight < alone * 0.7 else { return "" }
        return " (less than by itself, as other fields say the same or speak against)"
    }

    /// Why the sum of the weights was not what counted.
    static func rule(isGenerationConflict: Bool) -> String {
        isGenerationConflict
            ? "father and son of one name are two people" : "a name that agrees only in part needs something beside it"
    }

    /// What a person sees of the field in a record.
    static func shown(_ comparison: Comparison, _ record: Record) -> String {
        comparison.shows.map { shown($0, record) }.first { !$0.isEmpty } ?? ""
    }

    private static func shown(_ field: Comparison.ShownField, _ record: Record) -> String {
        switch field {
        case .given: record[.givenName] ?? record.printedName ?? ""
        case .middle: record[.middleName] ?? record.printedName ?? ""
        case .family: record[.familyName] ?? record.printedName ?? ""
        case .suffix: record[.suffix] ?? record.printedName ?? ""
        case .fullName: record.printedName ?? ""
        case .email: record.all(.email).joined(separator: ", ")
        case .phone: record.all(.phone).joined(separator: ", ")
        case .url: record.all(.url).joined(separator: ", ")
        case .organization:
            record[.organization] ?? record.all(.url).first ?? record[.email] ?? record.printedName ?? ""
        case .street: record[.street] ?? ""
        case .place: [record[.postalCode], record[.city], record[.region]].compactMap { $0 }.joined(separator: " ")
        case .title: record[.title] ?? ""
        case .memberNumber: memberNumber(record)
        case .extra(let name): extra(name, record)
        }
    }

    private static func memberNumber(_ record: Record) -> String {
        record[.identifier]
            ?? record.extra.first { MemberNumber.isColumn(Array(FeatureTable.columnKey($0.name))) }?.text ?? ""
    }

    private static func extra(_ name: String, _ record: Record) -> String {
        if let extra = record.extra.first(where: { FeatureTable.columnKey($0.name).elementsEqual(name.utf8) }) {
            return extra.text
        }
        return record[.identifier] ?? ""
    }
}
