import ArgumentParser
import Pipeline

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Look the workspace over: store, permissions, disk, schedule, inbox, focus files. Says the fix for each.",
        usage: """
            shortlist doctor
            shortlist doctor --json
            """,
        discussion: "Changes nothing. Exit code 1 where something has to be mended; warnings alone give 0.")

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let diagnoses = Doctor(try flags.open(warns: false), now: Clock.now).diagnoses()
        if json {
            try JSONOutput.write(diagnoses)
        } else {
            let lines = diagnoses.map { diagnosis in
                let mark = diagnosis.verdict == .ok ? "ok     " : diagnosis.verdict.rawValue
                let fix = diagnosis.fix.map { "\n         to do: \($0)" } ?? ""
                return "\(mark)  \(diagnosis.check): \(diagnosis.text)\(fix)\n"
            }
            try StandardOutput.writeSafely(lines.joined())
        }
        if diagnoses.contains(where: { $0.verdict == .problem }) { throw ExitCode(ExitStatus.unexpected.rawValue) }
    }
}
