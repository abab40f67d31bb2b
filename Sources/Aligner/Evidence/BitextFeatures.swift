/// What the evidences need to know of both documents: the features of either and what is known of their tokens together.
public struct BitextFeatures: Sendable {
  /// The source side.
  public let source: SideFeatures
  /// The target side.
  public let target: SideFeatures
  /// What is known of the two languages' words.
  let lexicon: Lexicon
  /// What the lexicon knows of the words of both documents.
  let generalTable: TranslationTable
  /// Expected log-ratio of target to source length before anything is known of these documents, in nats.
  let expectedLogRatio: Double
  /// How many values of each `ValueKind` there are.
  let valueCounts: [Int]
  /// What evidence weighs by.
  let constants: Constants

  /// Computes the features of two documents; linear in their length.
  ///
  /// Damaged Arabic is read as if it were whole.
  package init(
    _ source: Document, _ target: Document, lexicon: Lexicon = .empty, constants: Constants = Constants()
  ) {
    self.lexicon = lexicon
    self.constants = constants
    let sides = ParallelMap.both({ Self.read(source, knowing: lexicon) }, { Self.read(target, knowing: lexicon) })
    let values = ParallelMap.both({ ValueLists(sides.0.texts) }, { ValueLists(sides.1.texts) })
    let indices = ParallelMap.tasks(ValueKind.allCases.count) {
      ValueIndex.indices(of: ValueKind.allCases[$0], values.0, values.1)
    }
    (self.source, self.target) = ParallelMap.both(
      {
        SideFeatures(
          source, repaired: sides.0.whole, sides.0.texts, values: indices.map(\.source), lexicon.usual, constants)
      },
      {
        SideFeatures(
          target, repaired: sides.1.whole, sides.1.texts, values: indices.map(\.target), lexicon.usual, constants)
      })
    valueCounts = indices.map(\.count)
    let isForward = source.language == .source
    let (sourceWords, targetWords) = (self.source.words.vocabulary, self.target.words.vocabulary)
    generalTable =
      isForward
      ? lexicon.table(sourceWords, targetWords)
      : lexicon.table(targetWords, sourceWords).transposed(count: sourceWords.count)
    expectedLogRatio = target.language.facts.logLength - source.language.facts.logLength
  }

  /// A document as it reads when it is whole, and the features of each of its paragraphs.
  private static func read(
    _ document: Document, knowing lexicon: Lexicon
  ) -> (whole: Document, texts: [ParagraphFeatures]) {
    let whole = document.repaired(knowing: lexicon).document
    let texts = ParallelMap.map(whole.paragraphs.count) {
      ParagraphFeatures(whole.paragraphs[$0].text, language: whole.language)
    }
    return (whole, texts)
  }
}

/// What the evidences need to know of one document, computed once per paragraph.
public struct SideFeatures: Sendable {
  /// The document itself, as it was read.
  public let document: Document
  /// Letters and digits up to each paragraph: `lengths[i + 1] - lengths[i]` is the length of paragraph `i`.
  public let lengths: [Int]
  /// The paragraphs' labels.
  let labels: [LabelKey?]
  /// The paragraphs' kinds.
  let kinds: [Paragraph.Kind]
  /// Whether each paragraph goes on in the middle of a sentence that the one before it has left open.
  let goesOn: [Bool]
  /// What they mention by value, for each `ValueKind`.
  let values: [ValueIndex]
  /// Their punctuation.
  let marks: [Marks]
  /// The words of the paragraphs.
  let words: WordIndex

  /// Number of paragraphs.
  public var count: Int { kinds.count }

  /// Letters and digits of a group of paragraphs.
  @inline(__always)
  func length(of range: Range<Int>) -> Int { lengths[range.upperBound] - lengths[range.lowerBound] }

  /// Their numbers.
  var numbers: PostingIndex { values[ValueKind.numbers.rawValue].postings }

  /// - Parameters:
  ///   - repaired: the document with damaged Arabic made whole.
  ///   - texts: what was read in each of its paragraphs.
  ///   - values: their values, numbered together with those of the other side.
  ///   - usual: how usual words are in general.
  fileprivate init(
    _ document: Document, repaired: Document, _ texts: [ParagraphFeatures], values: [ValueIndex], _ usual: UsualWords,
    _ constants: Constants
  ) {
    self.document = document
    let standing = StandingNumbers(document.paragraphs)
    labels = document.paragraphs.enumerated().map { index, paragraph in
      paragraph.label.map { LabelKey($0.value, isStanding: standing.contains(index)) }
    }
    kinds = document.paragraphs.map(\.kind)
    goesOn = document.paragraphs.indices.map { OpenSentence.goesOn(repaired.paragraphs, at: $0) }
    lengths = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.length) }
    words = WordIndex(texts.map(\.words), usual: usual, constants)
    marks = texts.map(\.marks)
    self.values = values
  }
}
