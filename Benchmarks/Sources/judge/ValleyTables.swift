import Randomness

/// What the valley is made of. All firms and people are invented.
enum ValleyTables {
    struct Trade {
        /// As a seeker says it.
        var name: String
        /// As directories label it.
        var labels: [String]
        /// How names of its firms end.
        var ends: [String]
        var near: [String]
        /// What its people do, what it lives by first.
        var lines: [String]
    }

    struct Line {
        /// As a seeker says it.
        var name: String
        /// Titles without a level.
        var titles: [String]
        var near: [String]
    }

    struct Level {
        var name: String
        /// Whether it suits somebody early in their career to ask them.
        var suits: Bool
        /// Forms with "%" for the title.
        var forms: [String]

        func printed(_ title: String, _ random: inout SplitMix64) -> String {
            random.pick(forms).replacing("%", with: title)
        }
    }

    struct Region {
        /// As a seeker says it.
        var name: String
        var state: String
        var cities: [String]
    }

    static let regions = [
        Region(name: "Twin Cities", state: "MN", cities: ["Minneapolis", "St. Paul", "Bloomington", "Edina", "Eagan"]),
        Region(name: "Denver", state: "CO", cities: ["Denver", "Aurora", "Lakewood", "Littleton", "Centennial"]),
        Region(name: "Boston area", state: "MA", cities: ["Boston", "Cambridge", "Somerville", "Waltham", "Quincy"]),
    ]

    static let trades = [
        Trade(
            name: "software", labels: ["Computer Software", "SaaS", "Software Development", "Enterprise software"],
            ends: ["Software", "Apps", "Labs", "Systems"], near: ["IT services", "cybersecurity"],
            lines: ["software engineer", "product manager", "data scientist", "sales representative"]),
        Trade(
            name: "IT services",
            labels: ["IT Services and IT Consulting", "Managed Services", "Computer Systems Design"],
            ends: ["IT Solutions", "Technology Partners", "Consulting"], near: ["software", "cybersecurity"],
            lines: ["systems administrator", "software engineer", "project manager"]),
        Trade(
            name: "cybersecurity", labels: ["Computer & Network Security", "Cybersecurity", "Information security"],
            ends: ["Security", "Cyber", "Defense Labs"], near: ["software", "IT services"],
            lines: ["security analyst", "software engineer", "sales representative"]),
        Trade(
            name: "hospitals",
            labels: ["Hospital & Health Care", "Hospitals", "8062 - General Medical & Surgical Hospitals"],
            ends: ["Medical Center", "Hospital", "Health"], near: ["health insurance", "medical devices"],
            lines: ["nurse", "data scientist", "human resources"]),
        Trade(
            name: "health insurance", labels: ["Health Insurance", "Managed Health Care", "Health plans"],
            ends: ["Health Plan", "Health Insurance", "Benefits"], near: ["hospitals"],
            lines: ["underwriter", "data scientist", "nurse"]),
        Trade(
            name: "medical devices", labels: ["Medical Device", "Medical Equipment Manufacturing", "MedTech"],
            ends: ["Medical", "Devices", "Implants"], near: ["hospitals"],
            lines: ["mechanical engineer", "quality engineer", "sales representative"]),
        Trade(
            name: "banking", labels: ["Banking", "Banks & Credit Unions", "6022 - State Commercial Banks"],
            ends: ["Bank", "Credit Union", "Savings Bank"], near: ["accounting"],
            lines: ["loan officer", "accountant", "data scientist"]),
        Trade(
            name: "accounting", labels: ["Accounting", "Accountants & Bookkeeping", "CPA Firms"],
            ends: ["CPAs", "& Company", "Tax & Audit"], near: ["banking"],
            lines: ["accountant", "consultant"]),
        Trade(
            name: "construction", labels: ["Construction", "General Contractors", "Commercial building"],
            ends: ["Construction", "Builders", "Contracting"], near: ["architecture"],
            lines: ["construction manager", "civil engineer", "accountant"]),
        Trade(
            name: "architecture", labels: ["Architecture & Planning", "Architects", "Architectural Services"],
            ends: ["Architects", "Architecture", "Design Group"], near: ["construction"],
            lines: ["architect", "civil engineer", "project manager"]),
        Trade(
            name: "marketing", labels: ["Marketing & Advertising", "Advertising Services", "Public Relations"],
            ends: ["Marketing", "Creative", "Advertising"], near: ["publishing"],
            lines: ["marketing manager", "graphic designer", "copywriter"]),
        Trade(
            name: "publishing", labels: ["Publishing", "Newspapers", "Book and Periodical Publishing"],
            ends: ["Press", "Publishing", "Media"], near: ["marketing"],
            lines: ["copywriter", "graphic designer", "sales representative"]),
        Trade(
            name: "logistics", labels: ["Logistics and Supply Chain", "Freight & Package Transportation", "Trucking"],
            ends: ["Logistics", "Freight", "Supply Chain"], near: ["food manufacturing"],
            lines: ["supply chain analyst", "warehouse manager", "sales representative"]),
        Trade(
            name: "food manufacturing", labels: ["Food Production", "Food & Beverage Manufacturing", "Packaged Foods"],
            ends: ["Foods", "Mills", "Bakeries"], near: ["logistics"],
            lines: ["quality engineer", "supply chain analyst", "marketing manager"]),
        Trade(
            name: "higher education", labels: ["Higher Education", "Colleges & Universities", "Universities"],
            ends: ["University", "College", "State University"], near: ["nonprofit"],
            lines: ["professor", "academic advisor", "fundraiser"]),
        Trade(
            name: "nonprofit", labels: ["Non-profit Organizations", "Philanthropy", "Grantmaking foundations"],
            ends: ["Foundation", "Fund", "Alliance"], near: ["higher education"],
            lines: ["fundraiser", "program officer", "accountant"]),
    ]

