/// Industries that the classification sets apart and people move between.
enum IndustryNeighbours {
    /// The closeness that the table gives to a code under one group and a code under the other; 0 where it has none.
    static func closeness(_ a: [UInt8], _ b: [UInt8]) -> Double {
        var best = 0.0
        for x in stride(from: 2, through: a.count, by: 1) {
            for y in stride(from: 2, through: b.count, by: 1) {
                best = max(best, table[Pair(number(a[..<x]), number(b[..<y]))] ?? 0)
            }
        }
        return best
    }

    /// Two codes in any order.
    private struct Pair: Hashable {
        let low: Int
        let high: Int
        init(_ a: Int, _ b: Int) {
            low = min(a, b)
            high = max(a, b)
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 &- 48) }
    }

    private static let table: [Pair: Double] = {
        var table: [Pair: Double] = [:]
        for fields in IndustryVocabulary.rows(text) where fields.count >= 3 {
            guard let a = Int(fields[0]), let b = Int(fields[1]), let closeness = Double(fields[2]) else { continue }
            table[Pair(a, b)] = closeness
        }
        return table
    }()

    /// Code, code, closeness, why.
    private static let text = """
        5132|5415|0.85|software publishing and computer systems design
        5132|5182|0.75|software and hosting
        5415|5182|0.75|systems design and hosting
        5132|5192|0.6|software and web portals
        5415|5192|0.5|systems design and web portals
        5182|5192|0.6|hosting and web portals
        5415|5416|0.5|it and management consulting
        5415|4234|0.45|it services and computer resellers
        5415|5171|0.45|it services and telecommunications
        5415|5178|0.45|it services and telecommunications
        5182|5171|0.5|hosting and telecommunications
        3341|3344|0.6|computers and semiconductors
        3341|5132|0.55|computers and software
        3341|5415|0.5|computers and it services
        3342|3344|0.6|communications equipment and semiconductors
        3342|517|0.55|communications equipment and telecommunications
        3344|5132|0.35|semiconductors and software
        3345|3391|0.5|instruments and medical devices
        3345|3364|0.5|navigation instruments and aerospace
        5415|5616|0.3|it security and security services
        5415|5417|0.4|systems design and research
        622|524114|0.6|hospitals and health insurance
        622|5241|0.5|hospitals and health insurance
        621|5241|0.4|ambulatory care and health insurance
        622|6211|0.8|hospitals and physicians
        622|621|0.65|hospitals and ambulatory care
        622|623|0.6|hospitals and nursing care
        621|623|0.55|ambulatory and nursing care
        6216|6231|0.6|home health and nursing care
        623|624|0.5|residential care and social assistance
        6211|6214|0.75|physicians and outpatient centers
        6213|6214|0.6|therapists and outpatient centers
        6215|3254|0.35|laboratories and pharmaceuticals
        3254|5417|0.65|pharmaceuticals and research
        3254|4242|0.55|pharmaceuticals and drug wholesalers
        3254|3391|0.5|pharmaceuticals and medical devices
        3391|4234|0.5|medical devices and their wholesalers
        456110|4242|0.5|pharmacies and drug wholesalers
        456110|622|0.4|pharmacies and hospitals
        5417|6113|0.55|research and universities
        5417|5415|0.4|research and systems design
        6113|6112|0.8|universities and colleges
        6111|6116|0.5|schools and other instruction
        6111|6244|0.5|schools and child care
        6113|611|0.6|universities and schools
        611|923|0.4|schools and education administration
        6115|6114|0.6|technical schools and business schools
        5418|5416|0.55|public relations, advertising and consulting
        5418|5414|0.6|advertising and design
        5418|512|0.4|advertising and film
        5418|516|0.45|advertising and broadcasting
        5418|513|0.4|advertising and publishing
        5418|5192|0.4|advertising and web portals
        5418|8139|0.3|public relations and associations
        513|516|0.6|publishing and broadcasting
        512|516|0.65|film and broadcasting
        512|7111|0.5|film and performing arts
        5131|3231|0.4|publishing and printing
        5131|5192|0.5|publishing and news portals
        516|5192|0.55|streaming and web portals
        5411|5412|0.4|law and accounting
        5411|9221|0.45|law and justice
        5411|5416|0.35|law and consulting
        5412|5416|0.5|accounting and consulting
        5412|523|0.45|accounting and investments
        5412|5221|0.4|accounting and banking
        5221|5222|0.75|banks and lenders
        5221|5223|0.7|banks and loan brokers
        5222|5223|0.75|lenders and loan brokers
        5221|523|0.6|banks and investments
        5221|521|0.5|banks and the central bank
        523|525|0.7|investments and funds
        523|5241|0.5|investments and insurance
        5241|5242|0.85|insurers and insurance agencies
        5242|523|0.4|insurance agencies and financial advice
        5223|5312|0.45|mortgage brokers and realtors
        5311|5312|0.8|lessors and agents of real estate
        5311|5313|0.8|lessors and managers of real estate
        5312|5313|0.8|realtors and property managers
        5313|236|0.4|property management and building
        531|236|0.45|real estate and building
        531|2372|0.6|real estate and land development
        236|237|0.65|building and civil engineering
        236|238|0.7|building and trades
        237|238|0.6|civil engineering and trades
        236|5413|0.6|building and architecture, engineering
        237|5413|0.6|infrastructure and engineering
        2361|2362|0.85|residential and commercial building
        5413|5414|0.4|architecture and interior design
        5413|5416|0.45|engineering and environmental consulting
        5413|3364|0.4|engineering and aerospace
        5413|333|0.4|engineering and machinery
        5416|5613|0.5|human resources consulting and staffing
        5416|5511|0.35|consulting and head offices
        5416|562|0.4|environmental consulting and waste
        562|924|0.45|waste and environmental programs
        562|2213|0.45|waste and water
        2211|2212|0.75|power and gas
        2211|2213|0.6|power and water
        2211|3336|0.45|power and turbines
        2211|2371|0.45|power and line construction
        2211|3353|0.45|power and electrical equipment
        2211|926|0.3|power and its regulation
        211|213|0.8|oil and gas and their services
        211|3241|0.65|oil and refining
        211|486|0.6|oil and pipelines
        211|2212|0.4|gas production and distribution
        3241|4247|0.6|refining and fuel wholesale
        4247|457|0.6|fuel wholesale and filling stations
        3241|325|0.5|refining and chemicals
        212|331|0.5|mining and metals
        212|213|0.7|mining and its services
        325|3254|0.6|chemicals and pharmaceuticals
        325|326|0.5|chemicals and plastics
        331|332|0.6|metals and fabrication
        332|333|0.6|fabrication and machinery
        333|336|0.45|machinery and vehicles
        3361|3363|0.85|vehicles and their parts
        3361|4411|0.5|car makers and dealers
        4411|8111|0.55|dealers and repair
        4413|8111|0.6|parts stores and repair
        3363|4231|0.5|parts and their wholesalers
        3364|9281|0.5|aerospace and defense
        3364|9271|0.6|aerospace and space programs
        3364|481|0.45|aircraft and airlines
        481|4881|0.7|airlines and airports
        484|4931|0.6|trucking and warehousing
        484|4885|0.7|trucking and freight brokers
        484|492|0.6|trucking and couriers
        4885|4931|0.7|freight brokers and warehousing
        4885|483|0.6|freight brokers and shipping
        492|491|0.65|couriers and the post
        48|4931|0.5|transport and warehousing
        5614|5613|0.3|business support and staffing
        5616|9221|0.45|security and police
        5617|2382|0.3|building services and trades
        5617|5612|0.6|cleaning and facilities
        5615|7211|0.55|travel and hotels
        5615|481|0.45|travel and airlines
        7211|7225|0.6|hotels and restaurants
        7223|7225|0.8|caterers and restaurants
        7224|7225|0.75|bars and restaurants
        7211|7132|0.55|hotels and casinos
        721|713|0.4|hotels and recreation
        711|713|0.5|performing arts, sports and recreation
        711|712|0.5|performing arts and museums
        7112|7139|0.6|sports and fitness
        5619|7113|0.5|event services and promoters
        5619|7223|0.4|event services and caterers
        311|312|0.6|food and beverages
        311|4244|0.55|food and its wholesalers
        4244|4451|0.55|grocery wholesale and retail
        311|111|0.4|food and crops
        311|112|0.4|food and livestock
        111|112|0.75|crops and livestock
        111|115|0.7|crops and their services
        112|115|0.65|livestock and its services
        111|3253|0.35|crops and agrochemicals
        111|3331|0.35|crops and farm machinery
        312|4248|0.6|beverages and their wholesalers
        312|7224|0.45|breweries and bars
        722|4244|0.35|restaurants and food wholesale
        113|321|0.6|forestry and wood
        321|322|0.5|wood and paper
        321|337|0.5|wood and furniture
        337|4491|0.5|furniture making and retail
        313|314|0.8|textiles
        313|315|0.65|textiles and apparel
        315|4581|0.5|apparel making and retail
        315|4243|0.55|apparel making and wholesale
        322|3231|0.5|paper and printing
        44|42|0.3|retail and wholesale
        8131|8132|0.5|religion and philanthropy
        8132|8133|0.8|philanthropy and advocacy
        8132|624|0.6|philanthropy and social assistance
        8133|624|0.5|advocacy and social assistance
        8133|8134|0.7|advocacy and civic groups
        8139|8133|0.5|associations and advocacy
        8139|5416|0.3|associations and consulting
        6241|6242|0.8|family and community services
        624|923|0.5|social assistance and its administration
        921|92|0.5|government and programs
        9211|926|0.5|government and economic programs
        9221|9281|0.4|police and defense
        923|925|0.5|government programs
        8121|4561|0.35|personal care and cosmetics
        8129|5419|0.4|pet care and veterinarians
        5419|4599|0.25|veterinarians and pet stores
        455|456|0.4|general merchandise and drug stores
        445|455|0.6|groceries and general merchandise
        """
}
