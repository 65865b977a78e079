/// Numbers for strings, in order of first sight: a text is understood once, however many contacts carry it.
struct Interner: Sendable {
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    var count: Int { texts.count }

    /// The number of `text`, given now if it is new.
    mutating func number(of text: String) -> Int {
        if let known = numbers[text] { return known }
        numbers[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    /// The number of `text`, or nil where it was never seen.
    func number(ofKnown text: String) -> Int? { numbers[text] }
}
