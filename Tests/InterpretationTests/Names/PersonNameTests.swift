import Contacts
import Interpretation
import TestSupport
import Testing

@Suite struct PersonNameTests {
    /// A printed name, then given | middle | family | suffix.
    private static let table =
        """
        Robert O'Brien: Robert | | O'Brien |
        Dr. Robert J. O'Brien Jr., PE, PhD: Robert | J. | O'Brien | Jr.
        O'Brien, Robert J.: Robert | J. | O'Brien |
        OBRIEN ROBERT J: Robert | J | OBrien |
        O'BRIEN, ROBERT J.: Robert | J. | O'Brien |
        OBRIEN ROBERT: Robert | | OBrien |
        robert o'brien: Robert | | O'Brien |
        Example, Jr., Robert: Robert | | Example | Jr.
        Robert Example III: Robert | | Example | III
        Robert Example, Sr.: Robert | | Example | Sr.
        Robert Example II, CPA: Robert | | Example | II
        Jean DUPONT: Jean | | Dupont |
        DUPONT Jean: Jean | | Dupont |
        Gabriel García Márquez: Gabriel | | García Márquez |
        María Fernanda López Ruiz: María | Fernanda | López Ruiz |
        Maria del Carmen Ruiz: Maria | del Carmen | Ruiz |
        Juan de la Cruz: Juan | | de la Cruz |
        de la Cruz, Juan: Juan | | de la Cruz |
        José Ortega y Gasset: José | | Ortega y Gasset |
        Juan Carlos Rodríguez: Juan | Carlos | Rodríguez |
        Vincent van Gogh: Vincent | | van Gogh |
        Berg, Jan van der: Jan | | van der Berg |
        VAN DER BERG, JAN: Jan | | van der Berg |
        Pieter van den Example: Pieter | | van den Example |
        Ludwig von Beispiel: Ludwig | | von Beispiel |
        Anna zu Beispiel: Anna | | zu Beispiel |
        Charles de Exemple: Charles | | de Exemple |
        Ahmed Al-Rashid: Ahmed | | Al-Rashid |
        Ahmed al Rashid: Ahmed | | al Rashid |
        Omar bin Khalid: Omar | | bin Khalid |
        Nguyen Van Anh: Anh | Van | Nguyen |
        Wang Xiaoming: Xiaoming | | Wang |
        Xiaoming Wang: Xiaoming | | Wang |
        Kim Min-jun: Min-jun | | Kim |
        Min-jun Kim: Min-jun | | Kim |
        Tanaka Hiroshi: Hiroshi | | Tanaka |
        Hiroshi Tanaka: Hiroshi | | Tanaka |
        Kim Larson: Kim | | Larson |
        Kim Dvorak: Kim | | Dvorak |
        Lee Anderson: Lee | | Anderson |
        Ronald McDonald: Ronald | | McDonald |
        MCDONALD, RONALD: Ronald | | McDonald |
        MACDONALD, FLORA: Flora | | MacDonald |
        MACK, CONNIE: Connie | | Mack |
        D'ANGELO, MICHAEL: Michael | | D'Angelo |
        GARCIA-LOPEZ, ANA: Ana | | Garcia-Lopez |
        Sarah Smith-Jones: Sarah | | Smith-Jones |
        SMITH, MARY-ANN: Mary-Ann | | Smith |
        Mary Ann St. James: Mary | Ann | St. James |
        J.R. Example: J.R. | | Example |
        J. R. R. Example: J. | R. R. | Example |
        R. Example: R. | | Example |
        Example, R: R | | Example |
        Susan B. Anthony: Susan | B. | Anthony |
        Prof. Dr. med. Hans Müller: Hans | | Müller |
        Herr Jürgen Groß: Jürgen | | Groß |
        Frau Dr. Anna Beispiel: Anna | | Beispiel |
        Mme Claire Exemple: Claire | | Exemple |
        Sra. Carmen Ejemplo: Carmen | | Ejemplo |
        Dott. Marco Esempio: Marco | | Esempio |
        Mr. & Mrs. John Example: John | | Example |
        Rev. Martin Example: Martin | | Example |
        Hon. Sarah Example: Sarah | | Example |
        Lt. Col. James Example: James | | Example |
        Dean Example: Dean | | Example |
        Dean Robert Example: Robert | | Example |
        Judge Mary Example: Mary | | Example |
        Anna Ma: Anna | | Ma |
        Thomas Do: Thomas | | Do |
        Anh Le: Anh | | Le |
        LE, ANH: Anh | | Le |
        Lee, Jo: Jo | | Lee |
        JOHN EXAMPLE MD: John | | Example |
        EXAMPLE, JOHN MD: John | | Example |
        Example, MD: | | Example |
        John Example, Esq.: John | | Example |
        Jane Example, SHRM-CP, RN/BSN: Jane | | Example |
        Jane Example PhD PE: Jane | | Example |
        Jane Example, Ph.D.: Jane | | Example |
        Robert "Bob" Example: Robert | | Example |
        Robert (Bob) Example: Robert | | Example |
        Robert ‘Bob’ Example: Robert | | Example |
        Example, Robert (Bob) J.: Robert | J. | Example |
        Jane & John Example: Jane & John | | Example |
        Jane and John Example: Jane and John | | Example |
        Madonna: | | Madonna |
        Priya: Priya | | |
        Example: | | Example |
        Björn Ångström: Björn | | Ångström |
        Łukasz Żółć: Łukasz | | Żółć |
        ŁUKASZ ŻÓŁĆ: Łukasz | | Żółć |
        Γιώργος Παπαδόπουλος: Γιώργος | | Παπαδόπουλος |
        Sean O’Neil: Sean | | O’Neil |
        Example , Robert: Robert | | Example |
        Robert  Example: Robert | | Example |
        Robert Example,: Robert | | Example |
        Sanjay Kumar Patel: Sanjay | Kumar | Patel |
        Patel Sanjay: Sanjay | | Patel |
        Garcia Maria: Maria | | Garcia |
        SCHMIDT PETRA: Petra | | Schmidt |
        TJ Example: TJ | | Example |
        Ana Souza e Silva: Ana | | Souza e Silva |
        Paulo da Silva: Paulo | | da Silva |
        Leonardo di Esempio: Leonardo | | di Esempio |
        """

