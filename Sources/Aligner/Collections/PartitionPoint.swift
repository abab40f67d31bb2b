extension Range<Int> {
  /// The first of the numbers for which something holds that holds for all behind it too; the end if it does for none.
  ///
  /// ```swift
  /// let place = rising.indices.partitionPoint { rising[$0] >= 7 }
  /// ```
  /// Complexity: O(log n).
  @inline(__always)
  func partitionPoint(_ isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
