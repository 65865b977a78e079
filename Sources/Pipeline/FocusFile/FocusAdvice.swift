import Interpretation
public import Ranking

/// What a seeker should know of a focus that is right as a file but may not find what it means to.
public enum FocusAdvice {
    /// A sentence for each word that is not understood; empty where all is.
    public static func notes(on focus: Focus) -> [String] {
        let unknown = focus.industries.filter { IndustryReading(interpreting: $0).matches.isEmpty }
        return unknown.map {
            "“\($0)” is no industry that Shortlist knows, so only its own words are looked for; “shortlist interpret "
                + "industry” shows how a word is understood"
        }
    }
}
