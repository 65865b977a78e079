/// Which described things are contacts, by their types.
enum LinkedTypes {
    static func isPerson(_ item: LinkedItem) -> Bool {
        if item.types.contains(where: { people.contains($0) }) { return true }
        if item.types.contains(where: { organizations.contains($0) }) { return false }
        let names: Set<String> = ["familyname", "surname", "givenname", "lastname", "undertakenby"]
        return item.properties.contains { names.contains($0.name) }
    }

    static func isOrganization(_ item: LinkedItem) -> Bool {
        guard !isPerson(item) else { return false }
        return item.types.contains { type in
            organizations.contains(type) || endings.contains { type.hasSuffix($0) }
        }
    }

    private static let people: Set<String> = [
        "person", "patient", "physician", "individual", "realestateagent", "insolvencypractitioner", "administrator",
        "author", "employee", "contact",
    ]

    private static let endings = [
        "organization", "organisation", "business", "store", "shop", "agency", "company", "corporation", "restaurant",
        "service", "office", "team", "school", "clinic", "dealer", "contractor", "university", "hospital",
    ]

    /// Types of schema.org below Organization whose names do not end in one of `endings`.
    private static let organizations = Set(
        """
        airline consortium cooperative library librarysystem ngo sportsteam collegeoruniversity preschool elementaryschool
        highschool middleschool nursingg theatergroup dancegroup musicgroup project fundingscheme onlinestore
        accountingservice attorney notary dentist dentistoffice pharmacy optician veterinarycare hotel motel hostel resort
        bedandbreakfast campground bakery barorpub brewery winery distillery cafeorcoffeeshop fastfoodrestaurant
        icecreamshop foodestablishment lodgingbusiness autobodyshop autodealer autorepair autorental autowash gasstation
        electrician generalcontractor housepainter locksmith movingcompany plumber roofingcontractor hvacbusiness
        bankorcreditunion insuranceagency automatedteller financialservice employmentagency animalshelter
        archiveorganization childcare drycleaningorlaundry emergencyservice firestation policestation governmentoffice
        postoffice internetcafe recyclingcenter selfstorage shoppingcenter sportsactivitylocation bowlingalley exercisegym
        golfcourse healthclub skiresort stadiumorarena tenniscomplex touristinformationcenter travelagency
        beautysalon dayspa hairsalon healthandbeautybusiness nailsalon tattooparlor artgallery casino comedyclub
        movietheater nightclub florist jewelrystore medicalclinic diagnosticlab physiciansoffice radiostation
        televisionstation newsmediaorganization localbusiness professionalservice legalservice organization
        organisation corporation
        """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
