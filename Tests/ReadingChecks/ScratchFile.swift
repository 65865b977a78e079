import Foundation

/// A file for bytes that a reader wants as one.
public enum ScratchFile {
    /// No file could be written in the folder for temporary files.
    public struct Failure: Error {
        let path: String
        let errno: Int32
    }

    /// Runs `body` with the path of a file that holds `bytes` until it returns.
    static func holding(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "reading-\(UUID().uuidString)").path
        let descriptor = unsafe open(path, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(path: path, errno: errno) }
        defer { _ = unsafe unlink(path) }
        let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        guard written == bytes.count else { throw Failure(path: path, errno: errno) }
        try body(path)
    }
}
