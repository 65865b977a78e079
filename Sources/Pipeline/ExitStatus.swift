/// How the program ends; the numbers are a contract with people's scripts (sysexits.h where it has one).
public enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    /// Something that no other number names.
    case unexpected = 1
    /// Done, but some input was rejected or quarantined.
    case doneWithRejects = 3
    case usage = 64
    /// None of the input could be read.
    case noInputRead = 65
    case noSuchInput = 66
    case `internal` = 70
    case cannotCreateOutput = 73
    case ioError = 74
    case locked = 75
    case notPermitted = 77
    case configuration = 78
}
