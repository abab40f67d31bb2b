/**
 * The drawing of a bitext's map, made anew where its beads have been corrected; of beads that nobody has corrected it is what the
 * program has drawn.
 */
class MapDrawing {
  static height = 1000;
  /** Bands that are drawn apart; beyond that neighbours are drawn as one, since nobody could tell them apart. */
  static mostBands = 400;

  /**
   * @param {Element} svg the drawing
   * @param {Beads} beads
   */
  constructor(svg, beads) {
    this.svg = svg;
    this.beads = beads;
  }

  /** Draws before the browser shows the page again, once for all that is corrected until then. */
  request() {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      this.draw();
    });
  }

  draw() {
    const straight = this.bands().map((band) => this.band(band)), { list } = this.beads;
    const crossing = list.filter((bead) => bead.isMoved && !Beads.isUnpaired(bead));
    this.svg.querySelectorAll(".band, .cross, .gap").forEach((path) => path.remove());
    this.add("band", straight.filter((_, index) => index % 2 === 0));
    this.add("band alt", straight.filter((_, index) => index % 2 === 1));
    this.add("cross", crossing.map((bead) => this.band(bead.sides.map(MapDrawing.range))));
    this.add("gap", list.filter(Beads.isUnpaired).map((bead) => this.gap(bead)));
  }

  /** Where a bead begins and ends on the map, by its source; by its target where it has no source. */
  place(bead) {
    const side = bead.sides[0].length > 0 ? 0 : 1;
    return this.stretch(side, MapDrawing.range(bead.sides[side]));
  }

  /** Where each piece of a document begins, and where the last one ends; the pieces of a paragraph share its height. */
  scale(side) {
    const encoder = new TextEncoder(), heights = [];
    for (const own of this.beads.sides[side].whole) {
      // A title of two words is still a line: twenty letters a paragraph are added.
      const height = encoder.encode(Memory.text(own)).length + 20;
      for (let piece = 0; piece < own.count; piece += 1) heights.push(height / own.count);
    }
    const total = heights.reduce((sum, height) => sum + height, 0), starts = [0];
    let sum = 0;
    for (const height of heights) starts.push((sum += height) / total * MapDrawing.height);
    return starts;
  }

  /** The first piece of some paragraphs, and the one behind the last. */
  static range(paragraphs) {
    const last = paragraphs[paragraphs.length - 1];
    return [paragraphs[0].first, last.first + last.count];
  }

  /** What the paired beads cover that do not cross, neighbours put together where there are too many to see. */
  bands() {
    const { list } = this.beads, size = Math.max(1, Math.floor(list.length / MapDrawing.mostBands)), bands = [];
    let gathered = size;
    for (const bead of list) {
      if (bead.isMoved || Beads.isUnpaired(bead)) continue;
      const ranges = bead.sides.map(MapDrawing.range), last = bands[bands.length - 1];
      if (gathered < size && ranges.every(([start], side) => last[side][1] === start)) {
        ranges.forEach(([, end], side) => { last[side][1] = end; });
        gathered += 1;
      } else {
        bands.push(ranges);
        gathered = 1;
      }
    }
    return bands;
  }

  band([source, target]) {
    const [top, bottom] = this.stretch(0, source), [otherTop, otherBottom] = this.stretch(1, target);
    return `M16 ${top}C50 ${top} 50 ${otherTop} 84 ${otherTop}V${otherBottom}C50 ${otherBottom} 50 ${bottom} 16 ${bottom}z`;
  }

  gap(bead) {
    const side = bead.sides[0].length > 0 ? 0 : 1, [top, bottom] = this.place(bead);
    return `M${side === 0 ? 6 : 84} ${top}h10V${bottom}h-10z`;
  }

  /** Where some pieces begin and end on the map, with two decimals, if any. */
  stretch(side, pieces) {
    this.starts ??= [0, 1].map((one) => this.scale(one));
    return pieces.map((piece) => this.starts[side][piece].toFixed(2).replace(/\.00$/, ""));
  }

  add(name, shapes) {
    if (shapes.length === 0) return;
    const path = document.createElementNS(this.svg.namespaceURI, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", shapes.join(""));
    this.svg.querySelector(".view").before(path);
  }
}
