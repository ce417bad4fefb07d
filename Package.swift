// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "guatu",
  products: [.executable(name: "guatu", targets: ["guatu"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Pure rules: no I/O, no database, no screen, no clock.
    .target(name: "Campaign"),
    // Every word the program itself says, in three languages.
    .target(name: "Words", dependencies: ["Campaign", "Ledger"]),
    // What a ledger can be asked and told; no storage.
    .target(name: "Ledger", dependencies: ["Campaign"]),
    // The ledger kept in one SQLite file.
    .target(
      name: "FileLedger",
      dependencies: [
        "Campaign", "Ledger",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // The documents that an office owes, before they are files.
    .target(name: "Papers", dependencies: ["Campaign", "Ledger", "Words"]),
    // Ledgers, templates and papers in and out of files.
    .target(
      name: "Exchange",
      dependencies: [
        "Campaign", "Ledger", "Words", "Papers", "CLibZip", "CLibXML2", "CXlsxWriter", "CTOMLCheck",
        .product(name: "TOMLKit", package: "TOMLKit"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // What keeps the parser of TOML from ending the program.
    .target(name: "CTOMLCheck"),
    // Invented campaigns, for the demo.
    .target(name: "Demo", dependencies: ["Campaign", "Ledger"]),
    // A grid of styled cells that renders itself.
    .target(name: "Canvas"),
    // One view model and one view per screen.
    .target(name: "Board", dependencies: ["Campaign", "Ledger", "Words", "Papers", "Canvas"]),
    .target(
      name: "CNcurses",
      cSettings: [.define("_XOPEN_SOURCE_EXTENDED"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "Canvas"]),
    .executableTarget(
      name: "guatu",
      dependencies: [
        "Campaign", "Words", "Ledger", "FileLedger", "Papers", "Exchange", "Demo", "Canvas", "Board",
        "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the benchmarks measure without a board.
    .executableTarget(
      name: "LedgerProbe",
      dependencies: [
        "Campaign", "Ledger", "FileLedger", .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/LedgerProbe"),

    // A pty and a terminal emulator, to test the whole program as a person sees it.
    .target(
      name: "CVterm", path: "Tests/CVterm", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("vterm")]),
    .target(name: "PtySupport", dependencies: ["CVterm"], path: "Tests/PtySupport"),

    // Random numbers that are the same in every run.
    .target(name: "TestDice", path: "Tests/TestDice"),
    // What is read from outside, to be tried with any bytes: by tests, and for long by libFuzzer.
    .target(
      name: "ForeignInput",
      dependencies: ["Campaign", "Ledger", "Exchange", "Canvas", "Terminal", "TestDice"],
      path: "Tests/ForeignInput"),
    .executableTarget(name: "Fuzz", dependencies: ["ForeignInput"], path: "Tests/Fuzz"),

    // Tests name every module that they import: what is not named is not compiled anew when it changes.
    .testTarget(name: "CampaignTests", dependencies: ["Campaign", "Words", "TestDice", "ForeignInput"]),
    .testTarget(
      name: "FileLedgerTests",
      dependencies: [
        "FileLedger", "Campaign", "Ledger", "TestDice", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Formats"]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "Exchange", "Papers", "Campaign", "Ledger", "Words", "FileLedger", "Demo", "TestDice", "ForeignInput",
      ],
      exclude: ["Papers/Readers"]),
    .testTarget(
      name: "PapersTests",
      dependencies: ["Papers", "Campaign", "Ledger", "Words", "FileLedger", "Demo", "Exchange"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestDice"]),
    .testTarget(name: "DemoTests", dependencies: ["Demo", "Campaign", "Ledger", "FileLedger"]),
    .testTarget(
      name: "BoardTests",
      dependencies: [
        "Board", "Campaign", "Ledger", "Words", "Papers", "Canvas", "Demo", "Exchange", "FileLedger",
        "TestDice",
      ],
      exclude: ["Goldens"]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Canvas", "TestDice"], path: "Tests/TerminalProbe"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Canvas", "PtySupport", "TerminalProbe", "TestDice", "ForeignInput"]),
    .executableTarget(
      name: "BusyClerk", dependencies: ["FileLedger", "Campaign", "Ledger", "TestDice"],
      path: "Tests/BusyClerk"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "guatu", "BusyClerk", "PtySupport", "FileLedger", "Campaign", "Ledger", "TestDice",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
