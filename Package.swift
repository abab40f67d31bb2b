// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// What the page consists of beside its text; it is built into the program, which stays a single file.
let pageFiles = [
  "bar.js", "beads.js", "drawing.js", "editor.css", "editor.js", "export.js", "findings.css", "findings.js", "help.js",
  "kept.js", "keys.js", "map.js", "marks.js", "memory.js", "numbers.js", "page.css", "page.js", "pairing.js",
  "paper.css",
  "paper.js", "search.js", "store.js",
]

let package = Package(
  name: "align-cli",
  products: [
    .library(name: "Aligner", targets: ["Aligner"]),
    .executable(name: "align-cli", targets: ["align-cli"]),
  ],
  dependencies: [],
  targets: [
    .target(
      name: "Aligner",
      resources: pageFiles.map { .embedInCode("Writing/Page/\($0)") },
      swiftSettings: strict),
    .executableTarget(name: "align-cli", dependencies: ["Aligner"], swiftSettings: strict),
    .testTarget(name: "AlignerTests", dependencies: ["Aligner", "align-cli"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
