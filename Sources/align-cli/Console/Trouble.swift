/// Something that ends the program: a sentence that says what is wrong and what to do.
struct Trouble: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ sentence: String) {
    description = sentence
  }
}
