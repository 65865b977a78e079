// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of Shortlist do not build it. `Scripts/benchmark` and `Scripts/hostile` run it.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        .executableTarget(name: "csv-floor", linkerSettings: [.linkedLibrary("csv"), .linkedLibrary("sqlite3")]),
        .target(name: "Randomness"),
        .executableTarget(name: "generate-directory", dependencies: ["Randomness"]),
        .executableTarget(name: "judge", dependencies: ["Randomness"]),
        .target(name: "Measuring"),
        .executableTarget(name: "measure", dependencies: ["Measuring"]),
        .executableTarget(name: "hostile", dependencies: ["Measuring"]),
    ],
    swiftLanguageModes: [.v6]
)
