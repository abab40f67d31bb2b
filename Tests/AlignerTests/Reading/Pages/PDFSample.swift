/// A PDF for tests, of pages with a line or none each.
enum PDFSample {
  /// A font that says which letters its codes are, and one whose letters have names of its own.
  enum Font: String {
    case plain = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    case withoutCodes =
      "<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Own/FirstChar 14/LastChar 18/Widths[500 500 500 500 500]/Encoding<</Type/Encoding/Differences[14/g1/g2/g3/g4/g5]>>>>"
  }

  /// - Parameter pages: the line of each; `nil` for none.
  static func bytes(_ pages: [(text: String?, font: Font)]) -> [UInt8] {
    var objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    var kids: [Int] = []
    for page in pages {
      let number = objects.count + 1
      let content = page.text.map { "BT /F 12 Tf 50 700 Td (\($0)) Tj ET" } ?? ""
      kids.append(number)
      objects += [
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 840]/Resources<</Font<</F \(number + 1) 0 R>>>>/Contents \(number + 2) 0 R>>",
        page.font.rawValue, "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream\n",
      ]
    }
    objects[1] = "<</Type/Pages/Kids[\(kids.map { "\($0) 0 R" }.joined(separator: " "))]/Count \(kids.count)>>"
    var file = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = "\(file.utf8.count)"
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n\(table)trailer<</Size \(objects.count + 1)/Root 1 0 R>>\n"
    return Array((file + "startxref\n\(start)\n%%EOF\n").utf8)
  }
}
