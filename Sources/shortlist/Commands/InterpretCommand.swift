import ArgumentParser
import Foundation

/// `shortlist interpret`: how a text is understood.
struct InterpretCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interpret",
        abstract: "Show how a text is understood: an industry, a job title, a company, a name, a phone number.",
        discussion: """
            Texts are read from standard input, one per line, where none is given; each line gets one line of answer.

              shortlist interpret industry "IT Services"
              shortlist interpret title "Sr. SWE II" --json
              printf 'Acme Inc\\tACME, Incorporated\\n' | shortlist interpret company --compare
            """
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case industry, title, company, name, phone
    }

    @Argument(help: "What the texts are: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: Kind

    @Argument(help: "The texts; standard input where none is given.")
    var texts: [String] = []

    @Flag(help: "Answer with one JSON object a line.")
    var json = false

    @Flag(help: "Compare two companies: each text is \"A<TAB>B\".")
    var compare = false

    func validate() throws {
        if compare && kind != .company {
            throw ValidationError("--compare compares companies; use it with 'interpret company'")
        }
    }

    func run() throws {
        var output = BufferedOutput()
        let answer = Interpretations(kind: kind, comparing: compare, asJSON: json)
        if texts.isEmpty {
            while let line = readLine() { try output.write(answer.line(for: line)) }
        } else {
            for text in texts { try output.write(answer.line(for: text)) }
        }
        try output.flush()
    }
}

/// Lines for standard output, written in pieces of some tens of kilobytes.
private struct BufferedOutput {
    private var pending: [UInt8] = []

    mutating func write(_ line: String) throws {
        pending.append(contentsOf: line.utf8)
        pending.append(UInt8(ascii: "\n"))
        if pending.count > 1 << 15 { try flush() }
    }

    mutating func flush() throws {
        try StandardOutput.write(pending)
        pending.removeAll(keepingCapacity: true)
    }
}
