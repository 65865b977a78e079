/// The states of the United States, its district and territories.
enum USState {
    /// The name (folded) of the state with this folded two-letter code, or nil.
    static func name(code: [UInt8]) -> String? { byCode[String(decoding: code, as: UTF8.self)] }

    /// The two-letter code in capitals of the state with this folded name, or nil.
    static func code(name: String) -> String? { byName[name] }

    static let byCode: [String: String] = {
        var states: [String: String] = [:]
        for line in text.split(separator: "\n") {
            states[String(line.prefix(2)).lowercased()] = String(line.dropFirst(3)).lowercased()
        }
        return states
    }()

    private static let byName: [String: String] = {
        var codes: [String: String] = [:]
        for (code, name) in byCode { codes[name] = code.uppercased() }
        return codes
    }()

    private static let text =
        """
        AL Alabama
        AK Alaska
        AZ Arizona
        AR Arkansas
        CA California
        CO Colorado
        CT Connecticut
        DE Delaware
        DC District of Columbia
        FL Florida
        GA Georgia
        HI Hawaii
        ID Idaho
        IL Illinois
        IN Indiana
        IA Iowa
        KS Kansas
        KY Kentucky
        LA Louisiana
        ME Maine
        MD Maryland
        MA Massachusetts
        MI Michigan
        MN Minnesota
        MS Mississippi
        MO Missouri
        MT Montana
        NE Nebraska
        NV Nevada
        NH New Hampshire
        NJ New Jersey
        NM New Mexico
        NY New York
        NC North Carolina
        ND North Dakota
        OH Ohio
        OK Oklahoma
        OR Oregon
        PA Pennsylvania
        RI Rhode Island
        SC South Carolina
        SD South Dakota
        TN Tennessee
        TX Texas
        UT Utah
        VT Vermont
        VA Virginia
        WA Washington
        WV West Virginia
        WI Wisconsin
        WY Wyoming
        PR Puerto Rico
        GU Guam
        VI Virgin Islands
        AS American Samoa
        MP Northern Mariana Islands
        """
}
