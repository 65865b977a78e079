import ArgumentParser
import Pipeline

struct SuppressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suppress",
        abstract: "Keep a person, a company or an e-mail domain out of every output, through every later import.",
        usage: """
            shortlist suppress 4k7q2m9x0abcd --reason "asked not to be contacted"
            shortlist suppress --company Initech
            shortlist suppress --domain example.com
            shortlist suppress --list
            shortlist suppress --lift 4k7q2m9x0abcd
            """)

    @Argument(help: "The contact's id, or its beginning.")
    var id: String?

    @Option(help: "Everybody of this company.")
    var company: String?

    @Option(help: "Everybody whose e-mail is of this domain.")
    var domain: String?

    @Option(help: "Why, for those who ask later.")
    var reason: String?

    @Option(help: "Lift the suppression of this contact, company or domain.")
    var lift: String?

    @Flag(help: "Print what is suppressed.")
    var list = false

    @OptionGroup var flags: WorkspaceFlags

    func validate() throws {
        guard [id, company, domain, lift].compactMap({ $0 }).count + (list ? 1 : 0) == 1 else {
            throw ValidationError("name one of: a contact's id, --company, --domain, --lift, --list")
        }
        guard ![id, company, domain, lift].contains("") else {
            throw ValidationError("what is to be suppressed or lifted is empty; name it")
        }
    }

    func run() throws {
        if list { return try printList() }
        try flags.change { workspace, at in
            if let id { try StandardOutput.write("suppressed \(try workspace.suppress(id, reason: reason, at: at))\n") }
            if let company { try workspace.suppress(company: company, reason: reason, at: at) }
            if let domain { try workspace.suppress(domain: domain, reason: reason, at: at) }
            if let lift { try workspace.liftSuppression(of: lift) }
        }
    }

    private func printList() throws {
        for line in try flags.open().suppressionLines() { try StandardOutput.writeSafely(line + "\n") }
    }
}
