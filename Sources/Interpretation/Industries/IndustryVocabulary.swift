/// The tables of words for industries, read into phrases. Where two tables hold one phrase, the earlier table has it.
enum IndustryVocabulary {
    struct Phrase: Sendable {
        var text: String
        var codes: [String]
    }

    /// All phrases, those of the everyday vocabularies first. Lines are read by their shape: "words|codes", the
    /// classification's own "code|title|words; words", and SIC's "code|title|codes".
    static func all() -> [Phrase] {
        var phrases: [Phrase] = []
        for table in everyday {
            for fields in rows(table) where fields.count >= 2 {
                phrases.append(Phrase(text: fields[0], codes: codes(fields[1])))
            }
        }
        for table in NAICSTables.all {
            for fields in rows(table) where fields.count >= 2 { addWords(of: fields, to: &phrases) }
        }
        for table in SICIndustries.tables + [NACEIndustries.text] {
            for fields in rows(table) where fields.count >= 3 {
                phrases.append(Phrase(text: fields[1], codes: codes(fields[2])))
            }
        }
        return phrases
    }

    private static let everyday = [
        EverydayIndustries.text, LinkedInIndustries.first, LinkedInLaterIndustries.text, GICSIndustries.text,
        ChamberCategories.text, PressIndustries.text, ForeignIndustries.text,
    ]

    private static func addWords(of fields: [String], to phrases: inout [Phrase]) {
        phrases.append(Phrase(text: fields[1], codes: [fields[0]]))
        guard fields.count >= 3 else { return }
        for words in fields[2].utf8.split(separator: UInt8(ascii: ";")) {
            let text = words.first == UInt8(ascii: " ") ? words.dropFirst() : words
            phrases.append(Phrase(text: String(Substring(text)), codes: [fields[0]]))
        }
    }

    /// The lines of a table, cut at "|"; empty lines are left out.
    static func rows(_ table: String) -> [[String]] {
        table.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { String(Substring($0)) }
        }
    }

    static func codes(_ field: String) -> [String] {
        field.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
}
