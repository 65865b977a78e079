import Dispatch
import Synchronization

/// Elements handed from one thread to another, in order. At most `capacity` wait, so that a fast producer does not fill
/// the memory.
package final class HandOver<Element: Sendable>: Sendable {
    private struct State {
        var waiting: [Element] = []
        var isFinished = false
        var isRefused = false
    }

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)

    package init(capacity: Int) {
        // Counted up from zero, because a semaphore may not be freed below the value it was made with.
        for _ in 0..<capacity { room.signal() }
    }

    /// Hands `element` over; waits while the other side is behind.
    /// - Throws: `CancellationError` where the other side takes no more.
    package func give(_ element: Element) throws {
        room.wait()
        let isRefused = state.withLock { state in
            if !state.isRefused { state.waiting.append(element) }
            return state.isRefused
        }
        if isRefused {
            room.signal()
            throw CancellationError()
        }
        filled.signal()
    }

    /// Says that nothing more comes.
    package func finish() {
        state.withLock { $0.isFinished = true }
        filled.signal()
    }

    /// The next element; waits for it. Nil after the last.
    package func take() -> Element? {
        filled.wait()
        let element = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
        if element != nil { room.signal() } else { filled.signal() }
        return element
    }

    /// Takes no more: the next `give` throws.
    package func refuse() {
        state.withLock { $0.isRefused = true }
        room.signal()
    }
}
