/// What the words of a title say of the level.
struct SeniorityRules {
    /// The level that words state; nil where none does.
    struct Finding: Equatable {
        var level: Seniority
        /// Whether it is the leading of people or a business that makes the job ("manager", "director", "owner"), not
        /// the leading within a craft ("supervisor", "lead").
        var isManagement: Bool
    }

    /// Of several stated levels the highest from manager up counts; else "junior" and the like, else "senior" and the like.
    /// The words at `skipped` are not asked, but stand where they stand.
    static func finding(in words: [String], skipping skipped: Range<Int> = 0..<0) -> Finding? {
        var found: [Finding] = []
        for (index, word) in words.enumerated() where !skipped.contains(index) {
            if let level = ladder(word, at: index, in: words) { found.append(level) }
        }
        if let top = found.filter({ $0.level >= .manager }).max(by: { rank($0) < rank($1) }) { return top }
        return found.first { $0.level == .senior } ?? found.first { $0.level == .entry } ?? found.first
    }

    private static func rank(_ finding: Finding) -> Int { finding.level.rung * 2 + (finding.isManagement ? 1 : 0) }

    private static func ladder(_ word: String, at index: Int, in words: [String]) -> Finding? {
        let next = index + 1 < words.count ? words[index + 1] : ""
        switch word {
        case "chief", "cheffe":
            if next == "of" || next == "officer" && index == 0 && words.count == 2 { return nil }
            let isCraft = !words.contains("officer") && words.last.map { HeadNouns[$0] != nil } == true
            return Finding(level: isCraft ? .senior : .chief, isManagement: !isCraft)
        case "partner":
            let isOwner = words.count == 1 || index > 0 && partners.contains(words[index - 1])
            return isOwner ? Finding(level: .owner, isManagement: false) : nil
        case "head":
            return next == "of" || index == words.count - 1
                ? Finding(level: .director, isManagement: true) : Finding(level: .manager, isManagement: false)
        case "staff":
            return ["engineer", "software", "machine", "data", "developer"].contains(next)
                ? Finding(level: .senior, isManagement: false) : nil
        case "principal":
            return Finding(level: .senior, isManagement: false)
        case "charge":
            return index > 0 && words[index - 1] == "in" ? Finding(level: .manager, isManagement: false) : nil
        case "1", "i": return isLast(index, words) ? Finding(level: .entry, isManagement: false) : nil
        case "2", "ii": return isLast(index, words) ? Finding(level: .mid, isManagement: false) : nil
        case "3", "4", "5", "iii", "iv", "v":
            return isLast(index, words) ? Finding(level: .senior, isManagement: false) : nil
        default:
            guard let level = stated[word] else { return nil }
            return Finding(level: level.0, isManagement: level.1)
        }
    }

    private static func isLast(_ index: Int, _ words: [String]) -> Bool { index == words.count - 1 && index > 0 }

    private static let partners: Set<String> = ["managing", "senior", "founding", "equity", "general", "law"]

    /// Managers of a thing, not of people.
    static func namesThingManaged(_ words: ArraySlice<String>) -> Bool {
        words.contains { $0 == "manager" || $0 == "owner" } && words.contains { thingsManaged.contains($0) }
            || words.contains { ["projektmanager", "projektleiter", "produktmanager"].contains($0) }
            || words.joined(separator: " ").hasPrefix("chef de p")
            || words.joined(separator: " ").hasPrefix("jefe de pro")
    }

    private static let thingsManaged: Set<String> = [
        "project", "product", "account", "case", "category", "brand", "community", "media", "success", "relationship",
        "campaign", "contract", "content", "territory", "claims", "commodity", "vendor", "partner", "partnerships",
        "client", "clinical", "delivery", "implementation", "configuration", "release", "stage", "change", "engagement",
        "event", "events", "grants", "grant", "partnership", "alliances", "membership", "sourcing", "merchandise",
        "portfolio",
        "care", "knowledge", "process", "solution", "artist", "talent", "social", "seo", "ppc", "music", "program",
        "proposal", "influencer", "onboarding", "customer", "volunteer", "bim",
    ]

    private static let stated: [String: (Seniority, Bool)] = {
        var table: [String: (Seniority, Bool)] = [:]
        let groups: [(Seniority, Bool, String)] = [
            (
                .owner, true,
                """
                owner cofounder founder coowner proprietor franchisee inhaber inhaberin grunder fondateur fondatrice
                proprietaire dueno duena fundador fundadora propietario propietaria unternehmer gesellschafter socio
                """
            ),
            (
                .chief, true,
                """
                ceo cfo cto coo cio cmo ciso chro cpo president presidente geschaftsfuhrer geschaftsfuhrerin
                geschaeftsfuehrer geschaeftsfuehrerin pdg vorstand chairman chairwoman chairperson
                """
            ),
            (.vp, true, "vicepresident vp svp evp avp vicepresidente"),
            (
                .director, true,
                """
                director directeur directrice directora direktor direktorin leiter leiterin leitung bereichsleiter
                bereichsleiterin dean
                """
            ),
            (
                .manager, true,
                """
                manager managers management gerente jefe jefa responsable abteilungsleiter abteilungsleiterin filialleiter
                encargado encargada gerant
                """
            ),
            (
                .manager, false,
                """
                supervisor supervisors foreman superintendent teamleiter teamleiterin gruppenleiter gruppenleiterin
                schichtleiter lieutenant captain forewoman superviseur capataz sergeant
                """
            ),
            (
                .senior, false,
                "senior lead principal expert iii iv master distinguished sr teamlead leader"
            ),
            (
                .entry, false,
                """
                junior intern internship trainee apprentice entry graduate student assistant associate praktikant praktikantin
                werkstudent werkstudentin azubi auszubildender auszubildende stagiaire alternant apprenti practicante
                becario becaria aprendiz helper stage volontar cadet clerkship
                """
            ),
        ]
        for (level, isManagement, words) in groups {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(word)] = (level, isManagement)
            }
        }
        return table
    }()
}
