/// The reading of places from one line and from the parts of addresses.
enum PlaceReading {
    static func place(_ text: String) -> Place {
        let key = PlaceWords.key(text)
        if key.isEmpty { return Place(cityName: nil, regionName: nil, countryCode: nil, metro: nil) }
        if isRemote(key) { return remote(key) }
        if let whole = whole(key) { return whole }
        var parts = text.split(whereSeparator: {
            $0 == "," || $0 == ";" || $0 == "|" || $0 == "•" || $0 == "(" || $0 == ")" || $0 == "\n"
        })
        .map { String($0).trimmed }.filter { !$0.isEmpty }
        parts = parts.map(withoutLeadingCode)
        if parts.count == 1 { parts = wordsApart(parts[0]) }
        if parts.count == 1, let whole = whole(PlaceWords.key(parts[0])) { return whole }
        return place(parts: parts)
    }

    static func place(city: String?, region: String?, country: String?, postalCode: String?) -> Place {
        let cityText = city?.trimmed ?? "", regionText = region?.trimmed ?? "", countryText = country?.trimmed ?? ""
        var countryCode = countryText.isEmpty ? nil : Countries.code(named: countryText)
        var regionName: String?
        if !regionText.isEmpty {
            let known =
                Regions.region(PlaceWords.key(regionText), country: countryCode)
                ?? Regions.region(PlaceWords.key(regionText))
            regionName = known?.name ?? regionText
            if countryCode == nil { countryCode = known?.country }
        }
        if regionName == nil, let postalCode = postalCode?.trimmed, countryCode ?? "US" == "US",
            let state = PostalCodes.state(zip: postalCode)
        {
            // A German or French code has five digits too: only where the country or the city says United States.
            if countryCode == "US"
                || MetropolitanAreas.cities(PlaceWords.key(cityText)).contains(where: { $0.region == state })
            {
                (regionName, countryCode) = (state, "US")
            }
        } else if regionName == nil, let province = postalCode.flatMap(PostalCodes.province),
            countryCode ?? "CA" == "CA"
        {
            (regionName, countryCode) = (province, "CA")
        }
        if cityText.isEmpty {
            return Place(cityName: nil, regionName: regionName, countryCode: countryCode, metro: nil)
        }
        if regionName == nil, countryCode == nil { return place(cityText) }
        return located(cityText, region: regionName, country: countryCode)
    }

    // MARK: Whole texts

    private static func isRemote(_ key: String) -> Bool {
        let words = key.split(separator: " ")
        return ["remote", "anywhere", "virtual", "distributed", "telecommute", "homeoffice"].contains {
            words.contains(Substring($0))
        }
            || key.contains("work from home") || key.contains("home office")
    }

    /// "Remote (US)", "remote, Germany": remote, and in which country where told.
    private static func remote(_ key: String) -> Place {
        let rest = key.split(separator: " ").filter {
            !["remote", "anywhere", "virtual", "in", "only", "within", "the"].contains($0)
        }
        return Place(
            cityName: nil, regionName: nil, countryCode: Countries.code(named: rest.joined(separator: " ")), metro: nil,
            isRemote: true)
    }

    /// The text as the name of one thing: an area, a state, a country, a city.
    private static func whole(_ key: String) -> Place? {
        let cities = MetropolitanAreas.cities(key)
        if let area = MetropolitanAreas.area(key) {
            // "Mpls" and "Köln" are the city itself, "Twin Cities" the area.
            return cities.contains { $0.metro == area.metro } ? place(city: area) : place(area: area)
        }
        if let state = Regions.region(key), !(cityBeforeRegion.contains(key)) {
            return Place(cityName: nil, regionName: state.name, countryCode: state.country, metro: nil)
        }
        if let country = Countries.code(named: key), cities.isEmpty || key.count <= 3 {
            return Place(cityName: nil, regionName: nil, countryCode: country, metro: nil)
        }
        if let city = cities.first { return place(city: city) }
        guard let core = PlaceWords.withoutAreaWords(key) else { return nil }
        if let area = MetropolitanAreas.area(core) ?? principal(core) { return place(area: area) }
        return whole(core)
    }

    /// Names of a state or country that mostly mean the city when alone.
    private static let cityBeforeRegion: Set<String> = ["new york", "quebec", "luxembourg", "singapore", "mexico city"]

