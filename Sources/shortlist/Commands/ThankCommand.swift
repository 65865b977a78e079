import ArgumentParser
import Pipeline

struct ThankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thank",
        abstract: "Draft the thank-you after a talk, with what you noted. Sends nothing.",
        usage: """
            shortlist thank 4k7q2m9x0abcd
            shortlist thank 4k7q --format eml -o thanks.eml
            """)

    @OptionGroup var letter: LetterFlags

    func run() throws { try letter.draft(.thanks) }
}
