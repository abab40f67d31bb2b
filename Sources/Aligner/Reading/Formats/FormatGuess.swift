/// What a file is, by its content: the name of a file says what its writer thought, if anything.
///
/// A new format has a line in one of the four places that know its kind: here by its first bytes, in `PackageSigns` for
/// ZIP archives, `CompoundSigns` for the containers of old Office files and `TextSigns` for text.
struct FormatGuess: Sendable, Hashable {
  /// Why a file of a known format cannot be read, whoever reads it.
  enum Fault: Error, Sendable, Hashable {
    /// It is not whole.
    case damage
    /// It may not be read without a password.
    case password
  }

  /// What it is.
  var format: FileFormat
  /// What is wrong with it, as far as that shows.
  var fault: Fault?

  /// The formats that are known by how they begin.
  private static let beginnings: [(bytes: [UInt8], format: FileFormat)] = [
    // Its Arabic is often damaged: a DOCX of the same document is always better.
    (Array("%PDF-".utf8), .pdf),
    (Array("{\\rtf".utf8), .rtf),
    ([0x1F, 0x8B], .gzip),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture),
    (Array("II*\0".utf8), .picture),
    (Array("MM\0*".utf8), .picture),
  ]

  /// What bytes are that are no text; `nil` for text, and for what nobody knows.
  init?(_ bytes: [UInt8]) {
    if ZIPArchive.begins(bytes) {
      self = PackageSigns.guess(of: bytes)
    } else if CompoundSigns.begins(bytes) {
      self = CompoundSigns(bytes).guess
    } else if let known = Self.beginnings.first(where: { bytes.starts(with: $0.bytes) }) {
      self.init(format: known.format, fault: known.format == .rtf && !Self.isClosed(bytes) ? .damage : nil)
    } else {
      return nil
    }
  }

  init(format: FileFormat, fault: Fault? = nil) { (self.format, self.fault) = (format, fault) }

  /// Whether RTF ends with the brace that closes its first; what is cut off is read without the rest, or as nothing.
  private static func isClosed(_ rich: [UInt8]) -> Bool { rich.last { $0 > 0x20 } == UInt8(ascii: "}") }

  /// The error that this is, in a file; `nil` if nothing is wrong.
  func cause(in file: String) -> ReadingError? {
    switch fault {
    case .damage: .damaged(file: file, format: format)
    case .password: .protected(file: file, format: format)
    case nil: nil
    }
  }
}
