/// How far a program may go that reads a document for us.
public struct ProgramLimits: Sendable, Hashable {
  /// Seconds, of the clock and of work: a report of 1,000 pages takes some ten.
  public var seconds = 120
  /// Bytes of memory that one process may have for addresses.
  ///
  /// `pandoc` fills two thirds of them before it gives up, 1.8 GB. A web page of 33,000 paragraphs takes it to 1.5 GB, the
  /// same in DOCX to 0.9 GB; LibreOffice reserves 0.6 GB for it.
  public var memory = 2600 << 20
  /// Bytes that it may print, and that a file which it writes may have; no document has so much text.
  public var output = 1 << 29

  /// The limits that every document is read with.
  public init() {}
}
