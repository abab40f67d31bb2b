import Foundation

/// The doorway to the file system: reads a whole file or standard input, and says clearly why it cannot.
public enum FileReader {
  /// Reads and decodes a file; `-` is standard input.
  /// - Throws: ``ReadingError``.
  public static func read(path: String, encoding: TextEncoding? = nil) throws(ReadingError) -> SourceText {
    let name = path == "-" ? "standard input" : path
    return try TextDecoder(encoding: encoding).decode(try bytes(path: path, name: name), name: name)
  }

  private static func bytes(path: String, name: String) throws(ReadingError) -> [UInt8] {
    do {
      if path == "-" { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
      var isDirectory: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        throw ReadingError.missing(file: name)
      }
      if isDirectory.boolValue { throw ReadingError.directory(file: name) }
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .unreadable(file: name, reason: reason(of: error))
    }
  }

  /// The system's own short reason, such as `Permission denied`.
  static func reason(of error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return unsafe String(cString: strerror(Int32(underlying.code)))
  }
}
