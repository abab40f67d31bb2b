/// A path that names a language: `2020/rapport.fr.txt`, `fr/2020/rapport.txt`.
struct LanguageName {
  /// The path in parts: names and what stands between them.
  private let parts: [String]
  /// Which parts are the language's code.
  private let places: [Int]

  /// Finds a language's code in a path; `nil` if it is not there.
  init?(_ path: String, _ language: Language) {
    parts = Self.parts(of: path)
    places = parts.indices.filter { [parts] in parts[$0].lowercased() == language.rawValue }
    if places.isEmpty { return nil }
  }

  /// The paths that the same file may have in another language: all codes changed, or the last one.
  func counterparts(in language: Language) -> [String] {
    [places, Array(places.suffix(1))].map { changed in
      var parts = parts
      for place in changed {
        let isUpper = parts[place] == parts[place].uppercased()
        parts[place] = isUpper ? language.rawValue.uppercased() : language.rawValue
      }
      return parts.joined()
    }
  }

  /// The path without the language and the extension: `2020/rapport`.
  var key: String {
    var kept = parts
    if kept.count > 2, kept[kept.count - 2] == ".", !places.contains(kept.count - 1) { kept.removeLast(2) }
    // A code goes with what sets it off from what is before it, or if it is the first, from what is behind it.
    for place in places.reversed() {
      kept.removeSubrange(place == 0 ? 0..<min(2, kept.count) : place - 1..<place + 1)
    }
    let key = kept.joined()
    return key.isEmpty ? "document" : key
  }

  /// A path without its last extension.
  static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex) else { return path }
    return String(path[..<dot])
  }

  private static func parts(of path: String) -> [String] {
    var parts: [String] = [""]
    for character in path {
      if "/._-".contains(character) {
        parts += [String(character), ""]
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
