import Interpretation
import Testing

@Suite struct JobTitleTests {
    @Test(arguments: [
        ("Sr. SWE II", "15", Seniority.senior), ("VP, Eng", "11", .vp), ("Jr. Web Dev", "15", .entry),
        ("Staff Software Engineer", "15", .senior), ("Software Engineer I", "15", .entry), ("Acct Exec", "41", .mid),
        ("Dir. of Marketing", "11", .director), ("RN, BSN", "29", .mid), ("BDR", "41", .entry),
        ("Executive Assistant to the CEO", "43", .mid), ("Police Lt.", "33", .manager),
        ("Software Engineering Intern", "15", .entry), ("Associate Director, Clinical Operations", "11", .director),
    ])
    func `short forms, levels and ladders are read`(text: String, group: String, level: Seniority) {
        let title = JobTitle(interpreting: text)
        #expect(title.socMajor == group)
        #expect(title.seniority == level)
    }

    @Test(arguments: [
        ("Founder & CEO", Seniority.owner), ("Executive Director & CEO", .chief), ("Owner/Broker", .owner),
        ("Executive Vice President & COO", .chief), ("Co-Founder, CTO", .owner),
    ])
    func `of several titles in one cell the highest level counts`(text: String, level: Seniority) {
        #expect(JobTitle(interpreting: text).seniority == level)
    }

    @Test(arguments: [
        ("Geschäftsführer", "11", Seniority.chief), ("Leiter Vertrieb", "11", .director),
        ("Werkstudent Marketing", "13", .entry), ("Ingénieur logiciel", "15", .mid), ("Responsable RH", "11", .manager),
        ("Directeur commercial", "11", .director), ("Gerente de ventas", "11", .manager),
        ("Practicante de ingeniería", "17", .entry), ("Softwareentwickler (m/w/d)", "15", .mid),
        ("Softwareentwicklerin", "15", .mid), ("Projektleiterin", "13", .mid), ("Vertriebsleiterin", "11", .director),
        ("Wissenschaftliche Mitarbeiterin", "19", .mid), ("Versicherungskauffrau", "41", .mid),
        ("Développeuse", "15", .mid), ("Professeure", "25", .mid), ("Chargée d’affaires", "41", .mid),
        ("Jefa de proyecto", "13", .mid), ("Administradora de sistemas", "15", .mid), ("Ingeniera civil", "17", .mid),
    ])
    func `German, French and Spanish forms are read`(text: String, group: String, level: Seniority) {
        let title = JobTitle(interpreting: text)
        #expect(title.socMajor == group)
        #expect(title.seniority == level)
    }

    @Test func `managers of a thing are not managers of people`() {
        #expect(JobTitle(interpreting: "Account Manager").seniority == .mid)
        #expect(JobTitle(interpreting: "Project Manager, PMP").seniority == .mid)
        #expect(JobTitle(interpreting: "Sales Manager").seniority == .manager)
        #expect(JobTitle(interpreting: "Technical Product Owner").seniority == .mid)
    }

    @Test(arguments: ["", "Member", "–", "( )", "zzz qqq"])
    func `what names no job tells nothing`(text: String) {
        let title = JobTitle(interpreting: text)
        #expect(title.socMajor == nil)
        #expect(title.seniority == nil)
    }

    @Test func `the role is told in plain words`() {
        #expect(JobTitle(interpreting: "Sr. SWE II").role == "software engineer")
        #expect(JobTitle(interpreting: "REALTOR®").role == "realtor")
        #expect(JobTitle(interpreting: "Real Estate Agent").role == "real estate agent")
    }

    @Test func `other names of the same work are alike, other work is not`() {
        let engineer = JobTitle(interpreting: "Senior Software Engineer")
        #expect(engineer.similarity(to: JobTitle(interpreting: "SWE II")) == 1)
        #expect(engineer.similarity(to: JobTitle(interpreting: "Programmer")) == 0.85)
        #expect(engineer.similarity(to: JobTitle(interpreting: "QA Tester")) == 0.5)
        #expect(engineer.similarity(to: JobTitle(interpreting: "Dental Assistant")) == 0)
        let analyst = JobTitle(interpreting: "Security Analyst")
        #expect(analyst.similarity(to: JobTitle(interpreting: "Threat Analyst")) >= 0.5)
    }

    @Test func `likeness is symmetric and highest with itself`() {
        let titles = ["CEO", "Nurse", "Sales Engineer", "Buyer", "Genomics Specialist", "VP of Sales", "Student", ""]
            .map(JobTitle.init(interpreting:))
        for a in titles {
            for b in titles {
                #expect(a.similarity(to: b) == b.similarity(to: a))
                #expect(a.similarity(to: b) <= max(a.similarity(to: a), a.role == nil ? 1 : 0))
            }
        }
    }

    @Test func `hostile text is read without harm`() {
        for text in [String(repeating: "manager/", count: 20_000), "((((((", "\u{0}\u{FFFD}", "of of of for to to"] {
            let title = JobTitle(interpreting: text)
            #expect(title.role.map { $0.count < 1000 } ?? true)
        }
    }
}
