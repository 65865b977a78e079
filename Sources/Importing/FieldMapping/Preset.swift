public import Contacts

/// An export of a known system, recognised by column names that only it writes together.
public struct Preset: Sendable, Equatable {
    /// As in `--as linkedin`.
    public var name: String
    public var sourceKind: Source.Kind
    /// Each a set of folded column names that suffices to recognise the export.
    var signatures: [Set<String>]
    /// What the export means by a column, by its folded name; nil for `extra`. Only columns whose name leaves doubt.
    var columns: [String: Field?] = [:]

    /// Every known export, in the order in which they are tried.
    public static let all: [Preset] = table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|").map(\.trimmingBlanks)
        guard parts.count == 3, let kind = Source.Kind(rawValue: parts[1]) else { return nil }
        let signatures = parts[2].split(separator: ";").map { signature in
            Set(signature.split(separator: "+").map { HeaderWords($0.trimmingBlanks).key })
        }
        return Preset(name: parts[0], sourceKind: kind, signatures: signatures, columns: columns[parts[0]] ?? [:])
    }

    public static func named(_ name: String) -> Preset? { all.first { $0.name == name.lowercased() } }

    /// The export that writes columns of these names, or nil.
    static func recognise(_ headers: [String]) -> Preset? {
        let keys = Set(headers.map { HeaderWords($0).key })
        return all.first { $0.signatures.contains { $0.isSubset(of: keys) } }
    }

    /// name | kind of source | column names (joined by +) of one form of the export; of another…
    private static let table = """
        linkedin | network | First Name+Last Name+Company+Position+Connected On; First Name+Last Name+Email Address+Connected On; Vorname+Nachname+Unternehmen+Position+Verbunden am; Prénom+Nom+Entreprise+Poste+Connexion le; Nombre+Apellidos+Empresa+Cargo+Fecha de conexión
        google | network | Given Name+Family Name+Group Membership; Given Name+Family Name+Yomi Name; First Name+Last Name+Labels+E-mail Label; First Name+Organization Name+Labels; First Name+Phonetic First Name+E-mail Value; Name+Given Name+Family Name+E-mail Value
        outlook.com | network | First Name+Last Name+Given Yomi+Surname Yomi
        outlook | network | First Name+Last Name+Business Street+Business Phone; Display Name+First Name+Last Name+Business Phone+Home Phone; Vorname+Nachname+Firma+Telefon geschäftlich; Vorname+Nachname+Telefon (geschäftlich); Prénom+Nom+Société+Téléphone bureau; Prénom+Nom+Rue bureau; Nombre+Apellidos+Calle del trabajo; Nombre+Apellidos+Teléfono del trabajo; Nome+Cognome+Via ufficio; Nome+Cognome+Ufficio; Voornaam+Achternaam+Telefoon op werk; Förnamn+Efternamn+Telefon arbete
        thunderbird | network | First Name+Last Name+Display Name+Primary Email; Vorname+Nachname+Anzeigename+Primäre E-Mail-Adresse; Prénom+Nom de famille+Nom à afficher+Première adresse électronique; First Name+Last Name+Display Name+Screen Name
        apple | network | Vorname+Ausspracheform Vorname+Nachname; First Name+Phonetic First Name+Last Name
        yahoo | network | First+Last+Distribution Lists; First+Last+Messenger ID
        npsp | other | Contact First Name+Contact Last Name+Account Name+Donation Donor
        salesforce | other | Account Name+Mailing Street; Account Name+Mailing City; Account Name+Lead Source; Account Name+Billing Street; Account Name+Billing City; Account ID+Mailing Street; Account Name+Account Owner; Account ID+Contact ID; Company+Lead Source+Lead Status; Company/Account+Lead Source; Last Name+Account Name+Contact Owner
        hubspot | other | Record ID+Contact owner; Record ID+Company owner; Record ID+Lifecycle Stage; Record ID+Company Domain Name; Record ID+Associated Company; Contact ID+Lifecycle Stage
        wild-apricot | association | User ID+Membership level; Contact ID+Membership level; Membership level+Membership status; Membership enabled+Membership level
        novi | association | Import ID+Parent Import ID+Member Type; Unique ID+Member Type+Is a Person; Name+Member Type+Is a Person
        memberclicks | association | Profile ID+Member Type; Contact Name+Member Type+Member Status
        membershipworks | association | Account Name+Membership Level+Renewal Date; Account ID+Account Name+Membership Add-Ons
        growthzone | business | Member Name+Member Since+Primary Contact; Member Name+Rep Name; Member Name+Primary Rep; Member Name+Membership Type+Join Date; Member+Primary Rep; Member Name+Member Status; Member Name+Primary Contact; Company Name+Primary Rep; Member Name+Categories; Business Name+Primary Contact+Member Since; Account Number+Primary Contact+Membership Status; Organization+Primary Contact+Membership Type
        data-axle | business | Company Name+Executive First Name+Executive Last Name; Company Name+Primary SIC Code Description; Company Name+Primary NAICS Description; Company Name+Location Employee Size Range
        civicrm | association | Internal Contact ID+Contact Type; Contact ID+Sort Name; Contact ID+Contact Type+Contact Subtype; Contact Type+Contact Subtype+Sort Name; Internal Contact ID+Display Name
        almabase | alumni | Almabase ID+First Name; First Name+Last Name+Current Company+Current Designation
        graduway | alumni | First Name+Last Name+Graduation Year+Mentoring Status; First Name+Last Name+Graduation Year+Degree Type+Employer
        360alumni | alumni | Record ID+First Name+Last Name+Social Class Year; First Name+Last Name+Association 1+Association 2
        peoplegrove | alumni | First Name+Last Name+Class Year+Employer; Preferred Class Year+First Name; First Name+Last Name+Graduation Year+Major; First Name+Last Name+Class Year+Major
        """
}
