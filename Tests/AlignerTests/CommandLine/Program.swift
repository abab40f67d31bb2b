import Foundation

/// The built program, run in a folder of its own that goes away with this value.
final class Program {
  /// How a run ended, and what it said.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("align-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program stands where the tests were built.
  static let path: String = {
    var place = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while place.path != "/" {
      place.deleteLastPathComponent()
      let program = place.appendingPathComponent("align-cli").path
      if FileManager.default.isExecutableFile(atPath: program) { return program }
    }
    return "align-cli"
  }()

  /// Runs the program in its folder.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program in its folder.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Run {
    try execute(Self.path, arguments, input: input, environment: environment)
  }

  /// Runs a shell script in the program's folder; `$P` is the program.
  func shell(_ script: String) throws -> Run {
    try execute("/bin/sh", ["-c", script], input: "", environment: ["P": Self.path])
  }

  /// Makes a file in the program's folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  /// The text of a file in the program's folder; `nil` if there is none.
  func read(_ name: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of all files in the program's folder, hidden ones too.
  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func execute(
    _ program: String, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Run {
    // Files, not pipes: a pipe that nobody empties stops the program.
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("align-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    for (name, text) in [("in", input), ("out", ""), ("err", "")] {
      try Data(text.utf8).write(to: place.appendingPathComponent(name))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: place.appendingPathComponent("in"))
    process.standardOutput = try FileHandle(forWritingTo: place.appendingPathComponent("out"))
    process.standardError = try FileHandle(forWritingTo: place.appendingPathComponent("err"))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: place.appendingPathComponent(name)), as: UTF8.self)
    }
    return Run(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
  }
}

/// Small documents for the program to work on.
enum Texts {
  static let french = """
    1. Le Comité exécutif s'est réuni à Alep le 5 mai 2016.

    2. Il a adopté le rapport du Secrétaire général sur les 12 projets de 2015.

    3. Il remercie le Gouvernement de la Turquie de son accueil.

    """

  static let arabic = """
    1. اجتمعت اللجنة التنفيذية في حلب يوم 5 مايو 2016.

    2. واعتمدت تقرير الأمين العام عن المشاريع الـ 12 لسنة 2015.

    3. وتشكر اللجنة حكومة تركيا على حسن الاستقبال.

    """

  /// Arabic about something else altogether, without numbers.
  static let unrelatedArabic = """
    اغسلي الأرز جيدا ثم انقعيه في الماء البارد نصف ساعة قبل طبخه.

    قطعي البصل والطماطم والفلفل قطعا صغيرة واقليها في زيت الزيتون على نار هادئة حتى تذبل.

    أضيفي الدجاج والتوابل والملح والثوم المهروس، وحركي الخليط.

    غطي القدر.

    قدمي الطبق ساخنا مع السلطة واللبن والخبز المحمص، وزينيه باللوز والصنوبر والبقدونس المفروم ناعما حسب الرغبة.

    """
}
