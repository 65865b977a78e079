/// Writes ZIP files (APPNOTE 4.3) from texts that stand in a test; nothing in them is packed.
package struct ZipFile {
    /// A member; a locked one only says that it is.
    package struct Member {
        package var name: [UInt8]
        package var content: [UInt8]
        package var isLocked = false
        /// How many bytes it claims to unpack to.
        package var statedSize: Int?

        package init(_ name: String, _ content: String, isLocked: Bool = false) {
            self.init(name, Array(content.utf8), isLocked: isLocked)
        }

        package init(_ name: String, _ content: [UInt8], isLocked: Bool = false) {
            self.name = Array(name.utf8)
            self.content = content
            self.isLocked = isLocked
        }
    }

    package static func bytes(_ members: [Member]) -> [UInt8] {
        var (file, directory): ([UInt8], [UInt8]) = ([], [])
        for member in members {
            let start = file.count
            let facts = facts(of: member)
            file += Array("PK\u{3}\u{4}".utf8) + facts + member.name + member.content
            directory += Array("PK\u{1}\u{2}".utf8) + number(20, 2) + facts + [UInt8](repeating: 0, count: 10)
            directory += number(start, 4) + member.name
        }
        let count = number(members.count, 2)
        let end = Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + count + count + number(directory.count, 4)
        return file + directory + end + number(file.count, 4) + [0, 0]
    }

    /// What a member's own header and the directory say of it alike: version, flags, method, time, checksum, sizes. Names
    /// that are ASCII or UTF-8 are marked so.
    private static func facts(of member: Member) -> [UInt8] {
        let isUTF8 = String(validating: member.name, as: UTF8.self) != nil
        let flags = (member.isLocked ? 1 : 0) | (isUTF8 ? 1 << 11 : 0)
        let size = number(member.content.count, 4)
        let stated = number(member.statedSize ?? member.content.count, 4)
        let head = number(20, 2) + number(flags, 2) + number(0, 2) + number(0, 4)
        return head + number(Int(checksum(member.content)), 4) + size + stated + number(member.name.count, 2) + [0, 0]
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 as ZIP has it (polynomial 0xEDB88320).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes { sum = sum >> 8 ^ remainders[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
        return ~sum
    }

    private static let remainders: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
}
