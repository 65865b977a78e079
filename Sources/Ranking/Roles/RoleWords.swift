/// The stems of a title or role with what people shorten spelt out.
enum RoleWords {
    static func stems(of text: String) -> [String] {
        Words.split(text).flatMap { word in
            (full[word] ?? word).split(separator: " ").map { stem(String($0)) }
        }.filter { !joining.contains($0) }
    }

    /// An analyst is a level of work in any line, analytics is a line of its own.
    private static func stem(_ word: String) -> String {
        if word.hasPrefix("analyst") { return "analyst" }
        if word.hasPrefix("analytic") { return "analytic" }
        return Words.stem(word)
    }

    private static let joining: Set<String> = [
        "of", "and", "for", "the", "in", "at", "to", "a", "an", "i", "ii", "iii", "iv",
    ]

    private static let full: [String: String] = [
        "mgr": "manager", "mngr": "manager", "engr": "engineer", "eng": "engineering", "engring": "engineering",
        "anlyst": "analyst", "dir": "director", "ops": "operations", "assoc": "associate",
        "asst": "assistant", "spec": "specialist", "mktg": "marketing", "mkt": "marketing", "dev": "developer",
        "info": "information", "tech": "technology", "swe": "software engineer", "sde": "software engineer",
        "sre": "site reliability", "coord": "coordinator", "rep": "representative", "acct": "accounting",
        "fin": "financial", "mfg": "manufacturing", "admin": "administrator", "sys": "systems",
        "comms": "communications",
        "svcs": "services", "mgmt": "management", "dept": "department", "prog": "program", "proj": "project",
        "pm": "project manager", "ba": "business analyst", "biz": "business", "devel": "development",
        "atty": "attorney", "sec": "security", "exec": "executive", "r&d": "r d", "sw": "software", "hw": "hardware", "qa": "qa",
    ]
}
