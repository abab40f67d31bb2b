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
    let alignment = PairAlignment(lexicon, settings)
    var checked = try alignment.found(of: pair, bitext)
    if settings.repairs {
      checked = DamageRepair.applied(to: checked, knowing: lexicon, settings)
    } else {
      DamageRepair.noteRepaired(checked.target, knowing: lexicon, settings)
    }
    alignment.noteDoubts(about: checked)
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
  let inputs: PairedInputs
  let settings: Settings

  /// Checks all pairs, and gives files without counterpart behind them. One that cannot be checked is told and does not keep the others from being.
  /// - Parameter take: is given each of them, in order, on the calling thread.
  func run(_ take: (CheckedPair) throws -> Void) throws {
    let check = check
    try PairsRun(pairs: numbered, title: .checking, settings: settings).run({ Self.checked($0, check) }, take)
    for (file, language) in inputs.unpaired { try take(CheckedPair(alone: file, language)) }
  }

  /// The pairs, each with a key of its own: a list may name one file twice.
  private var numbered: [PairedFiles.Pair] {
    var counts: [String: Int] = [:]
    return inputs.pairs.map { pair in
      var pair = pair
      counts[pair.key, default: 0] += 1
      if let count = counts[pair.key], count > 1 { pair.key += "~\(count)" }
      return pair
    }
  }

  private static func checked(_ pair: PairedFiles.Pair, _ check: PairCheck) -> CheckedPair {
    do {
      try DocumentPair.check([pair.source, pair.target])
      return CheckedPair(try check.report(on: pair))
    } catch {
      let reason = FileAdvice.message(of: error)
      Messages.write(reason)
      return CheckedPair(source: pair.source, target: pair.target, reason: reason)
    }
  }
}
