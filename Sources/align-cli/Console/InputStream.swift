import Aligner

/// The lines of a file or of standard input, read as they are asked for; unpacked if they are packed (``Compression``).
final class InputStream {
  /// How much is read at a time, in bytes.
  private static let piece = 1 << 18

  /// The name that messages use.
  let name: String
  /// How long it is, in bytes, if it is a file that is not packed.
  let size: Int?
  private var lines: LineSplitter
  /// A line that has been taken and given back.
  private var returned: LineSplitter.Line?

  /// Opens a file; `-` is standard input.
  /// - Throws: ``Trouble``.
  init(_ path: String) throws {
    let name = path == "-" ? Message.standardInput[SpokenLanguage.ofProcess] : path
    if System.file(at: path)?.isDirectory == true { throw Trouble(.isFolder(path)) }
    let descriptor: Int32
    do {
      descriptor = try System.openForReading(path)
    } catch {
      throw Trouble(.unreadable(name, error.reason, advises: true))
    }
    func piece() throws -> [UInt8] {
      do {
        return try System.read(descriptor, most: Self.piece)
      } catch {
        throw Trouble(.unreadable(name, error.reason))
      }
    }
    var first = try piece()
    while first.count < max(Compression.signLength, StreamContainer.signLength) {
      let next = try piece()
      if next.isEmpty { break }
      first += next
    }
    var returned: [UInt8]? = first
    func next() throws -> [UInt8] {
      defer { returned = nil }
      return try returned ?? piece()
    }
    if let compression = Compression(signOf: first) {
      size = nil
      let stream = try UnpackedStream(compression, name: name) { [descriptor] in
        try System.read(descriptor, most: Self.piece)
      }
      stream.begin(with: first)
      lines = LineSplitter { try stream.read() }
    } else if let container = StreamContainer(signOf: first) {
      throw Trouble(.file(name, StreamError.foreignContainer(container, file: path == "-" ? "FILE" : path)))
    } else {
      size = System.size(of: descriptor)
      lines = LineSplitter(read: next)
    }
    self.name = name
  }

  /// The next line; `nil` at the end.
  func next() throws -> LineSplitter.Line? {
    guard let line = returned else { return try lines.next() }
    returned = nil
    return line
  }

  /// The next line that is not blank; `nil` at the end.
  func nextRecord() throws -> LineSplitter.Line? {
    while let line = try next() {
      if !line.isBlank { return line }
    }
    return nil
  }

  /// Gives back the line that was taken last.
  func giveBack(_ line: LineSplitter.Line) { returned = line }
}