    /// What every firm needs.
    static let everywhere = ["human resources", "accountant", "sales representative", "office manager"]

    static func line(_ name: String) -> Line { lines.first { $0.name == name } ?? lines[0] }

    static let lines = [
        Line(
            name: "software engineer", titles: ["Software Engineer", "Backend Developer", "Web Developer", "SWE"],
            near: ["systems administrator", "data scientist", "security analyst"]),
        Line(
            name: "systems administrator",
            titles: ["Systems Administrator", "Network Engineer", "IT Support Specialist"],
            near: ["security analyst", "software engineer"]),
        Line(
            name: "security analyst", titles: ["Security Analyst", "InfoSec Engineer", "Threat Analyst"],
            near: ["systems administrator", "software engineer"]),
        Line(
            name: "data scientist", titles: ["Data Scientist", "Data Analyst", "Analytics Engineer"],
            near: ["software engineer"]),
        Line(name: "product manager", titles: ["Product Manager", "Product Owner"], near: ["project manager"]),
        Line(name: "project manager", titles: ["Project Manager", "Program Manager"], near: ["product manager"]),
        Line(name: "nurse", titles: ["Registered Nurse", "RN", "Nurse Practitioner", "Charge Nurse"], near: []),
        Line(
            name: "underwriter", titles: ["Underwriter", "Claims Examiner", "Actuarial Analyst"], near: ["accountant"]),
        Line(
            name: "mechanical engineer", titles: ["Mechanical Engineer", "Design Engineer", "R&D Engineer"],
            near: ["quality engineer"]),
        Line(name: "quality engineer", titles: ["Quality Engineer", "QA Specialist"], near: ["mechanical engineer"]),
        Line(
            name: "loan officer", titles: ["Loan Officer", "Commercial Lender", "Credit Analyst"], near: ["accountant"]),
        Line(name: "accountant", titles: ["Accountant", "Auditor", "Tax Accountant"], near: ["loan officer"]),
        Line(name: "consultant", titles: ["Consultant", "Business Consultant"], near: []),
        Line(
            name: "construction manager", titles: ["Construction Manager", "Site Superintendent", "Estimator"],
            near: ["civil engineer", "architect", "project manager"]),
        Line(
            name: "civil engineer", titles: ["Civil Engineer", "Structural Engineer"],
            near: ["construction manager", "architect"]),
        Line(
            name: "architect", titles: ["Architect", "Architectural Designer"],
            near: ["civil engineer", "construction manager"]),
        Line(
            name: "marketing manager", titles: ["Marketing Specialist", "Brand Strategist", "SEO Specialist"],
            near: ["copywriter", "graphic designer"]),
        Line(
            name: "graphic designer", titles: ["Graphic Designer", "Art Director", "Visual Designer"],
            near: ["copywriter", "marketing manager"]),
        Line(
            name: "copywriter", titles: ["Copywriter", "Content Writer", "Editor"],
            near: ["marketing manager", "graphic designer"]),
        Line(
            name: "supply chain analyst", titles: ["Supply Chain Analyst", "Logistics Coordinator", "Buyer"],
            near: ["warehouse manager"]),
        Line(
            name: "warehouse manager", titles: ["Warehouse Supervisor", "Distribution Specialist"],
            near: ["supply chain analyst"]),
        Line(
            name: "professor", titles: ["Professor of Biology", "Lecturer in History", "Instructor"],
            near: ["academic advisor"]),
        Line(
            name: "academic advisor", titles: ["Academic Advisor", "Career Counselor", "Admissions Counselor"],
            near: ["professor"]),
        Line(
            name: "fundraiser", titles: ["Development Officer", "Grant Writer", "Major Gifts Officer"],
            near: ["program officer"]),
        Line(
            name: "program officer", titles: ["Program Officer", "Program Coordinator, Community"], near: ["fundraiser"]
        ),
        Line(name: "human resources", titles: ["HR Generalist", "Recruiter", "Talent Acquisition Partner"], near: []),
        Line(name: "sales representative", titles: ["Account Executive", "Sales Representative"], near: []),
        Line(name: "office manager", titles: ["Office Administrator", "Administrative Assistant"], near: []),
    ]

