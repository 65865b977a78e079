import Contacts

/// A timer and its service for the user's own systemd.
public struct SystemdUnits: Sendable, Equatable {
    /// "shortlist-career-centre-3f2a".
    public let name: String
    public let service: String
    public let timer: String

    /// The first line of what this program writes.
    static let mark = "# Written by \"shortlist schedule install\", removed by \"shortlist schedule remove\"."

    public init(_ schedule: Schedule) {
        name = Self.name(ofWorkspace: schedule.workspace)
        let command = schedule.arguments.map(Self.quoted).joined(separator: " ")
        let about = schedule.workspace.replacing("%", with: "%%")
        service = """
            \(Self.mark)
            [Unit]
            Description=Shortlist: the nightly run for \(about)

            [Service]
            Type=oneshot
            ExecStart=\(command)
            SuccessExitStatus=3
            Nice=10

            """
        timer = """
            \(Self.mark)
            [Unit]
            Description=Shortlist: every night for \(about)

            [Timer]
            OnCalendar=*-*-* \(schedule.time.text):00
            Persistent=true

            [Install]
            WantedBy=timers.target

            """
    }

    /// A name that tells the workspace to people, and is its own.
    static func name(ofWorkspace folder: String) -> String {
        var hash = StableHash()
        hash.combine(folder)
        let last = folder.split(separator: "/").last.map(String.init) ?? "root"
        let letters = last.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return "shortlist-\(String(letters.prefix(40)))-\(String(hash.value % 0xFFFF, radix: 16))"
    }

    /// A word for ExecStart.
    private static func quoted(_ word: String) -> String {
        let escaped = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
            .replacing("$", with: "$$")
        return word.utf8.contains {
            $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 >= 0x80 || $0 == UInt8(ascii: ";")
        }
            || word.isEmpty ? "\"\(escaped)\"" : escaped
    }
}
