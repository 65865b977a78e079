import Interpretation
import TestSupport
import Testing

@Suite struct CompanyNameTests {
    @Test(arguments: [
        ("Acme Software, Inc.", "Acme Software", "Inc."), ("Globex GmbH & Co. KG", "Globex", "GmbH & Co. KG"),
        ("Initech LLC", "Initech", "LLC"), ("Hooli Pty Ltd", "Hooli", "Pty Ltd"),
        ("Umbrella S.A. de C.V.", "Umbrella", "S.A. de C.V."),
        ("AB Exempel", "Exempel", "AB"), ("Oy Esimerkki Ab", "Esimerkki", "AB"), ("PT Contoh Tbk", "Contoh", "Tbk"),
        ("Muster AG", "Muster", "AG"), ("Esempio S.p.A.", "Esempio", "SpA"), ("Exemplo Ltda.", "Exemplo", "Ltd."),
        ("Przykład Sp. z o.o.", "Przykład", "Sp. z o.o."), ("Eksempel A/S", "Eksempel", "A/S"),
        ("Voorbeeld B.V.", "Voorbeeld", "B.V."),
        ("Példa Kft.", "Példa", "Kft."), ("Přiklad s.r.o.", "Přiklad", "s.r.o."),
        ("Dorsey & Example LLP", "Dorsey & Example", "LLP"),
        ("Example Co., Ltd.", "Example", "Co., Ltd."), ("Example Sdn Bhd", "Example", "Sdn Bhd"),
        ("Example Pvt. Ltd.", "Example", "Pvt Ltd"),
    ])
    func `the legal form is taken off, at either end`(text: String, core: String, form: String) {
        let name = CompanyName(interpreting: text)
        #expect(name.core == core)
        #expect(name.legalForm == form)
    }

    @Test(arguments: [
        ("The Smith & Sons Co.", "smith and sons"), ("Smith and Sons", "smith and sons"),
        ("Example Mfg. Intl", "example manufacturing international"), ("Univ. of Example", "university of example"),
        ("St. Example Hospital", "saint example hospital"), ("Übung Svcs", "ubung services"),
    ])
    func `keys spell out and fold`(text: String, key: String) {
        #expect(CompanyName(interpreting: text).key == key)
    }

    @Test func `an everyday word is no legal form`() {
        #expect(CompanyName(interpreting: "Serenity Spa").legalForm == nil)
        #expect(CompanyName(interpreting: "Limited").core == "Limited")
    }

    @Test func `branches and other names are kept apart`() {
        let branch = CompanyName(interpreting: "Acme Software (Duluth)")
        #expect(branch.core == "Acme Software")
        #expect(branch.branch == "Duluth")
        let other = CompanyName(interpreting: "Acme Staffing LLC dba Northwind Recruiting")
        #expect(other.core == "Acme Staffing")
        #expect(other.otherNames == ["Northwind Recruiting"])
    }

    @Test func `no text makes interpreting fail, and a key's words are stable`() {
        var random = SeededGenerator(seed: 31)
        for _ in 0..<3_000 {
            let text = random.text(length: 40)
            let name = CompanyName(interpreting: text)
            #expect(name.core.utf8.count <= max(text.utf8.count, 1))
            #expect(CompanyKey(text) == CompanyKey(text))
        }
    }
}
