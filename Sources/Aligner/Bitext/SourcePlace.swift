/// Where something stood in the file it was read from.
public struct SourcePlace: Sendable, Hashable {
  /// Byte offsets in the original file, in its own encoding.
  public var byteRange: Range<Int>
  /// The first line, counted from 1.
  public var line: Int

  /// Makes a place from byte offsets and a 1-based line.
  public init(byteRange: Range<Int>, line: Int) {
    self.byteRange = byteRange
    self.line = line
  }
}
