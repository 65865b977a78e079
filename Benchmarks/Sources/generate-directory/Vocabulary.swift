/// The words that invented people and firms are made of.
enum Vocabulary {
    static let givenNames = words(
        """
        Ada Alan Alice Amina Anders Anjali Anna Arjun Astrid Beatriz Bao Benjamin Brigid Carlos Carmen Charlotte Chao
        Daniel Dara Deborah Diego Edward Eleanor Elena Elizabeth Emeka Emil Fatima Felix Frances Grace Greta Hamza Hana
        Helen Henry Ines Ingrid Isaac Ivan James Jasmine Jens Joan Jonas Joseph Julia Kai Katherine Kenji Khadija Lars
        Laura Leila Lena Liam Linnea Lucas Lucia Magnus Maeve Marcus Margaret Maria Matthew Mei Michael Mina Nadia Nils
        Noor Olivia Omar Oscar Paula Pedro Peter Priya Rafael Ravi Rebecca Robert Rosa Ruth Samuel Sanjay Sara Sofia
        Stephen Sven Tara Theodore Thomas Tomas Uma Valeria Victor Walter William Xiomara Yara Yusuf Zoe
        """)
    static let shortForms = [
        "Robert": "Bob", "William": "Bill", "Elizabeth": "Liz", "Katherine": "Kate", "Margaret": "Meg", "Michael": "Mike",
        "Thomas": "Tom", "Edward": "Ed", "Joseph": "Joe", "Samuel": "Sam", "Rebecca": "Becky", "Matthew": "Matt",
        "Theodore": "Ted", "Benjamin": "Ben", "Daniel": "Dan", "Deborah": "Deb", "Stephen": "Steve", "Peter": "Pete",
    ]
    static let surnameStarts = words(
        "Al Bar Ber Bran Cal Cor Dal Dun El Fal Fen Gar Hal Har Hol Jor Kel Kir Lan Lin Lor Mar Mel Mor Nor Ol Per Quin "
            + "Ran Ros Sal Sel Sol Tal Tor Ul Van Vel Wes Win Yar Zel")
    static let surnameMiddles = ["", "", "", "a", "e", "en", "er", "i", "o", "or"]
    static let surnameEnds = words("berg by dahl den field ford gren holm kamp land ley lund man mark quist rud sen son stad strom ton vik wick wood")
    static let companyWords = words(
        """
        Alder Amber Arbor Basin Birchline Bluestem Bracken Bright Canopy Cardinal Cinder Clearwater Cobalt Copperleaf
        Crescent Driftwood Elm Ember Fairway Fernhill Foxglove Gable Glacier Greystone Harvest Hazel Heron Highbridge
        Inlet Ironwood Juniper Kestrel Lakehead Lantern Larch Ledger Longview Lumina Marlow Meadow Millrace Northwind
        Oakhurst Orchard Osprey Pinecrest Plover Quarry Ravenna Redstone Ridgeway Sandpiper Silverbrook Spruce Sterling
        Stonebridge Sundial Tamarack Thistle Timberline Trillium Upland Vantage Waypoint Westlake Wildrose Yarrow
        """)
    /// Industry label -> last word of the firm's name.
    static let trades: [(label: String, words: [String])] = [
        ("Computer Software", ["Software", "Systems", "Labs"]), ("Information Technology and Services", ["Technologies", "IT Services"]),
        ("Accounting", ["Accounting", "CPAs"]), ("Hospital & Health Care", ["Clinic", "Health"]),
        ("Construction", ["Builders", "Construction"]), ("Legal Services", ["Law", "Legal"]),
        ("Insurance", ["Insurance", "Assurance"]), ("Banking", ["Bank", "Credit Union"]),
        ("Marketing & Advertising", ["Marketing", "Media"]), ("Machinery", ["Machine Works", "Manufacturing"]),
        ("Real Estate", ["Realty", "Properties"]), ("Restaurants", ["Kitchen", "Catering"]),
    ]
    static let legalForms = ["", "", " Inc.", ", Inc.", " LLC", " Co.", " Corp."]
    static let titles = [
        "Software Engineer", "Senior Software Engineer", "Security Analyst", "Product Manager", "Director of Operations",
        "Vice President of Sales", "Owner", "President", "Account Manager", "Marketing Coordinator", "HR Manager",
        "Data Analyst", "Staff Accountant", "Project Manager", "Attorney", "Office Manager", "Registered Nurse",
    ]
    static let cities: [(city: String, region: String, area: String, zip: String)] = [
        ("Minneapolis", "MN", "612", "554"), ("Saint Paul", "MN", "651", "551"), ("Duluth", "MN", "218", "558"),
        ("Madison", "WI", "608", "537"), ("Milwaukee", "WI", "414", "532"), ("Chicago", "IL", "312", "606"),
        ("Des Moines", "IA", "515", "503"), ("Fargo", "ND", "701", "581"), ("Denver", "CO", "303", "802"),
    ]
    static let streets = words("Main Oak Lake Hill Market Mill Park River Second Third Prairie Summit")
    static let mailProviders = ["gmail.com", "yahoo.com", "outlook.com"]

    private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
