import Foundation

/// measure COMMAND...: runs it with its output thrown away and prints "SECONDS<TAB>PEAK_MIB": wall time, and the most
/// memory it ever had (ru_maxrss of wait4).
@main
struct Measure {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard !arguments.isEmpty else { stop("usage: measure COMMAND...", 64) }
        let began = ContinuousClock.now
        let child = start(arguments)
        var status: Int32 = 0
        var usage = rusage()
        while unsafe wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
        let took = ContinuousClock.now - began
        let code = (status >> 8) & 0xff
        guard status & 0x7f == 0, code == 0 || code == 3 else { stop("\(arguments[0]) ended with \(status)", 1) }
        let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        #if os(macOS)
            let mebibytes = usage.ru_maxrss / (1 << 20)
        #else
            let mebibytes = usage.ru_maxrss / (1 << 10)
        #endif
        print(String(format: "%.3f\t%d", seconds, mebibytes))
    }

    private static func start(_ arguments: [String]) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
        var child: pid_t = 0
        let code = unsafe posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
        guard code == 0 else { stop("\(arguments[0]): cannot be started", 1) }
        return child
    }

    private static func stop(_ message: String, _ code: Int32) -> Never {
        FileHandle.standardError.write(Data("measure: \(message)\n".utf8))
        exit(code)
    }
}
