import ArgumentParser
import Foundation
import Pipeline

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace: a folder that keeps contacts, focus files and shortlists.",
        usage: """
            shortlist init
            shortlist init ~/contacts
            """,
        discussion: "Files that are there already stay as they are. The folder can be looked into by you alone (0700).")

    @Argument(help: "The folder; the one you are in where you name none.", completion: .directory)
    var folder: String?

    func run() throws {
        let current = FileManager.default.currentDirectoryPath
        let workspace = try Workspace.create(in: Workspace.absolute(folder ?? ".", from: current))
        try StandardOutput.write(workspace.nextSteps)
    }
}
