/// Terms of the source language with what each is called in the target language.
///
/// ```swift
/// let glossary = Glossary([.init("droits de l’homme", ["حقوق الإنسان"])])
/// let report = BitextCheck(glossary: glossary).report(on: alignment)
/// ```
public struct Glossary: Sendable, Hashable {
  /// A term.
  public struct Entry: Sendable, Hashable {
    /// The French term.
    public var source: String
    /// The Arabic terms, any of which may stand for it.
    public var targets: [String]

    /// Makes an entry.
    public init(_ source: String, _ targets: [String]) {
      self.source = source
      self.targets = targets
    }
  }

  /// The terms in the order in which they were given; of a term that comes several times, all Arabic terms count.
  public var entries: [Entry]

  /// Makes a glossary.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}
