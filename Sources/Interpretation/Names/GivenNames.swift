/// Which words are given names and which are surnames, as far as a table can tell.
public enum GivenNames {
    /// How often a word is a given name.
    public enum Frequency: Int, Sendable, Comparable {
        case unknown, known, common
        public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    /// How common the folded word is as a given name.
    public static func frequency(_ folded: String) -> Frequency {
        if common.contains(folded) { return .common }
        return known.contains(folded) || NicknameTable.contains(folded) ? .known : .unknown
    }

    /// Whether the folded word is, as far as the tables know, a given name and not rather a surname.
    public static func isGivenName(_ folded: String) -> Bool {
        frequency(folded) != .unknown && !(Surnames.isSurname(folded) && frequency(folded) < .common)
    }

    private static let common = words(
        """
        james mary robert patricia john jennifer michael linda david elizabeth william barbara richard susan joseph jessica thomas sarah
        charles karen christopher lisa daniel nancy matthew betty anthony sandra mark margaret donald ashley steven kimberly andrew emily
        paul donna joshua michelle kenneth carol kevin amanda brian melissa timothy deborah ronald stephanie george rebecca jason laura
        edward helen jeffrey sharon ryan cynthia jacob kathleen gary amy nicholas angela eric shirley jonathan anna stephen brenda larry
        pamela justin emma benjamin nicole samantha brandon katherine gregory christine samuel debra frank rachel alexander carolyn raymond
        janet patrick maria jack heather dennis diane jerry olivia julie joyce aaron victoria kelly christina joan evelyn
        lauren judith olga andrea hannah megan cheryl jacqueline martha gloria teresa ann sara kathryn janice jean alice
        kyle peter walter ethan jeremy harold keith christian roger noah gerald carl sean austin arthur lawrence jesse dylan bryan joe jordan
        billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny
        bob bill jim tom mike dave steve dan joe tony chris matt jeff greg tim ken ron rick don doug fred jose luis carlos
        antonio miguel pedro maria ana carmen pierre jean michel thomas hans peter klaus wolfgang andreas stefan anna julia sophie lars
        mohammed ahmed fatima priya wei hiroshi yuki sue liz kate kathy debbie pat beth jen jenny
        """)

