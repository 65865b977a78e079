import Randomness

/// A saved page of a chamber's directory: nested cards of invented firms, each with its contact, street, phone, website
/// and category, and the furniture around them.
struct DirectoryPage {
    static let head = """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>Members</title></head><body>
        <nav class="navbar"><ul><li><a href="/about">About Us</a></li><li><a href="/events">Events</a></li></ul></nav>
        <main><h1>Members</h1><div class="gz-directory-list row gz-cards">

        """
    static let foot = """
        </div></main><footer><p>Example Chamber, (218) 555-0100</p></footer></body></html>

        """

    private var random: SplitMix64
    private var count = 0

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    /// The next card.
    mutating func next() -> String {
        count += 1
        let trade = random.pick(Vocabulary.trades)
        let city = random.pick(Vocabulary.cities)
        let first = random.pick(Vocabulary.companyWords)
        let second = random.pick(Vocabulary.companyWords)
        let firm = "\(first) \(second) \(random.pick(trade.words))"
        let slug = firm.lowercased().replacing(" ", with: "-") + "-\(count)"
        let line = String(Int.random(in: 100...199, using: &random))
        let page = "https://chamber.example.org/list/member/\(slug)"
        return """
            <div class="col-sm-6 col-md-4 gz-list-card-wrapper"><div class="card gz-directory-card" id="gz-card-\(count)">
            <div class="card-header"><a class="gz-img-link" href="\(page)"><img alt="" src="logo-\(count).png"></a></div>
            <div class="card-body"><h5 class="card-title gz-card-title"><a href="\(page)">\(firm)</a></h5>
            <ul class="list-group gz-list"><li class="gz-card-address"><a class="card-link"><i class="gz-fal"></i>\
            <span class="gz-street-address">\(Int.random(in: 1...9900, using: &random)) \(random.pick(Vocabulary.streets)) St</span>
            <div><span class="gz-address-city">\(city.city),</span> <span>\(city.region)</span> \
            <span>\(city.zip)\(10 + count % 90)</span></div></a></li>
            <li class="gz-card-phone"><a href="tel:\(city.area)5550\(line)" class="card-link"><i class="gz-fal"></i>\
            <span>(\(city.area)) 555-0\(line)</span></a></li>
            <li class="gz-card-website"><a href="https://\(slug).example.com"><span>Visit Website</span></a></li>
            <li class="gz-card-more"><a href="\(page)"><span>More Details</span></a></li></ul>
            <div class="gz-member-repname">\(contact())</div><p><span class="gz-cat">\(trade.label)</span></p></div></div></div>

            """
    }

    private mutating func contact() -> String {
        let family = random.pick(Vocabulary.surnameStarts) + random.pick(Vocabulary.surnameEnds)
        return random.pick(Vocabulary.givenNames) + " " + family
    }
}
