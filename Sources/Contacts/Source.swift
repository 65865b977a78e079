/// A directory or contact list that exports come from.
public struct Source: Sendable, Equatable, Hashable, Codable {
    /// What sort of list it is. People of a `network` source know the seeker: candidates and warm paths at once.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case network, association, business, alumni, other
    }

    public var name: String
    public var kind: Kind
    /// How far its values are believed against another source's, 0 to 1.
    public var trust: Double

    public init(name: String, kind: Kind, trust: Double? = nil) {
        self.name = name
        self.kind = kind
        self.trust = trust ?? kind.usualTrust
    }
}

extension Source.Kind {
    /// The trust of a source of this kind of which nothing else is known. What people enter about themselves
    /// (their network profile, their association's form) is kept up better than what others list about them.
    public var usualTrust: Double {
        switch self {
        case .network: 0.8
        case .association: 0.75
        case .alumni: 0.6
        case .business: 0.6
        case .other: 0.5
        }
    }
}

/// Where a value comes from: the source, the file and the line.
public struct Provenance: Sendable, Equatable, Hashable, Codable, Comparable {
    public var source: String
    public var file: String
    public var line: Int

    public init(source: String, file: String, line: Int) {
        self.source = source
        self.file = file
        self.line = line
    }

    public static func < (a: Self, b: Self) -> Bool {
        (a.source, a.file, a.line) < (b.source, b.file, b.line)
    }
}
