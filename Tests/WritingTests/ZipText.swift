/// A small reader of zip files (APPNOTE 4.3, RFC 1951), enough to look into a workbook.
enum ZipText {
    /// The files' contents by their names.
    static func files(_ zip: [UInt8]) -> [String: String] {
        guard zip.count > 22 else { return [:] }
        var end = zip.count - 22
        while end > 0, number(zip, end, 4) != 0x0605_4b50 { end -= 1 }
        var files: [String: String] = [:]
        var entry = number(zip, end + 16, 4)
        for _ in 0..<number(zip, end + 10, 2) {
            let name = zip[(entry + 46)..<(entry + 46 + number(zip, entry + 28, 2))]
            let header = number(zip, entry + 42, 4)
            let start = header + 30 + number(zip, header + 26, 2) + number(zip, header + 28, 2)
            let packed = Array(zip[start..<(start + number(zip, entry + 20, 4))])
            let isDeflated = number(zip, entry + 10, 2) == 8
            var inflater = Inflater(packed)
            let content = isDeflated ? inflater.inflate() : packed
            files[String(decoding: name, as: UTF8.self)] = String(decoding: content, as: UTF8.self)
            entry += 46 + number(zip, entry + 28, 2) + number(zip, entry + 30, 2) + number(zip, entry + 32, 2)
        }
        return files
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}

private struct Inflater {
    private let bytes: [UInt8]
    private var position = 0
    private var output: [UInt8] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func inflate() -> [UInt8] {
        var isLast = false
        while !isLast {
            isLast = bits(1) == 1
            switch bits(2) {
            case 0: copyStored()
            case 1:
                let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
                decode(Codes(lengths), Codes(Array(repeating: 5, count: 30)))
            default: decodeDynamic()
            }
        }
        return output
    }

    private mutating func bits(_ count: Int) -> Int {
        (0..<count).reduce(0) { value, index in value | bit() << index }
    }

    private mutating func bit() -> Int {
        defer { position += 1 }
        return Int(bytes[position / 8] >> (position % 8)) & 1
    }

    private mutating func copyStored() {
        let start = (position + 7) / 8
        let length = Int(bytes[start]) | Int(bytes[start + 1]) << 8
        output += bytes[(start + 4)..<(start + 4 + length)]
        position = (start + 4 + length) * 8
    }

    private mutating func decodeDynamic() {
        let (literals, distances, order) = (bits(5) + 257, bits(5) + 1, bits(4) + 4)
        var lengths = Array(repeating: 0, count: 19)
        for index in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(order) {
            lengths[index] = bits(3)
        }
        let codes = Codes(lengths)
        var all: [Int] = []
        while all.count < literals + distances {
            let symbol = next(codes)
            switch symbol {
            case 16: all += Array(repeating: all[all.count - 1], count: bits(2) + 3)
            case 17: all += Array(repeating: 0, count: bits(3) + 3)
            case 18: all += Array(repeating: 0, count: bits(7) + 11)
            default: all.append(symbol)
            }
        }
        decode(Codes(Array(all[..<literals])), Codes(Array(all[literals...])))
    }

    private mutating func decode(_ literals: Codes, _ distances: Codes) {
        while true {
            let symbol = next(literals)
            if symbol == 256 { return }
            guard symbol > 256 else {
                output.append(UInt8(symbol))
                continue
            }
            let length = length(symbol - 257)
            let code = next(distances)
            let extra = max(0, code / 2 - 1)
            let distance = (code < 4 ? code : (2 + code % 2) << extra) + 1 + bits(extra)
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private mutating func length(_ code: Int) -> Int {
        if code == 28 { return 258 }
        let extra = max(0, code / 4 - 1)
        return (code < 8 ? code : (4 + code % 4) << extra) + 3 + bits(extra)
    }

    private mutating func next(_ codes: Codes) -> Int {
        var code = 0
        for length in 1..<16 {
            code = code << 1 | bit()
            if let symbol = codes.symbols[length << 16 | code] { return symbol }
        }
        return 256
    }
}

/// Huffman codes from their lengths: symbols by length and code.
private struct Codes {
    var symbols: [Int: Int] = [:]

    init(_ lengths: [Int]) {
        var code = 0
        for length in 1..<16 {
            for (symbol, own) in lengths.enumerated() where own == length {
                symbols[length << 16 | code] = symbol
                code += 1
            }
            code <<= 1
        }
    }
}
