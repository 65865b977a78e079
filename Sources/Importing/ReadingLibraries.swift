import Parsing

/// The libraries that exports are read with, for somebody who looks for a fault.
public enum ReadingLibraries {
    /// Name and version of each.
    public static var versions: [(name: String, version: String)] { LibraryVersions.all }
}
