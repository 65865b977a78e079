import Foundation

/// Who holds a workspace.
public struct LockHolder: Sendable, Equatable {
    public var process: String
    public var host: String
    /// ISO 8601 in UTC.
    public var start: String
}

/// The right to change a workspace, held as a lock (flock) on an open file: it ends with the process, however that ends.
public struct WorkspaceLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock, or says who has it.
    /// - Parameters:
    ///   - start: when, for the message to others.
    ///   - patience: how long to wait for another to let go of it.
    /// - Throws: `WorkspaceError.locked`, `OutputError`.
    public init(_ workspace: Workspace, start: String, patience: Duration = .zero) throws {
        let path = workspace.layout.lock
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw OutputError.cannotCreate(path: path, errno: errno) }
        fchmod(descriptor, 0o600)
        // Not a property yet: what throws after that closes it a second time, by then perhaps another's file.
        guard Self.take(descriptor, patience: patience) else {
            let holder = Self.holder(descriptor)
            close(descriptor)
            throw WorkspaceError.locked(by: holder, folder: workspace.folder)
        }
        let note = Array("\(getpid())\n\(ProcessInfo.processInfo.hostName)\n\(start)\n".utf8)
        self.descriptor = descriptor
        ftruncate(descriptor, 0)
        unsafe note.withUnsafeBytes { bytes in _ = unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, 0) }
    }

    deinit { close(descriptor) }

    private static func take(_ descriptor: Int32, patience: Duration) -> Bool {
        let end = ContinuousClock.now + patience
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard ContinuousClock.now < end else { return false }
            Thread.sleep(forTimeInterval: 0.1)
        }
        return true
    }

    private static func holder(_ descriptor: Int32) -> LockHolder {
        var bytes = [UInt8](repeating: 0, count: 512)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
        let lines = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 3 else { return LockHolder(process: "unknown", host: "unknown", start: "just now") }
        return LockHolder(process: lines[0], host: lines[1], start: lines[2])
    }
}
