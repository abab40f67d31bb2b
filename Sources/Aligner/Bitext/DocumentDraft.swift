/// A document of whose paragraphs some may be cut or joined otherwise, and which can be made anew with other borders.
///
/// A heading may stand behind a line without a full stop, a list have no marks, a page end in the middle of a sentence: the other
/// language often shows what one document alone does not.
package protocol DocumentDraft: Sendable {
  /// The places that are borders or not, in order.
  var borders: [UncertainBorder] { get }

  /// The document with borders at some of those places; linear.
  /// - Parameter isCut: for each of the places, whether it is one.
  func document(_ isCut: [Bool]) -> Document

  /// The lines that the paragraphs of such a document begin with.
  func starts(_ isCut: [Bool]) -> [Int]
}

/// A place before a line that may be a border of paragraphs or not.
package struct UncertainBorder: Sendable, Hashable {
  /// The line that it stands before, among those of the text.
  var line: Int
  /// ln p(cut) / p(join), in nats.
  var cutOdds: Double
  /// What can be seen there, as a number that places share which look alike.
  var sight: Int

  /// Whether the document alone would cut there.
  var isCut: Bool { cutOdds > 0 }
}
