import CLibCSV
import CLibXML2

/// The versions of the C libraries that this was built with.
package enum LibraryVersions {
    package static var all: [(name: String, version: String)] {
        [("libcsv", "\(CSV_MAJOR).\(CSV_MINOR).\(CSV_RELEASE)"), ("libxml2", LIBXML_DOTTED_VERSION)]
    }
}
