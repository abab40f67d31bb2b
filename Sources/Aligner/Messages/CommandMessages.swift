/// The help of the program and of its commands.
package enum CommandHelp {
  package static let program = Message(
    "align-cli pairs the paragraphs of a French document and its Arabic translation.")
  package static let usage = Message("Usage: align-cli COMMAND [options]")
  package static let commands = Message("Commands:")
  package static let optionsOfAll = Message("Options of every command:")
  package static let options = Message("Options:")
  package static let namesOfFiles = Message("A file named - is standard input, and -- ends the options.")
  package static let exitStatus = Message("Exit status: 0 fine, 1 the answer is no, 2 trouble (usage, input, output).")

  // MARK: What each command does, in a few words and in a few sentences

  package static let align = (
    summary: Message("pair two documents and write a parallel corpus"),
    details: Message(
      """
      Finds the paragraphs of a French document and of its Arabic translation, pairs them, and writes the pairs with \
      how sure each is. A summary goes to standard error. If the documents are no translations of each other, nothing \
      is written. A folder stands for all pairs of files in it whose paths differ in fr and ar alone (x.fr.txt with \
      x.ar.txt, fr/x.txt with ar/x.txt), a list, with a tab between French and Arabic path, for those that it names: they \
      make one corpus, or one each if -o is a folder. Pairs that are no translations are then left out, and the exit \
      status is 1; one that cannot be read is named and left out, and the exit status is 2 when all others are done. A single file that has both languages already (TMX, XLIFF or a package of it, PO, a table as TSV or CSV) is written anew: its \
      pairs stay as they are, and get their confidence. A document with French and Arabic beside each other in a table \
      (DOCX, ODT, HTML) is taken for both.
      """)
  )
  package static let check = (
    summary: Message("report what a reviser should look at"),
    details: Message(
      """
      Pairs the paragraphs of a French document and of its Arabic translation and reports what is missing, moved, \
      numbered or dated differently, or left untranslated. Ends with 1 if there are findings of the severity of --fail-on \
      or a higher one. A folder or a list stands for many pairs, as for align: they are reported in their order with a table of \
      all, and one that cannot be read is a row of it and makes the exit status 2 when all others are done. A single file that has both languages already (TMX, XLIFF or a package of it, PO, a table as TSV or CSV) is checked pair by pair, \
      and a document with French and Arabic beside each other in a table (DOCX, ODT, HTML) as both.
      """)
  )
  package static let terms = (
    summary: Message("propose a glossary"),
    details: Message(
      """
      Finds the terms that a French document and its Arabic translation have in common, and writes them as a table, the best \
      first: fr and ar, in how many pairs of sentences they were found together, a score from 0 to 1, and an example. \
      Corrected by hand, it is a glossary for check --terms. A folder, a list or a file that has both languages already \
      is taken as by align; all its documents make one table.
      """)
  )
  package static let segment = (
    summary: Message("show the paragraphs that were found"),
    details: Message(
      """
      Shows the paragraphs of one document, French or Arabic: the line each begins on, its kind, its label and its text.
      """)
  )
  /// - Parameter ending: what the name of a file ends with until it is whole.
  package static func batch(ending: String) -> (summary: Message, details: Message) {
    (
      Message("align a stream of document pairs"),
      Message(
        """
        Reads document pairs from a file or standard input, one a line, and writes the aligned paragraphs of each in the \
        order of the input: {"id","fr","ar"} with texts, or {"id","fr_path","ar_path"} with files in, \
        {"id","translation":{"fr","ar"},"confidence","bead","src_par","trg_par","error"} out, and behind that what else the record \
        has. A record that is no pair of translations is answered with "error" in its place, all else null, and the run goes on. \
        The output does not depend on -j. Input packed with gzip or zstd is unpacked, and -o FILE.gz or FILE.zst is packed. \
        With -o, the file is called FILE\(ending) until it is whole.
        """)
    )
  }
  /// - Parameter files: of which a gold standard consists.
  package static func evaluate(_ files: [String]) -> (summary: Message, details: Message) {
    (
      Message("score against gold standards"),
      Message(
        """
        Aligns the documents of each gold standard, a folder with \(files.joined(separator: ", ")), and \
        compares the result with the gold links: the share of the units that came out as exactly one paragraph; strict \
        precision, recall and F1, where a link has to be exactly right; lax F1, where it has to touch; the units without \
        counterpart that were found, and those falsely claimed; the verdict; how many links have a confidence of .9 or \
        more, and how many of those are right; the seconds to segment and align. With --min-f1 the exit status is 1 if \
        the mean strict F1 is lower. With --perturb the sets are changed first, the same way for the same seed, and scored \
        as set+perturbation#seed; sets whose meta.json says that they were changed already are left out if the one they were made of is there. \
        A TMX or XLIFF file or a table (TSV, CSV) is a gold standard too: its pairs are the gold links. \
        With --unit sentence the units are joined into paragraphs, which are given, and have to be found again in them.
        """)
    )
  }
  package static let learn = (
    summary: Message("make a lexicon from aligned corpora"),
    details: Message(
      """
      Learns which words translate which, for align --lexicon. A corpus is a TMX or XLIFF file, a table (TSV, CSV; columns \
      src_text and trg_text, or the first two), or the folder of a gold standard.
      """)
  )
  package static let bench = (
    summary: Message("tell how long each stage of the work takes"),
    details: Message(
      """
      Reads, segments and aligns two documents and writes a table in memory, and tells how long each stage took and how \
      much memory was needed. With --paragraphs, that is done with a larger bitext made of the pairs of the two, of which \
      one paragraph in a hundred lacks its Arabic; it is the same in each run.
      """)
  )
  package static let help = (
    summary: Message("explain the program or a command"),
    details: Message("Explains the program, or one command with all its options.")
  )
}
