import Aligner

/// The files of a run: what it reads and what it writes, so that none of them destroys another.
///
/// Files are compared by what they are, not by their names: another spelling, a symbolic link or a hard link makes no
/// difference.
struct RunFiles {
  /// What is read as long as the run goes on.
  private var inputs: Set<System.Place>
  /// What is read whole before anything is written, so that it may be written anew.
  private let renewable: Set<System.Place>
  /// What has been taken for an output, with the name that the user gave it.
  private var outputs: [System.Place: String] = [:]

  /// - Parameters:
  ///   - paths: files that are read; `-` is standard input.
  ///   - renewing: one that may be written anew by who says so.
  init(reading paths: [String], renewing: String? = nil) {
    inputs = Set(paths.compactMap(Self.place))
    renewable = Set([renewing].compactMap(\.self).compactMap(Self.place)).subtracting(inputs)
  }

  /// Notes more files that are read, found out on the way.
  /// - Throws: ``Trouble`` if one of them has been taken for an output.
  mutating func read(_ paths: [String]) throws(Trouble) {
    for path in paths {
      guard let place = Self.place(of: path) else { continue }
      if let output = outputs[place] { throw Self.destroyed(output) }
      inputs.insert(place)
    }
  }

  /// Takes a place to write to, and looks at it before the work begins.
  /// - Parameters:
  ///   - path: `nil` or `-` for standard output.
  ///   - isPartial: whether it is written into under another name until it is whole (``PartialOutput``).
  ///   - renews: whether it may be what is renewed.
  /// - Throws: ``Trouble`` if results could not be written there, or would destroy a file of the run.
  mutating func output(_ path: String?, isPartial: Bool = false, renews: Bool = false) throws(Trouble) -> Output {
    let output = try Output(path: path)
    switch output.target {
    case .standardOutput:
      guard outputs.updateValue("-", forKey: .standardOutput) == nil else {
        throw Trouble(.twoToStandardOutput)
      }
      if let file = System.file(of: Output.standardOutput), file.isRegular {
        try take(.init(file), as: Message.standardOutput[SpokenLanguage.ofProcess], renews: false)
      }
    case .special: break
    case .file(let path, let folder, _):
      let name = output.path ?? path
      try take(System.Place(path, in: folder), as: name, renews: renews)
      for ending in isPartial ? [PartialOutput.ending, PartialOutput.journalEnding] : [] {
        try take(System.Place(path + ending, in: folder), as: name + ending, renews: false)
      }
    }
    return output
  }

  /// Takes the places of the files that one output consists of.
  /// - Parameter endings: what each name has after `path`; a single empty one for one file.
  /// - Throws: ``Trouble`` if they could not be written there, or would destroy a file of the run.
  mutating func outputs(_ path: String?, endings: [String]) throws(Trouble) -> [Output] {
    if endings.count == 1 { return [try output(path)] }
    guard let path, path != "-", !path.isEmpty else {
      throw Trouble(.severalFiles(endings))
    }
    guard Set(endings).count == endings.count else {
      throw Trouble(.twoFilesAtOnce(path + endings[0]))
    }
    var places: [Output] = []
    for ending in endings { places.append(try output(path + ending)) }
    return places
  }

  private mutating func take(_ place: System.Place?, as name: String, renews: Bool) throws(Trouble) {
    guard let place else { return }
    if inputs.contains(place) || !renews && renewable.contains(place) { throw Self.destroyed(name) }
    if let other = outputs.updateValue(name, forKey: place) {
      throw Trouble(other == name ? .writtenTwice(name) : .sameOutput(name, other))
    }
  }

  private static func destroyed(_ output: String) -> Trouble {
    Trouble(.isInput(output))
  }

  /// The place of a file that is read, if it is one that writing could destroy.
  private static func place(of path: String) -> System.Place? {
    let file = path == "-" ? System.file(of: System.standardInput) : System.file(at: path)
    return file.flatMap { $0.isRegular ? .init($0) : nil }
  }
}
