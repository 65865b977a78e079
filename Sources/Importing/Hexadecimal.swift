/// The number that hexadecimal digits stand for; nil where anything else is among them. Swift's own reading of numbers
/// takes a sign, so that "%-0" would be a character.
func hexadecimal(_ digits: some Collection<UInt8>) -> UInt32? {
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    var number: UInt32 = 0
    for digit in digits {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(digit - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(digit - UInt8(ascii: "A") + 10)
        default: return nil
        }
    }
    return number
}
