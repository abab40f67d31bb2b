extension GoldStandard {
  /// The gold standard that the pairs of a bitext make: its texts are the units, a line each, and the pairs the links.
  public init(_ bitext: GivenBitext) {
    var links: [UnitLink] = []
    var (row, column) = (0, 0)
    for unit in bitext.units {
      links.append(UnitLink(source: unit.source == nil ? [] : [row], target: unit.target == nil ? [] : [column]))
      row += unit.source == nil ? 0 : 1
      column += unit.target == nil ? 0 : 1
    }
    func side(_ texts: [String]) -> Side {
      Side(text: SourceText(name: bitext.name, text: texts.joined(separator: "\n") + "\n"), units: texts)
    }
    self.init(
      name: UnitNames.baseName(of: bitext.name), source: side(bitext.units.compactMap { $0.source?.text }),
      target: side(bitext.units.compactMap { $0.target?.text }), links: links)
  }
}
