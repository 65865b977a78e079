import Foundation

/// What every run did, a few lines each, for whoever looks for when something began. Turns itself over: at most four files
/// of a megabyte.
struct RunLog {
    let path: String

    private static let longest = 1 << 20
    private static let most = 4

    /// The log and the older ones that it was turned over to.
    var files: [String] {
        ([path] + (1..<Self.most).map { "\(path).\($0)" }).filter(FileManager.default.fileExists)
    }

    /// Appends what a run did.
    /// - Throws: `OutputError`.
    func append(_ report: RunReport) throws(OutputError) {
        let text = report.text
        let head = "\(report.started) exit \(report.exitCode)" + (text.isEmpty ? ", nothing new" : "")
        let lines = [head] + text.split(separator: "\n").map { "  \($0.prefix(500))" }
        try append(Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private func append(_ bytes: [UInt8]) throws(OutputError) {
        var status = stat()
        if unsafe lstat(path, &status) == 0, status.st_size > Self.longest { turnOver() }
        let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: errno) }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        // One call, so that a line is whole or not there.
        let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count else { throw .failed(path: path, errno: errno) }
    }

    private func turnOver() {
        for number in stride(from: Self.most - 2, through: 1, by: -1) {
            unsafe rename("\(path).\(number)", "\(path).\(number + 1)")
        }
        unsafe rename(path, "\(path).1")
    }
}