    private static let known = words(
        """
        aarav abdul abel abu adele aditya adriana agata ahmad aidan aileen aino akira alana alba alec alejandra alena alexa alfonso alfredo ali
        alina alma alvaro amal amara amber amelie ami amir amit amparo amrita ana anais anand anders andre andrei angel angelo anika anil anita anja
        anjali anke ankit ann annalise anneliese annika anouk ansel anselm antje anton antonia anya ariana ariel arjun armando arno arnaud arne
        arturo arun arvid asha ashok astrid aubrey audra august aurora austin ava avery axel ayumi ayse azadeh babak beata beate beau bela
        bella berta bhavesh bianca birgit bjorn blake blanca bo bogdan bonnie boris brad bree brett britta brock brooke bryce bryn
        byron cade camila carla carlo carlos carlotta carmela carsten cary casey casper catalin cesar chad chan chandra chantal chase chiara chika
        chloe chris cilla claes clarissa claude claudio clemens cody cole cooper corinna cornelia cristian cristiano cristobal cyril cyrus dag dagmar
        dalia damian damien dana dante daria dario darren dayo deepa deepak delia delilah demetrius dennis detlef devin devon dexter diego dilip dimitri dina
        dinesh dirk divya dolly dominik dora doreen dorian dorota drew dunja dylan ebba eddie edie eduard edita efrain eiko eileen einar
        eitan elaine elena eleni elias elin elina elio elisa elise ella elke elliot ellis elmer elsa elton elvira emeka emil emilia emiliano
        emilio emir enrico enzo erich erika erin ernesto erwin esteban estela estelle esther etienne eugen eun eva evelina ewa fabian fabien fabio farah
        farid fatima federica felipe felix femi fernando filip finn flavio florence florian francois franz frauke frederik freya frida friedrich fumiko gaetan gaelle
        gavin gaurav gemma gene georgios gerhard ghislain gia gianluca gideon gina gino giorgio giorgos giovanna gisele gita gladys gordon goran gottfried greta griffin
        guido guillaume guillermo gustavo hadley haley halima hamid hamish hana hanna hannes hari harper harumi haruki hassan hector heidi
        heike heiko heinz helena helga helmut henri henriette hermann hilda hilde hiro hiroko holger holly horst hugo hung hunter husam ibrahim
        ida ignacio igor ilaria ilona ilse imani ines inga inge ingo ingrid inigo irene iris irina irma isaac isabella isaias isha ismael ivana ivo
        ivy jackie jade jai jaime jamal jamila jana jane jannik jarrett jasper javier jay jaya jayden jeanette jelena jens jeremiah jesus
        ji jin jo joachim joao joaquin jochen jodie joelle jorg jorge josefa josiah joy juana juergen jukka jules juliana julien julio julius jun junko jurgen
        kai kaito kamal kamala karim karina karl karla karsten kaspar kathrin katja katsumi kavita kay kayla kazuo keiko keira kelvin ken kenji kenta kerstin khalid
        kiara kieran kim kiran kirsten kishore klara klaus koji konrad krishna kristian kristof kumar kunal kwame laila lara lars lasse latoya laurent layla lea leif leila
        lena lennart leon leonie leonardo leslie leticia levi li liam lieselotte lila lilly lin lina linh linnea lionel liv lola lorena
        lorenzo lothar lourdes luca lucia luciano ludovic luigi luis lukas luna lutz luz mads mae magda magnus mahesh mai maja malik mandy manfred manish
        manon manuel manuela mara marc marcel marcelo marco marcos margarita margit margot mariana marie mariko marina mario marisa marit marius marko marlon
        marta martina masako mateo mathias mats matteo maura mauricio mauro maya mayumi medhi mehdi mehmet mei mercedes mette mia micah michal miguel mika mikael
        mikkel mila milan milena min mina ming mira miriam mohan moira moises mona monika moritz moses muhammad myra nadia nadine nahla
        nala naoko naomi narayan natalia natasha naveen neha neil nell nelly neville ngozi nia nico niels nigel nika nikhil nikola nils nina
        nino niklas nora norbert norma nuno octavio odette olaf ole olena olga olivier olu oluwaseun omar orlando oscar oskar osman otto pablo
        paige palle paloma paola paolo parker pascal patrice patricio pavel pedro peggy per petra petter philippa pia piero pierre pilar piotr porter
        pooja prakash pranav prasad preeti priya rachel radha rafael rahul rainer raj raja rajesh rakesh ralf ram ramesh ramiro ramon randi rania
        raoul raquel rashid raul ravi reed reena regine reiko reina rekha remy renata renate rene reto rhea ricardo rik riley rishi
        rita robin rocio rodrigo rohan rohit roland rolf romain roman romeo rosa rosalie rosario roxana ruben rudi rune rupert ruth ryo saad saanvi sabine sachiko
        sadie said sakura salim salma salvador sam samir sana sandeep sandro sanjay santiago santosh sapna sascha satoshi saul savannah seamus selena
        serena sergei sergio seung shan shanti sheila sheng shin shinji shira shreya shyam siddharth siegfried sigrid silke silvia simone siobhan skyler sofia
        solveig sonia sonja soren stan stella stig sofie sunil sunita suresh susana susanne sven svetlana sydney sylvie tadashi takashi takeshi tamara tanja tara tariq
        tarun tatiana ted terry thea theo thierry thomas thorsten tiago tierra till tina tobias todd tomas tomoko torben tore torsten toshiko trent trina trinity troy tuomas ty
        udo ulf ulrich ulrike ulla umar uma ute uwe valentin valentina valeria vanja vasil velma vera vidya vijay vikram viktor vinay vincenzo vishal vivek vladimir
        volker waltraud wang werner wiebke wilfried willow wilma wim wolfram xavier xiao ximena xin yael yan yara yasmin yasuko yi ying yoko yolanda yosef
        yuan yuki yuko yumi yun yuri yusuf yves yvette zainab zara zelda zeynep zoltan zora zsofia
        guadalupe eleni amelie ji-hoon minjun svetlana
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
