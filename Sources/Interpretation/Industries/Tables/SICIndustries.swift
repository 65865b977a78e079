/// The Standard Industrial Classification of 1987, as the United States' directories and filings still use it.
enum SICIndustries {
    static let tables: [String] = [
        SICFieldToSite.text,
        SICLightManufacturing.text,
        SICHeavyManufacturing.text,
        SICTransportAndTrade.text,
        SICServices.text,
    ]

    /// The codes of NAICS 2022 for a SIC code of 2 to 4 digits; nil where there is no such code.
    static func naics(of code: String) -> [String]? { byCode[code] }

    private static let byCode: [String: [String]] = {
        var byCode: [String: [String]] = [:]
        for table in tables {
            for fields in IndustryVocabulary.rows(table) where fields.count >= 3 {
                byCode[fields[0]] = IndustryVocabulary.codes(fields[2])
            }
        }
        return byCode
    }()
}
