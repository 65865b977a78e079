internal import Interpretation

/// Distinct texts with what each means, interpreted once.
struct Interned<Term: Sendable>: Sendable {
    private(set) var texts = Vocabulary()
    private var terms: [Term] = []

    /// How many distinct texts there are.
    var count: Int { terms.count }

    /// The number of `text`; `interpret` is called where it is new.
    mutating func number(of text: some Collection<UInt8>, interpret: ([UInt8]) -> Term) -> UInt32 {
        let number = texts.number(of: text)
        if Int(number) > terms.count { terms.append(interpret(Array(text))) }
        return number
    }

    /// What the text of `number`, which is not 0, means.
    subscript(number: UInt32) -> Term { terms[Int(number) - 1] }
}

/// What raw texts were found to mean, so that "Minneapolis" is folded once and not a million times.
struct TextMemo: Sendable {
    enum Field: Int, CaseIterable { case company, phone, site, other }

    private var raws = Array(repeating: Vocabulary(), count: Field.allCases.count)
    private var meanings: [[UInt32]] = Array(repeating: [], count: Field.allCases.count)

    mutating func raw(_ text: String, of field: Field) -> UInt32 { raws[field.rawValue].number(of: text.utf8) }

    /// The meaning that was remembered for raw text number `raw`; nil where there is none yet.
    func known(_ raw: UInt32, _ field: Field) -> UInt32? {
        let index = Int(raw)
        guard index < meanings[field.rawValue].count else { return nil }
        let meaning = meanings[field.rawValue][index]
        return meaning == .max ? nil : meaning
    }

    mutating func remember(_ raw: UInt32, _ field: Field, _ meaning: UInt32) {
        while meanings[field.rawValue].count <= Int(raw) { meanings[field.rawValue].append(.max) }
        meanings[field.rawValue][Int(raw)] = meaning
    }

    /// The number in `vocabulary` of the key that `key` makes of the folded text.
    func number<Key: Sequence<UInt8>>(
        _ text: String, in vocabulary: inout Vocabulary, key: ([UInt8]) -> Key
    ) -> UInt32 {
        vocabulary.number(of: key(TextFolding.foldedBytes(text)))
    }
}
