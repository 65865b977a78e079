import Parsing

/// The texts of a workbook, to which cells refer by number: all bytes one after the other, and where each text ends.
struct SharedStrings {
    /// Workbooks with more are refused: the texts are in memory while the sheet is read.
    static let limit = 128 << 20

    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(_ package: WorkbookPackage, part: String?) throws(ImportError) {
        guard let part else { return }
        var (bytes, ends, text): ([UInt8], [Int], RichText) = ([], [], RichText())
        try package.read(part) { event in
            switch event {
            case .end("si"):
                bytes += Array(text.take().utf8)
                ends.append(bytes.count)
                return bytes.count <= Self.limit
            default: text.follow(event)
            }
            return true
        }
        guard bytes.count <= Self.limit else { throw ImportError(.tooLarge(path: package.path, limit: Self.limit)) }
        (self.bytes, self.ends) = (bytes, ends)
    }

    /// The text of this number, from 0; nil where there is none.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        return String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
    }
}
