internal import Contacts
import Dispatch
internal import Parsing
import Synchronization

/// The events of an XML file, read on a thread of its own, so that what becomes of them is done at the same time. Some
/// thousand events for each of a few chunks are in memory.
struct XMLEventStream: ~Copyable {
    /// How a reading ended, told by one thread to the other.
    private struct Ending {
        var fault: XMLReaderError?
        var mended: (count: Int, firstLine: Int?) = (0, nil)
    }

    private let handOver = HandOver<XMLEvents>(capacity: 4)
    private let ending = Shared()

    /// Begins to read as `XMLReader` does; what it throws at once, the first `nextEvents` throws.
    init(path: String, encoding: String? = nil, names: XMLNames = XMLNames()) {
        let (handOver, ending) = (handOver, ending)
        // A queue of its own, which gets a thread even where all of the program's wait.
        DispatchQueue(label: "shortlist.xml", qos: .userInitiated).async {
            ending.note(Self.read(path, encoding, names, handOver))
            handOver.finish()
        }
    }

    deinit { handOver.refuse() }

    /// The next events, at least one, or nil at the end of the document.
    /// - Throws: once everything before the fault has been handed out, and again at every later call.
    func nextEvents() throws(XMLReaderError) -> XMLEvents? {
        if let events = handOver.take() { return events }
        if let fault = ending.value.fault { throw fault }
        return nil
    }

    /// What was mended, and the line of the first slip; known once `nextEvents` has given the last.
    var mended: (count: Int, firstLine: Int?) { ending.value.mended }

    private static func read(
        _ path: String, _ encoding: String?, _ names: XMLNames, _ handOver: HandOver<XMLEvents>
    ) -> Ending {
        var end = Ending()
        do {
            var reader: XMLReader
            do throws(FileError) {
                reader = try XMLReader(path: path, encoding: encoding, names: names)
            } catch {
                throw XMLReaderError.file(error)
            }
            defer { end.mended = reader.mended }
            while let events = try reader.nextEvents() { try handOver.give(events) }
        } catch let fault as XMLReaderError {
            end.fault = fault
        } catch {
            // Nobody takes more.
        }
        return end
    }

    private final class Shared: Sendable {
        private let ending = Mutex(Ending())

        var value: Ending { ending.withLock { $0 } }
        func note(_ ending: Ending) { self.ending.withLock { $0 = ending } }
    }
}
