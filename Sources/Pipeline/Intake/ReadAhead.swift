import Contacts
import Dispatch
import Importing
import Store
import Synchronization

/// Reads a file on a thread of its own, so that what takes its entries works at the same time.
enum ReadAhead {
    /// Lets `reading` read on another thread, where `prepare` makes an item of each record, and hands every entry that it
    /// gives to `take`, in order, on the caller's. A few batches of about a MiB are in memory at a time.
    /// - Throws: what `reading` throws, and what `take` does.
    static func read<Item: Sendable>(
        _ prepare: @escaping @Sendable (Record) -> Item,
        by reading: @escaping @Sendable (inout BatchingSink<Item>) throws -> ImportSummary,
        take: (Entry<Item>) throws -> Void
    ) throws -> ImportSummary {
        let entries = HandOver<[Entry<Item>]>(capacity: 4)
        let ending = Ending()
        DispatchQueue.global(qos: .userInitiated).async {
            ending.note(
                Result {
                    var batches = BatchingSink(entries: entries, prepare: prepare)
                    let summary = try reading(&batches)
                    try batches.flush()
                    return summary
                })
            entries.finish()
        }
        do {
            while let batch = entries.take() {
                for entry in batch { try take(entry) }
            }
        } catch {
            entries.refuse()
            throw error
        }
        return try ending.summary()
    }

    enum Entry<Item: Sendable>: Sendable {
        case record(Item)
        case reject(Reject)
    }
}

/// How the reading ended, told by one thread to another.
private final class Ending: Sendable {
    private let result = Mutex<Result<ImportSummary, any Error>>(.failure(CancellationError()))

    func note(_ result: Result<ImportSummary, any Error>) { self.result.withLock { $0 = result } }

    func summary() throws -> ImportSummary { try result.withLock { $0 }.get() }
}

/// Puts entries together, because handing over costs the same for one as for many.
struct BatchingSink<Item: Sendable>: RecordSink {
    private let entries: HandOver<[ReadAhead.Entry<Item>]>
    private let prepare: @Sendable (Record) -> Item
    private var batch: [ReadAhead.Entry<Item>] = []
    private var size = 0

    init(entries: HandOver<[ReadAhead.Entry<Item>]>, prepare: @escaping @Sendable (Record) -> Item) {
        self.entries = entries
        self.prepare = prepare
    }

    mutating func accept(_ record: Record) throws {
        let texts = record.values.reduce(0) { $0 + $1.text.utf8.count }
        try add(.record(prepare(record)), size: record.extra.reduce(texts) { $0 + $1.text.utf8.count })
    }

    mutating func reject(_ reject: Reject) throws { try add(.reject(reject), size: reject.raw.utf8.count) }

    mutating func flush() throws {
        guard !batch.isEmpty else { return }
        try entries.give(batch)
        batch.removeAll(keepingCapacity: true)
        size = 0
    }

    private mutating func add(_ entry: ReadAhead.Entry<Item>, size added: Int) throws {
        batch.append(entry)
        size += added
        if batch.count >= 512 || size >= 1 << 20 { try flush() }
    }
}
