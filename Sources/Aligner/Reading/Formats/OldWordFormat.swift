/// Word documents as they were before DOCX.
public enum OldWordFormat: DocumentFormat {
  public static let name = "an old Word file"
  public static let program = RTFFormat.program

  public static func matches(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

  public static func arguments(for file: TemporaryFile) -> [String] { RTFFormat.arguments(for: file) }
}
