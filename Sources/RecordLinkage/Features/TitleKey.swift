internal import Interpretation

/// A job title folded so that the usual abbreviations are the same: "Sr. Mgr" and "Senior Manager".
enum TitleKey {
    static func key(_ folded: [UInt8]) -> [UInt8] {
        let words = TextFolding.tokens(folded: folded).flatMap { spelled[$0] ?? [$0] }
        return Array(words.filter { !silent.contains($0) }.joined(separator: [0x20]))
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    private static let silent: Set<[UInt8]> = Set(["of", "the", "and", "for", "in", "at"].map(bytes))

    /// Abbreviation, then what it stands for.
    private static let spelled: [[UInt8]: [[UInt8]]] = {
        var table: [[UInt8]: [[UInt8]]] = [:]
        for line in """
        sr senior
        jr junior
        vp vice president
        svp senior vice president
        evp executive vice president
        avp assistant vice president
        ceo chief executive officer
        cfo chief financial officer
        coo chief operating officer
        cto chief technology officer
        cio chief information officer
        cmo chief marketing officer
        dir director
        mgr manager
        mngr manager
        mgmt management
        hr human resources
        eng engineer
        engr engineer
        dev developer
        asst assistant
        assoc associate
        admin administrator
        exec executive
        ops operations
        mktg marketing
        acct account
        spec specialist
        coord coordinator
        supv supervisor
        rep representative
        pres president
        tech technician
        rn registered nurse
        pm project manager
        """.split(separator: "\n") {
            let words = line.split(separator: " ").map { bytes(String($0)) }
            if let short = words.first { table[short] = Array(words.dropFirst()) }
        }
        return table
    }()
}
