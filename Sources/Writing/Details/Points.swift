/// Shares of a full score as people read them: points of a hundred.
enum Points {
    /// 0.874 -> 87; 0 to 100 whatever comes.
    static func of(_ share: Double) -> Int { Int((clamped(share) * 100).rounded()) }

    /// One decimal, as CSS has it, without Foundation's locale: 0.874 -> "87.4%".
    static func width(_ share: Double) -> String {
        let tenths = Int((clamped(share) * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)%"
    }

    private static func clamped(_ share: Double) -> Double { share.isFinite ? min(max(share, 0), 1) : 0 }
}
