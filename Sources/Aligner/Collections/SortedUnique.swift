extension Array where Element: Comparable {
  /// The elements rising and without repetition; O(n log n).
  func sortedUnique() -> [Element] {
    var unique = self
    unique.sort()
    var count = 0
    for index in unique.indices where index == 0 || unique[index] != unique[count - 1] {
      unique[count] = unique[index]
      count += 1
    }
    unique.removeLast(unique.count - count)
    return unique
  }
}
