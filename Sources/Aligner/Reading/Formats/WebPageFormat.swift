/// HTML.
public enum WebPageFormat: DocumentFormat {
  public static let name = "a web page"
  public static let program = ExternalProgram.pandoc
  public static let isText = true

  /// By `<!doctype html` or `<html`, first or behind an XML declaration.
  public static func matches(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    return start.hasPrefix("<?xml") && start.contains("<html")
  }

  public static func arguments(for file: TemporaryFile) -> [String] { pandocArguments(from: "html", file) }
}
