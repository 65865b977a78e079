import Dispatch
import Synchronization

/// Work over index ranges on every core, with results in the order of the ranges: parallel equals serial.
package enum Parallel {
    /// `body` of each chunk of `0..<count`, in order.
    package static func chunks<T: Sendable>(_ count: Int, size: Int, _ body: @Sendable (Range<Int>) -> T) -> [T] {
        let size = max(1, size)
        let chunks = (max(0, count) + size - 1) / size
        if chunks <= 1 { return count > 0 ? [body(0..<count)] : [] }
        let results = Mutex<[T?]>(Array(repeating: nil, count: chunks))
        DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
            let result = body(chunk * size..<min(count, (chunk + 1) * size))
            results.withLock { $0[chunk] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}

extension Array where Element: Sendable {
    /// `transform` of every element, in order, computed on all cores where there is more than one `chunk` of them. The
    /// result is that of `map`.
    package func parallelMap<Result: Sendable>(
        chunk: Int = 512, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        Parallel.chunks(count, size: chunk) { self[$0].map(transform) }.flatMap { $0 }
    }
}