    @Test(arguments: table.split(separator: "\n").map(String.init))
    func `a printed name is taken apart`(line: String) {
        let sides = line.split(separator: ": ", maxSplits: 1).map { String($0) }
        let text = sides[0]
        let parts = sides[1].split(separator: "|", omittingEmptySubsequences: false).map {
            $0.split(separator: " ").joined(separator: " ")
        }
        let name = PersonName(interpreting: text)
        #expect([name.given, name.middle, name.family, name.suffix].map { $0 ?? "" } == parts, "\(text)")
    }

    @Test func `honorific, nickname and degrees have places of their own`() {
        let name = PersonName(interpreting: "Dr. Robert (Bob) J. Example Jr., P.E., PhD")
        #expect(name.prefix == "Dr.")
        #expect(name.nickname == "Bob")
        #expect(name.suffix == "Jr.")
        #expect(name.credentials == ["PE", "PhD"])
        #expect(PersonName(interpreting: "Prof. Dr. med. Hans Beispiel").prefix == "Prof. Dr. med.")
        #expect(PersonName(interpreting: "Jane Example, SHRM-CP, RN/BSN").credentials == ["SHRM-CP", "RN", "BSN"])
    }

    @Test func `a record's parts are used, and what does not belong in them taken out`() {
        var record = Record(position: SourcePosition(line: 1, index: 0))
        record.add(.givenName, "Robert J.")
        record.add(.familyName, "O'Brien Jr., PE")
        let name = PersonName(record: record)
        #expect(name?.given == "Robert")
        #expect(name?.middle == "J.")
        #expect(name?.family == "O'Brien")
        #expect(name?.suffix == "Jr.")
        #expect(name?.credentials == ["PE"])
    }

    @Test func `given and family name in each other's column are put right`() {
        var record = Record(position: SourcePosition(line: 1, index: 0))
        record.add(.givenName, "Andersson")
        record.add(.familyName, "Robert")
        #expect(PersonName(record: record)?.given == "Robert")
        var right = Record(position: SourcePosition(line: 1, index: 0))
        right.add(.givenName, "Taylor")
        right.add(.familyName, "Robert")
        #expect(PersonName(record: right)?.given == "Taylor")
    }

    @Test func `a record without a name has none`() {
        #expect(PersonName(record: Record(position: SourcePosition(line: 1, index: 0))) == nil)
    }

    @Test func `no letter of a plain name is lost, whatever the words`() {
        var random = SeededGenerator(seed: 5)
        let words = [
            "Robert", "Ana", "O'Brien", "van", "de", "Smith", "GARCIA", "Xiaoming", "Li", "J.", "Müller", "al", "y",
            "Żółć",
        ]
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                words[Int.random(in: 0..<words.count, using: &random)]
            }
            .joined(separator: " ")
            func letters(_ text: String) -> [Character] { TextFolding.fold(text).filter(\.isLetter).sorted() }
            #expect(letters(PersonName(interpreting: text).display) == letters(text), "\(text)")
        }
    }

    @Test func `no text makes interpreting fail`() {
        var random = SeededGenerator(seed: 17)
        for _ in 0..<3_000 {
            let text = random.text(length: 30)
            #expect(PersonName(interpreting: text) == PersonName(interpreting: text))
            var record = Record(position: SourcePosition(line: 1, index: 0))
            record.add(.givenName, text)
            record.add(.familyName, random.text(length: 15))
            #expect(PersonName(record: record) != nil || record.values.isEmpty)
        }
    }
}
