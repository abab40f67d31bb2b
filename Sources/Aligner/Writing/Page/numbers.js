/** The numbers and dates of both sides of rows, each above its counterpart; made for the rows that are in sight. */
class Numbers {
  /** @param {Object<string, string>} words what the page says, in its language */
  constructor(words) {
    this.words = words;
    this.isOn = false;
  }

  /** Shows them, or hides them all. */
  turn(isOn) {
    this.isOn = isOn;
    document.documentElement.classList.toggle("numbered", isOn);
  }

  /** Makes those of some rows, if they are shown. */
  show(rows) {
    if (!this.isOn) return;
    for (const row of rows) {
      const { numbers } = row.dataset;
      if (numbers === undefined || row.querySelector(".numbers")) continue;
      const pairs = numbers.split("\n"), list = make("div", { className: "numbers" });
      for (let index = 0; index + 1 < pairs.length; index += 2) list.append(this.pair(pairs[index], pairs[index + 1]), " ");
      row.insertBefore(list, row.querySelector(".found"));
    }
  }

  pair(source, target) {
    const pair = make("span", {}, make("bdi", {}, source || "–"), " ", make("bdi", {}, target || "–"));
    if (!source || !target) Object.assign(pair, { className: "alone", title: this.words.alone });
    return pair;
  }
}
