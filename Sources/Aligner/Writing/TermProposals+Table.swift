extension TermProposals {
  /// Writes the proposals as a table that ``Glossary/init(file:)`` reads: the terms, and what speaks for them.
  public func write(to output: inout OutputBuffer) throws {
    try output.append("fr\tar\tcount\tscore\tsource_example\ttarget_example\n")
    for proposal in proposals {
      try output.append(proposal.source, as: TSVEscape.self)
      try output.append(byte: 0x09)
      try output.append(proposal.target, as: TSVEscape.self)
      try output.append(byte: 0x09)
      try output.append(proposal.count)
      try output.append(byte: 0x09)
      try output.append(probability: proposal.score)
      for example in [proposal.example.source, proposal.example.target] {
        try output.append(byte: 0x09)
        try output.append(example, as: TSVEscape.self)
      }
      try output.append(byte: 0x0A)
    }
  }
}
