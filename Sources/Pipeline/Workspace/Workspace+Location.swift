import Foundation

extension Workspace {
    /// The workspace that a command works in: `explicit` (`--workspace`), else $SHORTLIST_WORKSPACE, else the nearest
    /// folder from `current` upward that holds `shortlist.yaml`, else $XDG_DATA_HOME/shortlist (~/.local/share/shortlist).
    /// - Returns: an absolute path; the folder need not be there.
    /// - Throws: `WorkspaceError.noWorkspace` where nothing says where it would be.
    public static func locate(
        explicit: String?, environment: [String: String], current: String
    ) throws -> String {
        if let named = explicit ?? environment["SHORTLIST_WORKSPACE"], !named.isEmpty {
            return absolute(named, from: current)
        }
        if let found = nearest(from: current) { return found }
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/shortlist" }
        if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/share/shortlist" }
        throw WorkspaceError.noWorkspace
    }

    /// `path` as seen from the folder `current`, without "." and "..".
    public static func absolute(_ path: String, from current: String) -> String {
        let joined = path.hasPrefix("/") ? path : current + "/" + path
        var parts: [Substring] = []
        for part in joined.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func nearest(from current: String) -> String? {
        var parts = absolute(current, from: "/").split(separator: "/")
        while true {
            let folder = "/" + parts.joined(separator: "/")
            if FileManager.default.fileExists(atPath: WorkspaceLayout(folder: folder).settings) { return folder }
            if parts.popLast() == nil { return nil }
        }
    }
}
