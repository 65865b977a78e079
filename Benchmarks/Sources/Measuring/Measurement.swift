import Foundation

/// What one run of a command took.
public struct Measurement {
    /// Wall time.
    public let seconds: Double
    /// Time of the processor, the system's calls included: what a busy machine does not change.
    public let processorSeconds: Double
    /// The most memory it ever had (ru_maxrss of wait4).
    public let peakMebibytes: Int
    /// How it ended: its exit code, or 128 and the number of the signal that killed it.
    public let exitCode: Int32

    /// Runs a command to its end with its output thrown away, its errors too or into a file.
    /// - Throws: `CocoaError` where it cannot be started.
    public init(running command: [String], errors: String = "/dev/null") throws {
        let began = ContinuousClock.now
        let child = try Self.start(command, errors: errors)
        var status: Int32 = 0
        var usage = rusage()
        while unsafe wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
        let took = ContinuousClock.now - began
        seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
        exitCode = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
        #if os(macOS)
            peakMebibytes = usage.ru_maxrss / (1 << 20)
        #else
            peakMebibytes = usage.ru_maxrss / (1 << 10)
        #endif
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    private static func start(_ command: [String], errors: String) throws -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words = unsafe command.map { unsafe strdup($0) } + [nil]
        defer { for word in unsafe words { unsafe free(word) } }
        var child: pid_t = 0
        let code = unsafe posix_spawnp(&child, command[0], &actions, nil, &words, environ)
        guard code == 0 else { throw CocoaError(.executableNotLoadable) }
        return child
    }
}

/// Ends a tool with a word on why.
public func stop(_ message: String, _ code: Int32) -> Never {
    let tool = CommandLine.arguments.first.map { URL(filePath: $0).lastPathComponent } ?? "benchmark"
    FileHandle.standardError.write(Data("\(tool): \(message)\n".utf8))
    exit(code)
}
