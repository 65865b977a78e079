import ArgumentParser
import Foundation
import Pipeline

/// Where results go: standard output, or the file of `-o`.
enum StandardOutput {
    /// Writes `bytes` to the file at `path`, or to standard output where there is none (or it is "-").
    static func write(_ bytes: [UInt8], to path: String? = nil) throws {
        if let path, path != "-" {
            try OutputFile.write(bytes, to: path)
            return
        }
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw OutputError.failed(path: "standard output", errno: EIO)
        }
    }

    static func write(_ text: String) throws { try write(Array(text.utf8)) }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// The terminal's width in columns; nil where standard output is none.
    static var width: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return Int(size.ws_col)
    }

    /// https://no-color.org
    static var usesColor: Bool {
        isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
            && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }
}
