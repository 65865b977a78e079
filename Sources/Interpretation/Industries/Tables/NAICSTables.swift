/// The North American Industry Classification System of 2022, in tables by sectors.
enum NAICSTables {
    static let all = [
        NAICSLandAndConstruction.text,
        NAICSFoodToLeather.text,
        NAICSWoodToStone.text,
        NAICSMetalsAndMachinery.text,
        NAICSElectronicsToSundries.text,
        NAICSWholesale.text,
        NAICSRetail.text,
        NAICSTransport.text,
        NAICSInformation.text,
        NAICSFinanceAndProperty.text,
        NAICSProfessions.text,
        NAICSAdministration.text,
        NAICSEducationAndHealth.text,
        NAICSLeisure.text,
        NAICSOtherServices.text,
        NAICSGovernment.text,
    ]
}
