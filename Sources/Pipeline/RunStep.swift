/// One named step of a run, and how far it has come. The progress line, the report and the errors all speak of these.
public struct RunStep: Sendable, Equatable {
    /// What is being done: "Linking 412 records".
    public var title: String
    /// From 1.
    public var number: Int
    public var count: Int
    /// 0 to 1; nil where it cannot be told.
    public var fraction: Double?

    public init(_ title: String, number: Int, of count: Int, fraction: Double? = nil) {
        self.title = title
        self.number = number
        self.count = count
        self.fraction = fraction
    }
}

/// Called when a step begins and now and then while it runs, from any thread.
public typealias ProgressHandler = @Sendable (RunStep) -> Void
