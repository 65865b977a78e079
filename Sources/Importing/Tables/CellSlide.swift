import Contacts

/// Puts rows right whose cells slid: one delimiter is missing, so that the later cells stand a column too far left, or
/// one is too many (an unquoted comma in a company's name), so that they stand too far right.
///
/// What columns certainly look like decides: e-mail addresses, phones, web addresses, postcodes, dates, codes of states.
/// Only where exactly one change brings every such cell under its column is the row changed; cells that could stand
/// anywhere stay where they are.
struct CellSlide {
    /// What nearly all values of a column look like; nil where they may be anything.
    private let shapes: [CellShape?]
    private let fields: [Field?]

    /// - Parameters:
    ///   - rows: the sample's entries; those with a cell for each column tell the shapes.
    ///   - fields: what each column was taken for.
    init(rows: [[String]], fields: [Field?]) {
        let sound = rows.filter { $0.count == fields.count }
        shapes = fields.indices.map { column in CellShape.shared(by: sound.map { $0[column] }) }
        self.fields = fields
    }

    /// The row with its cells under their columns; nil where it is right as it is, or where nothing is certain. Costs
    /// nothing for rows with a cell for each column.
    func mended(_ cells: [String]) -> [String]? {
        guard cells.count != fields.count, abs(cells.count - fields.count) <= 2, cells.count > 1 else { return nil }
        guard let misfit = firstMisfit(of: cells) else { return nil }
        let mended = cells.count < fields.count ? opened(cells, at: misfit) : joined(cells, before: misfit)
        return mended.flatMap { firstMisfit(of: $0) == nil && confirms($0) ? $0 : nil }
    }

    /// With empty cells before the one that is wrong.
    private func opened(_ cells: [String], at place: Int) -> [String] {
        Array(cells[..<place]) + Array(repeating: "", count: fields.count - cells.count) + cells[place...]
    }

    /// With two cells before the wrong one put together as one: those that a comma in a company's name or an address
    /// parted.
    private func joined(_ cells: [String], before misfit: Int) -> [String]? {
        guard cells.count == fields.count + 1, misfit > 0 else { return nil }
        let places = (0..<misfit).filter { shapes[$0] == nil && !cells[$0].isEmpty && !cells[$0 + 1].isEmpty }
        let legal = places.filter { NameEvidence.hasLegalForm("x " + cells[$0 + 1]) }
        let firms = places.filter { fields[$0] == .organization }
        let streets = places.filter { fields[$0] == .street }
        let candidates = [legal, places, firms + streets].first { $0.count == 1 }
        guard let place = candidates?.first else { return nil }
        return Array(cells[..<place]) + [cells[place] + ", " + cells[place + 1]] + cells[(place + 2)...]
    }

    /// The first cell that cannot stand under its column, or beyond the last one.
    private func firstMisfit(of cells: [String]) -> Int? {
        cells.indices.first { column in
            guard !Placeholder.isEmpty(cells[column]) else { return false }
            guard column < shapes.count else { return true }
            guard let shape = shapes[column] else { return CellShape.email.fits(cells[column]) }
            return !shape.fits(cells[column])
        }
    }

    /// Whether at least one cell stands where only such a cell can.
    private func confirms(_ cells: [String]) -> Bool {
        zip(cells, shapes).contains { cell, shape in
            guard let shape, shape != .state, !Placeholder.isEmpty(cell) else { return false }
            return shape.fits(cell)
        }
    }
}

/// A look that only values of one sort have.
enum CellShape: CaseIterable {
    case email, url, date, postcode, phone, state

    func fits(_ text: String) -> Bool {
        switch self {
        case .email: ValueShape.isEmail(text) && !text.contains(" ")
        case .url: ValueShape.isWebAddress(text)
        case .date: ValueShape.isDate(text)
        case .postcode: ValueShape.isPostcode(text)
        case .phone: ValueShape.isPhone(text)
        case .state: text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        }
    }

    /// The shape of nine in ten of the values that are filled, at least three; nil where there is none.
    static func shared(by values: [String]) -> CellShape? {
        let filled = values.filter { !Placeholder.isEmpty($0) }
        guard filled.count >= 3 else { return nil }
        return allCases.first { shape in filled.count(where: shape.fits) * 10 >= filled.count * 9 }
    }
}
