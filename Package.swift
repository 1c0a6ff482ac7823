// swift-tools-version: 6.2
import PackageDescription

/// The language settings of every Swift target: Swift 6 mode with strict memory safety,
/// explicit existentials and imports, and no warning left standing.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A C library of the system: `Sources/System/NAME` holds its module map.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "dossier",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "dossier", targets: ["dossier"]),
    .library(name: "DossierKit", targets: ["DossierKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // The C libraries of the system, one module map each.
    system("CLibZip", pkgConfig: "libzip", apt: "libzip-dev"),
    system("CLibZ", pkgConfig: "zlib", apt: "zlib1g-dev"),
    system("CLibCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
    system("CLibQPDF", pkgConfig: "libqpdf", apt: "libqpdf-dev"),
    // Only its headers: `CVipsShim` opens libvips itself when it first needs it, and is linked with GLib alone.
    system("CLibVips", pkgConfig: "gobject-2.0", apt: "libvips-dev"),
    system("CLibJPEG", pkgConfig: "libjpeg", apt: "libjpeg-dev"),
    system("CLibEXIF", pkgConfig: "libexif", apt: "libexif-dev"),
    system("CLibTurboJPEG", pkgConfig: "libturbojpeg", apt: "libturbojpeg0-dev"),
    system("CLibXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("CLibPango", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
    system("CLibCmark", pkgConfig: "libcmark", apt: "libcmark-dev"),
    // Small faces in C and C++ where Swift cannot call a library as it is.
    .target(name: "CQPDFShim", dependencies: ["CLibQPDF"]),
    .target(name: "CVipsShim", dependencies: ["CLibVips", "CLibJPEG", "CLibEXIF"]),
    // One thin Swift target per C library: the only places where `unsafe` lives.
    library("Bytes", ["CLibCrypto"]),
    library("Folders", []),
    library("Zip", ["CLibZip", "CLibZ", "Bytes"]),
    library("PDF", ["CQPDFShim", "Bytes"]),
    library("Images", ["CVipsShim", "CLibTurboJPEG", "Bytes"]),
    library("XML", ["CLibXML"]),
    library("Pages", ["CLibPango", "CLibCmark"]),
    // Bytes to facts, old bytes to new bytes, paragraphs to pages. None knows of immigration.
    library("Workers", []),
    library("Inspection", ["Bytes", "PDF", "Images", "XML", "Workers", "Zip", .product(name: "Subprocess", package: "swift-subprocess")]),
    library("Conversion", ["Bytes", "PDF", "Images", "Inspection", "Workers"]),
    library("Typesetting", ["Bytes", "Pages", "PDF", "Zip"]),
    // `schemas/` and `templates/` inside the binary.
    .executableTarget(
      name: "embed-files", dependencies: [.product(name: "Yams", package: "Yams")], path: "Sources/EmbedFilesTool",
      swiftSettings: settings),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
    .target(name: "EmbeddedFiles", swiftSettings: settings, plugins: ["EmbedFiles"]),
    // The meaning: case, manifests, rules, dates, letters, reports, packing.
    library(
      "DossierKit",
      [
        "Bytes", "Folders", "Workers", "Inspection", "Conversion", "Typesetting", "Pages", "PDF", "Images", "Zip",
        "EmbeddedFiles", .product(name: "Yams", package: "Yams"),
      ]),
    // The command line.
    .executableTarget(
      name: "dossier",
      dependencies: ["DossierKit", "Folders", "Workers", "Zip", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    // Writes the invented cases under `examples/`.
    .executableTarget(
      name: "make-examples",
      dependencies: ["DossierKit", "PDF", "Images", "Pages", "Typesetting", "Zip"],
      path: "Sources/ExampleMaker", swiftSettings: settings),
    // Tells the traits of texts, for the weights by which letters are read (Training/).
    .executableTarget(
      name: "letter-traits", dependencies: ["DossierKit"], path: "Sources/LetterTraitsTool", swiftSettings: settings),
    tests("ZipTests", ["Zip", "Bytes"]),
    tests("PDFTests", ["PDF", "Bytes"]),
    tests("InspectionTests", ["Inspection", "Workers", "Conversion", "Bytes", "PDF", "Images", "XML"]),
    tests("TypesettingTests", ["Typesetting", "Pages", "PDF", "Zip", "Bytes"]),
    tests(
      "DossierKitTests",
      [
        "DossierKit", "Bytes", "Folders", "Workers", "Inspection", "Typesetting", "Pages", "Zip", "EmbeddedFiles",
        .product(name: "Yams", package: "Yams"),
      ]),
    tests("HouseTests", ["DossierKit"]),
    tests("CommandTests", ["DossierKit", "Zip", "Bytes", "Folders", "Images", "PDF"]),
  ],
  cxxLanguageStandard: .cxx17
)
