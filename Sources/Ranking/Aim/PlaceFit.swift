import Interpretation

/// How near a place is to the places of the focus.
struct PlaceFit: Sendable, Equatable {
    var value: Double
    /// The focus's word for the nearest place.
    var wanted: String
    /// Whether the seeker asked for remote and the place is.
    var isRemote = false
    /// Whether the city's name is the same and nothing tells in which state it is (the likeliest one is another).
    var isByCityAlone = false

    /// The nearest of `places`; nil where `place` is known too vaguely to say that it is elsewhere.
    /// - Parameter isCityAlone: whether no more than the city's name was stated.
    static func best(
        of places: [(text: String, place: Place)], for place: Place, isCityAlone: Bool = false
    ) -> PlaceFit? {
        var best: PlaceFit?
        for wanted in places {
            let fit = fit(wanted.text, wanted.place, place, isCityAlone)
            if fit.value > best?.value ?? -1 { best = fit }
        }
        guard let best else { return nil }
        let isVague = place.city == nil && place.metro == nil && !place.isRemote
        return isVague && best.value > 0 && best.value < 0.7 ? nil : best
    }

    /// What the same name of a city is worth where the state is unknown.
    private static let byCityAlone = 0.8

    private static func fit(_ text: String, _ wanted: Place, _ place: Place, _ isCityAlone: Bool) -> PlaceFit {
        if wanted.isRemote { return PlaceFit(value: place.isRemote ? 1 : 0, wanted: text, isRemote: place.isRemote) }
        if isCityAlone, let city = wanted.city, let other = place.city,
            TextFolding.fold(city) == TextFolding.fold(other),
            wanted.region != place.region
        {
            return PlaceFit(value: byCityAlone, wanted: text, isByCityAlone: true)
        }
        var value = wanted.closeness(to: place)
        if let metro = wanted.metro, metro == place.metro { value = max(value, 0.95) }
        if wanted.contains(place) { value = max(value, 0.95) }
        return PlaceFit(value: value, wanted: text)
    }
}
