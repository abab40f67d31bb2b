/// What a check has found, with all that a report of it needs.
public struct CheckReport: Sendable {
  /// The alignment that was checked, with single paragraphs that moved as crossing beads.
  public let alignment: Alignment
  /// The rules that were applied.
  public let rules: [CheckRule]
  /// The findings, in the order of the document.
  public var findings: [Finding]
  /// Those that a baseline has accepted, each with its place among all that were found, in order.
  private(set) var accepted: [(place: Int, finding: Finding)] = []
  /// How many more there were that a baseline has accepted.
  public var acceptedCount: Int { accepted.count }
  /// What the two sides of each bead mention, as far as it was compared.
  let comparisons: [MentionComparison?]
  private let sourcePlaces: PlaceNames
  private let targetPlaces: PlaceNames

  /// Makes a report of what was found.
  public init(_ alignment: Alignment, rules: [CheckRule], findings: [Finding]) {
    self.init(alignment, rules: rules, findings: findings, comparisons: [])
  }

  /// Makes a report that keeps what was compared; `comparisons` is empty, or has one for each bead.
  init(_ alignment: Alignment, rules: [CheckRule], findings: [Finding], comparisons: [MentionComparison?]) {
    self.alignment = alignment
    self.comparisons = comparisons
    self.rules = rules
    self.findings = findings
    sourcePlaces = PlaceNames(alignment.source)
    targetPlaces = PlaceNames(alignment.target)
  }

  /// All that was found, what a baseline has accepted too, in the order of the document.
  var all: [(finding: Finding, isAccepted: Bool)] {
    var all: [(finding: Finding, isAccepted: Bool)] = []
    var rest = findings[...]
    for (place, finding) in accepted {
      let count = max(0, place - all.count)
      all += rest.prefix(count).map { ($0, false) }
      rest = rest.dropFirst(count)
      all.append((finding, true))
    }
    return all + rest.map { ($0, false) }
  }

  /// The report with those of all its findings accepted that are meant.
  /// - Parameter isAccepted: whether the one at a place in ``all`` is.
  func accepting(where isAccepted: (Int) -> Bool) -> CheckReport {
    var rest = self
    let all = all.map(\.finding).enumerated()
    rest.accepted = all.filter { isAccepted($0.offset) }.map { (place: $0.offset, finding: $0.element) }
    rest.findings = all.filter { !isAccepted($0.offset) }.map(\.element)
    return rest
  }

  /// A paragraph that a finding is about.
  struct Side {
    /// The document that it stands in.
    let document: Document
    /// The paragraph.
    let paragraph: Paragraph
    /// Where a person finds it.
    let place: Message
  }

  /// The paragraph of the source document that a finding is about; `nil` if it is about the target alone.
  func source(of finding: Finding) -> Side? { finding.source.map { side(at: $0.paragraph, sourcePlaces) } }

  /// The paragraph of the target document that a finding is about; `nil` if it is about the source alone.
  func target(of finding: Finding) -> Side? { finding.target.map { side(at: $0.paragraph, targetPlaces) } }

  /// Both of them, as far as there are.
  func sides(of finding: Finding) -> [Side] { [source(of: finding), target(of: finding)].compactMap(\.self) }

  private func side(at index: Int, _ places: PlaceNames) -> Side {
    Side(document: places.document, paragraph: places.document.paragraphs[index], place: places.place(of: index))
  }

  /// How many findings are of a severity.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether there is a finding of a severity or a higher one.
  public func hasFindings(from severity: Severity) -> Bool { findings.contains { $0.severity >= severity } }
}
