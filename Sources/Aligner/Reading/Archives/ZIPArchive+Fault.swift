extension ZIPArchive.Fault {
  /// What it means for whoever wants to read a document.
  func cause(_ file: String, _ format: FileFormat) -> ReadingError {
    switch self {
    case .hasNoDirectory, .isDamaged, .isUnknown: .damaged(file: file, format: format)
    case .isEncrypted: .protected(file: file, format: format)
    case .isOversized: .unpacksToTooMuch(file: file, most: ZIPArchive.mostOfMember)
    }
  }
}
