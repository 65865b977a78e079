#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension [UInt8] {
    /// The place of the first `byte` from `start` on, or nil. The C library looks at many bytes at once.
    func place(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), buffer.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// How often `byte` occurs.
    func count(of byte: UInt8) -> Int {
        var count = 0
        var here = place(of: byte, from: 0)
        while let place = here {
            count += 1
            here = self.place(of: byte, from: place + 1)
        }
        return count
    }
}
