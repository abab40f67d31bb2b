/// A sink for bytes that passes them on in pieces of about 64 kB, so that no output is ever held whole.
///
/// ```swift
/// var output = OutputBuffer { piece in try file.write(contentsOf: piece) }
/// try output.append("src_text\ttrg_text\n")
/// try output.finish()
/// ```
public struct OutputBuffer: ~Copyable {
  /// How many bytes are gathered before they are passed on.
  static let capacity = 1 << 16

  private(set) var bytes: [UInt8] = []
  private let flush: ([UInt8]) throws -> Void
  private var passedOnCount = 0

  /// How many bytes have been appended.
  var position: Int { passedOnCount + bytes.count }

  /// Makes a buffer.
  /// - Parameter flush: takes the next piece of the output; what it throws comes out of the call that appended.
  public init(flush: @escaping ([UInt8]) throws -> Void) {
    self.flush = flush
    // Room for the paragraph that goes over the edge, so that the array hardly ever has to grow.
    bytes.reserveCapacity(Self.capacity * 2)
  }

  /// Appends a text as it is.
  @inline(__always)
  public mutating func append(_ text: String) throws {
    bytes.append(text.utf8Span.span)
    try passOn()
  }

  /// Appends bytes as they are.
  public mutating func append(_ other: [UInt8]) throws {
    bytes.append(contentsOf: other)
    try passOn()
  }

  /// Appends one byte.
  @inline(__always)
  public mutating func append(byte: UInt8) throws {
    bytes.append(byte)
    try passOn()
  }

  /// Appends a number in decimal digits.
  public mutating func append(_ number: Int) throws {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
    try passOn()
  }

  /// Appends a probability with four decimals; what lies outside 0...1, or is no number, becomes the nearest bound.
  public mutating func append(probability: Double) throws {
    let share = probability.isNaN ? 0 : min(1, max(0, probability))
    let digits = Int((share * 10_000).rounded())
    bytes.append(UInt8(ascii: "0") + UInt8(digits / 10_000))
    bytes.append(UInt8(ascii: "."))
    for unit in [1000, 100, 10, 1] { bytes.append(UInt8(ascii: "0") + UInt8(digits / unit % 10)) }
    try passOn()
  }

  /// Appends a text with everything that the format cannot hold replaced.
  @inline(__always)
  mutating func append<Escape: TextEscape>(_ text: String, as escape: Escape.Type) throws {
    escape.append(text, to: &bytes)
    try passOn()
  }

  /// Appends one scalar as it is.
  @inline(__always)
  mutating func append(scalar: UInt32) throws {
    bytes.append(scalar: scalar)
    try passOn()
  }

  /// Passes on what is left; to be called once, at the end.
  public consuming func finish() throws {
    if !bytes.isEmpty { try flush(bytes) }
  }

  @inline(__always)
  private mutating func passOn() throws {
    guard bytes.count >= Self.capacity else { return }
    try flush(bytes)
    passedOnCount += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }
}

extension OutputBuffer {
  /// Everything that `body` writes, for outputs that are known to be small.
  public static func bytes(
    writtenBy body: (inout OutputBuffer) throws -> Void
  ) throws -> [UInt8] {
    final class Pieces { var all: [UInt8] = [] }
    let pieces = Pieces()
    var buffer = OutputBuffer { pieces.all += $0 }
    try body(&buffer)
    try buffer.finish()
    return pieces.all
  }
}
