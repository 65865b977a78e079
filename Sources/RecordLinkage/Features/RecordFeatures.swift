internal import Contacts

/// What comparison needs of one record: numbers of texts, each interpreted once for all records that share it.
/// 0 means that the record does not say.
struct RecordFeatures: Sendable {
    var isOrganization = false
    /// Which file it stands in.
    var list: UInt16 = 0
    var suffix: UInt8 = 0
    var given: UInt32 = 0
    var middle: UInt32 = 0
    var family: UInt32 = 0
    var nickname: UInt32 = 0
    var company: UInt32 = 0
    var title: UInt32 = 0
    var city: UInt32 = 0
    var region: UInt32 = 0
    var postcode: UInt32 = 0
    var street: UInt32 = 0
    var emails = Run()
    var phones = Run()
    var sites = Run()
    var profiles = Run()
    /// Pairs of column number and value number.
    var extras = Run()
    /// Of everything above by content, not by number: breaks ties in the same way whatever the order of the records.
    var content: UInt64 = 0

    /// A stretch of the table's `numbers`.
    struct Run: Sendable {
        var start: UInt32 = 0
        var count: UInt16 = 0
        var isEmpty: Bool { count == 0 }
        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }
}
