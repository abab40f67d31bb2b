/// Names that the languages have for the same country, language, currency or city.
///
/// The toolchain's Foundation knows them too, but takes 400 ms to say so; `.ci/bundle-names` writes them down, a line
/// for each thing that is named: its names in each language in the order of their cases, `=` between languages and commas
/// between names.
enum NameTable {
  /// Calls `body` with each name in a language, in UTF-8, and the number of what it names.
  static func forEach(in language: Language, _ body: ([UInt8], Int) -> Void) {
    let bytes = unsafe Array(UnsafeBufferPointer(start: bundledText.utf8Start, count: bundledText.utf8CodeUnitCount))
    var name: [UInt8] = []
    let wanted = Language.allCases.firstIndex(of: language)
    var column = 0
    var number = 0
    for byte in bytes + [0x0A] {
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: ","), 0x0A:
        if column == wanted, !name.isEmpty { body(name, number) }
        name.removeAll(keepingCapacity: true)
        if byte == UInt8(ascii: "=") { column += 1 }
        if byte == 0x0A {
          column = 0
          number += 1
        }
      default: if column == wanted { name.append(byte) }
      }
    }
  }
}
