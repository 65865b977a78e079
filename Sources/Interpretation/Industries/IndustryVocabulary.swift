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
        for table in [
            IndustryWords.everyday, IndustryWords.foreign, LinkedInIndustries.first, LinkedInIndustries.second,
            GICSIndustries.text, PressIndustries.text, ChamberCategories.text,
        ] {
            for fields in rows(table) where fields.count >= 2 {
                phrases.append(Phrase(text: fields[0], codes: codes(fields[1])))
            }
        }
        for table in SICIndustries.tables {
            for fields in rows(table) where fields.count >= 3 {
                phrases.append(Phrase(text: fields[1], codes: codes(fields[2])))
            }
        }
        for table in NAICSTables.all {
            for fields in rows(table) where fields.count >= 2 {
                phrases.append(Phrase(text: fields[1], codes: [fields[0]]))
                guard fields.count >= 3 else { continue }
                for words in fields[2].utf8.split(separator: UInt8(ascii: ";")) {
                    phrases.append(Phrase(text: String(Substring(words)), codes: [fields[0]]))
                }
            }
        }
        return phrases
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
