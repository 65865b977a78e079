import ArgumentParser
import Contacts
import Foundation
import Pipeline
import Ranking
import RecordLinkage
import Writing

struct RankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "The main job: read exports, link them, rank the people against a focus, write the shortlist.",
        usage: """
            shortlist rank chamber.csv Connections.csv phone.vcf --focus focus.yaml
            shortlist rank exports/* --focus focus.yaml --format html -o shortlist.html
            shortlist rank members.xml --focus focus.yaml --network my-list.csv --format json
            shortlist rank --focus sandy
            shortlist rank --like 7KQ2M4X9
            """,
        discussion: """
            Needs no configuration: format, encoding and columns are found by content. Exit code 3 says that something \
            was set aside; the messages name file, line and reason. Files made with -o can be read by you alone. \
            Without files, the contacts of the workspace are ranked, and --focus is the name of one of its focus files. \
            --like makes a focus from somebody who would be ideal, and shows it.
            """)

    @Argument(help: "The exports to read: CSV, XML, HTML, vCard, workbooks, archives, in any mix.", completion: .file())
    var files: [String] = []

    @Option(
        help: "The focus file; without exports to read, the name of one in the workspace.",
        completion: .file(extensions: ["yaml", "yml"]))
    var focus: String?

    @Option(help: "The id of a contact who would be ideal: people like them are looked for. May be repeated.")
    var like: [String] = []

    @Option(help: "One of: \(ShortlistFormats.all.map { $0.name }.joined(separator: ", ")).")
    var format: String?

    @Option(name: [.short, .long], help: "Write to this file instead of the terminal; its ending names the format.")
    var output: String?

    @Option(help: "At most this many entries, instead of the focus file's size.")
    var limit: Int?

    @Option(help: "One more file to read, a list of people you know. May be repeated.", completion: .file())
    var network: [String] = []

    @OptionGroup var workspace: WorkspaceFlags

    @OptionGroup(title: "What a file does not tell by itself")
    var intake: IntakeFlags

    func validate() throws {
        if let format, ShortlistFormats.named(format) == nil {
            let known = ShortlistFormats.all.map { $0.name }.joined(separator: ", ")
            throw ValidationError("no format “\(format)”; known: \(known)")
        }
        if focus == nil, like.isEmpty {
            throw ValidationError(
                "whom to look for? Name a focus file with --focus, or an ideal contact with --like ID")
        }
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1") }
    }

    func run() throws {
        if files.isEmpty && network.isEmpty { return try rankWorkspace() }
        let writer = try chosenFormat()
        try OutputFile.check(output, isNoneOf: files + network + [focus].compactMap(\.self))
        try intake.checkRejects(isNoneOf: files + network + [focus, output])
        let now = Clock.now
        var focus = try focus.map(FocusFile.read(path:)) ?? Focus()
        if let limit { focus.size = limit }
        if let path = self.focus { advise(on: focus, path: path) }
        let progress = ProgressLine()
        let job = MainJob(
            paths: orderedUnique(files + network),
            options: IntakeOptions(importing: try intake.importOptions(), networkFiles: Set(network)),
            focus: focus, ideals: like, today: Clock.day(now), explainsJoins: writer.drawsJoins)
        let outcome: MainJob.Outcome
        do {
            outcome = try job.run(progress: progress.handler)
        } catch MainJobError.nothingRead(let failures, let read) {
            try intake.writeRejects(read.map(\.rejectedEntries))
            throw MainJobError.nothingRead(failures: failures, files: read)
        }
        progress.clear()
        try intake.writeRejects(outcome.files.map(\.rejectedEntries))
        showFocus(outcome.focus)
        try write(
            outcome.shortlist, focus: outcome.focus, as: writer, generated: Clock.timestamp(now), joins: outcome.joins)
        try report(outcome)
    }

    /// From the workspace's store, by the name of a focus file.
    private func rankWorkspace() throws {
        let writer = try chosenFormat()
        let now = Clock.now
        let ranked = try workspace.open().shortlist(
            focusNamed: focusName, like: like, limit: limit, explainsJoins: writer.drawsJoins, at: Clock.timestamp(now))
        if focus != nil { advise(on: ranked.focus, path: ranked.focus.name) }
        showFocus(ranked.focus)
        try write(
            ranked.shortlist, focus: ranked.focus, as: writer, generated: Clock.timestamp(now), showsIDs: true,
            joins: ranked.joins)
        if ranked.isBehind {
            ErrorReport.print("new records are missing: another run is linking them; rank again when it has ended")
        }
    }

    /// The focus that `--like` made, for the seeker to keep and change.
    private func showFocus(_ focus: Focus) {
        guard !like.isEmpty else { return }
        ErrorReport.print("looked for people like that with this focus; save it as a file to keep or change it:")
        ErrorReport.write(
            FocusFile.text(of: focus).split(separator: "\n").map { "    \(TerminalText.safe(String($0)))\n" }.joined())
    }

    private func advise(on focus: Focus, path: String) {
        for note in FocusAdvice.notes(on: focus) { ErrorReport.print("\(path): \(note)") }
    }

    /// The name of the focus, also where the shell completed it to the file's path.
    private var focusName: String? {
        guard let focus else { return nil }
        let name = focus.split(separator: "/").last.map(String.init) ?? focus
        let ending = [".yaml", ".yml"].first { name.hasSuffix($0) } ?? ""
        return String(name.dropLast(ending.count))
    }

    private func write(
        _ shortlist: Shortlist, focus: Focus, as writer: any ShortlistFormat.Type, generated: String,
        showsIDs: Bool = false, joins: [ContactID: [RecordJoin]]
    ) throws {
        let isTerminal = output == nil && StandardOutput.isTerminal
        let options = RenderOptions(
            generated: generated, focus: focus, width: output == nil ? StandardOutput.width : nil,
            usesColor: isTerminal && StandardOutput.usesColor, showsIDs: showsIDs, joins: joins)
        try StandardOutput.write(try writer.render(shortlist, options: options), to: output)
    }

    /// What was set aside, on standard error; exit code 3 where something was.
    private func report(_ outcome: MainJob.Outcome) throws {
        for note in outcome.notes { ErrorReport.print(note) }
        for failure in outcome.failures { ErrorReport.print(failure) }
        for file in outcome.files {
            for reject in file.rejects.prefix(3) { ErrorReport.print("\(file.path):\(reject.line): \(reject.reason)") }
            if file.rejects.count > 3 {
                ErrorReport.print("\(file.path): \(file.rejects.count - 3) more rejected; see “shortlist inspect”")
            }
            if let advice = file.missingNamesAdvice { ErrorReport.print("\(file.path): \(advice)") }
            if file.records.isEmpty { ErrorReport.print("\(file.path): 0 records; see “shortlist inspect”") }
        }
        if !outcome.failures.isEmpty || outcome.rejects > 0 { throw ExitCode(ExitStatus.doneWithRejects.rawValue) }
    }

    /// The format asked for, else the one that the output's ending names, else the table.
    private func chosenFormat() throws -> any ShortlistFormat.Type {
        if let format, let named = ShortlistFormats.named(format) { return named }
        let ending = output.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
        if ending.isEmpty || output == "-" || output?.hasPrefix("/dev/") == true { return TableFormat.self }
        guard let found = ShortlistFormats.all.first(where: { $0.fileExtension == ending }) else {
            let known = ShortlistFormats.all.map { "." + $0.fileExtension }.joined(separator: ", ")
            throw ValidationError("-o “\(output ?? "")”: no format has this ending; known: \(known)")
        }
        return found
    }

    private func orderedUnique(_ paths: [String]) -> [String] {
        var seen: Set<String> = []
        return paths.filter { seen.insert($0).inserted }
    }
}
