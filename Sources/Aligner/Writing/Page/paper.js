/**
 * What a page has on paper besides what it has on a screen: the rows that something was found in, before the annex with
 * the whole text. They are copies, made when the page is printed and thrown away behind.
 */
class Paper {
  /** @param {Object<string, string>} words what the page says, in its language */
  constructor(words) {
    this.words = words;
    this.copies = [];
    addEventListener("beforeprint", () => this.begin());
    addEventListener("afterprint", () => this.end());
  }

  begin() {
    this.end();
    for (const bitext of document.querySelectorAll(".bitext")) {
      const rows = Array.from(bitext.querySelectorAll(".rows > .bead")).filter((row) => row.querySelector(".found"));
      if (rows.length === 0) continue;
      const copies = rows.map((row) => this.copy(row)), heads = bitext.querySelector(".heads").cloneNode(true);
      const title = make("h2", {}, this.words.concerned);
      const section = make("section", { className: "concerned rows" }, title, heads, ...copies);
      bitext.querySelector("main.rows").before(section);
      this.copies.push(section);
    }
  }

  end() {
    this.copies.forEach((copy) => copy.remove());
    this.copies = [];
  }

  /** A copy that nothing can lead to. */
  copy(row) {
    const copy = row.cloneNode(true);
    copy.removeAttribute("id");
    copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    return copy;
  }
}
