// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of Shortlist do not build it. `Scripts/fuzz` runs it.
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "shortlist", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz", dependencies: [.product(name: "ReadingChecks", package: "shortlist")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    ],
    swiftLanguageModes: [.v6]
)
