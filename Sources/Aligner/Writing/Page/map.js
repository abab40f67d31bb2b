/** The map beside a bitext: shows which rows are in sight, and goes to those that are clicked. */
class BitextMap {
  /** @param {Element} drawing the drawing of a bitext's map */
  constructor(drawing) {
    this.drawing = drawing;
    this.view = drawing.querySelector(".view");
    this.rows = drawing.closest(".bitext").querySelector(".rows");
    this.refresh();
    drawing.addEventListener("click", (event) => {
      if (event.target.closest("a") || this.shown.length === 0) return;
      const box = drawing.getBoundingClientRect();
      const height = (event.clientY - box.top) / box.height * 1000;
      const row = this.shown.find((item) => Number(item.dataset.end) >= height) || this.shown.at(-1);
      row.scrollIntoView({ block: "center" });
    });
  }

  /** Learns anew which rows are shown. */
  refresh() {
    this.shown = Array.from(this.rows.querySelectorAll(":scope > .bead")).filter((row) => !row.hidden);
  }

  /** Moves the frame to the rows that are in sight; those rows. */
  follow() {
    if (!this.view || this.shown.length === 0) return [];
    const below = (height) => {
      let low = 0, high = this.shown.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.shown[middle].getBoundingClientRect().bottom > height) high = middle; else low = middle + 1;
      }
      return low;
    };
    const [first, last] = [below(100), below(innerHeight - 1)];
    const top = Number(this.shown[first].dataset.start), bottom = Number(this.shown[last].dataset.end);
    this.view.setAttribute("y", top);
    this.view.setAttribute("height", Math.max(4, bottom - top));
    return this.shown.slice(first, last + 1);
  }
}
