import Dispatch
import Synchronization

/// `transform` of each element on as many threads as there are cores, in the order of `elements`.
func parallelMap<Element: Sendable, Output: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Output
) -> [Output] {
    let outputs = Mutex<[Output?]>(Array(repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        let output = transform(elements[index])
        outputs.withLock { $0[index] = output }
    }
    return outputs.withLock { $0.compactMap { $0 } }
}
