import Parsing

/// A workbook of Office Open XML (ECMA-376, transitional and strict): its sheets, and what their cells refer to.
struct Workbook {
    /// A sheet of cells; charts are none.
    struct Sheet: Equatable {
        var name: String
        var part: String
        var isHidden: Bool
    }

    /// Each sheet is looked at for contacts, which takes its time.
    private static let mostSheets = 1_000

    let package: WorkbookPackage
    private(set) var sheets: [Sheet] = []
    let styles: CellStyles
    let strings: SharedStrings

    /// Opens the workbook at `path`. Holds its shared texts, at most 128 MiB.
    init(path: String) throws(ImportError) {
        package = try WorkbookPackage(path: path)
        let root = try package.relationships(of: "").first { $0.type.hasSuffix("/officeDocument") }?.target
        let main = root ?? "xl/workbook.xml"
        let relationships = try package.relationships(of: main)
        var (found, countsFrom1904): ([(name: String, id: String, isHidden: Bool)], Bool) = ([], false)
        try package.read(main) { event in
            guard case .start(let name, let attributes, _) = event else { return true }
            switch name {
            case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
            case "sheet":
                let isHidden = ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
                found.append((attributes["name"] ?? "", attributes["id"] ?? "", isHidden))
            default: break
            }
            return true
        }
        styles = try CellStyles(
            package, part: relationships.first { $0.type.hasSuffix("/styles") }?.target, countsFrom1904: countsFrom1904)
        strings = try SharedStrings(package, part: relationships.first { $0.type.hasSuffix("/sharedStrings") }?.target)
        guard found.count <= Self.mostSheets else {
            throw .archive(path: path, .damaged(reason: "it names \(found.count) sheets, more than a workbook has"))
        }
        let targets = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
        for sheet in found {
            guard let target = targets[sheet.id], target.type.hasSuffix("/worksheet") else { continue }
            sheets.append(Sheet(name: sheet.name, part: target.target, isHidden: sheet.isHidden))
        }
    }

    /// Whether the members of an archive are those of a workbook.
    static func isMade(of members: [String]) -> Bool {
        members.contains { name in
            let name = name.lowercased()
            return name.hasPrefix("xl/workbook") && name.hasSuffix(".xml")
        }
    }

    /// The sheet that the user names, by its name or its number from 1.
    func sheet(_ asked: String) throws(ImportError) -> Sheet {
        if let sheet = sheets.first(where: { $0.name == asked }) { return sheet }
        if let sheet = sheets.first(where: { $0.name.lowercased() == asked.lowercased() }) { return sheet }
        if let number = Int(asked), sheets.indices.contains(number - 1) { return sheets[number - 1] }
        let known = sheets.map { "“\($0.name)”" }.joined(separator: ", ")
        throw .badOption(path: package.path, reason: "no sheet is called “\(asked)” (there are \(known))")
    }
}
