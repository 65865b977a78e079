import Parsing

/// How the cells of a workbook show their numbers, by the number of their style.
struct CellStyles {
    private var formats: [NumberFormat] = []
    private let countsFrom1904: Bool

    /// - Parameter countsFrom1904: whether day 0 of the workbook's dates is 1904-01-01, as on old Macs.
    init(_ package: WorkbookPackage, part: String?, countsFrom1904: Bool) throws(ImportError) {
        self.countsFrom1904 = countsFrom1904
        guard let part else { return }
        var (codes, styles, isCell): ([Int: String], [Int], Bool) = ([:], [], false)
        try package.read(part) { event in
            switch event {
            case .start("numFmt", let attributes, _):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
            case .start("cellXfs", _, _): isCell = true
            case .end("cellXfs"): isCell = false
            case .start("xf", let attributes, _) where isCell:
                styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
            default: break
            }
            return styles.count < 100_000
        }
        var known: [Int: NumberFormat] = [:]
        for id in styles {
            let format = known[id] ?? (codes[id] ?? NumberFormat.builtIn[id]).map(NumberFormat.init) ?? .plain
            known[id] = format
            formats.append(format)
        }
    }

    /// A cell's number as text.
    func text(of number: String, style: Int) -> String {
        let format = formats.indices.contains(style) ? formats[style] : .plain
        return format.text(of: number, countsFrom1904: countsFrom1904)
    }
}
