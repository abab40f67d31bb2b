import Aligner

/// The alignment of one pair of documents, or of one after the other of many.
struct PairAlignment: Sendable {
  /// What has come of one of many pairs.
  enum Outcome<Result: Sendable>: Sendable {
    case aligned(Result)
    /// No translation, so that there is nothing to write.
    case refused
    /// It could not be read.
    case failed(ExitStatus)
  }

  private let lexicon: Lexicon
  private let corrections: Corrections
  /// Whether beads are to say why they were taken.
  private let explains: Bool
  private let settings: Settings

  init(
    _ lexicon: Lexicon, correcting corrections: Corrections = .none, explaining explains: Bool = false,
    _ settings: Settings
  ) {
    self.lexicon = lexicon
    self.corrections = corrections
    self.explains = explains
    self.settings = settings
  }

  /// The alignment of two documents, or of the pairs that a bitext holds, as it is to be written.
  func paragraphs(of pair: PairedFiles.Pair, _ bitext: BitextFile? = nil) throws -> Alignment {
    DamageRepair.applied(to: try found(of: pair, bitext), knowing: lexicon, settings)
  }

  /// The same as it was read.
  func found(of pair: PairedFiles.Pair, _ bitext: BitextFile? = nil) throws -> Alignment {
    if let bitext {
      let isAsked = explains && settings.unit == .paragraph
      return try bitext.alignment(with: lexicon, explaining: isAsked, correcting: corrections, settings)
    }
    // The texts themselves are of no use once they are cut, and take room.
    let documents = try DocumentPair(pair.source, pair.target, settings).segmented()
    return try Self.align(documents, with: lexicon, explaining: explains, correcting: corrections, settings)
  }

  /// Whether an alignment is to be written.
  func isAccepted(_ alignment: Alignment) -> Bool {
    alignment.verdict.isTranslation || settings.isForced || corrections.areGiven
  }

  /// The alignment of the sentences within paired paragraphs.
  func sentences(of paragraphs: Alignment) -> Alignment {
    let progress = ProgressLine(.aligningSentences, settings: settings)
    defer { progress.clear() }
    return SentenceAligner(lexicon: lexicon).align(paragraphs, explaining: explains, progress: progress.show)
  }

  /// What comes of one of many pairs; what goes wrong is told, and does not end the run on the rest.
  /// - Parameter body: makes a result of the alignment of its paragraphs.
  func outcome<Result: Sendable>(
    of pair: PairedFiles.Pair, _ body: (Alignment) -> Result
  ) -> Outcome<Result> {
    do {
      try DocumentPair.check([pair.source, pair.target])
      var paragraphs = try paragraphs(of: pair)
      paragraphs.source.key = pair.key
      paragraphs.target.key = pair.key
      noteDoubts(about: paragraphs)
      guard isAccepted(paragraphs) else {
        Messages.write(.refused(.sides(of: paragraphs), isMany: true))
        return .refused
      }
      return .aligned(body(paragraphs))
    } catch {
      Messages.write(FileAdvice.message(of: error))
      return .failed(ExitStatus(leavingOutFor: error))
    }
  }

  /// Says of documents that they are too short to tell, and that they could not be searched as usual, where no summary does.
  func noteDoubts(about alignment: Alignment) {
    if alignment.verdict.answer == .tooShort { Messages.note(.tooShort(.sides(of: alignment)), settings) }
    if alignment.isNarrowed { Messages.note(.narrowed(.sides(of: alignment)), settings) }
  }

  /// Aligns two documents.
  /// - Parameter explaining: whether each bead is to say why it was taken.
  /// - Throws: ``Trouble`` if the corrections are of other documents.
  static func align(
    _ pair: (source: Document, target: Document), with lexicon: Lexicon, explaining: Bool = false,
    correcting corrections: Corrections = .none, _ settings: Settings
  ) throws -> Alignment {
    let links = try corrections.links(of: pair.source, pair.target, settings)
    let progress = ProgressLine(.aligning, settings: settings)
    defer { progress.clear() }
    let isAsked = explaining && settings.unit == .paragraph
    return BitextAligner(lexicon: lexicon).align(
      pair.source, pair.target, fixing: links, keepingPieces: corrections.keepsPieces, explaining: isAsked,
      progress: progress.show)
  }
}
