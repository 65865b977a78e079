/// Which plain letters a Latin letter with a mark stands for, by code point: the blocks that European and Vietnamese
/// names are written in. The letters are the base letters of Unicode's canonical decompositions; where Unicode has
/// none (ø, ł, ß, æ…) what people type instead. A full stop stands for "no such letter".
enum LatinLetters {
    /// The plain letters for `scalar`, or nil where it is no accented Latin letter.
    static func plain(_ scalar: UInt32) -> [UInt8]? {
        switch scalar {
        case 0x00C0..<0x0250: supplementToExtendedB[Int(scalar - 0x00C0)]
        case 0x1E00..<0x1F00: extendedAdditional[Int(scalar - 0x1E00)]
        default: nil
        }
    }

    /// U+00C0 to U+024F.
    static let supplementToExtendedB = table(
        """
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss
        a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
        g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l .
        . l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
        s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
        . . . . . . . . . . . . . . . e . f f . . . . . . . . . . . . .
        o o . . . . . . . . . . . . . u u . . . . . . . . . . . . . . .
        . . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u . a a
        a a . . . . g g k k o o o o . . j dz dz dz g g . . n n a a . . . .
        a a a a e e e e i i i i o o o o r r r r u u u u s s t t . . h h
        . . . . . . a a e e o o o o o o o o y y . . . . . . . . . . . .
        . . . . . . . . . . . . . . . .
        """)

    /// U+1E00 to U+1EFF.
    static let extendedAdditional = table(
        """
        a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f
        g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m
        m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r
        s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v
        w w w w w w w w w w x x x x y y z z z z z z h t w y . s . . ss .
        a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e
        e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o
        o o o o u u u u u u u u u u u u u u y y y y y y y y . . . . . .
        """)

    private static func table(_ text: String) -> [[UInt8]?] {
        text.split(whereSeparator: \.isWhitespace).map { $0 == "." ? nil : Array($0.utf8) }
    }
}
