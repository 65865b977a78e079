import Interpretation

/// How near a place is to the places of the focus.
struct PlaceFit: Sendable, Equatable {
    var value: Double
    /// The focus's word for the nearest place.
    var wanted: String
    /// Whether the seeker asked for remote and the place is.
    var isRemote = false

    /// The nearest of `places`; nil where `place` is known too vaguely to say that it is elsewhere.
    static func best(of places: [(text: String, place: Place)], for place: Place) -> PlaceFit? {
        var best: PlaceFit?
        for wanted in places {
            let fit = fit(wanted.text, wanted.place, place)
            if fit.value > best?.value ?? -1 { best = fit }
        }
        guard let best else { return nil }
        let isVague = place.city == nil && place.metro == nil && !place.isRemote
        return isVague && best.value > 0 && best.value < 0.7 ? nil : best
    }

    private static func fit(_ text: String, _ wanted: Place, _ place: Place) -> PlaceFit {
        if wanted.isRemote { return PlaceFit(value: place.isRemote ? 1 : 0, wanted: text, isRemote: place.isRemote) }
        var value = wanted.closeness(to: place)
        if let metro = wanted.metro, metro == place.metro { value = max(value, 0.95) }
        if wanted.contains(place) { value = max(value, 0.95) }
        return PlaceFit(value: value, wanted: text)
    }
}