    static let levels = [
        Level(name: "mid", suits: true, forms: ["%", "%", "% II"]),
        Level(name: "mid", suits: true, forms: ["%", "%"]),
        Level(name: "senior", suits: true, forms: ["Senior %", "Sr. %", "Lead %"]),
        Level(name: "manager", suits: true, forms: ["Manager, %", "% Manager"]),
        Level(name: "entry", suits: false, forms: ["Junior %", "Jr. %", "% Intern"]),
        Level(name: "director", suits: false, forms: ["Director, %"]),
        Level(name: "vp", suits: false, forms: ["VP, %", "Vice President, %"]),
        Level(name: "chief", suits: false, forms: ["Chief Executive Officer", "CEO", "President & CEO"]),
    ]

    static let firmStarts = [
        "Alder", "Birchmont", "Cinder", "Dovetail", "Elkhorn", "Fernhill", "Granite Lake", "Harrow", "Ibex", "Juniper",
        "Kestrel", "Larkspur", "Mapleton", "Northgate", "Oxbow", "Pinnacle", "Quarry", "Redwing", "Stonebridge",
        "Tamarack", "Umber", "Vireo", "Westerly", "Yarrow", "Zephyr",
    ]
    static let givenNames = [
        "Ada", "Ben", "Chloe", "Dev", "Elena", "Farid", "Grace", "Hana", "Ivan", "Jo", "Kai", "Lena", "Mateo", "Nia",
        "Omar", "Priya", "Quinn", "Rosa", "Sam", "Tara",
    ]
    static let surnames: [String] = ["Al", "Bor", "Cas", "Den", "Ell", "Far", "Gri", "Hol", "Jor", "Kel", "Lin", "Mor"]
        .flatMap { start in
            ["berg", "dano", "ford", "iston", "mann", "quist", "sky", "tero", "well", "wick"].map { start + $0 }
        }
}
