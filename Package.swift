// swift-tools-version: 6.2
import Foundation
import PackageDescription

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

// A question is answered in a few milliseconds, of which starting the program would be the most.
// So the runtime and Foundation are linked into it, it has a fixed address (else the linker at its
// start moves 94,000 addresses, on as many as 250 pages), and shows nobody its symbols. libxml2 is
// loaded when it is needed (Sources/CLibXML2).
var quickStart = [
    "-static-stdlib", "-use-ld=lld", "-Xlinker", "--as-needed", "-lFoundationEssentials",
    "-lFoundationInternationalization", "-lCoreFoundation",
    "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
    "-lswiftSynchronization", "-Xlinker", "--no-export-dynamic", "-Xclang-linker", "-no-pie",
]

// The C++ runtime as well, where the system has it as an archive (Sources/Linking/libstdc++.so).
let compilers = URL(fileURLWithPath: "/usr/lib/gcc")
let archives = FileManager.default.enumerator(at: compilers, includingPropertiesForKeys: nil)
if archives?.contains(where: { ($0 as? URL)?.lastPathComponent == "libstdc++.a" }) == true {
    quickStart += [
        "-Xclang-linker", "-static-libgcc", "-L\(Context.packageDirectory)/Sources/Linking",
    ]
}

let package = Package(
    name: "archive",
    products: [.executable(name: "archive", targets: ["archive"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "CEmbeddedFiles"),
        .target(name: "CProcessor"),
        .target(name: "Facts"),
        .target(
            name: "Lexicon", dependencies: ["Facts", "CEmbeddedFiles"],
            exclude: ["Build", "Data", "Gazetteer/Tables"]),
        .target(
            name: "Language", dependencies: ["Facts", "Lexicon", "CEmbeddedFiles", "CProcessor"],
            exclude: ["Model"]),
        .target(
            name: "Extraction", dependencies: ["Facts", "Lexicon", "Language"]),
        .target(
            name: "Store",
            dependencies: ["Facts", "CEmbeddedFiles", "CSQLiteSettings", grdb, sqlite]),
        .systemLibrary(name: "CSQLiteSettings"),
        .systemLibrary(name: "CLibXML2", providers: [.apt(["libxml2"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "Ingest",
            dependencies: ["Facts", "Extraction", "Store", "CLibXML2", "CZlib", logging]),
        .target(name: "Query", dependencies: ["Facts", "Store", grdb]),
        .target(name: "Presentation", dependencies: ["Facts", "Query", "CEmbeddedFiles"]),
        .executableTarget(
            name: "archive",
            dependencies: [
                "Facts", "Lexicon", "Language", "Extraction", "Store", "Ingest", "Query",
                "Presentation", argumentParser, logging,
            ],
            linkerSettings: [
                .unsafeFlags(quickStart, .when(platforms: [.linux], configuration: .release))
            ]),
        .target(
            name: "TestSupport", dependencies: ["Facts", "Store", grdb],
            path: "Tests/TestSupport"),
        .testTarget(name: "ArchitectureTests", dependencies: ["CEmbeddedFiles", "TestSupport"]),
        .testTarget(name: "FactsTests", dependencies: ["Facts", "TestSupport"]),
        .testTarget(name: "LexiconTests", dependencies: ["Facts", "Lexicon", "TestSupport"]),
        .testTarget(
            name: "LanguageTests", dependencies: ["Facts", "Lexicon", "Language", "TestSupport"]),
        .testTarget(
            name: "ExtractionTests",
            dependencies: ["Facts", "Lexicon", "Language", "Extraction", "TestSupport"]),
        .testTarget(name: "StoreTests", dependencies: ["Facts", "Store", "TestSupport", grdb]),
        .testTarget(
            name: "IngestTests",
            dependencies: ["Facts", "Extraction", "Store", "Ingest", "TestSupport"]),
        .testTarget(
            name: "QueryTests", dependencies: ["Facts", "Store", "Query", "TestSupport", grdb]),
        .testTarget(
            name: "PresentationTests",
            dependencies: ["Facts", "Query", "Presentation", "TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["Facts", "TestSupport"]),
        .testTarget(
            name: "GoldenTests", dependencies: ["TestSupport"], exclude: ["Expected"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
