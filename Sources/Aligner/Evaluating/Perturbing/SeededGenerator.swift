/// Random numbers that are the same for the same seed, on any machine and with any toolchain: SplitMix64 (Steele, Lea
/// and Flood 2014, doi:10.1145/2714064.2660195).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins a sequence.
  package init(seed: UInt64) { state = seed }

  /// Begins a sequence that belongs to a text, such as the name of what is made with it.
  init(text: String) { self.init(seed: MurmurHash.hash(Array(text.utf8))) }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True in a share of all cases.
  package mutating func chance(_ share: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < share }

  /// A number of a range, each as likely as the others; the range must not be empty.
  ///
  /// The standard library's own way may change with its version, and with it what is made here.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next().multipliedFullWidth(by: UInt64(range.count)).high)
  }

  /// Some elements of a list, in the order of the list; all of them if it has no more.
  mutating func choose<Element>(_ count: Int, of list: [Element]) -> [Element] {
    var indices = Array(list.indices)
    let count = min(count, indices.count)
    for place in 0..<count { indices.swapAt(place, number(in: place...(indices.count - 1))) }
    return indices.prefix(count).sorted().map { list[$0] }
  }
}
