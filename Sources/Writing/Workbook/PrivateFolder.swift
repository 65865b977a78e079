import Foundation

/// A temporary folder that only its owner can enter, removed with all that is in it when its value ends.
struct PrivateFolder: ~Copyable {
    let path: String

    init() throws(TemporaryFileError) {
        let temporary = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        var template = Array((temporary + "/shortlist-xlsx-XXXXXX").utf8CString)
        let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        }
        guard let made else { throw TemporaryFileError(reason: unsafe String(cString: strerror(errno))) }
        path = made
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Makes an empty file of mode 0600 for others to write into, and gives its path.
    func makeFile(_ name: String) throws(TemporaryFileError) -> String {
        let file = path + "/" + name
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw TemporaryFileError(reason: unsafe String(cString: strerror(errno))) }
        _ = Foundation.close(descriptor)
        return file
    }
}

/// Why a temporary file could not be made.
struct TemporaryFileError: Error, CustomStringConvertible {
    let reason: String

    var description: String { "no place for a temporary file: \(reason); set TMPDIR to a folder that you may write to" }
}
