import Testing

@testable import Aligner

@Suite struct OriginalOffsetsTests {
  /// Offsets of the scalars of a text in UTF-8, and where each stands in the file.
  private func offsets(_ sample: EncodingSamples.Sample, mark: [UInt8]) -> [(decoded: Int, original: Int)] {
    var offsets: [(decoded: Int, original: Int)] = [(0, mark.count)]
    var last = offsets[0]
    for scalar in sample.text.unicodeScalars {
      last.decoded += String(scalar).utf8.count
      last.original += sample.bytes(of: String(scalar)).count
      offsets.append(last)
    }
    return offsets
  }

  @Test(arguments: EncodingSamples.all, [true, false])
  func everyScalarIsFoundAgainInTheFile(sample: EncodingSamples.Sample, isMarked: Bool) throws {
    let mark = isMarked ? sample.mark : []
    let source = try TextDecoder(encoding: sample.encoding).decode(mark + sample.bytes, name: "texte.txt")
    let expected = offsets(sample, mark: mark)
    #expect(expected.last.map { [$0.decoded, $0.original] } == [source.bytes.count, (mark + sample.bytes).count])
    var rising = source.originalOffsets()
    #expect(expected.allSatisfy { rising.original(of: $0.decoded) == $0.original })
    var falling = source.originalOffsets()
    #expect(expected.reversed().allSatisfy { falling.original(of: $0.decoded) == $0.original })
    var jumping = source.originalOffsets()
    let jumps = zip(expected, expected.reversed()).flatMap { [$0, $1] }
    #expect(jumps.allSatisfy { jumping.original(of: $0.decoded) == $0.original })
  }
}
