import Foundation

/// How a cell shows its number, as far as that matters for contacts: dates, and numbers that are codes (postal codes,
/// telephone numbers), whose leading zeros and hyphens only the format knows. All else is shown plain.
enum NumberFormat {
    case plain
    case date(DateShape)
    case digits([DigitPattern])

    /// Reads a format code ("dd/mm/yyyy", "00000", `[<=9999999]###-####;(###) ###-####`; ECMA-376 18.8.31).
    init(_ code: String) {
        let sections = FormatSection.all(of: code)
        if let shape = sections.first.flatMap(DateShape.init) {
            self = .date(shape)
        } else {
            let patterns = sections.map(DigitPattern.init)
            self = patterns.contains { $0?.isTelling ?? false } ? .digits(patterns.compactMap(\.self)) : .plain
        }
    }

    /// The dates and times among the formats that have a number and no code (ECMA-376 18.8.30, and those of East Asia).
    static let builtIn: [Int: String] = {
        var codes = [
            17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm", 32: "h:mm",
            33: "h:mm:ss", 34: "h:mm", 35: "h:mm:ss", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
        ]
        for id in [14, 15, 16, 27, 28, 29, 30, 31, 36] + Array(50...58) { codes[id] = "yyyy-mm-dd" }
        return codes
    }()

    /// - Parameter number: as the cell holds it: "43895", "5.0E+10".
    func text(of number: String, countsFrom1904: Bool) -> String {
        guard let value = Double(number) else { return number }
        switch self {
        case .date(let shape):
            return shape.text(of: value, countsFrom1904: countsFrom1904) ?? Self.plainText(value, as: number)
        case .digits(let patterns):
            let fits = patterns.first { $0.holds(value) }
            return fits?.text(of: value) ?? Self.plainText(value, as: number)
        case .plain: return Self.plainText(value, as: number)
        }
    }

    /// The number to 15 digits, as spreadsheets count them, without exponent and without needless zeros.
    private static func plainText(_ value: Double, as number: String) -> String {
        if number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return number }
        guard value.isFinite, abs(value) < 1e21 else { return number }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        let rounded = Double(String(format: "%.15g", value)) ?? value
        let magnitude = rounded == 0 ? 0 : Int(log10(abs(rounded)).rounded(.down))
        var text = String(format: "%.\(min(20, max(0, 14 - magnitude)))f", rounded)[...]
        guard text.contains(".") else { return String(text) }
        while text.last == "0" { text.removeLast() }
        return String(text.last == "." ? text.dropLast() : text)
    }
}

/// One of the parts of a format code that semicolons separate, as tokens.
struct FormatSection {
    enum Token: Equatable {
        case literal(Character)
        /// A character with a meaning: a placeholder, a letter of a date.
        case code(Character)
        /// A letter in brackets: hours, minutes or seconds counted beyond a day.
        case elapsed(Character)
    }

    var tokens: [Token] = []
    /// For which numbers the section holds: "<=", 9999999.
    var condition: (comparison: String, value: Double)?

    static func all(of code: String) -> [FormatSection] {
        var sections = [FormatSection()]
        var rest = code.prefix(1024)[...]
        while let next = rest.popFirst() {
            switch next {
            case ";": sections.append(FormatSection())
            case "\"":
                let quoted = rest.prefix { $0 != "\"" }
                sections[sections.count - 1].tokens += quoted.map { .literal($0) }
                rest = rest.dropFirst(quoted.count + 1)
            case "\\":
                if let literal = rest.popFirst() { sections[sections.count - 1].tokens.append(.literal(literal)) }
            // The width of a character, and a character that fills the cell.
            case "_", "*": rest = rest.dropFirst()
            case "[":
                let bracket = rest.prefix { $0 != "]" }
                sections[sections.count - 1].take(bracket: bracket.lowercased())
                rest = rest.dropFirst(bracket.count + 1)
            default: sections[sections.count - 1].tokens.append(.code(next))
            }
        }
        return sections
    }

    private mutating func take(bracket: String) {
        if let letter = bracket.first, "hms".contains(letter), bracket.allSatisfy({ $0 == letter }) {
            tokens.append(.elapsed(letter))
        } else if let match = bracket.wholeMatch(of: /(<=|>=|<>|<|>|=)(-?[0-9.]+)/), let value = Double(match.2) {
            condition = (String(match.1), value)
        }
    }

    /// The characters with a meaning, in small letters.
    var codes: String {
        String(tokens.compactMap { if case .code(let letter) = $0 { letter } else { nil } }).lowercased()
    }
}
