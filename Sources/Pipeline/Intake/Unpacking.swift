public import Importing

/// The files that are to be read for the paths that a user gives: an archive stands for the lists of contacts in it, each
/// a file of its own ("export.zip/Connections.csv"). Nothing is unpacked to the disk.
public struct Unpacking: Sendable {
    public private(set) var paths: [String] = []
    /// Archives, or files in them, that cannot be read.
    public private(set) var failures: [any Error] = []
    /// For each archive what was passed over in it, a sentence each.
    public private(set) var notes: [String] = []
    /// Whether a path may stand for several files, however many they are this time.
    public private(set) var hasArchive = false

    public init(of given: [String], options: ImportOptions) {
        for path in given { add(path, options: options) }
    }

    private mutating func add(_ path: String, options: ImportOptions) {
        let survey: ArchiveSurvey
        do {
            // What is no file at all is told when it is read.
            guard let archive = try ArchiveSurvey(of: path, options: options) else { return paths.append(path) }
            survey = archive
        } catch ImportError.notFound, ImportError.isDirectory, ImportError.isPipe, ImportError.notReadable {
            return paths.append(path)
        } catch {
            return failures.append(error)
        }
        paths += survey.lists
        failures += survey.failures
        hasArchive = hasArchive || !survey.isPackedFile
        if let note = survey.note { notes.append("\(path): \(note)") }
    }
}

extension ArchiveSurvey {
    /// What was passed over, as a clause; nil where nothing was.
    var note: String? {
        guard !passedOver.isEmpty else { return nil }
        let names = passedOver.prefix(5).joined(separator: ", ") + (passedOver.count > 5 ? "…" : "")
        return passedOver.count == 1
            ? "1 file holds no contacts and is passed over: \(names)"
            : "\(passedOver.count) files hold no contacts and are passed over: \(names)"
    }
}
