import Contacts

/// Keeps account of every row of a file, so that none vanishes unsaid: each is an entry, a reject, or passed over for a
/// reason that the findings tell.
struct RowTally {
    var entries = 0
    var rejects = 0
    private var passed: [RowRole: (count: Int, line: Int)] = [:]
    private var short = (count: 0, line: 0)
    private var long = (count: 0, line: 0)
    private var mended = (count: 0, line: 0)
    private var mendedBytes = (count: 0, line: 0)

    mutating func pass(_ role: RowRole, line: Int) {
        passed[role, default: (0, line)].count += 1
    }

    /// Notes a row that is shorter or longer than the header.
    mutating func noteLength(_ count: Int, line: Int, width: Int) {
        if count < width {
            short = (short.count + 1, short.count == 0 ? line : short.line)
        } else {
            long = (long.count + 1, long.count == 0 ? line : long.line)
        }
    }

    /// Notes a row whose cells stood under other columns than their own and were put right.
    mutating func noteMended(line: Int) {
        mended = (mended.count + 1, mended.count == 0 ? line : mended.line)
    }

    /// Notes a row with bytes that its encoding does not have.
    mutating func noteMendedBytes(line: Int) {
        mendedBytes = (mendedBytes.count + 1, mendedBytes.count == 0 ? line : mendedBytes.line)
    }

    /// Writes what was passed over into the findings.
    func close(_ summary: inout ImportSummary) {
        for role in RowRole.allCases {
            guard let seen = passed[role], let sentence = role.sentence(seen.count) else { continue }
            summary.findings.append(Finding(role == .nothing ? .note : role.severity, sentence, line: seen.line))
        }
        if short.count > 0 {
            summary.findings.append(
                Finding(
                    .note, "\(Self.rows(short.count)) shorter than the header; the missing cells are empty",
                    line: short.line))
        }
        if long.count > 0 {
            summary.findings.append(
                Finding(
                    .warning, "\(Self.rows(long.count)) longer than the header; the surplus cells are kept as extra",
                    line: long.line))
        }
        if mended.count > 0 {
            let rows = mended.count == 1 ? "1 row has" : "\(mended.count) rows have"
            let what = "a cell too few or too many; by what they look like its cells were put under their columns"
            summary.findings.append(
                Finding(.warning, "\(rows) \(what)", line: mended.line))
        }
        if mendedBytes.count > 0 {
            let rows = mendedBytes.count == 1 ? "1 row has" : "\(mendedBytes.count) rows have"
            let what = "bytes that are no UTF-8 and were read as windows-1252; look whether the names are right"
            summary.findings.append(Finding(.warning, "\(rows) \(what)", line: mendedBytes.line))
        }
        if entries == 0 && rejects == 0 {
            summary.findings.append(Finding(.warning, "the file has no entries, 0 records were read"))
        }
    }

    static func rows(_ count: Int) -> String { count == 1 ? "1 row is" : "\(count) rows are" }
}

/// What a row is.
enum RowRole: CaseIterable {
    case entry, preamble, header, secondHeader, comment, repeatedHeader, footer, nothing

    var severity: Finding.Severity { .note }

    /// What is said of `count` rows that were passed over for being this.
    func sentence(_ count: Int) -> String? {
        switch self {
        case .entry, .header: nil
        case .preamble: "\(RowTally.rows(count)) before the column names and passed over"
        case .secondHeader: "a second line of column names was passed over"
        case .comment: "\(RowTally.rows(count)) a comment and passed over"
        case .repeatedHeader: "\(RowTally.rows(count)) a repeated header and passed over"
        case .footer: "\(RowTally.rows(count)) a total or footer and passed over"
        case .nothing: "\(RowTally.rows(count)) empty but for delimiters or placeholders"
        }
    }
}
