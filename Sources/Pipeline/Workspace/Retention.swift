import Foundation
import Importing
import Store

/// Ends what is past its time: records and exports of sources that are kept for so many days, and old run reports.
struct Retention {
    let workspace: Workspace
    /// "2026-11-23".
    let today: String

    /// A year of nights and a month.
    private static let mostReports = 400

    /// - Returns: how many records went, and how many files.
    func apply() throws -> (records: Int, files: Int) {
        var (records, files) = (0, 0)
        var longest = 0
        for (source, days) in try workspace.store.keptSources() {
            guard let first = DayArithmetic.day(today, plus: -days) else { continue }
            longest = max(longest, days)
            let purge = try workspace.store.purge(source: source, before: first)
            records += purge.records
            files += try remove(in: workspace.layout.processed, before: first) { path in
                // Few files have the size of one of the exports: only those are read.
                guard let hashes = purge.exports[try FileFacts(path).size] else { return false }
                return hashes.contains(try FileDigest.sha256(of: InputFile(path: path)))
            }
        }
        // What could not be read belongs to no source: it stays as long as the longest of them.
        if longest > 0, let first = DayArithmetic.day(today, plus: -longest) {
            files += try remove(in: workspace.layout.failed, before: first) { _ in true }
        }
        return (records, files + removeReports())
    }

    /// Removes those files of the dated folders before `day` that are due, and folders that are empty then.
    private func remove(in top: String, before day: String, _ isDue: (String) throws -> Bool) throws -> Int {
        var count = 0
        for folder in try FileManager.default.contentsOfDirectory(atPath: top) where folder < day {
            for path in try FolderWalk.files(in: "\(top)/\(folder)") where try isDue(path) {
                guard unsafe unlink(path) == 0 else { throw OutputError.failed(path: path, errno: errno) }
                count += 1
            }
            unsafe rmdir("\(top)/\(folder)")
        }
        return count
    }

    private func removeReports() -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.layout.reports)) ?? []
        let old = names.filter { $0.first?.isNumber == true }.sorted().dropLast(Self.mostReports)
        for name in old { unsafe unlink("\(workspace.layout.reports)/\(name)") }
        return old.count
    }
}
