internal import Contacts
internal import Parsing

/// What an element of a card holds, as its class names tell.
enum CardHint: Equatable {
    case field(Field)
    /// The name of whom the card is about, person or firm.
    case name
    /// A postal address, perhaps of several lines.
    case address
    /// Buttons and counters.
    case nothing

    init?(_ node: HTMLNode) {
        guard let classes = node["class"] ?? node["itemprop"] else { return nil }
        let isHeading = Self.isHeading(node)
        let memo = isHeading ? Self.ofHeadings : Self.ofOthers
        guard let hint = memo.value(for: classes, { Self.hint(in: $0, isHeading: isHeading) }) else { return nil }
        self = hint
    }

    private static let ofHeadings = TextMemo<CardHint?>()
    private static let ofOthers = TextMemo<CardHint?>()

    private static func hint(in classes: String, isHeading: Bool) -> CardHint? {
        classes.split(whereSeparator: \.isWhitespace).lazy
            .compactMap { CardHint(words: words(withoutPrefix($0)), isHeading: isHeading) }.first
    }

    /// "field-name-field-office" is Drupal's for a field called office.
    private static func withoutPrefix(_ token: Substring) -> Substring {
        token.hasPrefix("field-name-") ? token.dropFirst(11) : token
    }

    static func isHeading(_ node: HTMLNode) -> Bool {
        ["h1", "h2", "h3", "h4", "h5", "h6"].contains(node.name)
    }

    private init?(words: Set<String>, isHeading: Bool) {
        func has(_ any: String...) -> Bool { any.contains { words.contains($0) } }
        if has("icon", "icons", "logo", "image", "img", "photo", "avatar", "btn", "button", "badge", "more"),
            !has("title", "name", "text", "content", "description")
        {
            self = .nothing
        } else if has("fax") {
            self = .field(.fax)
        } else if has("phone", "phones", "telephone", "tel", "mobile", "cell") {
            self = .field(.phone)
        } else if has("email", "mail", "emails") {
            self = .field(.email)
        } else if has("website", "web", "homepage", "url") {
            self = .field(.url)
        } else if has("street", "streetaddress") || has("address", "addr") && has("1", "2", "line", "line1", "address1")
        {
            self = .field(.street)
        } else if has("city", "locality", "town", "addresslocality") {
            self = .field(.city)
        } else if has("state", "region", "province", "addressregion") {
            self = .field(.region)
        } else if has("zip", "zipcode", "postal", "postcode", "postalcode") {
            self = .field(.postalCode)
        } else if has("country") {
            self = .field(.country)
        } else if has("address", "addr", "adr", "location") {
            self = .address
        } else {
            self.init(naming: words, isHeading: isHeading)
        }
    }

    /// Names, titles and what is said about them.
    private init?(naming words: Set<String>, isHeading: Bool) {
        func has(_ any: String...) -> Bool { any.contains { words.contains($0) } }
        guard !isHeading || !has("category", "categories", "cats", "about", "bio", "description") || has("title") else {
            return nil
        }
        let isFirm = has("company", "org", "organization", "organisation", "firm", "employer", "business")
        if has("job", "jobtitle", "reptitle", "position", "designation", "occupation", "role") {
            self = .field(.title)
        } else if has("pagetitle")
            || has("title")
                && (isHeading || has("views", "card", "entry", "page", "post", "item", "listing", "block", "result"))
        {
            self = .name
        } else if has("title") {
            self = .field(.title)
        } else if has("repname") || has("rep", "representative") && has("name") {
            self = .field(.fullName)
        } else if has("name", "fullname", "fn") {
            if has("first", "given") {
                self = .field(.givenName)
            } else if has("last", "family", "sur") {
                self = .field(.familyName)
            } else {
                self = isFirm ? .field(.organization) : .name
            }
        } else if isFirm, !has("card", "list", "listing", "item", "wrapper", "box", "row", "info") {
            self = .field(.organization)
        } else if has("department", "dept", "division") {
            self = .field(.department)
        } else if has("category", "categories", "cat", "cats", "industry") {
            self = .field(.industry)
        } else if has("bio", "biography", "description", "desc", "excerpt", "about", "summary") {
            self = .field(.note)
        } else {
            return nil
        }
    }

    /// "gz-card-title", "jobTitle", "person__name" as words. By bytes: pages ask this of every element several times.
    private static func words(_ token: Substring) -> Set<String> {
        var words: Set<String> = []
        var word: [UInt8] = []
        var wasLower = false
        func finish() {
            if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in token.utf8 {
            let isUpper = (65...90).contains(byte), isLower = (97...122).contains(byte) || byte > 127
            guard isUpper || isLower || (48...57).contains(byte) else {
                finish()
                wasLower = false
                continue
            }
            if isUpper, wasLower { finish() }
            word.append(isUpper ? byte | 0x20 : byte)
            wasLower = isLower
        }
        finish()
        return words
    }
}
