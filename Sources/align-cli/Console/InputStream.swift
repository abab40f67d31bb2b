import Aligner

/// The lines of a file or of standard input, read as they are asked for.
final class InputStream {
  /// How much is read at a time, in bytes.
  private static let piece = 1 << 18

  /// The name that messages use.
  let name: String
  /// How long it is, in bytes, if it is a file.
  let size: Int?
  private var lines: LineSplitter
  /// A line that has been taken and given back.
  private var returned: LineSplitter.Line?

  /// Opens a file; `-` is standard input.
  /// - Throws: ``Trouble``.
  init(_ path: String) throws {
    let name = path == "-" ? Message.standardInput.english : path
    if System.file(at: path)?.isDirectory == true { throw Trouble(.isFolder(path)) }
    do {
      let descriptor = try System.openForReading(path)
      size = System.size(of: descriptor)
      lines = LineSplitter {
        do {
          return try System.read(descriptor, most: Self.piece)
        } catch let failure as SystemFailure {
          throw Trouble(.unreadable(name, failure.reason))
        }
      }
    } catch {
      throw Trouble(.unreadable(name, error.reason, advises: true))
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
