import Contacts

extension Preset {
    /// For each export what those of its columns mean whose names leave doubt, as its maker documents them.
    static let columns: [String: [String: Field?]] = {
        var table: [String: [String: Field?]] = [:]
        for line in statements.split(separator: "\n") {
            let parts = line.split(separator: "|").map(\.trimmingBlanks)
            guard parts.count == 3 else { continue }
            for name in parts[2].split(separator: ";") {
                table[parts[0], default: [:]][HeaderWords(name.trimmingBlanks).key] = .some(Field(rawValue: parts[1]))
            }
        }
        return table
    }()

    /// name | field or extra | column names
    private static let statements = """
        linkedin | title | Position; Poste; Cargo; Posizione; Functie
        linkedin | updated | Connected On; Verbunden am; Connexion le; Fecha de conexión
        google | middle_name | Additional Name
        google | keyword | Group Membership; Labels
        google | title | Organization Title; Organization 1 - Title
        google | extra | File As; Occupation; Subject; Priority; Organization Symbol; Organization Location
        outlook | prefix | Title; Anrede; Titre; Título; Titolo; Titel
        outlook | title | Job Title; Position; Fonction; Cargo; Puesto; Posizione; Functie; Befattning
        outlook | extra | Profession; Beruf; E-mail Display Name; Office Location; Account; Mileage; Location; Directory Server
        outlook | keyword | Categories; Kategorien; Catégories; Categorías
        outlook.com | prefix | Title
        outlook.com | title | Job Title
        outlook.com | extra | Profession; Office Location; Location; Account
        outlook.com | keyword | Categories
        thunderbird | full_name | Display Name; Anzeigename
        thunderbird | organization | Organization; Organisation
        thunderbird | extra | Screen Name; Custom 1; Custom 2; Custom 3; Custom 4
        apple | prefix | Title; Titel
        yahoo | title | Title
        yahoo | extra | Messenger ID; Distribution Lists; Category
        salesforce | title | Title
        salesforce | prefix | Salutation
        salesforce | organization | Account Name; Company; Company / Account
        salesforce | industry | Industry
        salesforce | note | Description
        salesforce | extra | Account Owner; Contact Owner; Lead Owner; Owner Name; Lead Source; Type; Rating; Lead Status
        npsp | organization | Account Name
        hubspot | title | Job Title
        hubspot | industry | Industry
        hubspot | extra | Contact owner; Company owner; Lifecycle Stage; Lead Status; Type; Associated Contact
        wild-apricot | organization | Organization
        wild-apricot | title | Title; Job Title; Position
        wild-apricot | keyword | Member Groups; Group participation
        wild-apricot | extra | Membership level; Membership status
        novi | organization | Company Name; Parent Name; Parent Import ID
        novi | extra | Member Type
        memberclicks | organization | Organization; Company
        memberclicks | extra | Member Type; Member Status
        membershipworks | full_name | Contact Name
        hubspot | identifier | Record ID
        salesforce | identifier | Contact ID; Account ID; Lead ID
        wild-apricot | identifier | User ID
        membershipworks | identifier | Account ID
        memberclicks | identifier | Profile ID
        civicrm | identifier | Contact ID; Internal Contact ID
        almabase | identifier | Almabase ID
        360alumni | identifier | Record ID
        growthzone | organization | Member Name; Company Name; Business Name; Member
        growthzone | full_name | Primary Contact; Primary Rep; Rep Name
        growthzone | industry | Categories; Category; QuickLink Category
        data-axle | organization | Company Name
        data-axle | title | Executive Title
        data-axle | extra | Location Type; Professional Title
        civicrm | organization | Current Employer; Organization Name; Employer
        civicrm | title | Job Title
        civicrm | extra | Sort Name; Addressee; Email Greeting; Postal Greeting; Legal Name
        peoplegrove | organization | Employer; Company; Organization; Current Employer
        peoplegrove | title | Position; Job Title; Title
        """
}
