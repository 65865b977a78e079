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

    @Test func `weights that the file names take the place of the usual ones`() throws {
        let focus = try parse("focus: {roles: [nurse]}\nweights: {industry: 0.5, warm_path: 0}\n")
        #expect(focus.weights.industry == 0.5)
        #expect(focus.weights.warmPath == 0)
        #expect(focus.weights.role == Weights.usual.role)
    }

    @Test(arguments: [
        "focus:\n  industries: [software]\n",
        """
        seeker: {name: "Ana: O'Neil", situation: "says \\"hi\\" # here", stage: mid, alumni_of: ["null", "- a", "yes"]}
        focus:
          industries: ["5415", "web design & development", Öl]
          roles: ["nurse, registered", "*lead*", "'quoted'", "1e3", "{x}"]
          locations: ["Minneapolis, MN", ~]
          interest: "a\\nb"
          avoid: {companies: ["Acme: Inc."], industries: [gambling]}
        shortlist: {size: 3, per_company: 9}
        availability: ["Tue 13:00-16:00"]
        weights: {role: 0.125, school: 2}
        """,
    ])
    func `a focus that is written reads as the same focus`(text: String) throws {
        let focus = try parse(text)
        #expect(try parse(FocusFile.text(of: focus)) == focus, "\(FocusFile.text(of: focus))")
    }

    @Test(arguments: [
        (
            "focus: {roles: [x]}\nweights: {industri: 1}\n",
            "focus.yaml:2:11: unknown key “industri” in weights; did you mean “industry”?"
        ),
        ("focus: {roles: [x]}\nweights: {role: -1}\n", "focus.yaml:2:17: “role” should be a number from 0 to 100"),
        ("focus: {roles: [x]}\nweights: {role: much}\n", "focus.yaml:2:17: “role” should be a number from 0 to 100"),
        ("focus: {roles: [x]}\nweights: {role: nan}\n", "focus.yaml:2:17: “role” should be a number from 0 to 100"),
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
        let error = #expect(throws: YAMLFileError.self) { try parse(text) }
        #expect(error.map(String.init(describing:))?.contains(message) == true, "\(String(describing: error))")
    }
}
