import Contacts
import Ranking

/// What the sample's entries are made of.
extension Sample {
    static func chamber(_ line: Int) -> Provenance {
        Provenance(source: "Duluth Chamber of Commerce", file: "chamber-members.csv", line: line)
    }

    static func itsa(_ line: Int) -> Provenance {
        Provenance(source: "IT Security Association", file: "itsa-directory.csv", line: line)
    }

    static func alumni(_ line: Int) -> Provenance {
        Provenance(source: "Alumni list", file: "alumni-list.csv", line: line)
    }

    static func linkedIn(_ line: Int) -> Provenance {
        Provenance(source: "LinkedIn", file: "Connections.csv", line: line)
    }

    static func value(
        _ text: String, label: String? = nil, _ place: Provenance, from organization: String? = nil
    ) -> AttributedValue {
        AttributedValue(text, label: label, provenance: [place], inheritedFrom: organization)
    }

    static func reason(_ feature: Reason.Feature, _ weight: Double, _ value: Double, _ text: String) -> Reason {
        Reason(feature: feature, weight: weight, value: value, text: text)
    }

    static func person(
        _ id: String, _ name: PersonName, _ values: [Field: [AttributedValue]], _ places: [Provenance]
    ) -> Contact {
        Contact(
            id: ContactID(rawValue: id), kind: .person, name: name, values: values,
            extra: [ExtraValue("Member since", "2019"), ExtraValue("rid", "r-\(id)")], provenance: places)
    }

    static func organization(
        _ id: String, _ values: [Field: [AttributedValue]], _ places: [Provenance]
    ) -> Contact {
        Contact(id: ContactID(rawValue: id), kind: .organization, values: values, provenance: places)
    }

    static func share(
        _ source: String, _ kind: Source.Kind, _ file: String, _ format: String, _ records: Int, _ rejects: Int,
        _ shortlisted: Int
    ) -> Funnel.SourceShare {
        Funnel.SourceShare(
            source: source, kind: kind, file: file, format: format, records: records, rejects: rejects,
            shortlisted: shortlisted)
    }
}
