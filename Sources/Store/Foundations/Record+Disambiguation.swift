import Contacts

/// `Record` is ours here, not the class of that name in GRDB.
typealias Record = Contacts.Record
