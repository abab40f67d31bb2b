import Testing

@Suite struct HelpTests {
  @Test func helpNamesEveryCommandAndNothingElse() throws {
    let run = try Program().run("help")
    #expect((run.status, run.errors) == (0, ""))
    #expect(
      run.output == """
        align-cli pairs the paragraphs of a French document and its Arabic translation.

        Usage: align-cli COMMAND [options]

        Commands:
          align FRENCH ARABIC       pair two documents and write a parallel corpus
          check FRENCH ARABIC       report what a reviser should look at
          segment FILE              show the paragraphs that were found
          batch [FILE]              align a stream of document pairs
          terms FRENCH ARABIC       propose a glossary
          evaluate GOLD...          score against gold standards
          learn CORPUS...           make a lexicon from aligned corpora
          bench FRENCH ARABIC       tell how long each stage of the work takes
          completions bash|zsh|fish
                                    write what a shell needs to complete the command
                                    line
          man                       write the manual page
          help [COMMAND]            explain the program or a command

        Options of every command:
          -o, --output FILE         write to FILE, whole or not at all, instead of
                                    standard output
          --lang en|fr|ar           the language of what people read: messages, help,
                                    reports, pages (default: by LC_ALL, LC_MESSAGES or
                                    LANG, else en)
          -q, --quiet               no summary, notes or progress; errors only
          --no-color                no colours (also: NO_COLOR, TERM=dumb)
          -h, --help                explain the command
          -V, --version             show the version

        A file named - is standard input, and -- ends the options.
        Exit status: 0 fine, 1 the answer is no, 2 trouble (usage, input, output).
        Guides for translators and revisers: share/doc/align-cli/guide.en.txt, in /usr
        or where the package was unpacked.

        """)
  }

  @Test(arguments: ["align", "check", "segment", "batch", "evaluate", "learn", "bench", "completions", "man", "help"])
  func everyCommandIsExplainedInTwoWays(command: String) throws {
    let program = try Program()
    let asked = try program.run("help", command)
    #expect((asked.status, asked.errors) == (0, ""))
    #expect(asked.output == (try program.run(command, "--help").output))
    #expect(asked.output.hasPrefix("align-cli \(command)"))
    for line in asked.output.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func helpNamesTheOptionsOfACommandOnly() throws {
    let program = try Program()
    let align = try program.run("help", "align").output
    let segment = try program.run("help", "segment").output
    #expect(align.contains("--format tmx|tsv|csv|jsonl|moses"))
    #expect(segment.contains("--format text|jsonl"))
    #expect(align.contains("--columns NAME,..."))
    #expect(!segment.contains("--columns"))
  }

  @Test func theVersionIsOneLine() throws {
    for arguments in [["--version"], ["align", "--version"]] {
      let run = try Program().shell("\"$P\" " + arguments.joined(separator: " "))
      #expect(run.status == 0)
      #expect(run.output.wholeMatch(of: #/align-cli \d+\.\d+\.\d+\n/#) != nil)
    }
  }

  @Test(arguments: [
    ("", "name a command: align, check, segment, batch, terms, evaluate, learn, bench, completions, man, help"),
    ("alin", "unknown command 'alin'; did you mean align?"),
    (
      "frobnicate",
      "unknown command 'frobnicate'; the commands are align, check, segment, batch, terms, evaluate, learn, bench, completions, man, help"
    ),
    ("--json bench", "the command comes first"), ("help frobnicate", "there is no command 'frobnicate'"),
    ("/etc/passwd b", "did you mean align-cli align /etc/passwd b?"),
  ])
  func wrongUsageIsOneSentence(arguments: String, sentence: String) throws {
    let run = try Program().shell("\"$P\" \(arguments)")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("align-cli: "))
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
