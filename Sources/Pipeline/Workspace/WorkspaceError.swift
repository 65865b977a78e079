import Foundation
import Store

/// What is wrong with a workspace or with what it was asked.
public enum WorkspaceError: Error, Sendable, Equatable {
    case notAWorkspace(folder: String)
    case noWorkspace
    case isNoFolder(path: String)
    case exists(folder: String)
    case noSuchFocus(name: String, known: [String])
    /// The file holds nothing that could be read as a contact.
    case nothingImported(path: String, rejected: Int)
    /// The file changed while it was read.
    case stillBeingWritten(path: String)
    case cannotRead(path: String, errno: Int32)
    case locked(by: LockHolder, folder: String)
    case nothingToUndo
    /// Nothing was ever imported.
    case empty(folder: String)
}

extension WorkspaceError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAWorkspace(let folder):
            "\(folder): is no workspace; make one with “shortlist init \(folder)”, or name yours with --workspace"
        case .noWorkspace: "there is no workspace here; make one with “shortlist init”, or name it with --workspace"
        case .isNoFolder(let path): "\(path): is a file; move it away, a folder must stand here"
        case .exists(let folder): "\(folder): is a workspace already; nothing was changed"
        case .noSuchFocus(let name, let known):
            known.isEmpty
                ? "focus/\(name).yaml: no such file; copy focus/example.yaml and change it"
                : "focus/\(name).yaml: no such file; there are: \(known.joined(separator: ", "))"
        case .nothingImported(let path, let rejected):
            "\(path): none of its \(rejected) entries could be read; see “shortlist inspect”"
        case .stillBeingWritten(let path): "\(path): is still being written; it is taken at the next run"
        case .cannotRead(let path, let code): "\(path): cannot be read (\(systemMessage(code))); check the file"
        case .locked(let holder, let folder):
            "\(folder): locked by another run (process \(holder.process) on \(holder.host) since \(holder.start)); "
                + "wait until it has ended"
        case .nothingToUndo: "nothing to undo; every import, merge and split was taken back already"
        case .empty(let folder): "\(folder): nothing was imported yet; run “shortlist import FILE...”"
        }
    }
}

extension ExitStatus {
    init(of error: WorkspaceError) {
        switch error {
        case .notAWorkspace, .noWorkspace, .exists: self = .configuration
        case .noSuchFocus: self = .noSuchInput
        case .nothingImported, .empty: self = .noInputRead
        case .isNoFolder: self = .cannotCreateOutput
        case .cannotRead(_, EACCES), .cannotRead(_, EPERM): self = .notPermitted
        case .cannotRead(_, ENOENT): self = .noSuchInput
        case .stillBeingWritten, .cannotRead: self = .ioError
        case .locked: self = .locked
        case .nothingToUndo: self = .unexpected
        }
    }
}

extension ExitStatus {
    init(of error: StoreError) {
        switch error {
        case .notFound, .tooNew: self = .configuration
        case .notPermitted: self = .notPermitted
        case .busy: self = .locked
        case .damaged, .diskFull, .inputOutput: self = .ioError
        case .noSuchContact, .ambiguousContact, .unknownRecord, .nothingToDecide: self = .noSuchInput
        case .internalFault: self = .internal
        }
    }
}
