import Foundation

/// The doorway to the file system: reads a whole file or standard input, and says clearly why it cannot.
public enum FileReader {
  /// Reads and decodes a text, such as a list or a memory; `-` is standard input.
  /// - Throws: ``ReadingError``.
  public static func read(path: String, encoding: TextEncoding? = nil) throws(ReadingError) -> SourceText {
    try passages(path: path, encoding: encoding).text
  }

  /// Reads a text as it is, whatever it is a text of; `-` is standard input.
  /// - Throws: ``ReadingError``.
  public static func plainText(path: String) throws(ReadingError) -> SourceText {
    let name = name(of: path)
    let bytes = try bytes(path: path, name: name, limits: nil)
    if let guess = FormatGuess(bytes) {
      throw DocumentFormat.isRead(guess.format)
        ? .needsTable(file: name, format: guess.format) : .needsConversion(file: name, format: guess.format)
    }
    return try TextDecoder().decode(bytes, name: name)
  }

  /// Reads a document in whatever format it is; `-` is standard input.
  ///
  /// Of a format other than text, places are counted in the text that its passages make.
  /// - Parameter encoding: that of a text; `nil` to find it out.
  /// - Throws: ``ReadingError``.
  public static func passages(path: String, encoding: TextEncoding? = nil) throws(ReadingError) -> Passages {
    let name = name(of: path)
    return try passages(of: try bytes(path: path, name: name, limits: nil), encoding: encoding, name: name)
  }

  /// Reads a document that others name: a record of a stream, and not the person at the command line.
  ///
  /// Nothing but a regular file will do. Standard input would swallow the stream that the record came in, a pipe may keep
  /// one waiting for ever, and a device may do anything. What is behind a symbolic link counts. The file is read
  /// as long as it was when it was opened, so that one that grows has an end; what the system makes up as it is read
  /// (`/proc`) has no length and counts as empty.
  /// - Parameter most: the size from which on it is refused, in bytes.
  /// - Throws: ``ReadingError``.
  static func passages(regularFile path: String, most: Int) throws(ReadingError) -> Passages {
    // No system takes longer ones, and a message should not repeat them.
    let name = path.utf8.count > longestPath ? DisplayText.ending(of: path, width: 80) : path
    guard path != "-" else { throw .irregular(file: name) }
    return try passages(of: try bytes(path: path, name: name, limits: most), encoding: nil, name: name)
  }

  /// Whether two paths lead to one regular file.
  static func areOneFile(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(path, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_mode & S_IFMT == S_IFREG && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// What messages call a file.
  private static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  private static func passages(
    of bytes: [UInt8], encoding: TextEncoding?, name: String
  ) throws(ReadingError) -> Passages {
    if let guess = FormatGuess(bytes) { return try DocumentFormat.passages(of: bytes, guess, file: name) }
    let text = try TextDecoder(encoding: encoding).decode(bytes, name: name)
    // A table with commas is no document, but may be a bitext.
    guard let format = TextSigns.format(of: text), format != .commaTable || !TableBitext.matches(text) else {
      return Passages(text)
    }
    if format == .commaTable, LostLetters.areIn(text.bytes) { throw .lostLetters(file: name) }
    return try DocumentFormat.passages(of: text.bytes, FormatGuess(format: format), file: name)
  }

  /// The size from which on a file is no document, in bytes: a device that never ends is not read for ever.
  private static let mostBytes = 1 << 30
  private static let longestPath = 4096

  /// All that a file has to give.
  /// - Parameter most: `nil` for whatever can be read; else only a regular file smaller than that.
  private static func bytes(path: String, name: String, limits most: Int?) throws(ReadingError) -> [UInt8] {
    do {
      if path == "-" { return try contents(of: STDIN_FILENO, length: nil, name: name) }
      // The system would take what is before the NUL for the path.
      if path.utf8.contains(0) { throw ReadingError.missing(file: name) }
      // To open a pipe without a writer, or a terminal, must not wait; what has been opened is looked at and not its
      // path, which may be another file a moment later.
      let wary = most == nil ? 0 : O_NONBLOCK | O_NOCTTY
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | wary)
      guard descriptor >= 0 else {
        throw [ENOENT, ENOTDIR].contains(errno) ? ReadingError.missing(file: name) : systemError()
      }
      defer { close(descriptor) }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else { throw systemError() }
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw ReadingError.directory(file: name) }
      guard let most else { return try contents(of: descriptor, length: nil, name: name) }
      guard kind == S_IFREG, !isStandardInput(status) else { throw ReadingError.irregular(file: name) }
      guard status.st_size < most else { throw ReadingError.oversized(file: name, most: most) }
      return try contents(of: descriptor, length: Int(status.st_size), name: name)
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .unreadable(file: name, reason: reason(of: error))
    }
  }

  /// Whether a file is what standard input comes from, by whatever path (`/dev/stdin`, `/proc/self/fd/0`).
  private static func isStandardInput(_ file: stat) -> Bool {
    var input = stat()
    guard unsafe fstat(STDIN_FILENO, &input) == 0 else { return false }
    return file.st_dev == input.st_dev && file.st_ino == input.st_ino
  }

  /// What an open file has to give, read straight into place: a large document is not held twice.
  /// - Parameter length: how much of it is wanted; `nil` for all.
  private static func contents(of descriptor: Int32, length: Int?, name: String) throws -> [UInt8] {
    var status = stat()
    let size = unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    guard size < mostBytes else { throw ReadingError.oversized(file: name, most: mostBytes) }
    // One byte more than there should be, so that the end shows in the first piece. A pipe has no size.
    let room = length ?? max(size + 1, 1 << 16)
    var bytes: [UInt8] = []
    while true {
      let piece = try unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < room {
          let found = unsafe Foundation.read(descriptor, buffer.baseAddress! + count, room - count)
          if found == 0 { break }
          if found > 0 {
            count += found
          } else if errno != EINTR {
            throw systemError()
          }
        }
      }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if piece.count < room || length != nil { return bytes }
      guard bytes.count < mostBytes else { throw ReadingError.oversized(file: name, most: mostBytes) }
    }
  }

  private static func systemError() -> NSError { NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }

  /// The system's own short reason, such as `Permission denied`.
  static func reason(of error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return unsafe String(cString: strerror(Int32(underlying.code)))
  }
}
