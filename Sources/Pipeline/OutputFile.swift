import Foundation

/// Writes whole files: beside the target first, then renamed over it, so that nothing is ever half-written. Outputs
/// hold personal data, so they are readable by their owner only (0600).
public enum OutputFile {
    /// Refuses an output that is one of `inputs`, whatever the name by which it is called.
    /// - Throws: `OutputError.isInput`.
    public static func check(_ output: String?, isNoneOf inputs: [String]) throws(OutputError) {
        guard let output, let target = FileIdentity(path: output) else { return }
        if inputs.contains(where: { FileIdentity(path: $0) == target }) { throw .isInput(path: output) }
    }

    /// Replaces the file at `path` with `bytes`.
    /// - Throws: `OutputError`; the file that was there before is then untouched.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        var file = try OutputStream(path: path)
        try file.append(bytes)
        try file.commit()
    }
}

/// A file that comes to be under its name only when `commit` is called. Dropped before that, it leaves nothing behind.
///
/// A link is followed to the file that it names. A device or pipe cannot be replaced; it is written to as it is.
public struct OutputStream: ~Copyable {
    private let path: String
    /// Nil where the output is written in place.
    private let temporary: String?
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isCommitted = false

    /// - Throws: `OutputError.isDirectory`, `.cannotCreate`.
    public init(path: String) throws(OutputError) {
        var status = stat()
        let exists = unsafe stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
        let isReplaceable = !exists || status.st_mode & S_IFMT == S_IFREG
        let target = exists ? URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false) : path
        // A name of its own: after a crash, what another run left behind stands in nobody's way.
        let number = String(UInt64.random(in: (1 << 60) ... .max), radix: 16)
        let temporary = isReplaceable ? "\(target).\(number).part" : nil
        let flags = isReplaceable ? O_CREAT | O_EXCL | O_NOFOLLOW : 0
        let descriptor = unsafe open(temporary ?? path, O_WRONLY | O_CLOEXEC | flags, 0o600)
        guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
        if isReplaceable { fchmod(descriptor, 0o600) }
        self.path = target
        self.temporary = temporary
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
        if let temporary, !isCommitted { unsafe unlink(temporary) }
    }

    /// Appends `bytes`; they reach the file in blocks.
    public mutating func append(_ bytes: some Sequence<UInt8>) throws(OutputError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 18 { try flush() }
    }

    /// Makes what was appended durable and puts it in the place of `path`.
    public mutating func commit() throws(OutputError) {
        try flush()
        guard let temporary else { return }
        guard fsync(descriptor) == 0 || errno == EINVAL, unsafe rename(temporary, path) == 0 else {
            throw .failed(path: path, errno: errno)
        }
        isCommitted = true
        let folder = unsafe open(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false), O_RDONLY)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    private mutating func flush() throws(OutputError) {
        var written = 0
        while written < buffer.count {
            let count = unsafe buffer.withUnsafeBytes { bytes in
                unsafe Foundation.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .failed(path: path, errno: errno) }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// Which regular file a path leads to.
private struct FileIdentity: Equatable {
    private let device: UInt64
    private let number: UInt64

    init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
    }
}

/// Why an output could not be written.
public enum OutputError: Error, Sendable, Equatable, CustomStringConvertible {
    case isDirectory(path: String)
    /// The output is one of the files that are read.
    case isInput(path: String)
    case cannotCreate(path: String, errno: Int32)
    case failed(path: String, errno: Int32)

    public var description: String {
        switch self {
        case .isDirectory(let path): "\(path): is a folder; name a file in it, such as \(path)/shortlist.html"
        case .isInput(let path): "\(path): is one of the files to read and would be lost; name another with -o"
        case .cannotCreate(let path, let code):
            "\(path): cannot be created (\(systemMessage(code))); choose a folder that exists and that you may write to"
        case .failed(let path, let code):
            "\(path): could not be written (\(systemMessage(code))); nothing was changed"
        }
    }
}

/// The system's words for `code`, in lower case: "no such file or directory".
func systemMessage(_ code: Int32) -> String {
    unsafe String(cString: strerror(code)).lowercased()
}
