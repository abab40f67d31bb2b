/// Where a sentence stands: in which paragraph, and which sentence of it it is.
///
/// A sentence is a ``Paragraph`` of a document whose unit is the sentence. It has the kind, the label and the place of the
/// paragraph that it is part of.
public struct SentencePlace: Sendable, Hashable {
  /// Index of the paragraph in the document before it was split.
  public var paragraph: Int
  /// Which sentence of the paragraph it is, counted from 0.
  public var number: Int

  /// Makes a place.
  public init(paragraph: Int, number: Int) {
    self.paragraph = paragraph
    self.number = number
  }

  /// Whether the paragraph begins with it.
  public var isFirst: Bool { number == 0 }
}
