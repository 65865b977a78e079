import ArgumentParser
import Foundation
import Pipeline
import Writing

/// Everything that is not a result goes to standard error, through here.
enum ErrorReport {
    static func print(_ message: String) {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map {
            TerminalText.safe(String($0))
        }
        write("shortlist: " + lines.joined(separator: "\n") + "\n")
    }

    /// Where standard error is full or closed there is nobody left to tell.
    static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    static func print(_ error: any Error) { print(message(for: error)) }

    /// Tells `error` to the user, as the last thing, and names the exit code.
    static func exitCode(for error: any Error) -> ExitCode {
        if let error = error as? ExitCode { return error }
        print(error)
        return ExitCode(ExitStatus(for: error).rawValue)
    }

    private static func message(for error: any Error) -> String {
        if case MainJobError.nothingRead(let failures, let files) = error {
            let empty = files.map { "\($0.path): holds no record that could be read; see “shortlist inspect”" }
            return (failures.map(message) + empty).joined(separator: "\nshortlist: ")
        }
        return String(describing: error)
    }
}
