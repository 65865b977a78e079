import Foundation
import Measuring

/// measure COMMAND...: runs it with its output thrown away and prints "SECONDS<TAB>PEAK_MIB".
@main
struct Measure {
    static func main() throws {
        let command = Array(CommandLine.arguments.dropFirst())
        guard !command.isEmpty else { stop("usage: measure COMMAND...", 64) }
        guard let took = try? Measurement(running: command) else { stop("\(command[0]): cannot be started", 1) }
        guard took.exitCode == 0 || took.exitCode == 3 else { stop("\(command[0]) ended with \(took.exitCode)", 1) }
        print(String(format: "%.3f\t%d", took.seconds, took.peakMebibytes))
    }
}
