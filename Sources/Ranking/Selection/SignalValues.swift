/// What a candidate has of each signal that a focus asks about, by the signal's place in `Scoring.signals`. Flat, so that
/// measuring a million candidates allocates nothing.
struct SignalValues: Sendable {
    private var values = SIMD16<Double>()
    private var known: UInt16 = 0

    /// Nil where nothing is known.
    subscript(place: Int) -> Double? {
        get { known & (1 << UInt16(place)) != 0 ? values[place] : nil }
        set {
            values[place] = newValue ?? 0
            known = newValue == nil ? known & ~(1 << UInt16(place)) : known | (1 << UInt16(place))
        }
    }
}
