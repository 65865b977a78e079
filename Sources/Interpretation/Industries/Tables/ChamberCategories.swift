enum ChamberCategories {
    static let text = ""
}
