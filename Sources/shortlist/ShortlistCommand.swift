import ArgumentParser

/// The program: a list of commands, one file each under `Commands/`.
@main
struct ShortlistCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shortlist",
        abstract: "Find whom to ask for an informational interview, from the contact exports you have.",
        subcommands: [InterpretCommand.self]
    )
}
