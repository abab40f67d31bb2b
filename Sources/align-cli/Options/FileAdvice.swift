import Aligner

/// What may be meant by a path that leads nowhere.
enum FileAdvice {
  /// Quotation marks that a shell takes for a part of a name.
  private static let curlyQuotes: Set<Character> = ["“", "”", "„", "«", "»", "‘", "‹", "›"]

  /// Whether a name begins or ends with a quotation mark as word processors make it.
  static func hasCurlyQuote(_ name: String) -> Bool {
    [name.first, name.last].contains { $0.map(curlyQuotes.contains) == true }
  }

  /// A name without quotation marks around it.
  static func withoutCurlyQuotes(_ name: String) -> String {
    let isQuote = { (character: Character) in curlyQuotes.contains(character) || character.isWhitespace }
    return String(name.drop(while: isQuote).reversed().drop(while: isQuote).reversed())
  }

  /// Where a path of Windows is in its Linux: `C:\a\b` is `/mnt/c/a/b`; `nil` for any other path.
  static func underWindows(_ path: String) -> String? {
    let start = path.prefix(3)
    guard start.count == 3, let drive = start.first, drive.isASCII, drive.isLetter,
      start.dropFirst().first == ":", start.last == "\\" || start.last == "/"
    else { return nil }
    return "/mnt/\(drive.lowercased())/" + path.dropFirst(3).map { $0 == "\\" ? "/" : $0 }
  }

  /// What is said of an error, with what may be meant if it is a file that is not there.
  static func message(of error: any Error) -> Message {
    guard case ReadingError.missing(let file)? = error as? ReadingError else { return .of(error) }
    return .missing(file, hint: hint(forMissing: file))
  }

  /// What is said of a file that is not there, behind that; `nil` if nobody knows better.
  static func hint(forMissing path: String) -> Message? {
    if let place = underWindows(path) { return .placeOfWindows(place) }
    // No file of Windows has one in its name.
    if path.contains("??") { return .lostLettersOfName }
    if hasCurlyQuote(path) { return .curlyQuotes(around: path) }
    return PairedFiles.document(calledLike: path).map(Message.meant)
  }
}
