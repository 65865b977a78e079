import ArgumentParser
import Foundation
import Pipeline

/// Which workspace a command works in, and its output as JSON.
struct WorkspaceFlags: ParsableArguments {
    @Option(
        help: "The workspace's folder, instead of $SHORTLIST_WORKSPACE or the nearest one upward.",
        completion: .directory)
    var workspace: String?

    /// The folder, whether or not there is a workspace in it.
    func folder() throws -> String {
        try Workspace.locate(
            explicit: workspace, environment: ProcessInfo.processInfo.environment,
            current: FileManager.default.currentDirectoryPath)
    }

    /// Opens the workspace to look at it.
    /// - Parameter warns: whether to say on standard error that its nightly run has stopped succeeding.
    func open(warns: Bool = true) throws -> Workspace {
        let workspace = try Workspace(folder: try folder())
        if warns, let warning = try workspace.stalenessOfSchedule(now: Clock.now) { ErrorReport.print(warning) }
        return workspace
    }

    /// Opens the workspace, and holds its lock while `body` changes it.
    func change<T>(_ body: (Workspace, _ at: String) throws -> T) throws -> T {
        let workspace = try open()
        let at = Clock.timestamp(Clock.now)
        let lock = try WorkspaceLock(workspace, start: at)
        let result = try body(workspace, at)
        _ = consume lock
        return result
    }
}

/// JSON for scripts, keys in alphabetical order, a line feed at the end.
enum JSONOutput {
    /// - Parameter path: nil for standard output.
    static func write(_ value: some Encodable, to path: String? = nil) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try StandardOutput.write(Array(try encoder.encode(value)) + [UInt8(ascii: "\n")], to: path)
    }
}
