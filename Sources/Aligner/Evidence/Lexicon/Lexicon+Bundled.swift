extension Lexicon {
  /// A lexicon that knows nothing.
  public static let empty = Lexicon(entries: [])

  /// The lexicon that comes with the program, read when it is first used.
  ///
  /// Learned from freely licensed texts: the Universal Declaration of Human Rights and two public-domain Bibles, TICO-19
  /// and the Creative Commons legal code (CC0), the Contributor Covenant and African Storybook (CC-BY). `.ci/bundle-lexicon`
  /// makes it anew.
  public static let bundled: Lexicon = {
    guard let lexicon = try? Lexicon(parsing: bundledBytes, name: "the bundled lexicon") else {
      preconditionFailure("the bundled lexicon is made by the program itself")
    }
    return lexicon
  }()

  private static var bundledBytes: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: bundledText.utf8Start, count: bundledText.utf8CodeUnitCount))
  }
}
