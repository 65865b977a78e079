import Foundation

/// judge SHORTLIST SETS PAIRS: how well texts are understood and foci are answered, measured with the built program on
/// the sets of this project (`Sets/`, the organization pairs of the tests, and a valley of invented people).
@main
struct Judge {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 3 else {
            FileHandle.standardError.write(Data("usage: judge SHORTLIST SETS PAIRS\n".utf8))
            exit(64)
        }
        let program = Program(path: arguments[0])
        try print(IndustrySet(path: arguments[1] + "/industries.tsv").judged(by: program))
        try print(CompanyPairs(path: arguments[2]).judged(by: program))
        try print(TitleSet(path: arguments[1] + "/titles.tsv").judged(by: program))
        try print(Valley(seed: 7).judged(by: program))
    }
}

/// The built program, and its answers as JSON.
struct Program {
    var path: String

    /// What it writes for `arguments`, with `input` on standard input.
    func output(_ arguments: [String], input: String = "") throws -> String {
        let folder = FileManager.default.temporaryDirectory
        let stdin = folder.appending(path: "judge-\(ProcessInfo.processInfo.processIdentifier).in")
        try Data(input.utf8).write(to: stdin)
        defer { try? FileManager.default.removeItem(at: stdin) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: stdin)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let answer = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self)
    }

    /// One JSON object for each of `texts`.
    func interpret(_ arguments: [String], _ texts: [String]) throws -> [[String: Any]] {
        let lines = texts.map { $0.replacing("\n", with: " ") + "\n" }.joined()
        return try output(["interpret"] + arguments + ["--json"], input: lines).split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
    }
}

/// The lines of a file but for comments, cut at tabs.
func rows(of path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
}

func row(_ what: String, _ figures: [(String, Double)], _ count: Int, _ of: String) -> String {
    let figures = figures.map { "\($0.0) " + String(format: "%.3f", $0.1) }.joined(separator: "  ")
    return what.padding(toLength: 12, withPad: " ", startingAt: 0) + figures + "  (\(count) \(of))"
}

extension Collection where Element == Double {
    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
