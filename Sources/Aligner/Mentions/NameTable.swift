/// Names that both languages have for the same country, language, currency or city.
///
/// The toolchain's Foundation knows them too, but takes 400 ms to say so; `.ci/bundle-names` writes them down, a line
/// for each thing that is named: French names, `=`, Arabic names, commas between.
enum NameTable {
  /// A language's side of the table.
  enum Side {
    case french, arabic
  }

  /// Calls `body` with each name of a side, in UTF-8, and the number of what it names.
  static func forEach(_ side: Side, _ body: ([UInt8], Int) -> Void) {
    let bytes = unsafe Array(UnsafeBufferPointer(start: bundledText.utf8Start, count: bundledText.utf8CodeUnitCount))
    var name: [UInt8] = []
    var current = Side.french
    var number = 0
    for byte in bytes + [0x0A] {
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: ","), 0x0A:
        if current == side, !name.isEmpty { body(name, number) }
        name.removeAll(keepingCapacity: true)
        if byte == UInt8(ascii: "=") { current = .arabic }
        if byte == 0x0A {
          current = .french
          number += 1
        }
      default: if current == side { name.append(byte) }
      }
    }
  }
}
