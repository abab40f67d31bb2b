/// The text of one file: valid UTF-8 bytes, and the way back to the bytes of the file.
public struct SourceText: Sendable {
  /// The file's name as messages and output should show it.
  public var name: String
  /// The text as valid UTF-8, without a byte order mark.
  public var bytes: [UInt8]
  /// The encoding the file was in.
  public var encoding: TextEncoding
  /// True if the encoding was decided by content and another one was nearly as likely.
  public var isEncodingUncertain: Bool
  /// What the file's XML declaration names, where its bytes are no such text; `nil` if they agree or there is none.
  public internal(set) var contradictedEncoding: TextEncoding?
  /// The files that it was put together of, if it was in a package; else none.
  var members: [Member] = []
  /// Length of the byte order mark that was taken off, in bytes of the file.
  var markLength: Int

  /// A file of a package.
  struct Member: Sendable {
    /// Its name, without the folders that it is in.
    var name: String
    /// The byte that it begins at.
    var start: Int
  }

  /// Makes a source from text that is already in memory.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8), encoding: .utf8)
  }

  init(
    name: String, bytes: [UInt8], encoding: TextEncoding, isEncodingUncertain: Bool = false, markLength: Int = 0
  ) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.isEncodingUncertain = isEncodingUncertain
    self.markLength = markLength
  }

  /// A cursor that turns rising offsets of ``bytes`` into offsets of the original file.
  func originalOffsets() -> OriginalOffsets { OriginalOffsets(source: self) }
}

/// Maps offsets in the decoded text back to offsets in the file; a query costs as much as it is away from the one before.
struct OriginalOffsets {
  private let bytes: [UInt8]
  private let encoding: TextEncoding
  private let markLength: Int
  private var decoded = 0
  private var original: Int

  init(source: SourceText) {
    bytes = source.bytes
    encoding = source.encoding
    markLength = source.markLength
    original = source.markLength
  }

  /// The file's bytes of a range.
  mutating func original(of range: Range<Int>) -> Range<Int> {
    original(of: range.lowerBound)..<original(of: range.upperBound)
  }

  /// The file's offset of the scalar at `offset`.
  mutating func original(of offset: Int) -> Int {
    if encoding == .utf8 { return offset + markLength }
    while decoded > offset {
      let (_, length) = bytes.scalar(before: decoded)
      decoded -= length
      original -= encoding.byteCount(ofScalarWithUTF8Length: length)
    }
    while decoded < offset {
      let (_, length) = bytes.scalar(at: decoded)
      decoded += length
      original += encoding.byteCount(ofScalarWithUTF8Length: length)
    }
    return original
  }
}
