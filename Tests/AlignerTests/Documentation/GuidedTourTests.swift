import Foundation
import Testing

/// The guided tour in Aligner.docc speaks of what there is.
@Suite struct GuidedTourTests {
  private static let folder = "Sources/Aligner/Aligner.docc"

  /// The lines of an article outside its code blocks.
  private static func prose(_ article: String) throws -> [Substring] {
    var isCode = false
    return try Checkout.lines(of: article).filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && !line.hasPrefix("    ")
    }
  }

  static let articles = (try? Checkout.files(under: folder, suffix: ".md")) ?? []

  @Test func thereIsALandingPage() {
    #expect(Self.articles.contains(Self.folder + "/Aligner.md"))
  }

  @Test(arguments: articles)
  func everySymbolIsPublic(article: String) throws {
    let declarations = try PublicDeclarations.ofSources.get()
    for line in try Self.prose(article) {
      for symbol in line.matches(of: #/``([^`]+)``/#).map(\.1) where symbol != "Aligner" {
        #expect(declarations.contains(String(symbol)), "\(line)")
      }
    }
  }

  @Test(arguments: articles)
  func everyLinkLeadsToAnArticle(article: String) throws {
    for line in try Self.prose(article) {
      for link in line.matches(of: #/<doc:([^>]+)>/#).map(\.1) {
        #expect(Self.articles.contains("\(Self.folder)/\(link).md"), "\(line)")
      }
    }
  }

  @Test func theLandingPageLeadsEverywhere() throws {
    let landing = try Self.prose(Self.folder + "/Aligner.md")
    for article in Self.articles where !article.hasSuffix("/Aligner.md") {
      let name = article.dropFirst(Self.folder.count + 1).dropLast(".md".count)
      #expect(landing.contains("- <doc:\(name)>"))
      // DocC would give both the same address.
      #expect(try !PublicDeclarations.ofSources.get().contains(String(name)))
    }
  }
}

/// The names that the library declares public, found by reading its sources line by line.
struct PublicDeclarations {
  /// The public types, nested ones by their path: `Document/Anomaly`.
  private var types: Set<String> = []
  /// For each type, the names of its public members, of its cases and of what a protocol requires.
  private var members: [String: Set<String>] = [:]

  /// Those of the library; read once.
  static let ofSources = Result { try PublicDeclarations(Checkout.files(under: "Sources/Aligner", suffix: ".swift")) }

  private init(_ files: [String]) throws {
    for file in files {
      // The types around a line, by their indentation.
      var open: [(path: String, isProtocol: Bool, indent: Int)] = []
      for line in try Checkout.lines(of: file) where !line.isEmpty {
        let indent = line.prefix { $0 == " " }.count
        while let last = open.last, indent <= last.indent { open.removeLast() }
        let code = String(line).replacing(Self.modifiers, with: "", maxReplacements: 1)
        let isPublic = line.contains("public ") || open.last?.isProtocol == true
        if let type = code.prefixMatch(of: #/(struct|enum|protocol|class|actor|extension) (\w+)/#) {
          guard isPublic || type.1 == "extension" else { continue }
          let path = (open.map(\.path).suffix(1) + [String(type.2)]).joined(separator: "/")
          if type.1 != "extension" { types.insert(path) }
          open.append((path, type.1 == "protocol", indent))
        } else if let name = Self.memberName(code, isPublic: isPublic), let type = open.last {
          members[type.path, default: []].insert(name)
        }
      }
    }
  }

  /// What may stand before a declaration's own word.
  private static var modifiers: Regex<Substring> {
    #/^ *(?:@\w+(?:\([^)]*\))? )*(?:(?:public|static|mutating|consuming|final|indirect) )*/#
  }

  private static func memberName(_ code: String, isPublic: Bool) -> String? {
    if let name = code.prefixMatch(of: #/case `?(\w+)/#) { return String(name.1) }
    guard isPublic else { return nil }
    if let name = code.prefixMatch(of: #/(?:var|let|func) `?(\w+)/#) { return String(name.1) }
    return code.prefixMatch(of: #/init[?(<]/#) == nil ? nil : "init"
  }

  /// Whether a link such as `Document/Anomaly` or `BitextAligner/align(_:_:progress:)` leads somewhere.
  func contains(_ link: String) -> Bool {
    let path = link.split(separator: "/").map { String($0.prefix { $0 != "(" }) }
    if types.contains(path.joined(separator: "/")) { return true }
    let type = path.dropLast().joined(separator: "/")
    return types.contains(type) && members[type]?.contains(path[path.count - 1]) == true
  }
}
