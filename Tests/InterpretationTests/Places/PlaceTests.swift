import Interpretation
import Testing

@Suite struct PlaceTests {
    @Test(arguments: [
        ("Minneapolis, MN", "Minneapolis", "MN", "US", "Minneapolis, MN"),
        ("Mpls", "Minneapolis", "MN", "US", "Minneapolis, MN"),
        ("Edina, Minnesota, United States", "Edina", "MN", "US", "Minneapolis, MN"),
        ("St. Paul MN 55101", "Saint Paul", "MN", "US", "Minneapolis, MN"),
        ("Twin Cities", nil, "MN", "US", "Minneapolis, MN"), ("Kansas City metro", nil, "MO", "US", "Kansas City, MO"),
        ("Overland Park, KS", "Overland Park", "KS", "US", "Kansas City, MO"),
        ("Greater Minneapolis-St. Paul Area", nil, "MN", "US", "Minneapolis, MN"),
        ("San Francisco Bay Area", nil, "CA", "US", "San Francisco, CA"), ("DMV", nil, "DC", "US", "Washington, DC"),
        ("Washington, DC", "Washington", "DC", "US", "Washington, DC"), ("Washington", nil, "WA", "US", nil),
        ("NYC", "New York", "NY", "US", "New York, NY"),
        ("Germany", nil, nil, "DE", nil), ("Deutschland", nil, nil, "DE", nil),
        ("Köln", "Cologne", nil, "DE", "Cologne, DE"),
        ("Munich, Bavaria, Germany", "Munich", "Bavaria", "DE", "Munich, DE"),
        ("80331 München", "Munich", nil, "DE", "Munich, DE"),
        ("London, Ontario, Canada", "London", "ON", "CA", nil),
        ("Portland, ME", "Portland", "ME", "US", "Portland, ME"),
        ("Smallville, KS", "Smallville", "KS", "US", nil), ("Minnesota", nil, "MN", "US", nil),
        ("", nil, nil, nil, nil),
    ])
    func `a printed place is understood`(text: String, city: String?, region: String?, country: String?, metro: String?)
    {
        let place = Place(interpreting: text)
        #expect(place.city == city)
        #expect(place.region == region)
        #expect(place.country == country)
        #expect(place.metro == metro)
        #expect(!place.isRemote)
    }

    @Test func `remote work is a place of its own`() {
        #expect(Place(interpreting: "Remote").isRemote)
        #expect(Place(interpreting: "Remote (US)").country == "US")
        #expect(Place(interpreting: "Remote").closeness(to: Place(interpreting: "anywhere")) == 1)
        #expect(Place(interpreting: "Remote").closeness(to: Place(interpreting: "Duluth, MN")) == 0)
    }

    @Test(arguments: [
        ("Minneapolis, MN", "MINNEAPOLIS, Minnesota", 1.0), ("Minneapolis, MN", "Edina, MN", 0.8),
        ("Kansas City, MO", "Overland Park, KS", 0.8),
        ("Twin Cities", "Edina, MN", 0.8), ("Minneapolis, MN", "Duluth, MN", 0.4),
        ("Minneapolis, MN", "Denver, CO", 0.15),
        ("Minneapolis, MN", "Berlin, Germany", 0.0), ("Portland, OR", "Portland, ME", 0.15), ("Munich", "München", 1.0),
    ])
    func `closeness falls from city to country, the same both ways`(a: String, b: String, expected: Double) {
        let x = Place(interpreting: a), y = Place(interpreting: b)
        #expect(x.closeness(to: y) == expected)
        #expect(y.closeness(to: x) == expected)
    }

    @Test func `a larger place contains the smaller`() {
        #expect(Place(interpreting: "Minnesota").contains(Place(interpreting: "Duluth, MN")))
        #expect(Place(interpreting: "Twin Cities").contains(Place(interpreting: "Hudson, WI")))
        #expect(!Place(interpreting: "Duluth, MN").contains(Place(interpreting: "Minnesota")))
        #expect(Place(interpreting: "Germany").contains(Place(interpreting: "Berlin, Germany")))
        #expect(!Place(interpreting: "").contains(Place(interpreting: "Berlin")))
    }

    @Test func `the parts of an address make a place, a ZIP code fills in the state`() {
        let place = Place(city: "Duluth", region: nil, country: "USA", postalCode: "55802")
        #expect(place.region == "MN")
        #expect(place.metro == "Duluth, MN")
        #expect(Place(city: "Edina", region: "Minn.", country: nil).region == "MN")
        #expect(Place(city: "Toronto", region: "Ontario", country: "Kanada").metro == "Toronto, ON")
        #expect(Place(city: nil, region: nil, country: "Frankreich").country == "FR")
    }

    @Test func `closeness is symmetric and a known place is itself`() {
        let places = ["Minneapolis, MN", "Twin Cities", "MN", "US", "remote", "Berlin", "Paris, TX", "x", ""].map(
            Place.init(interpreting:))
        for a in places {
            for b in places { #expect(a.closeness(to: b) == b.closeness(to: a)) }
            if a.city != nil || a.country != nil { #expect(a.closeness(to: a) == 1) }
        }
    }
}
