import Pipeline
import Ranking
import Testing

@Suite struct FocusFileTests {
    private func parse(_ text: String) throws -> Focus { try FocusFile.parse(text, path: "focus.yaml", name: "focus") }

    @Test func `the whole contract is understood`() throws {
        let focus = try parse(
            """
            seeker:
              name: Sandy Jones
              situation: just finished a programming certificate
              stage: student      # whom it suits to ask
              email: sandy@example.edu
              time_zone: America/Chicago
              alumni_of: [Example Community College]
              referred_by: Brad Johnson
            focus:
              industries: [software, 5415]
              companies: Acme
              roles: [security analyst]
              locations: ["Minneapolis, MN"]
              keywords: [open source]
              interest: how people break into threat detection, and what the first year looks like
              avoid: {companies: [Initech], industries: [gambling]}
            shortlist: {size: 10, per_company: 1}
            availability: ["Tue 13:00-16:00"]
            """)
        #expect(focus.name == "focus")
        #expect(focus.seeker.stage == .student)
        #expect(focus.seeker.almaMaters == ["Example Community College"])
        #expect(focus.industries == ["software", "5415"])
        #expect(focus.companies == ["Acme"])
        #expect(focus.avoid == Focus.Avoid(companies: ["Initech"], industries: ["gambling"]))
        #expect((focus.size, focus.perCompany) == (10, 1))
        #expect(focus.interest?.contains("break into threat detection, and what") == true)
    }

    @Test func `JSON is YAML, and an empty stage is none`() throws {
        let focus = try parse(#"{"seeker": {"stage": ""}, "focus": {"roles": ["nurse"]}}"#)
        #expect(focus.seeker.stage == nil)
        #expect(focus.roles == ["nurse"])
    }

    @Test(arguments: [
        (
            "focus: {roles: [nurse]}\nshortlst: {size: 3}\n",
            "focus.yaml:2:1: unknown key “shortlst” in the file; did you mean “shortlist”?"
        ),
        (
            "seeker: {stage: studnet}\nfocus: {roles: [x]}\n",
            "focus.yaml:1:17: unknown stage “studnet”; did you mean “student”?"
        ),
        (
            "focus: {roles: [x]}\nshortlist: {size: many}\n",
            "focus.yaml:2:19: “size” should be a whole number from 1 to 10000"
        ),
        ("focus: {roles: [x}\n", "focus.yaml:1:"),
        ("focus:\n\troles: [x]\n", "focus.yaml:2:1: the line is indented with a tab; use spaces"),
        ("focus: {roles: [x], roles: [y]}\n", "“roles” stands here more than once"),
        ("", "focus.yaml: the focus file is empty"),
        ("focus: {}\n", "focus.yaml: nothing is sought"),
        ("seeker: {time_zone: Mars/Olympus}\nfocus: {roles: [x]}\n", "“time_zone” should be a time zone"),
    ])
    func `a mistake is told with its place and the nearest right word`(text: String, message: String) throws {
        let error = #expect(throws: FocusFileError.self) { try parse(text) }
        #expect(error.map(String.init(describing:))?.contains(message) == true, "\(String(describing: error))")
    }
}
