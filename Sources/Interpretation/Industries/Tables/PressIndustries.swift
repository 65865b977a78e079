enum PressIndustries {
    static let text = ""
}
