// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built with the same strictness.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "moot",
  products: [.executable(name: "moot", targets: ["moot"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Floor 0: what it is all about.
    .target(name: "Workshop", swiftSettings: strict),

    // Floor 1: what a person's tools stand on.
    .target(name: "CColumns"),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Canvas", dependencies: ["CColumns"], swiftSettings: strict),
    .target(
      name: "Flows",
      dependencies: ["Workshop", .product(name: "TOMLKit", package: "TOMLKit")],
      resources: [.embedInCode("BuiltIn")],
      swiftSettings: strict),
    .target(
      name: "SessionStore",
      dependencies: ["Workshop", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),

    // Floor 2: what a person meets.
    .target(name: "Workbench", dependencies: ["Workshop", "Canvas"], swiftSettings: strict),
    .target(
      name: "NcursesTerminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),
    .target(
      name: "Archive",
      dependencies: ["Workshop", "SessionStore", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),

    // Floor 3: the executable.
    .executableTarget(
      name: "moot",
      dependencies: [
        "Workshop", "Canvas", "Flows", "SessionStore", "Workbench", "NcursesTerminal", "Archive",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests hold workshops with.
    .target(
      name: "Rehearsals", dependencies: ["Workshop"], path: "Tests/Rehearsals",
      swiftSettings: strict),
    .testTarget(
      name: "WorkshopTests",
      dependencies: [
        "Workshop", "Rehearsals", "SessionStore", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(name: "FlowsTests", dependencies: ["Flows", "Workshop"], swiftSettings: strict),
    .testTarget(
      name: "SessionStoreTests", dependencies: ["SessionStore", "Workshop", "Rehearsals"],
      exclude: ["Fixtures", "JSON"], swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "SessionStore", "Workshop", "Rehearsals",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests", dependencies: ["Workbench", "Workshop", "Canvas", "Rehearsals"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "Canvas"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["moot", "SessionStore", "Workshop", "Rehearsals"],
      swiftSettings: strict),
    .testTarget(
      name: "RepositoryTests",
      dependencies: [
        "Workbench", "Workshop", "SessionStore", "Canvas", "moot",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
  ])
