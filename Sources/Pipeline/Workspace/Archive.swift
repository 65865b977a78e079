import Foundation
import Importing

/// Where a run puts the inbox's files when it is done with them: `processed/DATE/`, or `failed/DATE/` with the reason.
struct Archive {
    let layout: WorkspaceLayout
    /// "2026-11-23".
    let day: String

    /// Moves an imported file away.
    func keep(_ path: String) throws { try move(path, to: try folder(in: layout.processed)) }

    /// Removes an imported file.
    func discard(_ path: String) throws {
        guard unsafe unlink(path) == 0 else { throw OutputError.failed(path: path, errno: errno) }
    }

    /// Moves a file that could not be read away, and writes the reason beside it; its new path.
    @discardableResult
    func quarantine(_ path: String, because reason: String) throws -> String {
        let place = try move(path, to: try folder(in: layout.failed))
        try OutputFile.write(Array((reason + "\n").utf8), to: place + ".reason.txt")
        return place
    }

    /// Writes a member of an archive that is not kept, as far as it can be unpacked, and the reason beside it; its new
    /// path, nil where nothing of it could be.
    func quarantine(member path: String, because reason: String) throws -> String? {
        let place = free(try folder(in: layout.failed) + "/" + FileIntake.fileName(path))
        var output = try OutputStream(path: place)
        var isEmpty = true
        do {
            try InputFile(path: path).eachChunk { chunk in
                isEmpty = false
                try output.append(chunk)
            }
        } catch is ImportError {
            // What comes before the damage is kept; the reason tells of it.
        }
        if isEmpty { return nil }
        try output.commit()
        try OutputFile.write(Array((reason + "\n").utf8), to: place + ".reason.txt")
        return place
    }

    /// Where the rejects of the export called `name` are to be written.
    func placeForRejects(of name: String) throws -> String {
        free(try folder(in: layout.failed) + "/" + name + ".rejected.csv")
    }

    private func folder(in top: String) throws -> String {
        let folder = top + "/" + day
        try PrivateFolder.make(folder)
        return folder
    }

    @discardableResult
    private func move(_ path: String, to folder: String) throws -> String {
        let place = free(folder + "/" + FileIntake.fileName(path))
        guard unsafe chmod(path, 0o600) == 0 || errno == EPERM else {
            throw OutputError.failed(path: path, errno: errno)
        }
        if unsafe rename(path, place) == 0 { return place }
        guard errno == EXDEV else { throw OutputError.failed(path: path, errno: errno) }
        // Another file system: the copy is complete and named before the original goes.
        var output = try OutputStream(path: place)
        try InputFile(path: path).eachChunk { try output.append($0) }
        try output.commit()
        guard unsafe unlink(path) == 0 else { throw OutputError.failed(path: path, errno: errno) }
        return place
    }

    /// `path`, or the first of its kind ("x-2.csv") that no file has.
    private func free(_ path: String) -> String {
        let url = URL(filePath: path)
        let ending = url.pathExtension.isEmpty ? "" : "." + url.pathExtension
        let base = path.dropLast(ending.count)
        var number = 1
        var place = path
        while FileManager.default.fileExists(atPath: place) {
            number += 1
            place = "\(base)-\(number)\(ending)"
        }
        return place
    }
}
