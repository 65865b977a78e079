/// A contact's or organization's identity: 13 characters of Crockford's base 32 that people can read out and type.
public struct ContactID: RawRepresentable, Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The id that `bits` stands for. The same bits give the same id on every machine.
    public init(bits: UInt64) {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var text: [UInt8] = []
        for shift in stride(from: 60, through: 0, by: -5) { text.append(alphabet[Int((bits >> UInt64(shift)) & 31)]) }
        rawValue = String(decoding: text, as: UTF8.self)
    }

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// A 64-bit content hash (FNV-1a with a final avalanche): the same on every machine and in every process, unlike
/// `Hasher`. Not for secrets.
public struct StableHash: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    public init() {}

    /// Mixes in the bytes of `text` and a separator, so that "ab","c" differs from "a","bc".
    public mutating func combine(_ text: String) {
        for byte in text.utf8 { mix(byte) }
        mix(0xff)
    }

    /// As of a text with these bytes.
    public mutating func combine(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes { mix(byte) }
        mix(0xff)
    }

    private mutating func mix(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// The hash of what was combined so far (murmur3's finalizer over the FNV state).
    public var value: UInt64 {
        var x = state
        x = (x ^ (x >> 33)) &* 0xff51_afd7_ed55_8ccd
        x = (x ^ (x >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return x ^ (x >> 33)
    }
}
