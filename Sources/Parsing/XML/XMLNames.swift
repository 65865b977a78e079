/// The name of elements or attributes of a document, as a number of its `XMLNames`.
public struct XMLName: Sendable, Hashable {
    public let number: Int32

    /// The name after which a document is read no further, having had `XMLNames.maximum` others.
    public static let unnumbered = XMLName(number: -1)
}

/// The different names of a document's elements and attributes, numbered in the order in which they are first met.
/// A second reading that is given the names of the first numbers them alike.
public struct XMLNames: Sendable {
    /// How many different names a document may have; it bounds what one of nothing but names can cost.
    public static let maximum = 65_536

    private var texts: [String] = []
    private var numbers: [String: XMLName] = [:]

    public init() {}

    /// The text of a name; empty for one that has no number here.
    public subscript(name: XMLName) -> String {
        texts.indices.contains(Int(name.number)) ? texts[Int(name.number)] : ""
    }

    mutating func name(of text: String) -> XMLName {
        if let known = numbers[text] { return known }
        guard texts.count < Self.maximum else { return .unnumbered }
        let name = XMLName(number: Int32(texts.count))
        texts.append(text)
        numbers[text] = name
        return name
    }
}

/// Finds the number of a name by the address at which libxml2 keeps it: one and the same for equal names, as long as the
/// parser lives. Open addressing; looking up costs a few instructions.
struct XMLNameAddresses {
    private var keys: [UInt]
    private var names: [XMLName]
    private var count = 0

    init() {
        keys = Array(repeating: 0, count: 256)
        names = Array(repeating: .unnumbered, count: 256)
    }

    subscript(address: UInt) -> XMLName? {
        let place = place(of: address)
        return keys[place] == address ? names[place] : nil
    }

    mutating func insert(_ name: XMLName, at address: UInt) {
        if count * 2 >= keys.count { grow() }
        let place = place(of: address)
        keys[place] = address
        names[place] = name
        count += 1
    }

    /// Where the address stands, or where it would be put.
    private func place(of address: UInt) -> Int {
        let mask = UInt(keys.count - 1)
        var place = (address &* 0x9E37_79B9_7F4A_7C15) >> 32 & mask
        while keys[Int(place)] != 0, keys[Int(place)] != address { place = (place + 1) & mask }
        return Int(place)
    }

    private mutating func grow() {
        let (oldKeys, oldNames) = (keys, names)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        names = Array(repeating: .unnumbered, count: oldKeys.count * 2)
        count = 0
        for (key, name) in zip(oldKeys, oldNames) where key != 0 { insert(name, at: key) }
    }
}
