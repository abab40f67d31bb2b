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

/// Sorts many numbers by some of their bits, with no comparison (Knuth, "The Art of Computer Programming", volume 3,
/// section 5.2.5).
enum RadixSort {
  /// The numbers by rising `bits`, a multiple of eight of them; those that are equal in them stay in their order. Linear.
  static func sorted(_ numbers: [UInt64], byBits bits: Range<Int>) -> [UInt64] {
    var (numbers, sorted) = (numbers, numbers)
    for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: 8) {
      sort(numbers.span, by: shift, into: &sorted)
      swap(&numbers, &sorted)
    }
    return numbers
  }

  /// Sorts by the eight bits from one on.
  private static func sort(_ numbers: Span<UInt64>, by shift: Int, into sorted: inout [UInt64]) {
    var places = InlineArray<257, Int>(repeating: 0)
    for index in numbers.indices { places[Int(numbers[index] >> shift & 0xFF) + 1] += 1 }
    for index in 1..<places.count { places[index] += places[index - 1] }
    var sorted = sorted.mutableSpan
    for index in numbers.indices {
      let value = Int(numbers[index] >> shift & 0xFF)
      sorted[places[value]] = numbers[index]
      places[value] += 1
    }
  }
}
