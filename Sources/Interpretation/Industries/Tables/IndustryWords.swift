enum IndustryWords {
    static let everyday = ""
    static let foreign = ""
}
