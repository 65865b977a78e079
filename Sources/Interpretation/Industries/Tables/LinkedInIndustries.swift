enum LinkedInIndustries {
    static let first = ""
    static let second = ""
}
