import Foundation
import Measuring

/// hostile PATTERN COMMAND...: makes every hostile file whose name contains PATTERN, runs COMMAND on it and prints what
/// it took. Ends with 1 where a run crashed, or took more than 1 second of the processor per 10 MB (and 1 for starting) or
/// 256 MiB.
@main
struct Hostile {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count > 1 else { stop("usage: hostile PATTERN COMMAND...", 64) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print("file                               MB   seconds       cpu    MiB  exit")
        var isWithin = true
        for file in HostileFile.all where arguments[0].isEmpty || file.name.contains(arguments[0]) {
            isWithin = try run(file, in: folder, Array(arguments.dropFirst())) && isWithin
        }
        if !isWithin { exit(1) }
    }

    private static func run(_ file: HostileFile, in folder: URL, _ command: [String]) throws -> Bool {
        let path = folder.appending(path: file.name).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var text = try HostileText(path: path)
        try file.write(&text)
        try text.flush()
        let took = try Measurement(running: command + [path])
        let megabytes = Double(text.count) / 1e6
        let faults = [
            took.exitCode >= 128 || took.exitCode == 1 ? "crashed" : nil,
            took.processorSeconds > 1 + megabytes / 10 ? "too slow" : nil,
            took.peakMebibytes > 256 ? "too large" : nil,
        ].compactMap(\.self)
        let figures = String(
            format: "%6.1f  %8.2f  %8.2f  %5d  %4d", megabytes, took.seconds, took.processorSeconds, took.peakMebibytes,
            took.exitCode)
        print(file.name.padding(toLength: 32, withPad: " ", startingAt: 0), figures, faults.joined(separator: ", "))
        fflush(nil)
        return faults.isEmpty
    }
}
