import Contacts
import Importing
import Parsing

extension ReadingCheck {
    /// Detection of an encoding, and decoding by every kind of one.
    static let encodings = ReadingCheck("encodings") { bytes in
        let detected = TextEncoding.detect(in: bytes)
        try Violation.unless(detected.isKnown, "\(detected.name) is detected and not known")
        try Violation.unless(TextEncoding.detect(in: bytes) == detected, "a second detection differs")
        try ScratchFile.holding(bytes) { path in
            let ofFile = try TextEncoding.detect(inFileAt: path)
            try Violation.unless(ofFile == detected, "the file is \(ofFile.name), its bytes are \(detected.name)")
        }
        for encoding in kinds + [detected] {
            let whole = transcoded(bytes, from: encoding, chunkSize: bytes.count)
            // Of a broken shift of UTF-7 it depends on the chunk how much of it is lost.
            let isBroken =
                encoding.name == "UTF-7"
                && whole.map { String(decoding: $0, as: UTF8.self).contains("\u{FFFD}") } ?? false
            for size in [1, 3] where !isBroken {
                try Violation.unless(
                    transcoded(bytes, from: encoding, chunkSize: size) == whole,
                    "in chunks of \(size) bytes, the text in \(encoding.name) differs")
            }
            guard let whole, !isUTF8(encoding) else { continue }
            try Violation.unless(
                String(validating: whole, as: UTF8.self) != nil, "the text in \(encoding.name) is no UTF-8")
        }
    }

    /// Encodings of every family: of one byte, of several, of wide units, with shifts.
    private static let kinds = [
        "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252", "macintosh", "Shift_JIS",
        "GB18030", "EUC-KR", "Big5", "ISO-2022-JP", "UTF-7",
    ].map(TextEncoding.init)

    private static func isUTF8(_ encoding: TextEncoding) -> Bool { ["UTF-8", "ASCII"].contains(encoding.name) }

    private static func transcoded(_ bytes: [UInt8], from encoding: TextEncoding, chunkSize: Int) -> [UInt8]? {
        guard var transcoder = UTF8Transcoder(from: encoding) else { return nil }
        var text: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            transcoder.append(Array(rest.prefix(chunkSize)), to: &text)
            rest = rest.dropFirst(chunkSize)
        }
        transcoder.finish(into: &text)
        return text
    }

    /// Lines of cells between tabs, the column names first.
    static let mapping = ReadingCheck("mapping") { bytes in
        let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        }
        let (headers, sample) = (rows.first ?? [], Array(rows.dropFirst()))
        let mapping = FieldMapping(headers: headers, sample: sample, options: ImportOptions())
        try Violation.unless(
            mapping.columns.count == headers.count, "\(headers.count) headers give \(mapping.columns.count) columns")
        let again = FieldMapping(headers: headers, sample: sample, options: ImportOptions())
        try Violation.unless(again.columns == mapping.columns, "a second mapping differs")
        for (index, row) in sample.enumerated() {
            let records = mapping.records(from: row, position: SourcePosition(line: index + 2, index: index))
            for value in records.flatMap(\.values) {
                try Violation.unless(!value.text.isEmpty, "a value of \(value.field.rawValue) is empty")
            }
        }
    }
}
