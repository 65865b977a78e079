/// Surnames that tell the order of a name's words.
enum Surnames {
    /// Whether the folded word is one of the commoner surnames.
    static func isSurname(_ folded: String) -> Bool {
        common.contains(folded) || iberian.contains(folded) || eastAsian.contains(folded) || hasSurnameForm(folded)
    }

    /// Whether it is a surname of Spain, Portugal or Latin America, where people bear two.
    static func isIberian(_ folded: String) -> Bool {
        iberian.contains(folded) || (folded.count > 4 && (folded.hasSuffix("ez") || folded.hasSuffix("quez")))
    }

    /// Whether it is a Chinese, Korean, Japanese or Vietnamese surname in Latin letters.
    static func isEastAsian(_ folded: String) -> Bool { eastAsian.contains(folded) }

    private static func hasSurnameForm(_ folded: String) -> Bool {
        guard folded.utf8.count > 5 else { return false }
        return folded.hasPrefix("mc") || folded.hasPrefix("o'") || endings.contains { folded.hasSuffix($0) }
    }

    private static let endings = [
        "sson", "sen", "owski", "ewski", "ovic", "enko", "stein", "berg", "mann", "berger", "quist", "strom", "opoulos",
        "idis", "son",
    ]

    private static let common = words(
        """
        smith johnson williams brown jones miller davis wilson anderson taylor moore jackson martin lee thompson white harris clark lewis
        robinson walker young allen king wright scott hill green adams nelson baker hall campbell mitchell carter roberts phillips evans turner
        parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson watson
        brooks wood bennett gray james hughes price myers long foster sanders ross powell sullivan russell jenkins perry butler barnes fisher
        henderson coleman simmons patterson jordan reynolds hamilton graham griffin wallace cole west bryant gibson ellis stevens
        murray ford marshall owens mcdonald harrison kennedy wells woods washington henry freeman webb tucker burns crawford olson simpson porter hunter gordon
        shaw snyder mason dixon hunt hicks holmes palmer wagner black robertson boyd stone fox warren mills meyer rice schmidt
        daniels ferguson nichols stephens weaver ryan gardner payne kelley dunn pierce arnold tran spencer peters hawkins grant hansen hoffman hart elliott cunningham
        knight bradley carroll hudson duncan armstrong berry andrews johnston ray lane riley carpenter perkins matthews willis lawrence franklin banks lynch
        o'brien obrien o'connor oconnor o'neill oneill o'neil oneil o'reilly oreilly o'donnell odonnell o'sullivan osullivan o'leary oleary o'hara ohara o'keefe okeefe o'malley omalley
        muller mueller schneider fischer weber becker schulz schultz hoffmann schafer schaefer koch bauer richter klein wolf schroder schroeder neumann schwarz zimmermann braun
        kruger krueger hofmann hartmann lange schmitt krause lehmann kohler koehler herrmann walter kaiser fuchs peters lang scholz moller moeller weiss jung hahn
        vogel friedrich keller gunther frank roth beck lorenz baumann schuster ludwig bohm winter kraus schumacher kramer vogt stein jager jaeger otto sommer gross seidel
        dubois dupont durand leroy moreau laurent lefebvre michel bertrand roux fournier girard bonnet dupuis lambert rousseau faure mercier blanc guerin boyer garnier chevalier
        rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti
        de-jong jansen bakker visser smit meijer mulder bos vos hendriks dekker dijkstra willems janssen
        johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson hansen olsen larsen andersen pedersen nielsen jensen christensen rasmussen
        ivanov petrov sidorov smirnov kuznetsov popov volkov novak nowak kowalski wisniewski wojcik kowalczyk svoboda novotny dvorak horvat kovac nagy szabo toth
        patel shah singh kumar sharma gupta mehta reddy rao nair iyer desai joshi verma mishra khan ahmed hussain malik ali rahman islam chowdhury
        papadopoulos cohen levy friedman goldberg katz rosen kaplan shapiro abdi mohamud yang vang xiong thao lor moua
        """)

    private static let iberian = words(
        """
        garcia martinez rodriguez lopez hernandez gonzalez gonzales perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz gutierrez
        chavez ramos ruiz alvarez mendoza vasquez vazquez castillo jimenez moreno romero herrera medina aguilar vargas castro fernandez guzman munoz
        salazar soto delgado pena rios alvarado sandoval contreras valdez guerrero ortega estrada nunez maldonado vega santiago dominguez espinoza silva
        padilla marquez cabrera rojas acosta figueroa luna molina avila juarez navarro serrano campos velasquez duran fuentes mejia leon cortez cortes
        santos oliveira souza sousa pereira ferreira alves lima ribeiro carvalho almeida lopes soares fernandes vieira barbosa rocha dias nascimento andrade
        moreira nunes marques machado mendes freitas cardoso teixeira goncalves costa pinto correia iglesias ibarra iturbide echeverria blanco gil rubio
        """)

    private static let eastAsian = words(
        """
        wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng
        han cao zeng peng xiao cai pan tian dong yuan jiang yu ye du su wei cheng lu ding ren shen yao
        kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong jeon
        nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly
        sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi
        shimizu saito mori abe ikeda hashimoto ishikawa ogawa goto okada hasegawa fujita murakami
        chan wong cheung lau leung ng kwok tsang fong chow yeung tse lam
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
