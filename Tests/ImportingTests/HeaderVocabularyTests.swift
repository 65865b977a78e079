import Contacts
import Importing
import Testing

@Suite struct HeaderVocabularyTests {
    @Test(arguments: [
        "First Name", "first_name", "FIRSTNAME", "firstName", "foaf:firstName", "First-Name", "fname", "given_name",
    ])
    func `Spelling does not matter`(header: String) {
        #expect(HeaderVocabulary.field(for: header)?.field == .givenName)
    }

    @Test(arguments: [
        ("Nachname", Field.familyName), ("Prénom", .givenName), ("Apellidos", .familyName), ("Cognome", .familyName),
        ("Sobrenome", .familyName), ("Achternaam", .familyName), ("Förnamn", .givenName), ("Straße", .street),
        ("Code postal", .postalCode), ("Ciudad", .city), ("Città", .city), ("Telefoonnummer", .phone),
        ("E-postadress", .email), ("Adresse de messagerie", .email), ("Correo electrónico", .email),
        ("Firma", .organization),
        ("Ragione sociale", .organization), ("Cargo", .title), ("Befattning", .title), ("Branche", .industry),
    ])
    func `Eight languages are known`(header: String, field: Field) {
        #expect(HeaderVocabulary.field(for: header)?.field == field)
    }

    @Test(arguments: [
        ("E-mail 1 - Value", Field.email, nil), ("Business Phone 2", .phone, "Work"),
        ("Telefon geschäftlich", .phone, nil),
        ("Home City", .city, "Home"), ("Mailing State/Province", .region, "Mailing"),
        ("Contact 2 First Name", .givenName, nil),
        ("NPSP__CONTACT1_LASTNAME__C", .familyName, nil), ("Arbeitsadresse Stadt", .city, "Work"),
        ("Business Fax", .fax, "Work"),
    ])
    func `Words around the field's own qualify it`(header: String, field: Field, label: String?) {
        let guess = HeaderVocabulary.field(for: header)
        #expect(guess?.field == field)
        if let label { #expect(guess?.label == label) }
    }

    @Test(arguments: [
        "rid", "id", "record id", "soc_sec_id", "date_of_birth", "dob", "Contact owner", "Account Owner", "Spouse",
        "Assistant's Phone", "Phonetic First Name", "Email Opt-Out", "E-mail Type", "Birthday", "Latitude", "column 7",
        "",
    ])
    func `What is about something else stays apart`(header: String) {
        #expect(HeaderVocabulary.field(for: header) == nil)
    }
}
