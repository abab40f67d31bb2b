/// What names a document by all that it says: the SHA-256 of its paragraphs, with their labels, a line each.
struct DocumentFingerprint {
  private let digest: [UInt8]

  /// Takes the fingerprint; linear.
  init(_ document: Document) {
    var hash = SHA256()
    for paragraph in document.paragraphs { hash.update(Array("\(paragraph.labelledText)\n".utf8)) }
    digest = hash.finish()
  }

  /// The first hexadecimal digits, 64 at most.
  func digits(_ count: Int) -> String {
    digest.flatMap { [$0 >> 4, $0 & 15] }.prefix(count).map { String($0, radix: 16) }.joined()
  }
}
