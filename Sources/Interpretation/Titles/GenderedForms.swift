/// Titles in the forms that German, French and Spanish give them by gender and by joining words, as the tables know
/// them: "Projektleiterin" is a Projektleiter, "développeuse" a développeur, "Vertriebsleiter" a director of sales.
enum GenderedForms {
    /// `words` with those that no table holds in a form that one does, where there is one.
    static func known(_ words: [String]) -> [String] {
        words.flatMap { word in
            if let plain = always[word] { return [plain] }
            if isKnown(word) { return [word] }
            if let plain = plain(word) { return [plain] }
            return compound(word) ?? [word]
        }
    }

    private static func isKnown(_ word: String) -> Bool {
        RoleLexicon.shared.words.contains(word) || HeadNouns[word] != nil || WorkFields[word] != nil
            || SeniorityRules.finding(in: [word]) != nil
    }

    // MARK: - Gender

    /// Forms that the tables know as words, but not in every phrase.
    private static let always = [
        "jefa": "jefe", "ingeniera": "ingeniero", "chargee": "charge", "assistante": "assistant",
        "wissenschaftliche": "wissenschaftlicher", "tecnica": "tecnico",
    ]

    /// The form of a word that stands in the tables; nil where none does.
    private static func plain(_ word: String) -> String? {
        guard word.utf8.count > 5 else { return nil }
        for (ending, other) in endings where word.hasSuffix(ending) {
            let form = word.dropLast(ending.count) + other
            if isKnown(String(form)) { return String(form) }
        }
        return nil
    }

    /// An ending of one form and that of another, accents folded away.
    private static let endings = [
        ("innen", ""), ("in", ""), ("frau", "mann"), ("euse", "eur"), ("trice", "teur"), ("iere", "ier"),
        ("ienne", "ien"), ("enne", "en"), ("ante", "ant"), ("eure", "eur"), ("ee", "e"), ("ale", "al"), ("ora", "or"),
        ("a", "o"), ("e", ""),
    ]

    // MARK: - German compounds

    /// A joined word in the tables' words, the field before the head; nil where either part is unknown.
    private static func compound(_ word: String) -> [String]? {
        for (head, meaning) in heads {
            for ending in ["", "in", "innen"] where word.hasSuffix(head + ending) {
                guard let field = field(String(word.dropLast(head.count + ending.count))) else { continue }
                return (field + " " + meaning).split(separator: " ").map(String.init)
            }
        }
        return nil
    }

    /// What the first part of a joined word means, with or without the letters that join it.
    private static func field(_ front: String) -> String? {
        if let field = fields[front] { return field }
        let joint = ["en", "s", "n"].first { front.hasSuffix($0) }
        return joint.flatMap { fields[String(front.dropLast($0.count))] }
    }

    private static let heads: [(String, String)] = IndustryVocabulary.rows(headTable).filter { $0.count == 2 }
        .map { ($0[0], $0[1]) }
    private static let fields: [String: String] = Dictionary(
        IndustryVocabulary.rows(fieldTable).filter { $0.count == 2 }.flatMap { row in
            row[1].split(separator: " ").map { (String($0), row[0]) }
        }, uniquingKeysWith: { first, _ in first })

    /// The second part of a joined German title, and what it means.
    private static let headTable = """
        leiter|director
        chef|director
        leitung|director
        direktor|director
        manager|manager
        referent|specialist
        spezialist|specialist
        fachkraft|specialist
        experte|specialist
        beauftragter|officer
        entwickler|developer
        programmierer|programmer
        berater|consultant
        ingenieur|engineer
        techniker|technician
        assistent|assistant
        assistenz|assistant
        sachbearbeiter|clerk
        administrator|administrator
        analyst|analyst
        architekt|architect
        planer|planner
        prufer|auditor
        controller|controller
        makler|broker
        vertreter|representative
        lehrer|teacher
        forscher|researcher
        designer|designer
        mechaniker|mechanic
        praktikant|intern
        """

    /// A field of work, and the first parts of German titles that name it.
    private static let fieldTable = """
        sales|vertrieb verkauf aussendienst
        human resources|personal hr recruiting
        project|projekt
        marketing|marketing
        purchasing|einkauf beschaffung
        product|produkt
        production|produktion fertigung werk
        quality|qualitat qualitatssicherung
        software|software anwendung java web frontend backend
        it|it edv informatik
        systems|system
        network|netzwerk
        data|daten
        database|datenbank
        security|sicherheit informationssicherheit
        finance|finanz
        accounting|buchhaltung rechnungswesen
        tax|steuer
        legal|recht
        compliance|compliance
        management|unternehmen management strategie
        customer service|kunde kunden kundenbetreuung service kundendienst
        media|medien presse
        communications|kommunikation
        advertising|werbung werbe
        logistics|logistik versand
        warehouse|lager
        insurance|versicherung schaden
        bank|bank kredit
        wealth|vermogen anlage
        real estate|immobilien
        construction|bau
        mechanical|maschinenbau konstruktion
        electrical|elektro elektrotechnik
        development|entwicklung
        research|forschung
        laboratory|labor
        operations|betrieb
        environmental|umwelt
        energy|energie
        process|verfahren prozess
        training|ausbildung schulung
        event|event veranstaltung
        """
}
