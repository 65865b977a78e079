import GRDB

/// Why the store could not do what it was asked.
public enum StoreError: Error, Sendable, Equatable {
    case notFound(path: String)
    case notPermitted(path: String)
    /// The file is no SQLite database, or a damaged one.
    case damaged(path: String, reason: String)
    /// A newer version of the program wrote the file.
    case tooNew(path: String)
    /// Another process held the file for longer than the busy timeout.
    case busy(path: String)
    case diskFull(path: String)
    case inputOutput(path: String, reason: String)
    case noSuchContact(String)
    case ambiguousContact(String, candidates: [String])
    case unknownRecord(Int64)
    case nothingToDecide(reason: String)
    /// A fault of this program: SQL that the schema does not allow.
    case internalFault(String)
}

extension StoreError {
    init(_ error: DatabaseError, path: String) {
        let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_IOERR, .SQLITE_CANTOPEN: self = .inputOutput(path: path, reason: reason)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: reason)
        default: self = .internalFault(reason)
        }
    }
}

extension StoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound(let path):
            "\(path): the store is missing; restore a backup, or remove shortlist.yaml beside it and run “shortlist init” "
                + "to begin anew"
        case .notPermitted(let path):
            "\(path): the store may not be read or written; check the owner and mode of the file and of its folder"
        case .damaged(let path, let reason): "\(path): the store is damaged (\(reason)); restore a backup"
        case .tooNew(let path): "\(path): a newer version of shortlist wrote this store; update shortlist"
        case .busy(let path): "\(path): another process is writing to the store; try again when it has ended"
        case .diskFull(let path): "\(path): the disk is full; free some space and run again"
        case .inputOutput(let path, let reason): "\(path): reading or writing failed (\(reason)); check the disk"
        case .noSuchContact(let text):
            "\(text.isEmpty ? "“”" : text): no contact has this id; “shortlist rank” prints ids"
        case .ambiguousContact(let text, let candidates):
            "\(text): more than one contact begins so (\(candidates.joined(separator: ", "))); give more of the id"
        case .unknownRecord(let id): "record \(id): is not one of this contact's; “shortlist show” lists them"
        case .nothingToDecide(let reason): reason
        case .internalFault(let reason): "internal fault in the store: \(reason); please report it"
        }
    }
}
