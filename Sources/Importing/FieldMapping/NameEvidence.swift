internal import Interpretation

/// What speaks for a text being a person's name or a company's, by its words and shape alone. Coarse on purpose: it
/// tells what a column holds from many values, and a single value only where that is plain.
enum NameEvidence {
    /// Whether `text` has a word that names of companies and offices have and people's do not.
    static func isCompanyLike(_ text: String) -> Bool {
        let words = words(of: text)
        return words.contains { companyWords.contains($0) } || text.utf8.contains(UInt8(ascii: "&"))
            || text.unicodeScalars.contains("™")
            || (words.count > 1 && words.contains { $0.first?.isNumber == true })
    }

    /// Whether `text` ends in a legal form ("Acme LLC"): a company beyond doubt.
    static func hasLegalForm(_ text: String) -> Bool {
        let words = lastASCIIWords(of: text) ?? words(of: text).suffix(2)
        return words.count > 1 && words.contains { legalForms.contains($0) }
    }

    /// The last two of the words of a text of ASCII, the last first; nil of any other text. Spares nearly every name of
    /// a long list the way by characters.
    private static func lastASCIIWords(of text: String) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        var isInWord = false
        func endWord() {
            if words.count < 2 {
                word.reverse()
                words.append(String(decoding: word, as: UTF8.self))
            }
            word.removeAll(keepingCapacity: true)
            isInWord = false
        }
        for byte in text.utf8.reversed() {
            guard byte < 0x80 else { return nil }
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            if isLetter || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "'") {
                isInWord = true
                if words.count < 2, byte != UInt8(ascii: "'") { word.append(isLetter ? byte | 0x20 : byte) }
            } else if isInWord {
                endWord()
            }
        }
        if isInWord { endWord() }
        return words
    }

    /// Whether `text` has the shape of a person's name: two to five words without digits, and nothing of a company.
    static func isPersonShaped(_ text: String) -> Bool {
        let words = words(of: text)
        guard (2...5).contains(words.count), !text.contains(where: \.isNumber), !isCompanyLike(text) else {
            return false
        }
        return !words.contains { ["of", "and", "for", "the", "in", "on", "at", "to", "s"].contains($0) }
    }

    /// Whether a word of `text` is a given name that many people bear.
    static func hasGivenName(_ text: String) -> Bool { words(of: text).contains { givenNames.contains($0) } }

    /// Whether `text` is one word, and a given name rather than a surname.
    static func isGivenName(_ text: String) -> Bool {
        guard text.utf8.count >= 3, !text.utf8.contains(UInt8(ascii: " ")) else { return false }
        return GivenNames.isGivenName(HeaderWords.fold(text))
    }

    /// Whether `text` is nothing but an honorific.
    static func isHonorific(_ text: String) -> Bool {
        let words = words(of: text)
        return !words.isEmpty && words.count <= 3 && words.allSatisfy(honorifics.contains)
    }

    /// Lower-case words without accents and punctuation.
    private static func words(of text: String) -> [String] {
        if let words = asciiWords(of: text) { return words }
        return HeaderWords.fold(text).split { !$0.isLetter && !$0.isNumber && $0 != "'" }
            .map { String($0.filter { $0 != "'" }) }
    }

    /// The same of a text of ASCII, by bytes; nil of any other.
    private static func asciiWords(of text: String) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        var isInWord = false
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            if isLetter || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "'") {
                isInWord = true
                if byte != UInt8(ascii: "'") { word.append(isLetter ? byte | 0x20 : byte) }
            } else if isInWord {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
                isInWord = false
            }
        }
        if isInWord { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let legalForms = set(
        """
        inc incorporated llc llp lp pllc plc ltd limited corp corporation co company gmbh ag kg ohg ug mbh ev eg sa sas
        sarl sl slu srl spa sca bv nv vof ab aktiebolag oy oyj as asa aps a/s kft zrt sro doo pty pvt pte sdn bhd kk
        ltda eireli se cooperative coop pc pa
        """)

    private static let companyWords = legalForms.subtracting(["co", "pa", "pc", "se", "ab", "as", "sa", "lp", "ag"])
        .union(
            set(
                """
                services service solutions systems group holdings partners associates association society institute
                foundation university college school schools academy center centre church ministry ministries bank bancorp
                financial capital insurance realty properties construction consulting consultants technologies technology
                tech software industries industrial manufacturing enterprises international global national council
                committee commission department agency authority office bureau board club union federation hospital clinic
                medical health healthcare dental pharmacy hotel inn resort restaurant cafe grill bar kitchen bistro bakery
                deli pizza diner market shop store stores supply equipment auto motors transport logistics airlines energy
                power electric gas oil water chamber commerce city county township district library museum theatre theater
                studio studios media press magazine network networks communications design marketing advertising agency
                laboratories labs research engineering architects builders homes mortgage title trust fund credit company
                brewing brewery winery farm farms salon spa fitness gym cleaning plumbing heating roofing landscaping
                staffing security storage rentals travel tours museum gallery inc nonprofit ngo verein stiftung verband
                verlag institut gesellschaft versicherung sparkasse universitat hochschule gemeinde amt societe entreprise
                banque assurance universite ecole mairie asociacion fundacion universidad banco seguros ayuntamiento
                associazione fondazione universita banca comune fundacao associacao stichting vereniging universiteit
                gemeente bolaget forbund kommun products brands trucking contractors contracting law attorneys accounting
                cpas dealers interiors windows printing graphics photography catering events embassy court police fire army
                """))

    private static let honorifics = set(
        """
        mr mrs ms miss mx dr prof professor sir dame rev reverend hon honorable herr frau hr fr dipl ing mag med phil
        m mme mlle monsieur madame docteur maitre sr sra srta don dona dra senor senora sig sigra dott dottssa signor
        signora ing avv dhr mevr mw dhrmevr ir drs prefix capt captain col maj gen lt sgt fru froken esq
        """)

    private static let givenNames = set(
        """
        aaron abby abigail adam adrian agnes ahmed aidan aisha alan albert alejandro alex alexander alexandra alexis
        alfred ali alice alicia alison allan allen allison amanda amber amelia amir amit amy ana anders andre andrea
        andreas andrew angel angela anil anita ann anna anne annette annie anthony antoine anton antonia antonio april
        arjun arthur ashley astrid audrey austin barbara beatrice ben benjamin bernard beth betty beverly bill birgit
        bjorn bob bonnie brad bradley brandon brenda brent brett brian brittany bruce bruno bryan caleb cameron
        camille carl carla carlos carmen carol caroline carolyn catherine cathy cecilia chad charles charlotte chen
        chloe chris christian christina christine christopher cindy claire clara claudia claus colin connie connor
        craig cristina crystal curtis cynthia dale dan daniel daniela danielle darren dave david dawn dean deborah
        debra denise dennis derek diana diane diego dieter dirk dominic don donald donna doris dorothy doug douglas
        dylan earl edith eduardo edward eileen elaine eleanor elena eli elizabeth ella ellen emily emma enrique eric
        erica erik erin ernest esther ethan eugene eva evan evelyn felix fernando fiona florian frances francesca
        francesco francis francisco francois frank franz fred frederick friedrich gabriel gabriela gail gary gavin
        george gerald gerard gerhard gina giovanni giulia giuseppe gloria gordon grace graham greg gregory guillermo
        gustav hannah hans harald harold harriet harry hassan heather heidi heinz helen helena helga henrik henry
        herbert holger holly howard hugo ian ibrahim ida ines ingrid irene isaac isabel isabella ivan jack jackie
        jacob jacqueline jacques jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeff
        jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim joan joanna joanne joe joel johan
        johanna johannes john johnny jon jonas jonathan jordan jorge jose josef joseph joshua joyce juan juanita judith
        judy julia julian juliana julie julien jun jurgen juergen justin kai karen karin karl kate katherine kathleen
        kathryn kathy katie keith kelly ken kenneth kevin kim kimberly klaus kristen kristin kristina kurt kyle larry
        lars laura lauren laurent lawrence leah lee lena leo leon leonard leslie li liam lillian linda lisa liz logan
        lois lorenzo lori louis louise luc luca lucas lucia lucy luis luisa luke lynn mackenzie madison magdalena manuel
        marc marcel marco marcus margaret maria mariana marie marilyn mario marion mark markus marlene marta martha
        martin martina mary mateo matthew matthias maureen max maximilian may megan mei melanie melissa mia michael
        michaela michel michele michelle miguel mike milan miriam mohamed mohammed molly monica monika morgan nadia
        nancy naomi natalia natalie natasha nathan neil nicholas nick nicola nicole nina noah nora norma norman olaf
        oliver olivia omar oscar otto pablo paige pamela paola pat patricia patrick paul paula pauline pedro peggy
        penny peter petra philip philipp phillip phyllis pierre priya rachel rafael rahul raj ralph ramon randy raul
        ravi ray raymond rebecca regina renate rene ricardo richard rick rita rob robert roberta roberto robin rodney
        roger roland ronald rosa rose roy ruben russell ruth ryan sabine sally sam samantha samuel sandra sandy sanjay
        sara sarah scott sean sebastian sergio seth shannon sharon shawn sheila shirley silvia simon simone sofia
        sophia sophie stacy stan stefan stefanie stella stephanie stephen steve steven stuart sue sunil susan susanne
        suzanne sven sylvia tamara tanya tara taylor ted terence teresa terry thomas tiffany tim timothy tina todd tom
        tony tracy travis tyler ulrich ursula valerie vanessa vera veronica victor victoria vikram vincent virginia
        walter wanda wang warren wayne wendy werner wilhelm william wolfgang xavier yan yolanda yuki yusuf yvonne zachary
        zoe
        """)
}
