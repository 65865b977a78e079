import Contacts
import Ranking

/// Why no focus could be made from people who would be ideal.
public enum IdealError: Error, Sendable, Equatable {
    case unknown(String)
    /// Neither work, company nor place is known of any of them.
    case nothingKnown
}

extension IdealError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknown(let id):
            "--like \(id): no such contact; ids stand in the table of a workspace, and as contact_id in JSON"
        case .nothingKnown:
            "--like: neither work, company nor place is known of them, so nothing can be looked for; name others"
        }
    }
}

extension CandidatePool {
    /// `base` with what the contacts called `ids` are.
    func focus(likeNamed ids: [String], basedOn base: Focus) throws(IdealError) -> Focus {
        var ideals: [ContactID] = []
        for id in ids {
            let ideal = ContactID(rawValue: id)
            guard contains(ideal) else { throw .unknown(id) }
            ideals.append(ideal)
        }
        guard let focus = focus(like: ideals, basedOn: base) else { throw .nothingKnown }
        return focus
    }
}
