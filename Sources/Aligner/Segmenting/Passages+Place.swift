extension Passages {
  /// Where what begins with a passage stands: its line, if it has one, and its cell and note.
  func place(_ range: Range<Int>, from first: Passage) -> SourcePlace {
    let role = role(of: first)
    return SourcePlace(
      byteRange: range, line: isNumbered ? first.number : nil, page: role?.spot?.page ?? role?.page, cell: role?.cell,
      note: role?.note)
  }
}
