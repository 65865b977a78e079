/// NACE Rev. 2, which shares sections and divisions with ISIC Rev. 4: "J", "62", "62.01".
enum NACEIndustries {
    /// The codes of NAICS 2022 for a section, division, group or class; nil where there is no such code. A class has
    /// the codes of the nearest level above it that the table holds.
    static func naics(of code: String) -> [String]? {
        let upper = code.uppercased()
        if let section = byCode[upper] { return section }
        let digits = upper.filter(\.isNumber)
        guard digits.count >= 2, digits.count <= 5 else { return nil }
        let division = String(digits.prefix(2))
        let group = digits.count > 2 ? "\(division).\(digits.dropFirst(2).prefix(1))" : division
        return byCode[group] ?? byCode[division]
    }

    private static let byCode: [String: [String]] = {
        var byCode: [String: [String]] = [:]
        for fields in IndustryVocabulary.rows(text) where fields.count == 3 {
            byCode[fields[0]] = IndustryVocabulary.codes(fields[2])
        }
        return byCode
    }()

    /// Code, title, codes of NAICS 2022.
    static let text = """
        A|Agriculture, Forestry and Fishing|11
        01|Crop and animal production, hunting and related service activities|111 112
        01.1|Growing of non-perennial crops|111
        01.2|Growing of perennial crops|1113
        01.3|Plant propagation|1114
        01.4|Animal production|112
        01.5|Mixed farming|111 112
        01.6|Support activities to agriculture and post-harvest crop activities|115
        02|Forestry and logging|113
        03|Fishing and aquaculture|114
        B|Mining and Quarrying|21
        05|Mining of coal and lignite|2121
        06|Extraction of crude petroleum and natural gas|2111
        07|Mining of metal ores|2122
        08|Other mining and quarrying|2123
        09|Mining support service activities|2131
        C|Manufacturing|31
        10|Manufacture of food products|311
        10.1|Processing and preserving of meat and production of meat products|3116
        10.2|Processing and preserving of fish, crustaceans and molluscs|3117
        10.3|Processing and preserving of fruit and vegetables|3114
        10.5|Manufacture of dairy products|3115
        10.7|Manufacture of bakery and farinaceous products|3118
        11|Manufacture of beverages|3121
        12|Manufacture of tobacco products|3122
        13|Manufacture of textiles|313
        14|Manufacture of wearing apparel|315
        15|Manufacture of leather and related products|316
        16|Manufacture of wood and of products of wood and cork, except furniture|321
        17|Manufacture of paper and paper products|322
        18|Printing and reproduction of recorded media|3231
        19|Manufacture of coke and refined petroleum products|3241
        20|Manufacture of chemicals and chemical products|325
        21|Manufacture of basic pharmaceutical products and pharmaceutical preparations|3254
        22|Manufacture of rubber and plastic products|326
        23|Manufacture of other non-metallic mineral products|327
        24|Manufacture of basic metals|331
        25|Manufacture of fabricated metal products, except machinery and equipment|332
        26|Manufacture of computer, electronic and optical products|334
        27|Manufacture of electrical equipment|335
        28|Manufacture of machinery and equipment n.e.c.|333
        29|Manufacture of motor vehicles, trailers and semi-trailers|3361 3363
        30|Manufacture of other transport equipment|336
        30.3|Manufacture of air and spacecraft and related machinery|3364
        31|Manufacture of furniture|337
        32|Other manufacturing|339
        32.5|Manufacture of medical and dental instruments and supplies|3391
        33|Repair and installation of machinery and equipment|8113
        D|Electricity, Gas, Steam and Air Conditioning Supply|221
        35|Electricity, gas, steam and air conditioning supply|221
        35.1|Electric power generation, transmission and distribution|2211
        35.2|Manufacture of gas; distribution of gaseous fuels through mains|2212
        E|Water Supply; Sewerage, Waste Management and Remediation Activities|2213 562
        36|Water collection, treatment and supply|2213
        37|Sewerage|2213
        38|Waste collection, treatment and disposal activities; materials recovery|562
        39|Remediation activities and other waste management services|5629
        F|Construction|23
        41|Construction of buildings|236
        42|Civil engineering|237
        43|Specialised construction activities|238
        G|Wholesale and Retail Trade; Repair of Motor Vehicles and Motorcycles|42 44
        45|Wholesale and retail trade and repair of motor vehicles and motorcycles|441 8111
        45.2|Maintenance and repair of motor vehicles|8111
        46|Wholesale trade, except of motor vehicles and motorcycles|42
        47|Retail trade, except of motor vehicles and motorcycles|44
        H|Transportation and Storage|48
        49|Land transport and transport via pipelines|484 485
        49.1|Passenger rail transport, interurban|482
        49.2|Freight rail transport|482
        49.3|Other passenger land transport|485
        49.4|Freight transport by road and removal services|484
        50|Water transport|483
        51|Air transport|481
        52|Warehousing and support activities for transportation|4931 488
        53|Postal and courier activities|491 492
        I|Accommodation and Food Service Activities|72
        55|Accommodation|721
        56|Food and beverage service activities|722
        J|Information and Communication|51
        58|Publishing activities|513
        58.1|Publishing of books, periodicals and other publishing activities|5131
        58.2|Software publishing|5132
        59|Motion picture, video and television programme production, sound recording and music publishing activities|512
        60|Programming and broadcasting activities|516
        61|Telecommunications|517
        62|Computer programming, consultancy and related activities|5415
        63|Information service activities|5182 5192
        63.1|Data processing, hosting and related activities; web portals|5182 5192
        K|Financial and Insurance Activities|52
        64|Financial service activities, except insurance and pension funding|522 523
        65|Insurance, reinsurance and pension funding, except compulsory social security|5241
        66|Activities auxiliary to financial services and insurance activities|523 5242
        L|Real Estate Activities|531
        68|Real estate activities|531
        M|Professional, Scientific and Technical Activities|54
        69|Legal and accounting activities|5411 5412
        69.1|Legal activities|5411
        69.2|Accounting, bookkeeping and auditing activities; tax consultancy|5412
        70|Activities of head offices; management consultancy activities|5511 5416
        70.1|Activities of head offices|5511
        70.2|Management consultancy activities|5416
        71|Architectural and engineering activities; technical testing and analysis|5413
        72|Scientific research and development|5417
        73|Advertising and market research|5418 5419
        73.1|Advertising activities|5418
        73.2|Market research and public opinion polling|5419
        74|Other professional, scientific and technical activities|5419 5414
        75|Veterinary activities|5419
        N|Administrative and Support Service Activities|561
        77|Rental and leasing activities|532
        78|Employment activities|5613
        79|Travel agency, tour operator and other reservation service and related activities|5615
        80|Security and investigation activities|5616
        81|Services to buildings and landscape activities|5617
        82|Office administrative, office support and other business support activities|5611 5614
        O|Public Administration and Defence; Compulsory Social Security|92
        84|Public administration and defence; compulsory social security|92
        P|Education|611
        85|Education|611
        Q|Human Health and Social Work Activities|62
        86|Human health activities|621 622
        86.1|Hospital activities|622
        86.2|Medical and dental practice activities|6211 6212
        87|Residential care activities|623
        88|Social work activities without accommodation|624
        R|Arts, Entertainment and Recreation|71
        90|Creative, arts and entertainment activities|711
        91|Libraries, archives, museums and other cultural activities|5192 712
        92|Gambling and betting activities|7132
        93|Sports activities and amusement and recreation activities|7112 713
        S|Other Service Activities|81
        94|Activities of membership organisations|813
        95|Repair of computers and personal and household goods|8112 8114
        96|Other personal service activities|812
        T|Activities of Households as Employers|814
        97|Activities of households as employers of domestic personnel|8141
        U|Activities of Extraterritorial Organisations and Bodies|9281
        99|Activities of extraterritorial organisations and bodies|9281
        """
}
