import Contacts
import Importing

/// One reading of a file: what it gave, or the error that ended it.
struct Reading: RecordSink, Equatable {
    private(set) var records: [Record] = []
    private(set) var rejects: [Reject] = []
    private(set) var summary: ImportSummary?
    private(set) var error: ImportError?

    /// Reads the file by `importer`, or by the one that its content asks for.
    init(_ path: String, by importer: (any Importer.Type)?) throws {
        let file = InputFile(path: path)
        do {
            if let importer {
                summary = try importer.read(file, options: ImportOptions(), into: &self)
            } else {
                summary = try FileImport.read(file, into: &self)
            }
        } catch let error as ImportError {
            self.error = error
        }
    }

    mutating func accept(_ record: Record) { records.append(record) }
    mutating func reject(_ reject: Reject) { rejects.append(reject) }

    /// What `inspect` promises of every file.
    func verify() throws {
        for record in records { try Self.verify(record) }
        for reject in rejects {
            try Violation.unless(reject.line > 0, "a reject stands on line \(reject.line)")
            try Violation.unless(!reject.reason.isEmpty, "a reject has no reason")
            // A byte that is no text takes three in the raw text.
            try Violation.unless(reject.raw.utf8.count <= 3 * 4096, "a reject keeps \(reject.raw.utf8.count) bytes")
        }
        guard let summary else { return }
        try Violation.unless(
            summary.accepted == records.count && summary.rejected == rejects.count,
            "\(summary.accepted) + \(summary.rejected) are counted, \(records.count) + \(rejects.count) came")
    }

    private static func verify(_ record: Record) throws {
        try Violation.unless(record.position.line > 0, "a record stands on line \(record.position.line)")
        try Violation.unless(!record.values.isEmpty || !record.extra.isEmpty, "a record holds nothing")
        for text in record.values.map(\.text) + record.extra.map(\.text) {
            try Violation.unless(!text.utf8.contains(0), "a value has a NUL")
            try Violation.unless(!text.isEmpty, "a value is empty")
        }
    }
}

extension ReadingCheck {
    /// One format, read as such whatever it looks like.
    static func reading(as importer: any Importer.Type) -> ReadingCheck {
        ReadingCheck(importer.format) { bytes in
            try ScratchFile.holding(bytes) { path in
                try verify(path, by: importer)
                try ChunkedReading.verify(path, bytes.count, format: importer.format)
            }
        }
    }

    /// An archive: the lists in it, each read as a file of its own.
    static let archive = ReadingCheck("archive") { bytes in
        try ScratchFile.holding(bytes) { path in
            do {
                guard let survey = try ArchiveSurvey(of: path, options: ImportOptions()) else { return }
                for list in survey.lists {
                    try Violation.unless(list.hasPrefix(path + "/") && !list.contains("/../"), "\(list) leads away")
                    try verify(list, by: nil)
                }
            } catch is ImportError {
                // Said in words.
            }
        }
    }

    /// A file of unknown form, as `inspect` reads it.
    static let detection = ReadingCheck("detection") { bytes in
        try ScratchFile.holding(bytes) { try verify($0, by: nil) }
    }

    private static func verify(_ path: String, by importer: (any Importer.Type)?) throws {
        let reading = try Reading(path, by: importer)
        try reading.verify()
        try Violation.unless(try Reading(path, by: importer) == reading, "a second reading differs")
    }
}