    /// The principal city of an area: "minneapolis saint paul" is called after its first.
    private static func principal(_ key: String) -> MetropolitanAreas.City? {
        let cities = MetropolitanAreas.cities(key)
        return cities.first { PlaceWords.key($0.metro).hasPrefix(key) } ?? cities.first
    }

    private static func place(area: MetropolitanAreas.City) -> Place {
        Place(cityName: nil, regionName: area.region, countryCode: area.country, metro: area.metro)
    }

    private static func place(city: MetropolitanAreas.City) -> Place {
        Place(cityName: city.name, regionName: city.region, countryCode: city.country, metro: city.metro)
    }

    // MARK: Parts

    /// "80331 München": the code in front of the city taken off, as it stands in Europe.
    private static func withoutLeadingCode(_ text: String) -> String {
        guard let space = text.firstIndex(where: \.isWhitespace),
            text[..<space].allSatisfy({ $0.isNumber || $0 == "-" })
        else {
            return text
        }
        return String(text[space...]).trimmed
    }

    /// "Minneapolis MN 55401" without commas: the state and what follows apart from the city.
    private static func wordsApart(_ text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for index in words.indices.dropFirst() {
            let key = PlaceWords.key(words[index])
            let isCode = key.count == 2 && words[index] == words[index].uppercased()
            if isCode || index == words.count - 1, Regions.region(key) != nil || Countries.code(named: key) != nil {
                return [words[..<index].joined(separator: " ")] + words[index...]
            }
        }
        return [text]
    }

    private static func place(parts: [String]) -> Place {
        var rest = parts
        var country: String?, region: String?
        if rest.count > 1, let last = rest.last, !isStateCode(last) || rest.count > 2 {
            if let code = Countries.code(named: last), !(rest.count == 2 && Regions.region(PlaceWords.key(last)) != nil)
            {
                country = code
                rest.removeLast()
            }
        }
        while rest.count > 1, let last = rest.last {
            if let found = regionPart(last, country: country) {
                region = found.name
                country = country ?? found.country
                rest.removeLast()
                break
            }
            guard isPostalCode(last) else { break }
            rest.removeLast()
            if region == nil, country ?? "US" == "US", let state = PostalCodes.state(zip: last) {
                region = state
                country = "US"
            }
        }
        guard let city = rest.last(where: { !isPostalCode($0) }) else {
            return Place(cityName: nil, regionName: region, countryCode: country, metro: nil)
        }
        return located(city, region: region, country: country)
    }

    private static func isStateCode(_ text: String) -> Bool { USState.byCode[PlaceWords.key(text)] != nil }

    /// "MN", "MN 55401", "Minnesota".
    private static func regionPart(_ text: String, country: String?) -> Regions.Region? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let plain = words.filter { !isPostalCode($0) }.joined(separator: " ")
        return plain.isEmpty ? nil : Regions.region(PlaceWords.key(plain), country: country)
    }

    private static func isPostalCode(_ text: String) -> Bool {
        text.count <= 10 && text.contains(where: \.isNumber)
            && text.allSatisfy { $0.isNumber || $0 == "-" || $0.isUppercase || $0 == " " }
    }

    /// A city with what is known of where it lies.
    private static func located(_ city: String, region: String?, country: String?) -> Place {
        let key = PlaceWords.key(city)
        let candidates = MetropolitanAreas.cities(key)
        let fitting = candidates.first { candidate in
            (region == nil || candidate.region == nil || candidate.region == region)
                && (country == nil || candidate.country == country)
        }
        if let fitting {
            let area = MetropolitanAreas.area(key)
            let name = area?.metro == fitting.metro && area?.region == fitting.region ? area?.name : nil
            return Place(
                cityName: name ?? fitting.name, regionName: region ?? fitting.region,
                countryCode: country ?? fitting.country,
                metro: fitting.metro)
        }
        let known = region.flatMap { name in Regions.region(PlaceWords.key(name)) }
        if candidates.isEmpty, let area = areaNamed(key), region == nil || area.region == region {
            return place(area: area)
        }
        return Place(cityName: city, regionName: region, countryCode: country ?? known?.country, metro: nil)
    }

    private static func areaNamed(_ key: String) -> MetropolitanAreas.City? {
        if let area = MetropolitanAreas.area(key) { return area }
        guard let core = PlaceWords.withoutAreaWords(key) else { return nil }
        return MetropolitanAreas.area(core) ?? principal(core)
    }
}
