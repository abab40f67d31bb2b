/// What a person may ask for by name: formats, rules, columns, units. Lookup, help and errors come from one list.
///
/// A new entry is a line in ``all``. An enum of texts is a registry of its own cases.
///
/// ```swift
/// OutputFormats.named("tmx")                  // TMXFormat
/// OutputFormats.forFile(named: "memoire.TMX") // TMXFormat
/// ```
public protocol Registry {
  /// What is registered.
  associatedtype Entry

  /// What messages call an entry, in one English word: `format`.
  static var noun: String { get }
  /// All entries, in the order in which help names them.
  static var all: [Entry] { get }
  /// Whether names may be given in capitals; they may unless a registry says otherwise.
  static var ignoresCase: Bool { get }

  /// The name of an entry, and what goes with it.
  static func title(of entry: Entry) -> RegistryTitle

  /// The entry of a name; `nil` if there is none.
  static func named(_ name: String) -> Entry?
}

/// What a registry has to know of an entry.
public struct RegistryTitle: Sendable, Hashable {
  /// The name on the command line, in small letters; never translated.
  public let name: String
  /// The extensions of file names that ask for it, in small letters and without the dot.
  public let fileExtensions: [String]

  /// Makes a title.
  public init(_ name: String, fileExtensions: [String] = []) {
    self.name = name
    self.fileExtensions = fileExtensions
  }
}

/// A name that is not in a registry.
public struct UnknownName: Error, Sendable, Hashable {
  /// What it should be the name of: `format`.
  public let noun: String
  /// The name that was given.
  public let name: String
  /// The names there are.
  public let names: [String]

  /// Makes an error.
  public init(_ noun: String, _ name: String, among names: [String]) {
    self.noun = noun
    self.name = name
    self.names = names
  }
}

extension Registry {
  public static var ignoresCase: Bool { true }

  public static func named(_ name: String) -> Entry? {
    let name = ignoresCase ? name.lowercased() : name
    return all.first { title(of: $0).name == name }
  }

  /// The entry that a file's name asks for by its extension, in whatever case.
  public static func forFile(named path: String) -> Entry? {
    fileExtension(of: path).flatMap { ending in all.first { title(of: $0).fileExtensions.contains(ending) } }
  }

  /// The extension of a file's name, in small letters and without the dot; `nil` if it has none.
  package static func fileExtension(of path: String) -> String? {
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    guard let dot = file.lastIndex(of: ".") else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
  }

  /// The extensions of all entries.
  package static var fileExtensions: [String] { all.flatMap { title(of: $0).fileExtensions } }

  /// The names of all entries.
  public static var names: [String] { all.map { title(of: $0).name } }

  /// The entry of a name.
  public static func entry(_ name: String) throws(UnknownName) -> Entry {
    guard let entry = named(name) else { throw UnknownName(noun, name, among: names) }
    return entry
  }

  /// The entries of names with commas between them.
  public static func entries(_ list: String) throws(UnknownName) -> [Entry] {
    try list.split(separator: ",", omittingEmptySubsequences: false).map { name throws(UnknownName) in
      try entry(String(name))
    }
  }

  /// The names to choose from, as help shows them: `text|json|html`.
  package static var choices: String { names.joined(separator: "|") }
}

extension Registry where Self: CaseIterable & RawRepresentable, RawValue == String, Entry == Self {
  public static var all: [Self] { Array(allCases) }
  public static func title(of entry: Self) -> RegistryTitle { RegistryTitle(entry.rawValue) }
}
