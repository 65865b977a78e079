import Foundation
import ReadingChecks

/// The check that libFuzzer drives, named by the environment: one program for all.
private let check: ReadingCheck = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let check = ReadingCheck.named(name) else {
        stop("FUZZ_TARGET is one of \(ReadingCheck.all.map(\.name).joined(separator: ", ")), not “\(name)”")
    }
    return check
}()

/// What libFuzzer calls with every input it makes up.
@c(LLVMFuzzerTestOneInput)
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    do { try check.run(Array(UnsafeBufferPointer(start: data, count: size))) } catch {
        stop("broken promise: \(error)")
    }
    return 0
}

/// Ends the program so that libFuzzer keeps the input.
private func stop(_ message: String) -> Never {
    FileHandle.standardError.write(Data("fuzz: \(message)\n".utf8))
    abort()
}
