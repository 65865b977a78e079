import Foundation

/// A program of the machine, called with its arguments and without a shell.
struct SystemTool {
    var name: String

    struct Answer {
        var status: Int32
        var output: String
        var errors: String
    }

    /// - Throws: `SchedulingError.missingTool`, `.toolFailed` where it cannot be started.
    func run(_ arguments: [String], input: String = "") throws(SchedulingError) -> Answer {
        guard let path = Self.find(name) else { throw .missingTool(name) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
        do {
            try process.run()
            // A crontab is far smaller than a pipe holds, so that none of the three can block the others.
            try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try stdin.fileHandleForWriting.close()
        } catch {
            throw .toolFailed(name, message: "cannot be started")
        }
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let errors = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            errors: String(decoding: errors, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    static func find(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }
}
