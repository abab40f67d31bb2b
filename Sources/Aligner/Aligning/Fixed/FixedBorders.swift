/// A draft in which some borders are settled, and the others are as open as they were.
struct FixedBorders: DocumentDraft {
  let borders: [UncertainBorder]
  private let draft: any DocumentDraft
  /// For each border of the draft whether it is one; `nil` for those that are open.
  private let settled: [Bool?]

  /// - Parameters:
  ///   - draft: whose borders they are.
  ///   - isCut: whether there is one before a line; `nil` if that is not settled.
  init(_ draft: any DocumentDraft, isCut: (Int) -> Bool?) {
    self.draft = draft
    settled = draft.borders.map { isCut($0.line) }
    borders = zip(draft.borders, settled).filter { $1 == nil }.map(\.0)
  }

  func document(_ isCut: [Bool]) -> Document { draft.document(all(isCut)) }

  func starts(_ isCut: [Bool]) -> [Int] { draft.starts(all(isCut)) }

  /// The decisions on all borders of the draft.
  private func all(_ isCut: [Bool]) -> [Bool] {
    var open = isCut.makeIterator()
    return settled.map { $0 ?? open.next() ?? false }
  }
}
