import Contacts

/// The columns of a file that together are one address: "Work Street", "Work City"… A row may hold several addresses;
/// its record takes one, whole.
struct AddressBlocks {
    struct Block {
        var label: String?
        var number: Int?
        var columns: [Int] = []
        var fields: Set<Field> = []
    }

    private var blocks: [Block] = []

    init(plans: [ColumnPlan], meanings: [HeaderMeaning], headers: [String]) {
        for column in plans.indices {
            let field: Field
            switch plans[column].use {
            case .field(let stated) where MappingDecision.addressFields.contains(stated): field = stated
            case .place: field = .city
            default: continue
            }
            let number = Self.numbersBlock(headers[column]) ? meanings[column].number : nil
            let label = plans[column].label == "Main" ? nil : plans[column].label
            if let known = blocks.firstIndex(where: { $0.label == label && $0.number == number }) {
                blocks[known].columns.append(column)
                blocks[known].fields.insert(field)
            } else {
                blocks.append(Block(label: label, number: number, columns: [column], fields: [field]))
            }
        }
    }

    /// "Address 2 - City" is the city of a second address; "Address 2" is a second line.
    private static func numbersBlock(_ header: String) -> Bool {
        let words = HeaderWords(header).words
        return words.contains("address") && words.contains { parts.contains($0) }
    }

    private static let parts: Set<String> = [
        "street", "city", "region", "state", "zip", "postal", "code", "country", "formatted", "locality", "province",
    ]

    /// Joins blocks of which one lacks what the other has: "Mailing Address", "City", "State".
    mutating func merge() {
        var merged: [Block] = []
        for block in blocks {
            let partner = merged.firstIndex { other in
                other.fields.isDisjoint(with: block.fields)
                    && (other.label == nil || block.label == nil || other.label == block.label)
                    && (other.number == block.number || block.number == nil || other.number == nil)
            }
            if let partner {
                merged[partner].columns += block.columns
                merged[partner].fields.formUnion(block.fields)
                merged[partner].label = merged[partner].label ?? block.label
            } else {
                merged.append(block)
            }
        }
        blocks = merged
    }

    /// The one to take first, first: where people work before where they live.
    var ordered: [Block] {
        blocks.enumerated().sorted { a, b in
            let (placeA, placeB) = (Self.priority(a.element), Self.priority(b.element))
            return placeA != placeB ? placeA < placeB : a.offset < b.offset
        }.map(\.element)
    }

    private static func priority(_ block: Block) -> Int {
        switch block.label {
        case "Work": 0
        case nil: 1
        case "Mailing": 2
        case "Home": 3
        default: 4
        }
    }
}
