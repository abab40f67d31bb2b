/// The script and the style of the page, which are files beside this one and are built into the program.
enum PageFiles {
  /// The script: filters, search, keys and the map. Without it everything is there to read.
  static let script = text(of: [PackageResources.page_js])
  /// The style sheet.
  static let style = text(of: [PackageResources.page_css])

  private static func text(of files: [[UInt8]]) -> String { String(decoding: Array(files.joined()), as: UTF8.self) }
}
