/// NACE Rev. 2, which shares sections and divisions with ISIC Rev. 4.
enum NACEIndustries {
    static func naics(of code: String) -> [String]? { nil }
}
