import Aligner

/// How the values of options are read; each throws a sentence that says what would be right.
extension OptionTable {
  static func share(_ text: String, for option: String) throws -> Double {
    guard let value = Double(text), (0...1).contains(value) else {
      throw Trouble(.noShare(option, text))
    }
    return value
  }

  static func resemblance(_ text: String, for option: String) throws -> Double {
    guard let value = Double(text), NearDuplicates.range.contains(value) else {
      throw Trouble(.noResemblance(option, NearDuplicates.range, text))
    }
    return value
  }

  static func ratio(_ text: String, for option: String) throws -> Double {
    guard let value = Double(text), value.isFinite, value > 0 else {
      throw Trouble(.noRatio(option, text))
    }
    guard ValueLimits.ratios.contains(value) else {
      throw Trouble(.ratioOutside(option, ValueLimits.ratios, text))
    }
    return value
  }

  /// A whole number from 1 on.
  /// - Parameter most: one of ``ValueLimits``.
  static func count(_ text: String, for option: String, most: Int) throws -> Int {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    // A number that no integer holds is too large, and no number no more.
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let value = isNumber ? Int(digits) ?? .max : 0
    guard value > 0 else {
      throw Trouble(.noCount(option, text))
    }
    guard value <= most else { throw Trouble(.countAbove(option, most, text)) }
    return value
  }

  /// What is to be done with labels.
  /// - Parameter earlier: what was said of it before, which has to be the same.
  static func labels(_ use: LabelUse, after earlier: LabelUse?) throws -> LabelUse {
    guard let earlier, earlier != use else { return use }
    throw Trouble(.contradictoryLabels(earlier.rawValue, use.rawValue))
  }

  /// Checks that a format can do with labels what is asked for.
  static func checkLabels(_ use: LabelUse?, of format: String, doubling: Bool = false) throws {
    if use == .both, !doubling { throw Trouble(.labelsOnce(format)) }
  }

  /// A file of parallel texts, and how far they are to be believed: `laws.tsv`, `messages.tsv=0.3`.
  static func lesson(_ text: String) throws -> (path: String, weight: Float) {
    guard let equals = text.lastIndex(of: "=") else { return (text, 1) }
    let weight = try share(String(text[text.index(after: equals)...]), for: "--learn-from")
    return (String(text[..<equals]), Float(weight))
  }

  static func perturbations(_ list: String) throws -> [Perturbation] {
    list == "all" ? Perturbations.all : try Perturbations.entries(list)
  }

  /// A value for a fitted constant: `skip=-3`.
  static func trial(_ text: String) throws -> (constant: Constants.Name, value: Double) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = Double(parts[1]), value.isFinite else {
      throw Trouble(.noConstant(text))
    }
    guard let constant = Constants.names.first(where: { $0.text == parts[0] }) else {
      throw UnknownName("constant", parts[0], among: Constants.names.map(\.text))
    }
    guard ValueLimits.constants.contains(value) else {
      throw Trouble(.constantOutside(ValueLimits.constants, text))
    }
    return (constant, value)
  }

  /// The kinds of evidence that are left if those on a list are left out.
  static func evidence(_ kinds: [EvidenceKind], without list: String) throws -> [EvidenceKind] {
    let left = try Evidences.entries(list).map { $0.name }
    let rest = kinds.filter { !left.contains($0.name) }
    guard !rest.isEmpty else {
      throw Trouble(.noEvidenceLeft(Evidences.names))
    }
    return rest
  }

  /// A language tag by its form (RFC 5646): letters, then parts of one to eight letters or digits.
  static func languageTag(_ text: String) throws -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
      let lengths = index == 0 ? 2...8 : 1...8
      return lengths.contains(part.count)
        && part.allSatisfy { byte in
          let isLetter = (0x61...0x7A).contains(byte | 0x20)
          return isLetter || index > 0 && (0x30...0x39).contains(byte)
        }
    }
    guard isTag else { throw Trouble(.noLanguageTag(text)) }
    return text
  }

  static func date(_ text: String) throws -> Timestamp {
    guard let date = Timestamp(text) else {
      throw Trouble(.noDate(text))
    }
    return date
  }
}

/// How large the numbers may be that options take: what is beyond them is a slip of the keyboard, and would end in a
/// machine without memory, or in a sum that no integer holds.
enum ValueLimits {
  /// Most things at a time; each has a thread and a document pair in memory.
  static let jobs = 1024
  /// Most variants of each perturbation; the mean of fewer has settled.
  static let seeds = 10_000
  /// Most units a side of a perturbed set, and paragraphs a side of a generated bitext.
  static let paragraphs = 1_000_000
  /// Most letters a side: no document has more.
  static let letters = 1_000_000_000
  /// The lengths of the two sides of a pair, as a ratio.
  static let ratios = 0.001...1000
  /// The values of fitted constants, in nats or counts.
  static let constants = -1_000_000.0...1_000_000
}
