import Contacts
import Testing

@testable import RecordLinkage

struct IdentityAssignmentTests {
    private let old = ContactID(bits: 1), young = ContactID(bits: 2), other = ContactID(bits: 3)

    @Test func `where contacts merge the older id stays and the other redirects`() {
        let assignment = IdentityAssignment(clusters: [[0, 1], [2]], known: [old, young, other])
        #expect(assignment.identities == [old, other])
        #expect(assignment.redirects == [young: old])
    }

    @Test func `where a contact is split the part with the older record keeps the id`() {
        let assignment = IdentityAssignment(clusters: [[1, 2], [0]], known: [old, old, old])
        #expect(assignment.identities == [nil, old])
        #expect(assignment.redirects.isEmpty)
    }

    @Test func `a new record joins the id, a new cluster has none`() {
        let assignment = IdentityAssignment(clusters: [[0, 2], [1]], known: [old, nil, nil])
        #expect(assignment.identities == [old, nil])
        #expect(assignment.redirects.isEmpty)
    }

    @Test func `a record moves between contacts without taking an id along`() {
        let assignment = IdentityAssignment(clusters: [[0], [1, 2]], known: [old, old, young])
        #expect(assignment.identities == [old, young])
        #expect(assignment.redirects.isEmpty)
    }
}
