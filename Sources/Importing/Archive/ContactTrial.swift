import Contacts

/// Whether a file holds contacts, judged by what reading its first entries makes of them: most of them name a person or a
/// firm, and say something else that only contacts have.
enum ContactTrial {
    /// So many entries are read.
    private static let size = 25

    /// - Throws: `ImportError` where the file cannot be read at all.
    static func passes(_ file: InputFile, options: ImportOptions) throws(ImportError) -> Bool {
        var sink = TrialSink(limit: size)
        do {
            let sample = try FormatDetection.sample(of: file.path, encoding: options.encoding)
            let importer = try FormatDetection.importer(for: sample, path: file.path)
            _ = try importer.read(file, options: options, into: &sink)
        } catch let error as ImportError {
            throw error
        } catch {
            // The sink has seen enough.
        }
        return sink.contacts > 0 && sink.contacts * 2 >= sink.records
    }

    private struct Enough: Error {}

    private struct TrialSink: RecordSink {
        let limit: Int
        private(set) var records = 0
        private(set) var contacts = 0
        private var rejects = 0

        init(limit: Int) { self.limit = limit }

        mutating func accept(_ record: Record) throws {
            records += 1
            if ContactTrial.isContact(record) { contacts += 1 }
            if records == limit { throw Enough() }
        }

        mutating func reject(_ reject: Reject) throws {
            rejects += 1
            if rejects == 40 * limit { throw Enough() }
        }
    }

    private static func isContact(_ record: Record) -> Bool {
        let fields = Set(record.values.map(\.field))
        guard !fields.isDisjoint(with: [.fullName, .givenName, .familyName, .organization]) else { return false }
        let isFirm = fields.isDisjoint(with: [.fullName, .givenName, .familyName])
        return !fields.isDisjoint(with: isFirm ? reach : reach.union([.organization, .title, .school]))
    }

    private static let reach: Set<Field> = [.email, .phone, .url, .street, .city, .industry]
}
