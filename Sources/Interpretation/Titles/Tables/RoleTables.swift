/// The roles that titles name, in tables by field of work.
enum RoleTables {
    static let all = [
        RolesOfInformation.text,
        RolesOfMarket.text,
        RolesOfBusiness.text,
        RolesOfLeading.text,
        RolesOfEngineering.text,
        RolesOfCare.text,
        RolesOfService.text,
        RolesOfHands.text,
        RolesAbroad.text,
    ]
}
