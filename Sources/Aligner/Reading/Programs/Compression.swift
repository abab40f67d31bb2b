/// A way to pack files that a program of the user's undoes and does.
package enum Compression: CaseIterable, Sendable {
  /// `gzip`.
  case gzip
  /// `zstd`.
  case zstandard

  /// How many bytes have to be seen to tell.
  package static let signLength = 4

  /// How packed bytes are packed, by how they begin; `nil` if they are not.
  package init?(signOf bytes: [UInt8]) {
    guard let found = Self.allCases.first(where: { bytes.starts(with: $0.sign) }) else { return nil }
    self = found
  }

  /// How a file is packed, by its name; `nil` if it is not.
  package init?(fileNamed path: String) {
    guard let found = Self.allCases.first(where: { path.hasSuffix("." + $0.fileExtension) }) else { return nil }
    self = found
  }

  /// The name of a file without the extension that says how it is packed.
  package static func bareName(of path: String) -> String {
    Compression(fileNamed: path).map { String(path.dropLast($0.fileExtension.count + 1)) } ?? path
  }

  /// The extension of files, without the dot.
  package var fileExtension: String {
    switch self {
    case .gzip: "gz"
    case .zstandard: "zst"
    }
  }

  private var sign: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B]
    case .zstandard: [0x28, 0xB5, 0x2F, 0xFD]
    }
  }

  var program: ExternalProgram {
    switch self {
    case .gzip: ExternalProgram(name: "gzip", package: "gzip")
    case .zstandard: ExternalProgram(name: "zstd", package: "zstd")
    }
  }

  /// What the program is told to unpack standard input.
  var unpacking: [String] { ["-dc"] }

  /// What the program is told to pack standard input, so that the same bytes come out each time.
  var packing: [String] {
    switch self {
    case .gzip: ["-nc"]
    case .zstandard: ["-qc"]
    }
  }
}

/// Why packed bytes could not be read or written.
package enum CompressionError: Error, Hashable {
  /// The program is not installed.
  case needsProgram(file: String, program: String, package: String)
  /// The system would not start the program.
  case notStarted(file: String, program: String)
  /// What is packed is damaged or not whole.
  case damaged(file: String, program: String)
  /// The program could not write what it has packed.
  case notPacked(file: String, program: String)
}
