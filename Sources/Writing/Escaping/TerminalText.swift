/// Text made safe to print on a terminal.
public enum TerminalText {
    /// `text` on one line, without control characters (an escape sequence in a directory must not drive the terminal)
    /// and without the invisible marks that turn the reading direction around or hide what stands there. The joiners
    /// that Persian and Indic scripts and emoji need stay.
    public static func safe(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0a, 0x0d, 0x2028, 0x2029: safe.append(" ")
            case 0..<0x20, 0x7f..<0xa0, 0xfffe, 0xffff: safe.append("\u{fffd}")
            case 0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff, 0xfff9...0xfffb,
                0xe0000...0xe007f:
                continue
            default: safe.append(scalar)
            }
        }
        return String(safe)
    }
}
