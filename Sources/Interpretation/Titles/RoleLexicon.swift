/// The tables of roles, by their words.
struct RoleLexicon: Sendable {
    /// What a phrase of the tables stands for.
    struct Role: Sendable, Equatable {
        /// "domain.family": "software.quality".
        var family: String
        /// The SOC 2018 major group; nil where the phrase names a stage of life rather than work ("student").
        var socMajor: String?
        /// The level of people with just this title; nil where words around it or the head noun decide.
        var level: Seniority?
    }

    static let shared = RoleLexicon()

    private let roles: [String: Role]
    /// The words of all phrases.
    let words: Set<String>
    let longestPhrase: Int

    private init() {
        var roles: [String: Role] = [:]
        var longest = 1
        for table in RoleTables.all {
            for fields in IndustryVocabulary.rows(table) where fields.count == 4 {
                let role = Role(
                    family: fields[0], socMajor: fields[1].isEmpty ? nil : fields[1],
                    level: Seniority(rawValue: fields[2]))
                for phrase in fields[3].utf8.split(separator: UInt8(ascii: ";")) {
                    let words = Wording.words(of: String(Substring(phrase)))
                    let key = words.joined(separator: " ")
                    if roles[key] == nil { roles[key] = role }
                    longest = max(longest, words.count)
                }
            }
        }
        self.roles = roles
        words = Set(roles.keys.lazy.flatMap { $0.split(separator: " ").map(String.init) })
        longestPhrase = longest
    }

    subscript(words: ArraySlice<String>) -> Role? { roles[words.joined(separator: " ")] }
}

/// The head nouns of titles, for titles that no table holds: which major group each belongs to by itself, whether a
/// word for the field beats that, and the level it tells.
enum HeadNouns {
    struct Head: Sendable {
        var socMajor: String
        /// Whether the noun decides the group whatever the field ("clerk"), or only where the field does not ("specialist").
        var decides: Bool
        var level: Seniority?
    }

    static subscript(word: String) -> Head? { heads[word] }

    private static let heads: [String: Head] = {
        var heads: [String: Head] = [:]
        for fields in IndustryVocabulary.rows(text) where fields.count == 4 {
            let head = Head(socMajor: fields[0], decides: fields[1] == "always", level: Seniority(rawValue: fields[2]))
            for word in fields[3].split(separator: " ") { heads[String(word)] = head }
        }
        return heads
    }()

    private static let text = """
        15|always||developer programmer hacker sysadmin informatiker entwickler developpeur desarrollador
        17|always||engineer ingenieur ingenieurin ingeniero ingeniera drafter surveyor
        17|field||architect
        19|always||scientist chemist biologist physicist researcher planner geologist economist
        21|always||counselor chaplain pastor minister therapist
        23|always||attorney lawyer counsel judge paralegal
        25|always||teacher professor instructor lecturer educator librarian faculty tutor dozent lehrer
        27|always||designer writer editor photographer producer artist journalist reporter translator illustrator coach
        29|always||nurse physician surgeon pharmacist dentist veterinarian technologist
        31|always|entry|aide hygienist caregiver
        33|always||firefighter deputy guard detective trooper ranger
        35|always|entry|server waiter waitress bartender barista busser dishwasher
        35|always||cook chef
        37|always|entry|janitor custodian housekeeper cleaner groundskeeper landscaper
        39|always||stylist groomer nanny guide
        41|always|entry|cashier
        41|field||agent representative seller salesperson broker dealer
        43|always|entry|clerk receptionist typist teller dispatcher
        43|always||secretary bookkeeper
        43|field|entry|assistant assistent assistente asistente auxiliar
        43|field||administrator processor
        45|always|entry|farmworker harvester
        47|always||carpenter electrician plumber painter roofer mason laborer
        49|always||mechanic installer repairer lineman
        49|field||technician techniker technicien tecnico
        51|always||operator machinist welder assembler fabricator baker butcher
        53|always||driver pilot conductor loader
        13|field||analyst specialist consultant adviser advisor auditor accountant buyer planner strategist underwriter
        13|field||officer recruiter trainer investigator examiner inspector appraiser estimator adjuster partner evangelist
        13|field|entry|coordinator associate
        51|field|entry|worker helper attendant
        11|field||lead leader head
        """
}

/// Words that name a field of work without a role, for titles like "Genomics Specialist".
enum WorkFields {
    struct Field: Sendable {
        var family: String
        var socMajor: String
    }

    static subscript(word: String) -> Field? { fields[word] }

    private static let fields: [String: Field] = {
        var fields: [String: Field] = [:]
        for row in IndustryVocabulary.rows(text) where row.count == 3 {
            for word in row[2].split(separator: " ") { fields[String(word)] = Field(family: row[0], socMajor: row[1]) }
        }
        return fields
    }()

    private static let text = """
        software.development|15|software programming java python web mobile frontend backend fullstack coding app apps softwareentwicklung api ios android sap
        data.analysis|15|data database analytics bi sql gis informatics
        data.science|15|ai ml machinelearning statistics nlp
        it.systems|15|it network networks systems infrastructure cloud erp crm informatik informatique informatica computer telecom
        security.information|15|cyber cybersecurity infosec soc
        design.visual|27|design creative art arts graphic graphics graphisme kreativ
        marketing.general|13|marketing brand seo campaign digital advertising growth mercadeo ecommerce
        comms.public|27|communications communication pr media press editorial kommunikation comunicacion news content
        sales.business|41|sales vertrieb ventas vente account territory commercial
        hr.general|13|hr talent recruiting recruitment people training benefits compensation personal rh learning workforce diversity
        finance.analysis|13|finance financial investment investments treasury credit budget pricing risk wealth tax audit finanzen finances finanzas
        accounting.general|13|accounting comptabilite contabilidad buchhaltung rechnungswesen payroll revenue
        insurance.claims|13|insurance claims underwriting
        banking.lending|13|loan loans lending mortgage banking bank
        business.compliance|13|compliance regulatory policy privacy grants grant
        supply.purchasing|13|procurement purchasing sourcing contracts contract vendor einkauf achats compras category
        supply.logistics|13|logistics supply logistik logistique logistica transportation fleet import export freight distribution
        supply.warehouse|53|warehouse dock yard lager
        legal.lawyer|23|legal law litigation juridique recht legales
        education.teaching|25|teaching classroom curriculum school academic
        education.advising|21|student career guidance admissions
        social.services|21|social community outreach family youth behavioral rehabilitation advocacy welfare counseling
        health.nursing|29|nursing clinical patient medical health healthcare hospital pharmacy surgical icu dental radiology imaging
        research.science|19|research laboratory lab scientific environmental chemistry biology genomics science agronomy safety
        engineering.mechanical|17|engineering mechanical electrical civil structural manufacturing quality cad hardware aerospace ingenieria ingenierie
        production.worker|51|production assembly machining welding plant cnc fabrication
        trades.repair|49|maintenance hvac repair automotive diesel facilities installation
        trades.construction|47|construction carpentry roofing electrician concrete building
        transport.driver|53|driving trucking flight transit bus
        food.service|35|restaurant kitchen food dining catering culinary bar
        grounds.cleaning|37|custodial janitorial housekeeping landscape grounds cleaning
        personal.care|39|fitness recreation salon spa beauty wellness childcare
        safety.police|33|police fire patrol correctional enforcement sheriff
        admin.assistant|43|office administrative clerical front
        sales.realestate|41|realestate realty leasing property
        customer.service|43|customer client service support guest
        """
}
