/// Countries: ISO 3166 codes with the names that exports print, in English, German, French, Spanish and their own language.
public enum Countries {
    /// The two-letter code of a country named `text` in any case ("Germany", "Deutschland", "DEU", "de"), or nil.
    public static func code(named text: String) -> String? {
        let folded = TextFolding.tokens(text).joined(separator: " ")
        guard !folded.isEmpty else { return nil }
        return byName[folded] ?? (folded.hasPrefix("the ") ? byName[String(folded.dropFirst(4))] : nil)
    }

    /// The country's English name, or nil for an unknown code.
    public static func name(_ code: String) -> String? { names[code] }

    private static let names: [String: String] = rows.reduce(into: [:]) { $0[$1.code] = $1.name }

    private static let byName: [String: String] = rows.reduce(into: [:]) { table, row in
        for name in [row.code, row.name] + row.otherNames {
            let key = TextFolding.tokens(name).joined(separator: " ")
            if table[key] == nil { table[key] = row.code }
        }
    }

    private struct Row {
        var code: String
        var name: String
        var otherNames: [String]
    }

    private static let rows: [Row] = text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|").map { String($0).trimmed }
        guard parts.count >= 2 else { return nil }
        return Row(code: parts[0], name: parts[1], otherNames: Array(parts[2...]))
    }

    /// Code, English name, then the three-letter code and other names.
    private static let text =
        """
        US | United States | USA | U.S.A. | U.S. | United States of America | America | Vereinigte Staaten | Vereinigte Staaten von Amerika | États-Unis | Etats-Unis d'Amérique | Estados Unidos | Estados Unidos de América | EE. UU. | EEUU | Stati Uniti | Verenigde Staten
        CA | Canada | CAN | Kanada | Canadá
        MX | Mexico | MEX | México | Mexiko | Mexique | Méjico
        GB | United Kingdom | GBR | UK | U.K. | Great Britain | Britain | England | Scotland | Wales | Northern Ireland | Großbritannien | Vereinigtes Königreich | Royaume-Uni | Reino Unido | Angleterre | Inglaterra | Schottland
        IE | Ireland | IRL | Irland | Irlande | Irlanda | Republic of Ireland | Éire
        DE | Germany | DEU | Deutschland | Allemagne | Alemania | GER | Federal Republic of Germany | Germania | Duitsland | BRD
        AT | Austria | AUT | Österreich | Oesterreich | Autriche
        CH | Switzerland | CHE | Schweiz | Suisse | Svizzera | Suiza | SUI
        LI | Liechtenstein | LIE
        FR | France | FRA | Frankreich | Francia
        BE | Belgium | BEL | Belgien | Belgique | België | Bélgica
        NL | Netherlands | NLD | Holland | Niederlande | Nederland | Pays-Bas | Países Bajos | The Netherlands | NED
        LU | Luxembourg | LUX | Luxemburg | Luxemburgo
        IT | Italy | ITA | Italien | Italia | Italie
        ES | Spain | ESP | Spanien | España | Espagne
        PT | Portugal | PRT
        DK | Denmark | DNK | Dänemark | Danmark | Danemark | Dinamarca
        SE | Sweden | SWE | Schweden | Sverige | Suède | Suecia
        NO | Norway | NOR | Norwegen | Norge | Norvège | Noruega
        FI | Finland | FIN | Finnland | Suomi | Finlande | Finlandia
        IS | Iceland | ISL | Island | Islande | Islandia
        PL | Poland | POL | Polen | Polska | Pologne | Polonia
        CZ | Czechia | CZE | Czech Republic | Tschechien | Tschechische Republik | Česko | Tchéquie | République tchèque | República Checa | Chequia
        SK | Slovakia | SVK | Slowakei | Slovensko | Slovaquie | Eslovaquia
        HU | Hungary | HUN | Ungarn | Magyarország | Hongrie | Hungría
        RO | Romania | ROU | Rumänien | România | Roumanie | Rumania
        BG | Bulgaria | BGR | Bulgarien | Bulgarie
        GR | Greece | GRC | Griechenland | Hellas | Grèce | Grecia
        CY | Cyprus | CYP | Zypern | Chypre | Chipre
        MT | Malta | MLT | Malte
        HR | Croatia | HRV | Kroatien | Hrvatska | Croatie | Croacia
        SI | Slovenia | SVN | Slowenien | Slovenija | Slovénie | Eslovenia
        RS | Serbia | SRB | Serbien | Srbija | Serbie
        BA | Bosnia and Herzegovina | BIH | Bosnien und Herzegowina | Bosnia
        ME | Montenegro | MNE | Crna Gora
        MK | North Macedonia | MKD | Macedonia | Nordmazedonien
        AL | Albania | ALB | Albanien
        XK | Kosovo | XKX
        EE | Estonia | EST | Estland | Eesti | Estonie
        LV | Latvia | LVA | Lettland | Latvija | Lettonie | Letonia
        LT | Lithuania | LTU | Litauen | Lietuva | Lituanie | Lituania
        UA | Ukraine | UKR | Ucrania | Ukraina
        BY | Belarus | BLR | Weißrussland | Biélorussie | Bielorrusia
        MD | Moldova | MDA | Moldawien | Moldau
        RU | Russia | RUS | Russland | Russian Federation | Russie | Rusia
        TR | Turkey | TUR | Türkei | Türkiye | Turquie | Turquía
        GE | Georgia (country) | GEO | Georgien | Géorgie
        AM | Armenia | ARM | Armenien
        AZ | Azerbaijan | AZE | Aserbaidschan
        KZ | Kazakhstan | KAZ | Kasachstan
        UZ | Uzbekistan | UZB | Usbekistan
        IL | Israel | ISR | Israël
        PS | Palestine | PSE | Palestinian Territories
        JO | Jordan | JOR | Jordanien
        LB | Lebanon | LBN | Libanon | Liban | Líbano
        SY | Syria | SYR | Syrien
        IQ | Iraq | IRQ | Irak
        IR | Iran | IRN
        SA | Saudi Arabia | SAU | Saudi-Arabien | Arabie saoudite | Arabia Saudita | KSA
        AE | United Arab Emirates | ARE | UAE | Vereinigte Arabische Emirate | Émirats arabes unis | Emiratos Árabes Unidos
        QA | Qatar | QAT | Katar
        KW | Kuwait | KWT
        BH | Bahrain | BHR
        OM | Oman | OMN
        YE | Yemen | YEM | Jemen
        EG | Egypt | EGY | Ägypten | Égypte | Egipto
        MA | Morocco | MAR | Marokko | Maroc | Marruecos
        DZ | Algeria | DZA | Algerien | Algérie
        TN | Tunisia | TUN | Tunesien | Tunisie
        LY | Libya | LBY | Libyen
        NG | Nigeria | NGA
        GH | Ghana | GHA
        KE | Kenya | KEN | Kenia
        ET | Ethiopia | ETH | Äthiopien
        TZ | Tanzania | TZA | Tansania
        UG | Uganda | UGA
        RW | Rwanda | RWA | Ruanda
        ZA | South Africa | ZAF | Südafrika | Afrique du Sud | Sudáfrica | RSA
        ZW | Zimbabwe | ZWE | Simbabwe
        ZM | Zambia | ZMB | Sambia
        NA | Namibia | NAM
        BW | Botswana | BWA
        MZ | Mozambique | MOZ
        AO | Angola | AGO
        SN | Senegal | SEN | Sénégal
        CI | Ivory Coast | CIV | Côte d'Ivoire | Elfenbeinküste
        CM | Cameroon | CMR | Kamerun | Cameroun
        CD | Democratic Republic of the Congo | COD | Congo
        SO | Somalia | SOM
        SD | Sudan | SDN
        MU | Mauritius | MUS
        MG | Madagascar | MDG | Madagaskar
        IN | India | IND | Indien | Inde | Bharat
        PK | Pakistan | PAK
        BD | Bangladesh | BGD
        LK | Sri Lanka | LKA
        NP | Nepal | NPL
        AF | Afghanistan | AFG
        CN | China | CHN | People's Republic of China | PRC | Volksrepublik China | Chine
        HK | Hong Kong | HKG | Hongkong
        MO | Macao | MAC | Macau
        TW | Taiwan | TWN
        JP | Japan | JPN | Japon | Japón | Nippon
        KR | South Korea | KOR | Korea | Republic of Korea | Südkorea | Corée du Sud | Corea del Sur
        KP | North Korea | PRK
        MN | Mongolia | MNG | Mongolei
        SG | Singapore | SGP | Singapur | Singapour
        MY | Malaysia | MYS | Malaisie | Malasia
        ID | Indonesia | IDN | Indonesien | Indonésie
        TH | Thailand | THA | Thaïlande | Tailandia
        VN | Vietnam | VNM | Viet Nam
        PH | Philippines | PHL | Philippinen | Filipinas
        KH | Cambodia | KHM | Kambodscha
        LA | Laos | LAO
        MM | Myanmar | MMR | Burma
        BN | Brunei | BRN
        AU | Australia | AUS | Australien | Australie
        NZ | New Zealand | NZL | Neuseeland | Nouvelle-Zélande | Nueva Zelanda | Aotearoa
        FJ | Fiji | FJI
        PG | Papua New Guinea | PNG
        BR | Brazil | BRA | Brasil | Brasilien | Brésil
        AR | Argentina | ARG | Argentinien | Argentine
        CL | Chile | CHL | Chili
        CO | Colombia | COL | Kolumbien | Colombie
        PE | Peru | PER | Perú | Pérou
        VE | Venezuela | VEN
        EC | Ecuador | ECU | Équateur
        BO | Bolivia | BOL | Bolivien
        PY | Paraguay | PRY
        UY | Uruguay | URY
        GY | Guyana | GUY
        SR | Suriname | SUR
        GT | Guatemala | GTM
        HN | Honduras | HND
        SV | El Salvador | SLV
        NI | Nicaragua | NIC
        CR | Costa Rica | CRI
        PA | Panama | PAN | Panamá
        CU | Cuba | CUB | Kuba
        DO | Dominican Republic | DOM | República Dominicana | Dominikanische Republik
        HT | Haiti | HTI | Haïti
        JM | Jamaica | JAM | Jamaika
        TT | Trinidad and Tobago | TTO
        BS | Bahamas | BHS
        BB | Barbados | BRB
        BZ | Belize | BLZ
        BM | Bermuda | BMU
        KY | Cayman Islands | CYM
        VG | British Virgin Islands | VGB
        PR | Puerto Rico | PRI
        GI | Gibraltar | GIB
        JE | Jersey | JEY
        GG | Guernsey | GGY
        IM | Isle of Man | IMN
        MC | Monaco | MCO
        AD | Andorra | AND
        SM | San Marino | SMR
        VA | Vatican City | VAT
        FO | Faroe Islands | FRO | Färöer
        GL | Greenland | GRL | Grönland
        MV | Maldives | MDV
        SC | Seychelles | SYC
        """
}
