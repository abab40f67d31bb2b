import Testing

/// Does something, and expects it to be done within a minute.
///
/// A limit of the test as a whole counts the time that it waits for the others too, of which there are more than a thousand.
func promptly<Result>(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Result
) rethrows -> Result {
  let start = ContinuousClock.now
  defer { #expect(start.duration(to: .now) < .seconds(60), sourceLocation: sourceLocation) }
  return try body()
}
