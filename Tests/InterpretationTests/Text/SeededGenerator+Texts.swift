import TestSupport

extension SeededGenerator {
    /// Up to `length` scalars: mostly letters and signs that names hold, some from anywhere in Unicode.
    mutating func text(length: Int) -> String {
        let usual = Array("aeiounrstlmABCDEJMO  .,,'-&()\"/@+#123éüßøłđı’–".unicodeScalars)
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            if Int.random(in: 0..<10, using: &self) < 8 {
                scalars.append(usual[Int.random(in: 0..<usual.count, using: &self)])
            } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2_FFFF, using: &self)) {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// A lower-case word of `length` letters from a small alphabet, so that words resemble each other.
    mutating func word(length: ClosedRange<Int>) -> [UInt8] {
        (0..<Int.random(in: length, using: &self)).map { _ in
            UInt8(ascii: "a") + UInt8.random(in: 0..<6, using: &self)
        }
    }
}
