// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of Shortlist do not build it. `Scripts/benchmark` runs it.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        .executableTarget(name: "generate-directory"),
        .executableTarget(name: "measure"),
    ],
    swiftLanguageModes: [.v6]
)
