import Foundation

/// The doorway to the file system: reads a whole file or standard input, and says clearly why it cannot.
public enum FileReader {
  /// Reads and decodes a file; `-` is standard input.
  ///
  /// A format other than text (``DocumentFormats``) is turned into text first, and places are counted in that text.
  /// - Parameter encoding: that of a text; `nil` to find it out.
  /// - Throws: ``ReadingError``.
  public static func read(path: String, encoding: TextEncoding? = nil) throws(ReadingError) -> SourceText {
    let name = path == "-" ? "standard input" : path
    var bytes = try bytes(path: path, name: name)
    guard let format = DocumentFormats.format(of: bytes) else {
      return try TextDecoder(encoding: encoding).decode(bytes, name: name)
    }
    if format.isText { bytes = try TextDecoder(encoding: encoding).decode(bytes, name: name).bytes }
    return try TextDecoder(encoding: .utf8).decode(try format.text(of: bytes, name: name), name: name)
  }

  private static func bytes(path: String, name: String) throws(ReadingError) -> [UInt8] {
    do {
      if path == "-" { return try contents(of: STDIN_FILENO, name: name) }
      var isDirectory: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        throw ReadingError.missing(file: name)
      }
      if isDirectory.boolValue { throw ReadingError.directory(file: name) }
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw systemError() }
      defer { close(descriptor) }
      return try contents(of: descriptor, name: name)
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .unreadable(file: name, reason: reason(of: error))
    }
  }

  /// The size from which on a file is no document, in bytes: a device that never ends is not read for ever.
  private static let mostBytes = 1 << 30

  /// All that an open file has to give, read straight into place: a large document is not held twice.
  private static func contents(of descriptor: Int32, name: String) throws -> [UInt8] {
    var status = stat()
    let size = unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    guard size < mostBytes else { throw ReadingError.oversized(file: name, most: mostBytes) }
    // One byte more than there should be, so that the end shows in the first piece. A pipe has no size.
    let room = max(size + 1, 1 << 16)
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
      if piece.count < room { return bytes }
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
