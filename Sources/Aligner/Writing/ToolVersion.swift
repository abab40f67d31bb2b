/// The version of the tool, as `--version` and the headers of its output give it.
public enum ToolVersion {
  /// The version, by the rules of semantic versioning.
  public static let current = "0.1.0"
}
