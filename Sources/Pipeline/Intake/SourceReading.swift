import Contacts
import Foundation
import Importing

/// How exports of a source are to be read where their content does not tell: what somebody said once, as the store
/// remembers it.
struct SourceReading: Codable, Equatable {
    private var encoding: String?
    /// One character.
    private var delimiter: String?
    private var headerLine: Int?
    private var sheet: String?
    private var preset: String?
    /// Column name -> field, or "extra".
    private var mapping: [String: String] = [:]

    init() {}

    /// What the store has; nothing where `json` is empty.
    init(json: String) throws {
        self = json.isEmpty ? SourceReading() : try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }

    /// Empty where nothing was said.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard self != SourceReading(), let data = try? encoder.encode(self) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    /// This, with what is newly said in the place of what it contradicts.
    func adding(_ options: ImportOptions) -> SourceReading {
        var sum = self
        sum.encoding = options.encoding ?? encoding
        sum.delimiter = options.delimiter.map { String(UnicodeScalar($0)) } ?? delimiter
        sum.headerLine = options.headerLine ?? headerLine
        sum.sheet = options.sheet ?? sheet
        sum.preset = options.preset ?? preset
        let stated = Set(options.mapping.keys.map { $0.lowercased() })
        sum.mapping = mapping.filter { !stated.contains($0.key.lowercased()) }
        for (column, field) in options.mapping { sum.mapping[column] = field?.rawValue ?? "extra" }
        return sum
    }

    private var options: ImportOptions {
        ImportOptions(
            encoding: encoding, delimiter: delimiter?.utf8.first, headerLine: headerLine, sheet: sheet,
            preset: preset, mapping: mapping.mapValues(Field.init))
    }

    /// Reads a file of the source called `source` so.
    /// - Parameter asked: what was said this time; where the fault is with what was said before, the error tells that it
    ///   is remembered.
    func read(
        _ file: InputFile, of source: String, asked: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        do {
            return try FileImport.read(file, options: options, into: &sink)
        } catch ImportError.badOption(let path, let reason) where SourceReading().adding(asked) != self {
            let advice =
                "“shortlist import --source \"\(source)\" --forget-mapping” forgets what was said of this source"
            throw ImportError.badOption(path: path, reason: "\(reason) (\(advice))")
        }
    }

    /// As the flags that say it: `--encoding windows-1252 --map "Firma=organization"`.
    var flags: String {
        var flags: [String] = []
        if let preset { flags.append("--as \(preset)") }
        if let encoding { flags.append("--encoding \(encoding)") }
        if let delimiter { flags.append("--delimiter " + (delimiter == "\t" ? "tab" : "\"\(delimiter)\"")) }
        if let headerLine { flags.append("--header-line \(headerLine)") }
        if let sheet { flags.append("--sheet \"\(sheet)\"") }
        flags += mapping.sorted { $0.key < $1.key }.map { "--map \"\($0.key)=\($0.value)\"" }
        return flags.joined(separator: " ")
    }
}
