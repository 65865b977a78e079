import ArgumentParser

/// With whom, and for which seeker.
struct AddresseeFlags: ParsableArguments {
    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Option(help: "The name of the focus file; not needed where there is only one.")
    var focus: String?

    @OptionGroup var workspace: WorkspaceFlags
}
