// swift-tools-version: 6.2
import PackageDescription

/// Held for every target of ours: strict about existentials, imports, memory safety; no warning is let through.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "shortlist",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "shortlist", targets: ["shortlist"]),
        .library(name: "RecordLinkage", targets: ["RecordLinkage"]),
        // For the fuzz targets, a package of their own.
        .library(name: "ReadingChecks", targets: ["ReadingChecks"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // The C libraries, each a module map and a shim.
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CUCharDet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
        .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"]), .brew(["libpsl"])]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(name: "CIcal", pkgConfig: "libical", providers: [.apt(["libical-dev"]), .brew(["libical"])]),
        .target(name: "CPhoneNumber", linkerSettings: [.linkedLibrary("phonenumber")]),

        // From bytes to contacts; an arrow of the design is a dependency here.
        .target(name: "Contacts", swiftSettings: strict),
        .target(
            name: "Parsing", dependencies: ["CArchive", "CLibCSV", "CLibXML2", "CUCharDet"], swiftSettings: strict),
        .target(name: "Interpretation", dependencies: ["Contacts", "CPhoneNumber", "CPSL"], swiftSettings: strict),
        .target(name: "Importing", dependencies: ["Contacts", "Interpretation", "Parsing"], swiftSettings: strict),
        .target(name: "RecordLinkage", dependencies: ["Contacts", "Interpretation"], swiftSettings: strict),
        .target(name: "Ranking", dependencies: ["Contacts", "Interpretation"], swiftSettings: strict),
        .target(
            name: "Writing",
            dependencies: ["CIcal", "CXLSXWriter", "Contacts", "Interpretation", "RecordLinkage", "Ranking"],
            swiftSettings: strict),
        .target(name: "Outreach", dependencies: ["Contacts", "Interpretation", "Ranking"], swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: [
                "CCrypto", "Contacts", "Interpretation", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "Pipeline",
            dependencies: [
                "Contacts", "Interpretation", "Importing", "RecordLinkage", "Ranking", "Store", "Writing", "Outreach",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "shortlist",
            dependencies: [
                "Pipeline", "Contacts", "Interpretation", "Importing", "RecordLinkage", "Ranking", "Writing",
                "Outreach",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What several test targets share.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .target(
            name: "ReadingChecks", dependencies: ["Contacts", "Importing", "Parsing"], path: "Tests/ReadingChecks",
            swiftSettings: strict),
        .testTarget(name: "ContactsTests", dependencies: ["Contacts"], swiftSettings: strict),
        .testTarget(name: "ParsingTests", dependencies: ["Parsing", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "InterpretationTests", dependencies: ["Contacts", "Interpretation", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["Contacts", "Importing", "Parsing", "ReadingChecks", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "RecordLinkageTests", dependencies: ["Contacts", "Interpretation", "RecordLinkage", "TestSupport"],
            resources: [.process("Resources")],
            swiftSettings: strict),
        .testTarget(
            name: "RankingTests", dependencies: ["Contacts", "Interpretation", "Ranking", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "WritingTests",
            dependencies: [
                "Contacts", "Importing", "Interpretation", "Parsing", "RecordLinkage", "Ranking", "TestSupport",
                "Writing",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "OutreachTests", dependencies: ["Contacts", "Interpretation", "Ranking", "Outreach"],
            swiftSettings: strict),
        .testTarget(
            name: "StoreTests", dependencies: ["Contacts", "Store", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "PipelineTests",
            dependencies: [
                "Contacts", "Interpretation", "Importing", "Pipeline", "Ranking", "RecordLinkage", "Store",
                "TestSupport",
                "Writing",
            ],
            swiftSettings: strict),
        .testTarget(name: "CommandTests", dependencies: ["shortlist", "TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
