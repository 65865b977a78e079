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

extension Parallel {
    /// Changes two values at the same time, each on a thread of its own; back come both with what the changes returned.
    ///
    /// Takes the values over, so that neither is copied: a caller that keeps them in a property puts an empty one there
    /// meanwhile.
    package static func both<A: Sendable, B: Sendable, X: Sendable, Y: Sendable>(
        _ a: consuming A, _ first: @Sendable (inout A) -> X, _ b: consuming B, _ second: @Sendable (inout B) -> Y
    ) -> (a: A, x: X, b: B, y: Y) {
        let left = Mutex(a), right = Mutex(b)
        let (x, y) = both({ left.withLock { first(&$0) } }, { right.withLock { second(&$0) } })
        return (left.withLock { $0 }, x, right.withLock { $0 }, y)
    }

    /// The results of two pieces of work done at the same time. Either may itself use all cores (`chunks`).
    package static func both<X: Sendable, Y: Sendable>(
        _ first: @Sendable () -> X, _ second: @Sendable () -> Y
    ) -> (X, Y) {
        withoutActuallyEscaping(second) { second in
            let box = Box<Y>(), group = DispatchGroup()
            DispatchQueue.global().async(group: group) {
                let result = second()
                box.value.withLock { $0 = result }
            }
            let x = first()
            group.wait()
            guard let y = box.value.withLock({ $0 }) else { preconditionFailure("the group has been waited for") }
            return (x, y)
        }
    }

    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
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
