public import Contacts
import Foundation
import Store

extension Workspace {
    /// Makes two contacts one, now and in every later linking. The older id stays, the other leads to it.
    /// - Returns: the id that stays.
    /// - Throws: `StoreError.noSuchContact`, `.ambiguousContact`, `.nothingToDecide`.
    public func merge(_ a: String, _ b: String, at: String) throws -> ContactID {
        let (left, right) = (try store.contact(matching: a), try store.contact(matching: b))
        try store.merge(left, right, at: at)
        try link(at: at)
        return try store.contact(matching: left.rawValue)
    }

    /// Parts a contact, now and in every later linking.
    /// - Parameter parts: the records (their numbers as `show` prints them) that become contacts of their own; where it
    ///   is empty, every record stands on its own.
    /// - Returns: the contacts that came of it, the one that keeps the id first.
    public func split(_ text: String, into parts: [[Int64]] = [], at: String) throws -> [ContactID] {
        let contact = try store.contact(matching: text)
        let records = Set(try store.records(of: contact).map(\.id))
        try store.split(contact, into: parts.map { $0.map(RecordID.init) }, at: at)
        try link(at: at)
        var found: Set<ContactID> = []
        try store.currentRecords { if records.contains($0.id), let id = $0.contact { found.insert(id) } }
        return found.sorted { ($0 == contact ? 0 : 1, $0) < ($1 == contact ? 0 : 1, $1) }
    }

    /// Takes back the last import, merge or split.
    /// - Returns: what was taken back, in words: "import of chamber.csv, 2026-11-23".
    /// - Throws: `WorkspaceError.nothingToUndo`.
    public func undo(at: String) throws -> String {
        guard let action = try store.undoLast(at: at) else { throw WorkspaceError.nothingToUndo }
        try link(at: at)
        return "\(action.kind.rawValue) of \(action.subject), \(action.at.prefix(10))"
    }

    /// Keeps a contact out of every output; its id.
    public func suppress(_ text: String, reason: String?, at: String) throws -> ContactID {
        let contact = try store.contact(matching: text)
        try store.suppress(person: contact, reason: reason, at: at)
        return contact
    }

    /// Keeps everybody of a company, by its name in any common form, out of every output.
    public func suppress(company: String, reason: String?, at: String) throws {
        try store.suppress(.company, company, reason: reason, at: at)
    }

    /// Keeps everybody with an e-mail address of `domain`, or of a host below it, out of every output.
    public func suppress(domain: String, reason: String?, at: String) throws {
        let bare = domain.hasPrefix("@") ? String(domain.dropFirst()) : domain
        try store.suppress(.domain, bare.lowercased(), reason: reason, at: at)
    }

    /// Lifts the suppression of a contact (by its id or its beginning), a company or a domain.
    /// - Throws: `StoreError.nothingToDecide` where there is none, `.ambiguousContact`.
    public func liftSuppression(of subject: String) throws {
        if try store.liftSuppression(of: subject) { return }
        do {
            if try store.liftSuppression(of: store.contact(matching: subject).rawValue) { return }
        } catch StoreError.noSuchContact {
            // Then it was meant as a company or a domain, and none such is suppressed.
        }
        throw StoreError.nothingToDecide(reason: "\(subject): is not suppressed; --list prints what is")
    }

    /// Every suppression, a line each, oldest first.
    public func suppressionLines() throws -> [String] {
        try store.suppressions().map { one in
            "\(one.at.prefix(10))  \(one.kind.rawValue)  \(one.subject)" + (one.reason.map { "  " + $0 } ?? "")
        }
    }
}
