import Testing

@testable import Aligner

@Suite struct ShownPageTests {
  private func shown(_ page: String) -> String {
    String(decoding: ShownPage(Array(page.utf8)).bytes, as: UTF8.self)
  }

  /// Some text of the page's own, so that what is left out is not the most of it.
  private let text = "<p>1. Un texte qui est plus long que tout le reste de la page.</p>"

  @Test(arguments: [
    "<nav><ul><li>Accueil</ul></nav>", "<footer><p>© 2022</footer>", "<NAV role=x>Accueil</NAV>",
    "<script>if (a < b) document.write('</p>')</script>", "<style>p > a {}</style>", "<button>Envoyer</button>",
    "<form><label>Nom</label><select><option>ar<option>fr</select></form>", "<template><p>vide</p></template>",
    "<p hidden>caché</p>", "<p hidden>caché", "<p style='color: red; display : none'>caché</p>",
    "<div aria-hidden=true><div>a</div></div>", "<span style=\"visibility:hidden\">a</span>", "<ul hidden><li>a</ul>",
    "<div role=navigation>Accueil</div>", "<meta charset=windows-1256>", "<textarea><p></textarea>",
    "<noscript>Activez JavaScript</noscript>",
  ])
  func whatIsNoTextOfThePageIsLeftOut(element: String) {
    let page = "<body>" + text + element + text + "</body>"
    #expect(shown(page) == "<body>" + text + " " + text + "</body>")
  }

  @Test(arguments: [
    "<header><h1>Titre</h1></header>", "<aside>À lire</aside>",
    "<article><footer>Signé : le ministre</footer></article>",
    "<p title='a > b' class=hidden>texte</p>", "<!-- <nav> --><p>a</p>", "<p>a < b</p>", "<p data-hidden>a</p>",
    "</nav></div>", "<details><summary>Plus</summary>a</details>", "<div hidden>sans fin", "<nav>sans fin",
  ])
  func allElseIsKept(element: String) {
    let page = "<body>" + text + element
    #expect(shown(page) == page)
  }

  /// A page that a script shows, and one that is a form as a whole.
  @Test(arguments: ["<body style='display:none'>", "<form action=a>", "<div hidden>", "<main aria-hidden=true>"])
  func whatIsTheMostOfAPageIsKept(tag: String) {
    let name = tag.dropFirst().prefix { $0.isLetter }
    let page = "<html>\(tag)" + text + "</\(name)><p>Fin.</p></html>"
    #expect(shown(page) == page)
  }

  /// An element that is open ends where the next one begins, if its end tag may be left out.
  @Test func elementsEndWithoutATag() {
    let page =
      "<p>" + text
      + "<ul><li hidden>a<li>b<li hidden>c<ul><li>d</ul></li><li>e</ul><p hidden>f<table><tr><td hidden>g<td>h</table>"
    #expect(shown(page) == "<p>" + text + "<ul> <li>b <li>e</ul> <table><tr> <td>h</table>")
  }

  @Test(arguments: ["<", "<p", "<p a='", "</", "<!--", "<!", "<script>", "<nav", "<a =\"<a =\"", "", "<p hidden", "<?"])
  func whatIsCutOffIsKept(end: String) {
    #expect(shown(text + end) == text + end)
    let many = String(repeating: end, count: 20_000)
    #expect(shown(many).utf8.count <= many.utf8.count)
  }
}
