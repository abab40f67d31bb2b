/// What the program tells the shell when it ends.
enum ExitStatus: Int32 {
  /// All went well.
  case fine = 0
  /// The work was done and the answer is no: not a translation, or findings.
  case negative = 1
  /// Wrong usage, unreadable input or a failed write.
  case trouble = 2
}
