/** What is saved from a page, without a server: the browser writes it as a download. */
class Export {
  static types = {
    baseline: ["accepted.txt", "text/plain;charset=utf-8"],
    table: ["findings.csv", "text/csv;charset=utf-8"],
    document: ["findings.doc", "application/msword"],
  };

  /**
   * @param {Findings} findings
   * @param {Object<string, string>} words what the page says, in its language
   */
  constructor(findings, words) {
    this.findings = findings;
    this.words = words;
  }

  /** Saves the findings of a panel in one of the forms. */
  save(form, panel) {
    const [name, type] = Export.types[form];
    download(name, type, this[form](panel));
  }

  /** The findings that are done as `check --baseline` reads them, with those that were accepted before. */
  baseline(panel) {
    const done = panel.items.filter((item) => this.findings.stateOf(item) === "done");
    const lines = done.sort((one, other) => one.index - other.index).map((item) => item.row.dataset.accept);
    return [this.words.baseline, ...JSON.parse(panel.element.dataset.accepted), ...lines].map((line) => line + "\n").join("");
  }

  /** All findings as a table; the mark at its beginning tells Excel that it is UTF-8. */
  table(panel) {
    const cell = (text) => {
      // Excel would reckon with what begins so.
      const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
      return "\"" + safe.replaceAll("\"", "\"\"") + "\"";
    };
    return "\ufeff" + this.rows(panel).map((row) => row.map(cell).join(this.words.separator) + "\r\n").join("");
  }

  /** The first sheet and all findings as a page that Word opens. */
  document(panel) {
    const page = document.implementation.createHTMLDocument(document.title), root = document.documentElement;
    const sheet = panel.element.closest(".bitext").querySelector(".sheet").cloneNode(true);
    const [head, ...rows] = this.rows(panel);
    const line = (name, cells) => make("tr", {}, ...cells.map((text) => make(name, { dir: "auto" }, text)));
    const table = make("table", {}, make("thead", {}, line("th", head)), make("tbody", {}, ...rows.map((row) => line("td", row))));
    for (const part of [sheet, table]) part.querySelectorAll?.("table").forEach((element) => { element.border = "1"; });
    table.border = "1";
    page.documentElement.lang = root.lang;
    page.body.dir = root.dir;
    page.head.append(make("style", {}, `body{font:10pt Calibri,Arial,sans-serif}table{border-collapse:collapse;margin-bottom:12pt}
      th,td{border:.5pt solid #999;padding:3pt 5pt;vertical-align:top;text-align:${root.dir === "rtl" ? "right" : "left"}}`));
    const signature = panel.element.querySelector(".signature");
    const lines = Array.from(signature.children, (part) => make("p", {}, part.textContent + " " + "_".repeat(40)));
    page.body.append(sheet, table, ...lines);
    const markup = page.documentElement.outerHTML.replace("<html", "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\""
      + " xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns=\"http://www.w3.org/TR/REC-html40\"")
      .replace("<head>", "<head><meta charset=\"utf-8\">");
    return "\ufeff" + markup;
  }

  /** The cells of the table, its head first. */
  rows(panel) {
    const text = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const head = Array.from(panel.element.querySelectorAll(".list th"), text);
    return [
      [...head, this.words.state, this.words.comment],
      ...panel.items.map((item) => {
        const { row } = item, state = this.findings.stateOf(item);
        return [
          row.querySelector(".severity"), ...row.querySelectorAll(".where"), row.querySelector(".what a"),
        ].map(text).concat({ done: this.words.done, todo: this.words.toDo }[state] || "", this.findings.commentOn(item));
      }),
    ];
  }
}
