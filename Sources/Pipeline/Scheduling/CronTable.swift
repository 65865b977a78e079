/// A user's crontab as text, in which the program writes and removes its own marked lines and nothing else.
public struct CronTable: Sendable, Equatable {
    public private(set) var text: String

    public init(_ text: String) { self.text = text }

    /// The marked lines of a schedule.
    ///
    /// The job starts every hour, and `--nightly` lets it work once a night: so a machine that slept at the hour makes up
    /// for it when it wakes.
    public static func block(_ schedule: Schedule) -> String {
        let command = schedule.arguments.map(quoted).joined(separator: " ").replacing("%", with: "\\%")
        return """
            \(begin(schedule.workspace))
            # Written by "shortlist schedule install", removed by "shortlist schedule remove". Hourly, works once a night.
            \(schedule.time.minute) * * * * \(command)
            \(end(schedule.workspace))

            """
    }

    /// The lines of the workspace, as they stand; nil where there are none.
    /// - Throws: `SchedulingError.damagedBlock`.
    public func block(of workspace: String) throws(SchedulingError) -> String? {
        try range(of: workspace).map { String(text[$0]) }
    }

    /// Puts the schedule in the place of the workspace's lines, or at the end.
    public mutating func set(_ schedule: Schedule) throws(SchedulingError) {
        let block = Self.block(schedule)
        if let range = try range(of: schedule.workspace) { return text.replaceSubrange(range, with: block) }
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        text += block
    }

    public mutating func remove(_ workspace: String) throws(SchedulingError) {
        if let range = try range(of: workspace) { text.removeSubrange(range) }
    }

    private func range(of workspace: String) throws(SchedulingError) -> Range<String.Index>? {
        guard let begin = line(Self.begin(workspace), from: text.startIndex) else { return nil }
        guard let end = line(Self.end(workspace), from: begin.upperBound) else { throw .damagedBlock }
        return begin.lowerBound..<end.upperBound
    }

    /// Where a whole line stands, with its line feed.
    private func line(_ wanted: String, from start: String.Index) -> Range<String.Index>? {
        var start = start
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: "\n") ?? text.endIndex
            let next = end == text.endIndex ? end : text.index(after: end)
            if text[start..<end] == wanted { return start..<next }
            start = next
        }
        return nil
    }

    private static func begin(_ workspace: String) -> String { "# BEGIN shortlist \(workspace)" }
    private static func end(_ workspace: String) -> String { "# END shortlist \(workspace)" }

    /// A word for the shell.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "/._-:=".utf8.contains(byte)
        }
        return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
