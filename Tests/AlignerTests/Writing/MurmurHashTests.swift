import Testing

@testable import Aligner

@Suite struct MurmurHashTests {
  /// The expected values are those of libstdc++'s `std::_Hash_bytes` with seed 0, which is the same function.
  @Test(arguments: [
    ("", 0), ("a", 0x0717_17D2_D36B_6B11), ("abcdefgh", 0xAFDB_0257_FF41_AA98),
    ("Le Comité s’est réuni.", 0xF5A5_14BE_E3F4_2C32), ("اجتمعت اللجنة.", 0x9C0E_3D4C_3AFB_AD26),
  ])
  func theHashIsTheKnownOne(text: String, hash: UInt64) {
    #expect(MurmurHash.hash(Array(text.utf8)) == hash)
  }
}
