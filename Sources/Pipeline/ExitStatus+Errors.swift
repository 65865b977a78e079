import Foundation
import Importing
import Store

extension ExitStatus {
    /// How the program ends for `error`.
    public init(for error: any Error) {
        switch error {
        case let error as WorkspaceError: self = ExitStatus(of: error)
        case SchedulingError.unusablePath, SchedulingError.missingTool, SchedulingError.damagedBlock,
            SchedulingError.foreignUnit:
            self = .configuration
        case SchedulingError.toolFailed: self = .ioError
        case let error as StoreError: self = ExitStatus(of: error)
        case let error as ImportError: self = Self.status(of: error)
        case MainJobError.nothingRead(let failures, _): self = Self.common(of: failures) ?? .noInputRead
        case YAMLFileError.notReadable: self = .noSuchInput
        case is YAMLFileError: self = .configuration
        case is IdealError: self = .noSuchInput
        case DraftingError.whichFocus, DraftingError.noWarmPath, DraftingError.enoughForToday,
            DraftingError.colleagueAsked:
            self = .usage
        case is MeetingError: self = .usage
        case OutputError.failed: self = .ioError
        case is OutputError: self = .cannotCreateOutput
        default: self = .unexpected
        }
    }

    private static func status(of error: ImportError) -> ExitStatus {
        switch error {
        case .notFound: .noSuchInput
        case .notReadable(let path, _):
            unsafe access(InputFile(path: path).onDisk, R_OK) == 0 ? .ioError : .notPermitted
        case .isDirectory, .isPipe, .empty, .unknownFormat, .noRecords, .archive: .noInputRead
        case .badOption: .usage
        }
    }

    /// The one status that all `failures` share; nil where they differ or there are none.
    private static func common(of failures: [any Error]) -> ExitStatus? {
        let statuses = Set(failures.map(ExitStatus.init(for:)))
        return statuses.count == 1 ? statuses.first : nil
    }
}
