internal import Contacts

/// Distinct texts, numbered from 1 in the order of their coming; 0 stands for "no text".
///
/// One buffer of bytes and an open-addressing table: about 16 bytes for each text beside its own bytes, where a
/// `[String: Int]` takes 60 and more.
struct Vocabulary: Sendable {
    private var bytes: [UInt8] = []
    /// Where the text of each number ends in `bytes`.
    private var ends: [Int] = [0]
    private var slots: [UInt32] = Array(repeating: 0, count: 64)

    /// The greatest number given.
    var count: Int { ends.count - 1 }

    /// The number of `text`, given now where it is new; 0 for an empty text. Amortised O(length).
    mutating func number(of text: some Sequence<UInt8>) -> UInt32 {
        let start = bytes.count
        bytes.append(contentsOf: text)
        let length = bytes.count - start
        guard length > 0, ends.count < Int(UInt32.max) else {
            bytes.removeSubrange(start...)
            return 0
        }
        var slot = Int(truncatingIfNeeded: hash(start..<bytes.count)) & (slots.count - 1)
        while slots[slot] != 0 {
            if matches(slots[slot], start: start, length: length) {
                let found = slots[slot]
                bytes.removeSubrange(start...)
                return found
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let new = UInt32(ends.count)
        slots[slot] = new
        ends.append(bytes.count)
        if ends.count * 3 > slots.count * 2 { grow() }
        return new
    }

    /// The bytes of a number's text; none for 0.
    func text(_ number: UInt32) -> ArraySlice<UInt8> {
        guard number > 0, Int(number) < ends.count else { return [] }
        return bytes[ends[Int(number) - 1]..<ends[Int(number)]]
    }

    /// The text of a number as a String.
    func string(_ number: UInt32) -> String { String(decoding: text(number), as: UTF8.self) }

    private func range(of number: UInt32) -> Range<Int> { ends[Int(number) - 1]..<ends[Int(number)] }

    private func matches(_ number: UInt32, start: Int, length: Int) -> Bool {
        let other = range(of: number)
        guard other.count == length else { return false }
        for offset in 0..<length where bytes[other.lowerBound + offset] != bytes[start + offset] { return false }
        return true
    }

    private func hash(_ range: Range<Int>) -> UInt64 {
        var state: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in range { state = (state ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3 }
        return Mixing.finish(state)
    }

    private mutating func grow() {
        var larger = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 1..<UInt32(ends.count) {
            var slot = Int(truncatingIfNeeded: hash(range(of: number))) & (larger.count - 1)
            while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = number
        }
        slots = larger
    }
}

/// Mixing of 64-bit words into keys that are the same on every machine.
enum Mixing {
    /// murmur3's finalizer.
    static func finish(_ word: UInt64) -> UInt64 {
        var x = word
        x = (x ^ (x >> 33)) &* 0xff51_afd7_ed55_8ccd
        x = (x ^ (x >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return x ^ (x >> 33)
    }

    /// Folds `word` into `state`; the order of the words matters.
    static func combine(_ state: UInt64, _ word: UInt64) -> UInt64 {
        finish((state &* 0x9e37_79b9_7f4a_7c15) ^ word)
    }

    /// FNV-1a of bytes, finished.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var state: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return finish(state)
    }
}
