/// States, provinces and their like, with the codes and names that exports print.
enum Regions {
    struct Region: Equatable {
        /// Two letters for a US state or Canadian province, else the region's name.
        var name: String
        var country: String
    }

    /// The region called so, in `country` where that is given. Codes of two letters are those of the United States and
    /// Canada unless the country says otherwise.
    static func region(_ key: String, country: String? = nil) -> Region? {
        guard let all = byKey[key] else { return nil }
        guard let country else { return all.first }
        return all.first { $0.country == country }
    }

    private static let byKey: [String: [Region]] = {
        var table: [String: [Region]] = [:]
        func add(_ names: [String], _ region: Region) {
            for name in names { table[PlaceWords.key(name), default: []].append(region) }
        }
        for (code, name) in USState.byCode.sorted(by: { $0.key < $1.key }) {
            add([code, name], Region(name: code.uppercased(), country: "US"))
        }
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "|").map { String($0).trimmed }
            guard fields.count == 2 else { continue }
            for names in fields[1].split(separator: ";").map({ $0.split(separator: ",").map { String($0).trimmed } }) {
                guard let first = names.first else { continue }
                add(names, Region(name: first, country: fields[0]))
            }
        }
        return table
    }()

    /// A country's code, then its regions; the first name of each is the one we keep.
    private static let text =
        """
        US | DC, D.C., District of Columbia; MN, Minn; CA, Calif, Cali; MA, Mass; WI, Wisc, Wis; IL, Ill; MI, Mich; PA, Penn, Penna; WA, Wash, Washington State; TN, Tenn; TX, Tex; AZ, Ariz; CO, Colo; CT, Conn; FL, Fla; OK, Okla; OR, Ore; NE, Neb, Nebr; KS, Kan, Kans; VA, Virg; AL, Ala; ND, N Dak, No Dakota, N Dakota; SD, S Dak, So Dakota, S Dakota; NC, N Carolina; SC, S Carolina; NY, New York State; WV, W Virginia, W Va
        CA | ON, Ontario, Ont; QC, Quebec, Québec, PQ; BC, British Columbia, B.C.; AB, Alberta, Alta; MB, Manitoba, Man; SK, Saskatchewan, Sask; NS, Nova Scotia; NB, New Brunswick; NL, Newfoundland and Labrador, Newfoundland, NF; PE, Prince Edward Island, PEI; YT, Yukon; NT, Northwest Territories; NU, Nunavut
        AU | NSW, New South Wales; VIC, Victoria; QLD, Queensland; WA, Western Australia; SA, South Australia; TAS, Tasmania; ACT, Australian Capital Territory; NT, Northern Territory
        DE | Bavaria, Bayern; Baden-Württemberg, Baden-Wuerttemberg, BW; North Rhine-Westphalia, Nordrhein-Westfalen, NRW; Hesse, Hessen; Lower Saxony, Niedersachsen; Saxony, Sachsen; Saxony-Anhalt, Sachsen-Anhalt; Thuringia, Thüringen; Rhineland-Palatinate, Rheinland-Pfalz; Saarland; Schleswig-Holstein; Mecklenburg-Western Pomerania, Mecklenburg-Vorpommern; Brandenburg
        AT | Tyrol, Tirol; Styria, Steiermark; Carinthia, Kärnten; Upper Austria, Oberösterreich; Lower Austria, Niederösterreich; Vorarlberg; Burgenland
        CH | Aargau; Ticino, Tessin; Vaud, Waadt; Valais, Wallis; Thurgau; Graubünden, Grisons; Solothurn; Schwyz; Neuchâtel, Neuenburg
        GB | England; Scotland; Wales; Northern Ireland; Surrey; Kent; Essex; Hampshire; Hertfordshire; Berkshire; Buckinghamshire; Oxfordshire; Cambridgeshire; Yorkshire; West Yorkshire; Lancashire; Cheshire; Devon; Cornwall; Somerset; Dorset; Wiltshire; Gloucestershire; Sussex, West Sussex, East Sussex; Norfolk; Suffolk; Warwickshire; Midlothian; Middlesex
        IE | Leinster; Munster; Connacht; County Dublin, Co. Dublin; County Cork, Co. Cork; County Galway
        FR | Provence-Alpes-Côte d'Azur, PACA, Provence; Auvergne-Rhône-Alpes, Rhône-Alpes; Occitanie; Nouvelle-Aquitaine, Aquitaine; Brittany, Bretagne; Normandy, Normandie; Hauts-de-France; Grand Est, Alsace; Pays de la Loire; Bourgogne-Franche-Comté; Corsica, Corse
        ES | Catalonia, Cataluña, Catalunya; Andalusia, Andalucía; Basque Country, País Vasco, Euskadi; Galicia; Comunidad Valenciana; Comunidad de Madrid; Aragon, Aragón; Asturias; Castilla y León; Castilla-La Mancha; Canary Islands, Canarias; Balearic Islands, Baleares, Islas Baleares; Murcia; Navarra, Navarre
        IT | Lombardy, Lombardia; Lazio; Piedmont, Piemonte; Veneto; Tuscany, Toscana; Emilia-Romagna; Campania; Sicily, Sicilia; Apulia, Puglia; Liguria; Sardinia, Sardegna; Trentino-Alto Adige, South Tyrol, Südtirol
        NL | North Holland, Noord-Holland; South Holland, Zuid-Holland; North Brabant, Noord-Brabant; Gelderland; Limburg; Overijssel; Friesland; Drenthe; Flevoland; Zeeland
        BE | Flanders, Vlaanderen; Wallonia, Wallonie; Flemish Brabant, Vlaams-Brabant
        SE | Skåne, Scania; Västra Götaland; Uppsala; Östergötland
        IN | Maharashtra; Karnataka; Tamil Nadu; Telangana; Gujarat; Uttar Pradesh; West Bengal; Kerala; Punjab; Haryana; Rajasthan; Andhra Pradesh; Madhya Pradesh; Bihar; Odisha
        BR | SP, Estado de São Paulo; RJ, Estado do Rio de Janeiro; Minas Gerais; Rio Grande do Sul; Paraná; Santa Catarina; Bahia; Pernambuco; Ceará
        MX | Jalisco; Nuevo León; Estado de México; Baja California; Querétaro; Puebla; Guanajuato; Sonora; Chihuahua; Yucatán; Quintana Roo
        CN | Guangdong; Zhejiang; Jiangsu; Sichuan; Shandong; Hubei; Fujian
        """
}
