internal import Synchronization

/// Remembers what was made of texts that pages repeat many times, such as class names. What is made must depend on the
/// text alone. Forgets everything at a bound, so that no page can fill the memory.
final class TextMemo<Value: Sendable>: Sendable {
    private let known = Mutex<[String: Value]>([:])
    private let bound = 10_000

    func value(for text: String, _ make: (String) -> Value) -> Value {
        if let value = known.withLock({ $0[text] }) { return value }
        let value = make(text)
        known.withLock { known in
            if known.count >= bound { known.removeAll() }
            known[text] = value
        }
        return value
    }
}
