import ArgumentParser
import Contacts
import Pipeline

struct ReferCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refer",
        abstract: "Note whom a contact recommended: a contact of their own, whose first letter names who did.",
        usage: """
            shortlist refer 4k7q2m9x0abcd --name "Ana Cole" --email ana.cole@example.com
            shortlist refer 4k7q --name "Ana Cole" --title "Threat Analyst" --company "Arctic Labs"
            """)

    @Argument(help: "Who recommended them: the contact's id, or its beginning.")
    var id: String

    @Option(help: "Whom they recommended.")
    var name: String

    @Option(help: "Their e-mail address.")
    var email: String?

    @Option(help: "Their phone number.")
    var phone: String?

    @Option(help: "Their job title.")
    var title: String?

    @Option(help: "Where they work.")
    var company: String?

    @OptionGroup var flags: WorkspaceFlags

    func validate() throws {
        if name.allSatisfy(\.isWhitespace) { throw ValidationError("--name: whom did they recommend?") }
    }

    func run() throws {
        let referral = Referral(name: name, email: email, phone: phone, title: title, organization: company)
        try flags.change { workspace, _ in
            let (contact, referrer) = try workspace.refer(referral, by: id, at: Clock.now)
            try StandardOutput.writeSafely(
                "\(name), recommended by \(referrer.displayName): \(contact)\nNext: shortlist draft \(contact)\n")
        }
    }
}
