import Contacts
import Foundation
import RecordLinkage
import Store
import Writing

extension UncertainPair {
    /// For people: the two side by side, then what speaks for and against.
    /// - Parameter width: of the terminal, in columns.
    public func text(width: Int) -> String {
        let column = max(16, (min(width, 140) - Self.labelWidth - 6) / 2)
        var lines = [
            String(format: "  probability %.2f", explanation.probability)
                + (isJoined ? ", joined now" : ", two contacts now"), "",
        ]
        for row in rows where !(row.a.isEmpty && row.b.isEmpty) {
            // What differs catches the eye.
            let mark = row.a == row.b ? "=" : row.a.isEmpty || row.b.isEmpty ? " " : "|"
            let label = row.label.fitted(to: Self.labelWidth)
            lines.append("  \(label)  \(row.a.fitted(to: column)) \(mark) \(row.b.fitted(to: column, pads: false))")
        }
        lines.append("")
        for evidence in explanation.evidence {
            let text = "\(evidence.comparison): \(evidence.text)".wrapped(to: min(width, 140) - 10)
            lines.append(String(format: "  %+6.2f  ", evidence.weight) + (text.first ?? ""))
            lines += text.dropFirst().map { String(repeating: " ", count: 10) + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let labelWidth = 14

    private var rows: [(label: String, a: String, b: String)] {
        let (left, right) = (a.record.record, b.record.record)
        var rows = [("contact", a.contact?.rawValue ?? "", b.contact?.rawValue ?? "")]
        rows.append(("source", a.record.place, b.record.place))
        rows.append(("name", left.printedName ?? "", right.printedName ?? ""))
        let names: Set<Field> = [.fullName, .givenName, .middleName, .familyName, .prefix, .suffix]
        for field in Field.allCases where !names.contains(field) {
            let label = field.rawValue.replacingOccurrences(of: "_", with: " ")
            rows.append((label, Self.values(left, field), Self.values(right, field)))
        }
        let columns = (left.extra + right.extra).map(\.name)
        var seen: Set<String> = []
        for column in columns where seen.insert(column).inserted {
            rows.append((column, Self.extra(left, column), Self.extra(right, column)))
        }
        return rows
    }

    private static func values(_ record: Record, _ field: Field) -> String {
        record.all(field).joined(separator: "; ")
    }

    private static func extra(_ record: Record, _ column: String) -> String {
        record.extra.filter { $0.name == column }.map(\.text).joined(separator: "; ")
    }
}
