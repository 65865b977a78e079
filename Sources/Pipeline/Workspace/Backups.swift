import Foundation
import Store

/// Dated copies of the store, one a week, a few kept.
struct Backups {
    let folder: String

    private static let days = 7
    private static let most = 4

    /// Makes a copy where the newest is a week old or older, and removes all but the newest few.
    /// - Parameter today: "2026-11-23".
    /// - Returns: the new copy's name; nil where none was due.
    func keepUp(_ store: Store, today: String) throws -> String? {
        let dated = try copies().filter { Self.day(of: $0) != nil }
        guard dated.last.flatMap(Self.day).map({ Self.isOld($0, today) }) ?? true else { return nil }
        // An empty store is not worth a copy.
        guard try store.contactCounts() != (0, 0) else { return nil }
        try PrivateFolder.make(folder)
        let name = "store-\(today).sqlite"
        try store.backUp(to: "\(folder)/\(name)")
        for old in (dated + [name]).sorted().dropLast(Self.most) { unsafe unlink("\(folder)/\(old)") }
        return name
    }

    /// Removes every copy: they hold whoever was just forgotten.
    /// - Returns: the names of those removed.
    func removeAll() throws -> [String] {
        let all = try copies()
        for name in all {
            let path = "\(folder)/\(name)"
            guard unsafe unlink(path) == 0 else { throw OutputError.failed(path: path, errno: errno) }
        }
        return all
    }

    /// The names of the copies, and of what was left half-written, by name.
    func copies() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("store-") }.sorted()
    }

    private static func day(of name: String) -> String? {
        let day = name.dropFirst("store-".count).prefix(10)
        return name.hasSuffix(".sqlite") && day.count == 10 && day.contains("-") && day.first?.isNumber == true
            ? String(day) : nil
    }

    /// Days compare as texts. A copy of tomorrow or later is of a clock that was wrong.
    private static func isOld(_ day: String, _ today: String) -> Bool {
        DayArithmetic.day(day, plus: days).map { $0 <= today } ?? true || day > today
    }
}

/// Days as texts, "2026-11-23".
enum DayArithmetic {
    /// The day so many days later; nil where the text is no day.
    static func day(_ day: String, plus days: Int) -> String? {
        guard let date = try? Date("\(day)T00:00:00Z", strategy: .iso8601) else { return nil }
        return String(date.addingTimeInterval(Double(days) * 86_400).formatted(.iso8601).prefix(10))
    }
}
