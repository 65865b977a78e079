/// The North American Industry Classification System of 2022, in tables by sectors.
enum NAICSTables {
    static let all = [
        NAICSLandAndConstruction.text,
        NAICSFoodToStone.text,
        NAICSMetalsToSundries.text,
        NAICSTrade.text,
        NAICSTransport.text,
        NAICSInformationAndFinance.text,
        NAICSProfessions.text,
        NAICSEducationAndHealth.text,
        NAICSLeisureAndServices.text,
        NAICSGovernment.text,
    ]
}
