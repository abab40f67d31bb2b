// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
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
      resources: ["page.css", "page.js"].map { .embedInCode("Writing/Page/\($0)") },
      swiftSettings: strict),
    .executableTarget(name: "align-cli", dependencies: ["Aligner"], swiftSettings: strict),
    .testTarget(name: "AlignerTests", dependencies: ["Aligner", "align-cli"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
