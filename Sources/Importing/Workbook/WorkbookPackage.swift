import Parsing

/// The parts of an Office Open XML file (ECMA-376 part 2): XML documents in a ZIP archive, found by relationships.
struct WorkbookPackage {
    let path: String
    /// The parts' names as they are, by their names in small letters: they count as the same whatever their case.
    private let parts: [String: String]

    /// - Throws: `ImportError` where the archive cannot be read.
    init(path: String) throws(ImportError) {
        self.path = path
        var parts: [String: String] = [:]
        let listing = try ImportError.wording { () throws(FileError) in try ArchiveListing(path: path) }
        guard listing.members.reduce(0, { $0 + ($1.size ?? 0) }) <= listing.budget else {
            throw .archive(path: path, .tooLarge)
        }
        for member in listing.members { parts[member.name.lowercased()] = member.name }
        self.parts = parts
    }

    /// How a part refers to another, or to an address in the web.
    struct Relationship {
        var id: String
        var type: String
        var target: String
        var isExternal: Bool
    }

    /// Where a part can be opened; nil where the package has none of that name.
    func path(of part: String) -> String? {
        parts[part.lowercased()].map { path + "/" + $0 }
    }

    /// The relationships of a part, with the targets as names of parts; of the package itself for "".
    func relationships(of part: String) throws(ImportError) -> [Relationship] {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[..<$0]) } ?? ""
        let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
        var found: [Relationship] = []
        try read((folder.isEmpty ? "" : folder + "/") + "_rels/" + name + ".rels") { event in
            guard case .start("Relationship", let attributes, _) = event, found.count < 100_000 else { return true }
            let target = attributes["Target"] ?? ""
            let isExternal = attributes["TargetMode"] == "External"
            found.append(
                Relationship(
                    id: attributes["Id"] ?? "", type: attributes["Type"] ?? "",
                    target: isExternal ? target : resolved(target, in: folder), isExternal: isExternal))
            return true
        }
        return found
    }

    /// The part that a target names, relative to a folder or from the root. Some programs leave the first slash out.
    private func resolved(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        let relative = steps.joined(separator: "/")
        return parts[relative.lowercased()] == nil && parts[target.lowercased()] != nil ? target : relative
    }

    /// Hands the events of a part to `body` until that answers false. A part that is not there has none.
    /// - Throws: `ImportError.archive` where the part is no sound XML.
    func read(_ part: String, _ body: (XMLEvent) -> Bool) throws(ImportError) {
        guard let place = path(of: part) else { return }
        var reader = try ImportError.wording { () throws(FileError) in try XMLReader(path: place) }
        do {
            while let event = try reader.next() {
                if !body(event) { return }
            }
        } catch {
            throw .archive(path: path, fault(error, inPart: part))
        }
    }

    /// Why a part cannot be read on: a fault of the archive, where it has one there, else of the XML.
    func fault(_ error: XMLReaderError, inPart part: String) -> ArchiveFault {
        if let place = path(of: part), let broken = try? ArchiveReader.fault(inMemberAt: place) { return broken.fault }
        return switch error {
        case .file: .damaged(reason: "\(part) cannot be read")
        case .malformed(let line, let column, let reason):
            .damaged(reason: "\(part), line \(line), column \(column): \(reason)")
        }
    }
}

extension [XMLAttribute] {
    /// The value of the attribute of this name.
    subscript(name: String) -> String? { first { $0.name == name }?.value }
}
