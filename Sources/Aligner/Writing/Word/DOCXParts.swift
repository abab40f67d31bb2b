/// What is the same in all Word documents that are written: the list of parts, how they belong together, and the styles.
enum DOCXParts {
  /// What each part begins with.
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The parts that hold nothing of the documents, by their names; the list comes first, as readers want it.
  static let fixed: [(name: String, text: String)] = [
    ("[Content_Types].xml", types), ("_rels/.rels", packageRelations),
    ("word/_rels/document.xml.rels", documentRelations), ("word/styles.xml", DOCXStyles.part),
    ("word/settings.xml", settings), ("word/footer1.xml", footer),
  ]

  /// The names of a Word document's elements.
  static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let media = "application/vnd.openxmlformats-"

  /// The beginning of the text.
  static let documentStart = """
    <w:document \(word) xmlns:r="\(office)" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>

    """

  /// The beginning of what says who has made the document, and when.
  static let propertiesStart = """
    <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    """

  private static let types = """
    <Types xmlns="\(package)/content-types">
    <Default Extension="rels" ContentType="\(media)package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    <Override PartName="/word/document.xml" ContentType="\(media)officedocument.wordprocessingml.document.main+xml"/>
    <Override PartName="/word/styles.xml" ContentType="\(media)officedocument.wordprocessingml.styles+xml"/>
    <Override PartName="/word/settings.xml" ContentType="\(media)officedocument.wordprocessingml.settings+xml"/>
    <Override PartName="/word/footer1.xml" ContentType="\(media)officedocument.wordprocessingml.footer+xml"/>
    <Override PartName="/docProps/core.xml" ContentType="\(media)package.core-properties+xml"/>
    </Types>
    """

  private static let packageRelations = """
    <Relationships xmlns="\(package)/relationships">
    <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>
    <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>
    </Relationships>
    """

  private static let documentRelations = """
    <Relationships xmlns="\(package)/relationships">
    <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>
    <Relationship Id="rId2" Type="\(office)/settings" Target="settings.xml"/>
    <Relationship Id="rId3" Type="\(office)/footer" Target="footer1.xml"/>
    </Relationships>
    """

  /// Without the mode, Word opens a document as one of 2007.
  private static let settings = """
    <w:settings \(word)><w:compat><w:compatSetting w:name="compatibilityMode" \
    w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
    """

  /// The number of the page, and how many there are.
  private static let footer = """
    <w:ftr \(word)><w:p><w:pPr><w:pStyle w:val="footer"/></w:pPr>\
    <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r>\
    <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
    """
}
