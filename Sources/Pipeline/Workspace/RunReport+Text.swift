import Foundation
import Writing

extension RunReport {
    /// What was done, for people: a line for each file and shortlist, then what went wrong. No contact's data.
    public var text: String {
        let files = files.map { file in
            let counts = Self.counts(of: file).joined(separator: ", ")
            return "\(file.file): \(Self.words(file.status))" + (counts.isEmpty ? "" : ", " + counts)
        }
        var lines = files
        if merged > 0 { lines.append("contacts merged: \(merged)") }
        if purged > 0 { lines.append("records past their time, removed: \(purged)") }
        if let inDoubt, inDoubt > 0 { lines.append("pairs in doubt: \(inDoubt); “shortlist review” asks about them") }
        lines += shortlists.map { "\($0.focus): \($0.sentence)" }
        if !lines.isEmpty, followUpsDue > 0 {
            lines.append("follow-ups due: \(followUpsDue); “shortlist due” lists them")
        }
        if let backup { lines.append("backup: \(backup)") }
        lines += faults.map { "fault: \($0)" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The same as a page.
    public var page: [UInt8] {
        let files = files.map { file in
            [
                file.file, file.source ?? "", Self.words(file.status), String(file.read), String(file.new),
                String(file.changed), String(file.unchanged), String(file.gone), String(file.rejected),
                file.reason ?? "",
            ]
        }
        let lists = shortlists.map { [$0.focus, String($0.entries), $0.sentence] }
        let facts: [[String]] = [
            ["Program", version], ["Began", started], ["Ended", finished], ["Exit code", String(exitCode)],
            ["Contacts", contacts.map(String.init) ?? "as before"], ["Merged", String(merged)],
            ["In doubt", inDoubt.map(String.init) ?? "as before"], ["Past their time, removed", String(purged)],
            ["Follow-ups due", String(followUpsDue)], ["Backup", backup ?? "none was due"],
        ]
        let steps = seconds.sorted { $0.key < $1.key }.map { [$0.key, String(format: "%.2f s", $0.value)] }
        return ReportPage(
            title: "Shortlist: run of \(started.prefix(16).replacing("T", with: " ")) UTC",
            summary: faults.isEmpty
                ? "All went well." : "\(faults.count) \(faults.count == 1 ? "thing" : "things") went wrong.",
            faults: faults,
            tables: [
                ReportPage.Table(
                    heading: "Files",
                    columns: [
                        "File", "Source", "", "Read", "New", "Changed", "Unchanged", "Gone", "Rejected", "Reason",
                    ], rows: files),
                ReportPage.Table(heading: "Shortlists", columns: ["Focus", "Entries", "What changed"], rows: lists),
                ReportPage.Table(heading: "The run", columns: ["", ""], rows: facts),
                ReportPage.Table(heading: "Durations", columns: ["Step", "Time"], rows: steps),
            ]
        ).render()
    }

    private static func counts(of file: File) -> [String] {
        let counts = [
            (file.new, "new"), (file.changed, "changed"), (file.unchanged, "unchanged"), (file.gone, "gone"),
            (file.rejected, "rejected"),
        ]
        return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }

    private static func words(_ status: File.Status) -> String {
        status.rawValue.replacing("_", with: " ")
    }
}

extension RunReport.List {
    /// "25 entries: 3 new, 1 moved up (now at a company you named), 2 left".
    var sentence: String {
        let whys = Set(moved.map(\.why)).sorted().joined(separator: "; ")
        var parts: [String] = []
        if !new.isEmpty { parts.append("\(new.count) new") }
        if !moved.isEmpty { parts.append("\(moved.count) moved up (\(whys))") }
        if !left.isEmpty { parts.append("\(left.count) left") }
        let changes = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
        return "\(entries) \(entries == 1 ? "entry" : "entries")\(changes)"
    }
}
