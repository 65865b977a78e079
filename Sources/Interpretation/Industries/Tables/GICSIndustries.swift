enum GICSIndustries {
    static let text = ""
}
