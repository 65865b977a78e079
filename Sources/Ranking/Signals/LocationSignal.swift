import Interpretation

extension Signal {
    /// Is where the seeker asked.
    static let location = Signal(
        feature: .location,
        isAsked: { !$0.focus.locations.isEmpty },
        measure: { candidate, aim in candidate.place.flatMap { aim.values.places[$0] } },
        unknown: 0.4,
        tellable: 0.7,
        text: { candidate, aim in
            guard let number = candidate.place, let fit = aim.places[number] else { return "" }
            if fit.isRemote { return "Works remotely, as you asked" }
            let place = aim.pool.texts.places[number]
            let whose = candidate.placeIsFirms ? "Their firm is in" : "In"
            let here = place.city ?? place.region ?? fit.wanted
            if fit.isByCityAlone { return "\(whose) \(here)" }
            let wanted = Place(interpreting: fit.wanted)
            if wanted.city == nil || wanted.city?.lowercased() == here.lowercased() {
                return "\(whose) \(here), as you asked"
            }
            return "\(whose) \(here), in the \(wanted.city ?? fit.wanted) area, as you asked"
        })
}
