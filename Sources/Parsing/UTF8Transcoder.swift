#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Turns a stream of bytes in any encoding into UTF-8, chunk by chunk; owns an iconv descriptor.
///
/// A byte-order mark is dropped. What cannot be decoded becomes U+FFFD; bytes that claim to be UTF-8 are passed on as
/// they are, since making a `String` of them repairs them.
@safe public struct UTF8Transcoder: ~Copyable {
    /// Nil where the source is UTF-8 already.
    private let converter: iconv_t?
    /// Bytes of a character that the last chunk began and did not end.
    private var pending: [UInt8] = []
    /// How many bytes an undecodable unit takes.
    private let unit: Int
    /// Where iconv writes to.
    private var room: [UInt8] = []
    private var isAtStart = true

    /// Nil for an encoding that this machine does not know.
    public init?(from encoding: TextEncoding) {
        unit = encoding.unitWidth
        if encoding.isUTF8 {
            unsafe converter = nil
            return
        }
        let opened = unsafe iconv_open("UTF-8", encoding.converterName)
        guard Int(bitPattern: opened) != -1 else { return nil }
        unsafe converter = opened
    }

    /// For a source that is UTF-8 already.
    static func passingOn() -> UTF8Transcoder { UTF8Transcoder() }

    private init() {
        unit = 1
        unsafe converter = nil
    }

    deinit {
        if let converter = unsafe converter { unsafe iconv_close(converter) }
    }

    /// Appends the text of `bytes` to `output`.
    public mutating func append(_ bytes: [UInt8], to output: inout [UInt8]) {
        guard let converter = unsafe converter else { return passOn(bytes, to: &output) }
        let before = output.count
        let input = pending.isEmpty ? bytes : pending + bytes
        // A value of a few bytes is not worth clearing pages of memory.
        let enough = min(32 * 1024, 4 * input.count + 16)
        if room.count < enough { room = [UInt8](repeating: 0, count: enough) }
        let used = unsafe Self.convert(input, with: converter, unit: unit, room: &room, to: &output)
        pending = Array(input[used...])
        dropMark(in: &output, at: before)
    }

    /// Call once after the last chunk.
    public mutating func finish(into output: inout [UInt8]) {
        if let converter = unsafe converter {
            unsafe Self.flush(converter, to: &output)
            if !pending.isEmpty { output += replacement }
        } else {
            output += pending
        }
        pending = []
    }

    /// Converters of characters that combine (windows-1255, Big5-HKSCS) keep the last one back until they are asked.
    private static func flush(_ converter: iconv_t, to output: inout [UInt8]) {
        var room = [UInt8](repeating: 0, count: 32)
        var left = room.count
        unsafe room.withUnsafeMutableBytes { target in
            var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = unsafe iconv(converter, nil, nil, &to, &left)
        }
        output += room.dropLast(left)
    }

    private mutating func passOn(_ bytes: [UInt8], to output: inout [UInt8]) {
        guard isAtStart else {
            output += bytes
            return
        }
        // A mark may be cut by the end of a chunk (a pipe gives few bytes at a time).
        pending += bytes
        if pending.count < 3 && byteOrderMark.starts(with: pending) { return }
        isAtStart = false
        output += pending.starts(with: byteOrderMark) ? pending.dropFirst(3) : pending[...]
        pending = []
    }

    private mutating func dropMark(in output: inout [UInt8], at start: Int) {
        guard isAtStart, output.count > start else { return }
        isAtStart = false
        if output[start...].starts(with: byteOrderMark) { output.removeSubrange(start..<start + 3) }
    }

    /// Converts as much of `input` as is whole; returns how many bytes were used.
    private static func convert(
        _ input: [UInt8], with converter: iconv_t, unit: Int, room: inout [UInt8], to output: inout [UInt8]
    ) -> Int {
        var used = 0
        while used < input.count {
            let step = unsafe step(input, from: used, with: converter, room: &room)
            output += room[..<step.written]
            used += step.read
            if step.fault == EILSEQ {
                guard input.count - used >= unit else { break }
                output += replacement
                used += unit
            } else if step.fault == EINVAL {
                break
            } else if step.read == 0 && step.written == 0 {
                break
            }
        }
        return used
    }

    private static func step(
        _ input: [UInt8], from start: Int, with converter: iconv_t, room: inout [UInt8]
    ) -> (read: Int, written: Int, fault: Int32) {
        var inputLeft = input.count - start
        var roomLeft = room.count
        let (inputSize, roomSize) = (inputLeft, roomLeft)
        var fault: Int32 = 0
        unsafe input.withUnsafeBytes { source in
            unsafe room.withUnsafeMutableBytes { target in
                // iconv's prototype lacks a const; it does not write to its input.
                var from = unsafe source.baseAddress.map {
                    unsafe UnsafeMutableRawPointer(mutating: $0 + start).assumingMemoryBound(to: CChar.self)
                }
                var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
                if unsafe iconv(converter, &from, &inputLeft, &to, &roomLeft) == -1 {
                    fault = errno
                }
            }
        }
        return (inputSize - inputLeft, roomSize - roomLeft, fault)
    }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
