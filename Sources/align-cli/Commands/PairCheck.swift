import Aligner

/// The check of one pair of documents, or of one after the other of many.
struct PairCheck: Sendable {
  /// The rules that are applied.
  let rules: [CheckRule]
  private let lexicon: Lexicon
  private let glossary: Glossary
  private let settings: Settings

  init(_ settings: Settings) throws {
    self.settings = settings
    rules = CheckRules.all.filter { rule in !settings.disabledRules.contains { $0.id == rule.id } }
    lexicon = try LexiconFile.lexicon(settings)
    glossary = try settings.terms.map { try Glossary(file: $0) } ?? Glossary()
  }

  /// The report on a pair.
  /// - Throws: ``ReadingError`` or ``Trouble`` for documents that cannot be checked.
  func report(on pair: PairedFiles.Pair, _ bitext: BitextFile? = nil) throws -> CheckReport {
    let alignment =
      try bitext?.alignment(with: lexicon, settings)
      ?? AlignCommand.align(DocumentPair(pair.source, pair.target, settings).segmented(), with: lexicon, settings)
    AlignCommand.noteDoubts(about: alignment, settings)
    var checked = DamageRepair.applied(to: alignment, knowing: lexicon, settings)
    if !pair.key.isEmpty {
      checked.source.key = pair.key
      checked.target.key = pair.key
    }
    return BitextCheck(rules: rules, lexicon: lexicon, glossary: glossary, isForced: settings.isForced).report(
      on: checked)
  }
}

/// The check of a folder or a list: the pairs are worked on on all cores, and reported in their order.
struct FolderCheck {
  let check: PairCheck
  let pairs: [PairedFiles.Pair]
  let settings: Settings

  /// What a pair counts as where room for pairs on the way is concerned: there are then as many as threads, or eight.
  private static let room = 8

  /// A pair that has been worked on, and what there is to say of it on standard error.
  private typealias Work = (result: CheckedPair, messages: [Message])

  /// Checks all pairs. One that cannot be checked is told and does not keep the others from being.
  /// - Parameter take: is given each of them, in order, on the calling thread.
  func run(_ take: (CheckedPair) throws -> Void) throws {
    let (check, count) = (check, pairs.count)
    var rest = numbered[...]
    let pipeline = OrderedPipeline<PairedFiles.Pair, Work>(
      jobs: settings.jobs, roomTaken: { _ in Self.room }, next: { rest.popFirst() }, work: { Self.work(on: $0, check) })
    let progress = ProgressLine(.checking, settings: settings)
    defer { progress.clear() }
    var done = 0
    progress.show(done, of: count)
    try pipeline.run { works in
      for work in works {
        if !work.messages.isEmpty { progress.clear() }
        for message in work.messages { Messages.write(message) }
        try take(work.result)
        done += 1
        progress.show(done, of: count)
      }
    }
  }

  /// The pairs, each with a key of its own: a list may name one file twice.
  private var numbered: [PairedFiles.Pair] {
    var counts: [String: Int] = [:]
    return pairs.map { pair in
      var pair = pair
      counts[pair.key, default: 0] += 1
      if let count = counts[pair.key], count > 1 { pair.key += "~\(count)" }
      return pair
    }
  }

  private static func work(on pair: PairedFiles.Pair, _ check: PairCheck) -> Work {
    Messages.gathered {
      do {
        try DocumentPair.check([pair.source, pair.target])
        return CheckedPair(try check.report(on: pair))
      } catch {
        let reason = Message.of(error)
        Messages.write(reason)
        return CheckedPair(source: pair.source, target: pair.target, reason: reason)
      }
    }
  }
}
