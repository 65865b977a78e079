import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// `transform` of every element, in order, computed in chunks on all cores where there are enough of them to pay
    /// for it. The result is that of `map`.
    func parallelMap<Result: Sendable>(
        chunk: Int = 512, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard count > 2 * chunk else { return map(transform) }
        let chunks = (count + chunk - 1) / chunk
        let results = Mutex<[[Result]?]>(Array<[Result]?>(repeating: nil, count: chunks))
        DispatchQueue.concurrentPerform(iterations: chunks) { number in
            let part = self[(number * chunk)..<Swift.min(count, (number + 1) * chunk)].map(transform)
            results.withLock { $0[number] = part }
        }
        return results.withLock { $0 }.flatMap { $0 ?? [] }
    }
}
