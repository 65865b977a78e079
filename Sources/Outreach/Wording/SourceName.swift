/// The name of a source as one would say it: file names lose their dashes and endings.
enum SourceName {
    static func inWords(_ name: String) -> String {
        var text = Line.clean(name)
        for ending in [".csv", ".xml", ".html", ".htm", ".vcf", ".txt", ".xlsx"]
        where text.lowercased().hasSuffix(ending) {
            text.removeLast(ending.count)
        }
        guard !text.contains(" ") else { return text }
        return text.split(whereSeparator: { "-_".contains($0) }).joined(separator: " ")
    }
}
