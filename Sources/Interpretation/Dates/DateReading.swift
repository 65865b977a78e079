/// The reading of one printed date.
struct DateReading {
    private enum Part {
        /// A number with how many digits it was printed.
        case number(Int, digits: Int)
        case month(Int)
    }

    private(set) var date: CalendarDate?

    init(_ text: String) {
        let bytes = TextFolding.foldedBytes(String(text.prefix(80)))
        let (parts, separator) = DateReading.parts(of: bytes)
        date = DateReading.date(parts, separator: separator)
    }

    /// The numbers and months in order, up to a time of day, and the sign after the first number.
    private static func parts(of bytes: [UInt8]) -> ([Part], UInt8) {
        var parts: [Part] = []
        var separator: UInt8 = 0
        var index = 0
        while index < bytes.count, parts.count < 4 {
            let start = index
            let byte = bytes[index]
            if isDigit(byte) {
                while index < bytes.count, isDigit(bytes[index]) { index += 1 }
                if index < bytes.count, bytes[index] == UInt8(ascii: ":") { break }
                guard index - start <= 14, let number = number(bytes[start..<min(index, start + 8)]) else {
                    return ([], 0)
                }
                parts.append(.number(number, digits: index - start))
                if parts.count == 1, index < bytes.count { separator = bytes[index] }
            } else if isLetter(byte) {
                while index < bytes.count, isLetter(bytes[index]) { index += 1 }
                let word = String(decoding: bytes[start..<index], as: UTF8.self)
                if word == "t", parts.count >= 3 { break }
                if let month = months[word] {
                    parts.append(.month(month))
                } else if !fillers.contains(word) {
                    return ([], 0)
                }
            } else {
                index += 1
            }
        }
        return (parts, separator)
    }

    private static func date(_ parts: [Part], separator: UInt8) -> CalendarDate? {
        switch parts.count {
        case 1: return single(parts[0])
        case 2: return pair(parts[0], parts[1])
        case 3, 4: return triple(parts[0], parts[1], parts[2], separator: separator)
        default: return nil
        }
    }

    /// "2024", "202403", "20240328", "20240328120000".
    private static func single(_ part: Part) -> CalendarDate? {
        guard case .number(let number, let digits) = part else { return nil }
        switch digits {
        case 4: return (1900...2100).contains(number) ? CalendarDate(year: number) : nil
        case 6:
            return (190_001...210_012).contains(number) ? CalendarDate(year: number / 100, month: number % 100) : nil
        case 8, 12, 14: return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        default: return nil
        }
    }

    /// "Mar 2024", "2024-03", "03/2024".
    private static func pair(_ a: Part, _ b: Part) -> CalendarDate? {
        switch (a, b) {
        case (.month(let month), .number(let year, let digits)), (.number(let year, let digits), .month(let month)):
            return fullYear(year, digits).flatMap { CalendarDate(year: $0, month: month) }
        case (.number(let year, 4), .number(let month, _)): return CalendarDate(year: year, month: month)
        case (.number(let month, _), .number(let year, 4)): return CalendarDate(year: year, month: month)
        default: return nil
        }
    }

    private static func triple(_ a: Part, _ b: Part, _ c: Part, separator: UInt8) -> CalendarDate? {
        switch (a, b, c) {
        case (.number(let year, 4), .number(let month, _), .number(let day, _)):
            return CalendarDate(year: year, month: month, day: day)
        case (.number(let year, 4), .month(let month), .number(let day, _)):
            return CalendarDate(year: year, month: month, day: day)
        case (.number(let day, _), .month(let month), .number(let year, let digits)):
            return fullYear(year, digits).flatMap { CalendarDate(year: $0, month: month, day: day) }
        case (.month(let month), .number(let day, _), .number(let year, let digits)):
            return fullYear(year, digits).flatMap { CalendarDate(year: $0, month: month, day: day) }
        case (.number(let first, _), .number(let second, _), .number(let year, let digits)):
            guard let year = fullYear(year, digits) else { return nil }
            let dayFirst = separator == UInt8(ascii: ".") || first > 12
            return CalendarDate(year: year, month: dayFirst ? second : first, day: dayFirst ? first : second)
        default: return nil
        }
    }

    /// Two digits are of the century that puts them nearest: 00 to 49 this one, 50 to 99 the last.
    private static func fullYear(_ year: Int, _ digits: Int) -> Int? {
        switch digits {
        case 4: year
        case 2: year < 50 ? 2000 + year : 1900 + year
        default: nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= 0x80
    }

    private static let fillers = Set(
        """
        mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday st nd rd th of de the
        montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche le den since updated
        lunes martes miercoles jueves viernes sabado domingo on as seit depuis desde er
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// English, German, French, Spanish, Italian, Portuguese, Dutch names and short forms, folded.
    private static let months: [String: Int] = {
        let names = [
            "jan january januar janvier enero ene gennaio gen janeiro januari janv janner",
            "feb february februar fevrier febrero febbraio fevereiro februari fev fevr feber",
            "mar march marz mars marzo marco maart mrz maerz mrt",
            "apr april avril abril aprile avr abr",
            "may mai mayo maggio maio mei mag maj",
            "jun june juni juin junio giugno junho giu",
            "jul july juli juillet julio luglio julho juil lug",
            "aug august aout agosto augustus ago augusti",
            "sep sept september septembre septiembre settembre setembro set",
            "oct october oktober octobre octubre ottobre outubro okt ott out",
            "nov november novembre noviembre novembro",
            "dec december dezember decembre diciembre dicembre dezembro dez dic",
        ]
        var table: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }()
}
