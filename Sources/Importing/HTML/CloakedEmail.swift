internal import Parsing

/// E-mail addresses that a page's own scripts and elements put together, so that programs do not find them.
enum CloakedEmail {
    /// The address in a script of Joomla's: its parts stand in quotes, set to or added to a variable called addy and a
    /// number, letters as entities.
    static func joomla(_ script: String) -> String? {
        guard script.utf8.count < 20_000, script.holds("addy") else { return nil }
        var address = ""
        for statement in script.split(whereSeparator: { $0 == "\n" || $0 == "\r" }).flatMap(statements) {
            let sides = statement.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let name = MarkupText.trimmed(sides[0]).split(separator: " ").last ?? ""
            if name.hasPrefix("addy"), !name.hasPrefix("addy_text") { address += quoted(sides[1]) }
        }
        let text = HTMLDocument("<p>" + address + "</p>")?.root.text ?? ""
        let end = text.firstIndex(of: "?") ?? text.endIndex
        return ContactText.isEmail(String(text[..<end])) ? String(text[..<end]) : nil
    }

    /// The address of `<joomla-hidden-mail>`: the parts before and after the "@" in base 64.
    static func joomlaElement(_ node: HTMLNode) -> String? {
        guard node.name == "joomla-hidden-mail", let first = node["first"].flatMap(base64),
            let last = node["last"].flatMap(base64)
        else { return nil }
        return ContactText.isEmail(first + "@" + last) ? first + "@" + last : nil
    }

    /// The sentence that stands where the address would.
    static func isStandIn(_ text: String) -> Bool {
        let folded = MarkupText.folded(text)
        return folded.holds("protected from spambots") || folded == "email protected"
    }

    /// Statements end in semicolons outside quotes.
    private static func statements(_ line: Substring) -> [String] {
        var found = [""]
        var quote: Character?
        for character in line {
            if character == quote { quote = nil } else if quote == nil, "'\"".contains(character) { quote = character }
            if character == ";", quote == nil { found.append("") } else { found[found.count - 1].append(character) }
        }
        return found
    }

    private static func quoted(_ text: Substring) -> String {
        var result = ""
        var quote: Character?
        for character in text {
            if character == quote {
                quote = nil
            } else if quote != nil {
                result.append(character)
            } else if "'\"".contains(character) {
                quote = character
            }
        }
        return result
    }

    private static func base64(_ text: String) -> String? {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var bytes: [UInt8] = []
        var bits = 0
        var count = 0
        for byte in text.utf8 where byte != UInt8(ascii: "=") {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            bits = (bits << 6 | value) & 0xFFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(bits >> count & 0xFF))
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
