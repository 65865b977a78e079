import Foundation

/// The exports that lie in a workspace's inbox, ready to be imported.
struct Inbox {
    /// An export, with the source that its folder names.
    struct Export: Equatable {
        var path: String
        /// The name of the folder in the inbox; nil for a file that lies in the inbox itself.
        var source: String?
    }

    /// Oldest first, then by path, so that a newer export comes after the older one of its source.
    var exports: [Export] = []
    /// Files that changed a moment ago: perhaps still being written, left for the next run.
    var unsettled: [String] = []

    private static let partialEndings = [".part", ".tmp", ".crdownload", ".partial", ".download", ".filepart", "~"]

    /// - Parameter settling: how long size and times must have stood still. A file younger than that, by the machine's
    ///   own clock, is looked at again after this time.
    init(_ folder: String, settling: Duration) throws {
        var dated: [(export: Export, modified: Date)] = []
        var young: [(path: String, facts: FileFacts)] = []
        for path in try FolderWalk.files(in: folder) where !Self.isPartial(path) {
            let facts = try FileFacts(path)
            dated.append((Export(path: path, source: Self.source(of: path, in: folder)), facts.modified))
            if -facts.modified.timeIntervalSinceNow < settling.seconds { young.append((path, facts)) }
        }
        if !young.isEmpty { Thread.sleep(forTimeInterval: settling.seconds) }
        unsettled = young.filter { (try? FileFacts($0.path)) != $0.facts }.map(\.path)
        exports = dated.filter { !unsettled.contains($0.export.path) }
            .sorted { ($0.modified, $0.export.path) < ($1.modified, $1.export.path) }.map(\.export)
    }

    static func isPartial(_ path: String) -> Bool {
        let name = path.lowercased()
        return partialEndings.contains(where: name.hasSuffix)
    }

    private static func source(of path: String, in folder: String) -> String? {
        let parts = path.dropFirst(folder.count + 1).split(separator: "/")
        return parts.count > 1 ? String(parts[0]) : nil
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
