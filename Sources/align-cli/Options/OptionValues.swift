import Aligner

/// How the values of options are read; each throws a sentence that says what would be right.
extension OptionTable {
  static func format(_ name: String) throws -> any OutputFormat.Type {
    guard let format = OutputFormats.named(name) else {
      throw unknown("format", name, among: OutputFormats.all.map { $0.name })
    }
    return format
  }

  static func reportFormat(_ name: String) throws -> any ReportFormat.Type {
    guard let format = ReportFormats.named(name) else {
      throw unknown("format", name, among: ReportFormats.all.map { $0.name })
    }
    return format
  }

  static func recordFormat(_ name: String) throws -> any RecordFormat.Type {
    guard let format = RecordFormats.named(name) else {
      throw unknown("input", name, among: RecordFormats.all.map { $0.name })
    }
    return format
  }

  static func answerFormat(_ name: String) throws -> any AnswerFormat.Type {
    guard let format = AnswerFormats.named(name) else {
      throw unknown("format", name, among: AnswerFormats.all.map { $0.name })
    }
    return format
  }

  static func severity(_ name: String) throws -> Severity {
    guard let severity = Severity(rawValue: name.lowercased()) else {
      throw unknown("severity", name, among: Severity.allCases.map(\.rawValue))
    }
    return severity
  }

  static func rules(_ list: String) throws -> [any CheckRule.Type] {
    try list.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let rule = CheckRules.named(String(part)) else {
        throw unknown("rule", String(part), among: CheckRules.all.map { $0.id })
      }
      return rule
    }
  }

  static func language(_ tag: String) throws -> ReportLanguage {
    guard let language = ReportLanguage(tag: tag) else {
      throw unknown("language", tag, among: ReportLanguage.allCases.map(\.rawValue))
    }
    return language
  }

  static func segmentForm(_ name: String) throws -> Settings.SegmentForm {
    guard let form = Settings.SegmentForm(rawValue: name.lowercased()) else {
      throw unknown("format", name, among: Settings.SegmentForm.allCases.map(\.rawValue))
    }
    return form
  }

  static func unit(_ name: String) throws -> TextUnit {
    guard let unit = TextUnit(rawValue: name.lowercased()) else {
      throw unknown("unit", name, among: TextUnit.allCases.map(\.rawValue))
    }
    return unit
  }

  static func columns(_ list: String) throws -> [TSVColumn] {
    try list.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let name = String(part)
      do {
        return try TSVColumn(named: name)
      } catch {
        throw unknown("column", name, among: TSVColumn.allNames)
      }
    }
  }

  static func share(_ text: String, for option: String) throws -> Double {
    guard let value = Double(text), (0...1).contains(value) else {
      throw Trouble("\(option) takes a number from 0 to 1, such as 0.8; '\(shown(text))' is none")
    }
    return value
  }

  static func ratio(_ text: String, for option: String) throws -> Double {
    guard let value = Double(text), value.isFinite, value > 0 else {
      throw Trouble("\(option) takes a number above 0, such as 0.5; '\(shown(text))' is none")
    }
    guard ValueLimits.ratios.contains(value) else {
      let limits = ValueLimits.ratios
      throw Trouble(
        "\(option) takes a number from \(limits.lowerBound) to \(limits.upperBound); '\(shown(text))' is outside")
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
      throw Trouble("\(option) takes a whole number from 1 on, such as 4; '\(shown(text))' is none")
    }
    guard value <= most else { throw Trouble("\(option) takes at most \(most); '\(shown(text))' is more") }
    return value
  }

  /// A value as an error message repeats it.
  private static func shown(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }

  static func perturbations(_ list: String) throws -> [Perturbation] {
    if list == "all" { return Perturbations.all }
    return try list.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let perturbation = Perturbations.named(String(part)) else {
        throw unknown("perturbation", String(part), among: Perturbations.all.map(\.name))
      }
      return perturbation
    }
  }

  /// A value for a fitted constant: `skip=-3`.
  static func trial(_ text: String) throws -> (constant: Constants.Name, value: Double) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = Double(parts[1]), value.isFinite else {
      throw Trouble("--constant takes a name and a number, such as skip=-3; '\(text)' is none")
    }
    guard let constant = Constants.names.first(where: { $0.text == parts[0] }) else {
      throw unknown("constant", parts[0], among: Constants.names.map(\.text))
    }
    guard ValueLimits.constants.contains(value) else {
      let limits = ValueLimits.constants
      throw Trouble(
        "--constant takes values from \(limits.lowerBound) to \(limits.upperBound); '\(shown(text))' is outside")
    }
    return (constant, value)
  }

  /// The kinds of evidence that are left if those on a list are left out.
  static func evidence(_ kinds: [EvidenceKind], without list: String) throws -> [EvidenceKind] {
    let known = Evidences.all.map { $0.name }
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for name in names where !known.contains(name) { throw unknown("evidence", name, among: known) }
    let rest = kinds.filter { !names.contains($0.name) }
    guard !rest.isEmpty else {
      throw Trouble("--without leaves no evidence to align by; keep one of \(known.joined(separator: ", "))")
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
    guard isTag else { throw Trouble("'\(text)' is no language tag; give one such as fr, fr-MA or ar-DZ") }
    return text
  }

  static func date(_ text: String) throws -> Timestamp {
    guard let date = Timestamp(text) else {
      throw Trouble("'\(text)' is no date; give one such as 2024-05-01 or 2024-05-01T10:00:00Z")
    }
    return date
  }

  private static func unknown(_ what: String, _ name: String, among names: [String]) -> Trouble {
    if let near = NearestName.of(name, among: names) {
      return Trouble("unknown \(what) '\(name)'; did you mean \(near)?")
    }
    return Trouble("unknown \(what) '\(name)'; there are \(names.joined(separator: ", "))")
  }
}
