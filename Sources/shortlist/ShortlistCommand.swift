import ArgumentParser
import Pipeline

/// The program: a list of commands, one file each under `Commands/`.
@main
struct ShortlistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shortlist",
        abstract: "Find whom to ask for an informational interview, from the contact exports you have.",
        usage: """
            shortlist rank chamber.csv Connections.csv phone.vcf --focus focus.yaml
            shortlist inspect Connections.csv
            """,
        version: "0.1.0",
        subcommands: [
            RankCommand.self,
            InspectCommand.self,
            InitCommand.self,
            ImportCommand.self,
            RunCommand.self,
            ScheduleCommand.self,
            StatusCommand.self,
            DoctorCommand.self,
            ShowCommand.self,
            WhyCommand.self,
            MergeCommand.self,
            SplitCommand.self,
            UndoCommand.self,
            ReviewCommand.self,
            RelinkCommand.self,
            SuppressCommand.self,
            ForgetCommand.self,
            ExportPersonCommand.self,
            DraftCommand.self,
            PrepareCommand.self,
            LogCommand.self,
            NoteCommand.self,
            ProposeCommand.self,
            ConfirmCommand.self,
            RescheduleCommand.self,
            CancelCommand.self,
            ThankCommand.self,
            ReferCommand.self,
            DueCommand.self,
            DedupeCommand.self,
            InterpretCommand.self,
        ]
    )

    /// Parses, runs, and ends with the exit codes of the contract.
    static func main() {
        var command: any ParsableCommand
        do {
            command = try parseAsRoot()
        } catch {
            exit(withError: error)
        }
        do {
            try command.run()
        } catch let error where exitCode(for: error) != .failure {
            // Usage, help and version, and exit codes of ours that are already told.
            exit(withError: error)
        } catch {
            exit(withError: ErrorReport.exitCode(for: error))
        }
    }
}
