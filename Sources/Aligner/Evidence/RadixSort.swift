/// Sorts many numbers by some of their bits, with no comparison (Knuth, "The Art of Computer Programming", volume 3,
/// section 5.2.5).
enum RadixSort {
  /// Bits that are looked at together.
  private static let digit = 8

  /// The numbers by rising `bits`, a multiple of eight of them; those that are equal in them stay in their order. Linear.
  static func sorted(_ numbers: [UInt64], byBits bits: Range<Int>) -> [UInt64] {
    var (numbers, sorted) = (numbers, numbers)
    for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: digit) {
      var places = [Int](repeating: 0, count: 1 << digit + 1)
      for number in numbers { places[Int(number >> shift & 0xFF) + 1] += 1 }
      // All in one place: nothing to do.
      if places.contains(numbers.count) { continue }
      for index in places.indices.dropFirst() { places[index] += places[index - 1] }
      for number in numbers {
        let value = Int(number >> shift & 0xFF)
        sorted[places[value]] = number
        places[value] += 1
      }
      swap(&numbers, &sorted)
    }
    return numbers
  }
}
