import Foundation

/// What a run does where another one holds the workspace.
public enum LockedPolicy: Sendable, Equatable {
    /// End with `WorkspaceError.locked`.
    case fail
    /// Wait for so many seconds, then fail.
    case wait(seconds: Int)
    /// End without a word, twice; the third skip in a row is an error: then the other run hangs.
    case skip

    /// Reads "fail", "skip" or "wait=SECONDS" (up to a day); nil for anything else.
    public init?(_ text: String) {
        switch text {
        case "fail": self = .fail
        case "skip": self = .skip
        default:
            guard text.hasPrefix("wait="), let seconds = Int(text.dropFirst(5)), (0...86_400).contains(seconds) else {
                return nil
            }
            self = .wait(seconds: seconds)
        }
    }

    var patience: Duration {
        if case .wait(let seconds) = self { return .seconds(seconds) }
        return .zero
    }
}

/// How many runs in a row found the workspace locked, kept in a file beside the lock.
struct SkipCount {
    private static let most = 2
    let path: String

    /// Counts one more skip; whether it may pass without a word.
    func passes() throws -> Bool {
        let skips = FileManager.default.contents(atPath: path).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
        try OutputFile.write(Array(String(skips + 1).utf8), to: path)
        return skips < Self.most
    }

    func reset() { unsafe unlink(path) }
}
