/// A number format that shows the digits of a code: "00000", "000-00-0000", "(###) ###-####".
struct DigitPattern {
    private let section: FormatSection

    /// Nil for a section that shows quantities: with decimals, thousands, percents, fractions, exponents.
    init?(_ section: FormatSection) {
        let codes = section.codes
        guard codes.contains(where: { "0#?".contains($0) }), !codes.contains(where: { ".,%e/@".contains($0) }),
            codes != "general"
        else { return nil }
        self.section = section
    }

    /// Whether the number looks another than plain: zeros before it, or characters within.
    var isTelling: Bool {
        section.codes.count { $0 == "0" } >= 2
            || section.tokens.contains { Self.literal($0).map { $0 != " " } ?? false }
    }

    private static func literal(_ token: FormatSection.Token) -> Character? {
        switch token {
        case .literal(let character): character
        case .code(let character): "0#?".contains(character) ? nil : character
        case .elapsed: nil
        }
    }

    /// Whether the section is for this number.
    func holds(_ value: Double) -> Bool {
        guard let condition = section.condition else { return true }
        return switch condition.comparison {
        case "<=": value <= condition.value
        case ">=": value >= condition.value
        case "<": value < condition.value
        case ">": value > condition.value
        case "<>": value != condition.value
        default: value == condition.value
        }
    }

    /// The digits in their places, those that are too many before the first; nil for what is no count.
    func text(of value: Double) -> String? {
        guard value >= 0, value < 1e15, value == value.rounded() else { return nil }
        var digits = value == 0 ? "" : String(Int(value))
        var text: [Character] = []
        let first = section.tokens.firstIndex { Self.literal($0) == nil } ?? 0
        for (index, token) in section.tokens.enumerated().reversed() {
            if let literal = Self.literal(token) {
                text.append(literal)
                continue
            }
            if let digit = digits.popLast() { text.append(digit) } else if token == .code("0") { text.append("0") }
            if index == first {
                text += digits.reversed()
                digits = ""
            }
        }
        return String(text.reversed())
    }
}
