/// The nightly run of one workspace, as other programs start it.
public struct Schedule: Sendable, Equatable {
    /// The workspace's folder, absolute.
    public let workspace: String
    /// The program's path, absolute.
    public let program: String
    public let time: NightlyTime

    /// - Throws: `SchedulingError.unusablePath` for a path that no table of cron can hold.
    public init(workspace: String, program: String, time: NightlyTime) throws(SchedulingError) {
        for path in [workspace, program] {
            let isUsable =
                path.hasPrefix("/") && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            guard isUsable else { throw .unusablePath(path) }
        }
        self.workspace = workspace
        self.program = program
        self.time = time
    }

    /// The words of the command.
    var arguments: [String] {
        [program, "run", "--workspace", workspace, "--nightly", time.text, "--if-locked", "skip"]
    }
}

/// What starts the nightly run.
public enum Scheduler: String, Sendable, CaseIterable {
    case cron, systemd
}

/// Why a schedule cannot be made or changed.
public enum SchedulingError: Error, Sendable, Equatable {
    case unusablePath(String)
    /// The program is not on this machine.
    case missingTool(String)
    case toolFailed(String, message: String)
    /// The block of this workspace begins and does not end.
    case damagedBlock
    /// A unit of this name was not written by this program.
    case foreignUnit(path: String)
}

extension SchedulingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unusablePath(let path):
            "“\(path)”: a schedule needs absolute paths without line breaks; move or rename the folder"
        case .missingTool(let tool):
            "\(tool): is not on this machine; install it, or use the other of --cron and --systemd"
        case .toolFailed(let tool, let message): "\(tool): \(message); nothing was changed"
        case .damagedBlock:
            "crontab: the lines of this workspace have a “# BEGIN shortlist” without its “# END shortlist”; mend them with "
                + "“crontab -e”; nothing was changed"
        case .foreignUnit(let path):
            "\(path): was not written by “shortlist schedule”; move it away; nothing was changed"
        }
    }
}
