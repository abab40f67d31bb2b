import Testing

@testable import Aligner

@Suite struct JSONTreeTests {
  private func read(_ text: String) -> JSONTree? { JSONTree(Array(text.utf8)) }

  @Test func valuesAreFoundByKeysAndPlaces() throws {
    let tree = try #require(
      read(#" {"t": "Str", "c": ["a", [1, true, null], {"x": {}}, "\"é\u00e9\n"], "t2":-1.5e3} "#))
    #expect(tree.value("t", of: 0).map(tree.text) == "Str")
    #expect(tree.value("t2", of: 0).map(tree.text) == "-1.5e3")
    #expect(tree.value("x", of: 0) == nil)
    let content = try #require(tree.value("c", of: 0))
    let members = tree.members(of: content)
    #expect(members.map(tree.text) == ["a", "", "", "\"éé\n"])
    #expect(tree.members(of: members[1]).map(tree.text) == ["1", "true", "null"])
    #expect(tree.value("x", of: members[2]).map(tree.members) == [])
    #expect(tree.members(of: members[0]).isEmpty)
    #expect(tree.value("t", of: content) == nil)
  }

  @Test(arguments: ["", "[", "{\"a", "]", "[}", "\"a\"", "1", "[1] 2", "[\"\\", "{\"a\":[}]"])
  func whatIsNotWholeIsNone(text: String) { #expect(read(text) == nil) }

  @Test func depthDoesNoHarm() throws {
    let depth = 100_000
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try #require(read(text)).all(within: 0).count == depth)
  }
}
