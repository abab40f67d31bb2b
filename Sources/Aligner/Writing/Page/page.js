/** The page: puts its parts together and ties them to what is clicked, typed and pressed. */
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  const on = (selector, type, action) => all(selector).forEach((element) => element.addEventListener(type, action));
  const words = JSON.parse(one("#words").textContent);
  const header = one("header"), field = one("#search"), rule = one("#rule"), only = one("#only"), at = one("#at");
  // First of all: what the browser has kept makes other rows.
  const editors = all(".bitext:has(> .corrections)").map((bitext) => new Editor(bitext, words));
  const details = all(".found li");
  let rows = all(".rows > .bead");
  const findings = new Findings(words), saving = new Export(findings, words);
  const maps = all(".map svg").map((drawing) => new BitextMap(drawing));
  const search = new Search(all(".side p:not(.none)"), ".line, .place");
  let typing;
  const numbers = new Numbers(words);
  // What is printed shows them in all rows.
  addEventListener("beforeprint", () => numbers.show(rows));
  new Paper(words);

  if (editors.length > 1) {
    const saveAll = make("button", { type: "button", className: "all", onclick: () => Memory.saveAll(editors.map((own) => own.memory)) });
    saveAll.textContent = words.saveAll;
    saveAll.dataset.save = "all";
    one(".controls").append(saveAll);
  }

  // The height of what stays at the top is what the rest has to keep clear of.
  new ResizeObserver(() => root.style.setProperty("--top", header.offsetHeight + "px")).observe(header);

  const isWanted = ({ dataset }) => {
    const chip = one("#show-" + dataset.severity);
    return (!chip || chip.checked) && (!rule || !rule.value || rule.value === dataset.rule);
  };
  const refresh = () => {
    const leftOut = new Set();
    findings.filter((item) => isWanted(item.row));
    for (const item of findings.all) if (item.isLeftOut && item.detail) leftOut.add(item.detail);
    const marked = new Set();
    for (const detail of details) {
      detail.hidden = !isWanted(detail) || leftOut.has(detail);
      if (!detail.hidden) marked.add(detail.closest(".bead"));
    }
    const isKept = (row) => !only || !only.checked || marked.has(row);
    search.find(field ? field.value : "", (text) => isKept(text.closest(".bead")));
    const found = new Set(Array.from(search.found, (text) => text.closest(".bead")));
    for (const row of rows) row.hidden = !isKept(row) || (search.query !== "" && !found.has(row));
    findings.filter((item) => {
      const row = document.getElementById(item.row.dataset.bead);
      return isWanted(item.row) && !(row && row.hidden);
    });
    maps.forEach((map) => map.refresh());
    all(".empty").forEach((text) => {
      text.hidden = Array.from(text.parentElement.children).some((row) => row.matches(".bead") && !row.hidden);
    });
    findings.count();
    tell();
    soon();
  };
  const tell = () => {
    const hits = one("#hits");
    if (hits) hits.textContent = search.query ? fill(words.place, search.now + 1, search.count) : "";
    all("#previous-match, #next-match").forEach((button) => { button.disabled = search.count === 0; });
    if (!at) return;
    const shown = findings.shown;
    at.textContent = (findings.current ? shown.indexOf(findings.current) + 1 : "–") + " / " + shown.length;
  };
  const reveal = (element) => {
    element.scrollIntoView({ block: "center" });
    // Once more: rows that were never shown get their true height only now.
    requestAnimationFrame(() => element.scrollIntoView({ block: "center" }));
  };
  const go = (item) => {
    if (!item) return;
    findings.choose(item);
    if (item.detail) reveal(item.detail.closest(".bead") || item.detail);
    tell();
  };
  // On a long page the letters that are typed come first, and what they find when the typing rests.
  const typed = () => {
    clearTimeout(typing);
    typing = setTimeout(searched, rows.length > 500 ? 150 : 0);
  };
  const searched = () => {
    typing = clearTimeout(typing);
    refresh();
    if (search.hit) reveal(search.hit.field);
  };
  const seek = (by) => {
    if (typing) return searched();
    const text = search.step(by);
    if (text) reveal(text);
    tell();
    soon();
  };
  const say = (state) => {
    const item = findings.current || findings.neighbour(1);
    if (!item) return;
    const next = findings.neighbour(1);
    if (!findings.current) go(item);
    findings.toggle(item, state);
    // It may be shown no longer.
    if (item.row.hidden && !next.row.hidden) go(next);
  };
  const comment = () => {
    const item = findings.current || findings.neighbour(1);
    if (!item) return;
    go(item);
    // Where the list does not stay beside the texts, it is far above them.
    const isBeside = getComputedStyle(item.row.closest(".panel")).position === "sticky";
    findings.edit(item, isBeside || !item.detail ? item.row.querySelector(".what") : item.detail);
  };
  const showAll = () => {
    const text = search.hit && search.hit.field;
    if (field) {
      field.value = "";
      field.blur();
    }
    if (rule) rule.value = "";
    if (only) only.checked = false;
    all(".chip input").forEach((chip) => { chip.checked = true; });
    all(".panel .state").forEach((choice) => { choice.value = ""; });
    all(".menu").forEach((menu) => { menu.open = false; });
    refresh();
    // What was found stays in sight, now among all the rest.
    if (text) reveal(text);
  };
  const startSearch = () => {
    field.focus();
    field.select();
  };

  findings.changed = refresh;
  findings.all.forEach((item) => item.row.querySelector(".what a").addEventListener("click", (event) => {
    event.preventDefault();
    go(item);
  }));
  on(".controls .chip input, #rule, #only", "input", refresh);
  on("#search", "input", typed);
  on("#next", "click", () => go(findings.neighbour(1)));
  on("#previous", "click", () => go(findings.neighbour(-1)));
  on("#next-match", "click", () => seek(1));
  on("#previous-match", "click", () => seek(-1));
  on("#numbers", "input", (event) => {
    numbers.turn(event.target.checked);
    soon();
  });
  on("#theme", "click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  on(".annex", "input", (event) => event.target.closest(".bitext").classList.toggle("short", !event.target.checked));
  on(".panel .menu button", "click", (event) => {
    const menu = event.target.closest(".menu"), form = event.target.dataset.save;
    menu.open = false;
    if (form === "print") print();
    else saving.save(form, findings.panels.find((panel) => panel.element.contains(menu)));
  });
  document.addEventListener("click", (event) => all(".menu").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  }));
  all("time").forEach((time) => {
    const style = new Intl.DateTimeFormat(words.language, { dateStyle: "long", timeStyle: "short" });
    time.textContent = style.format(new Date(time.dateTime));
  });
  if (field) {
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") seek(event.shiftKey ? -1 : 1);
    });
  }
  // Corrections make other rows of the same paragraphs.
  for (const editor of editors) {
    editor.changed = () => {
      rows = all(".rows > .bead");
      maps.forEach((map) => map.refresh());
      soon();
    };
  }
  const own = editors.length > 0 ? EditorBar.help(words) : KeyHelp.rows(words.findingKeys);
  const help = new KeyHelp([...own, ...KeyHelp.rows(words.commonKeys)], words);
  on("#keys", "click", () => help.show());
  const next = () => go(findings.neighbour(1)), previous = () => go(findings.neighbour(-1));
  new Keys(
    {
      ...(editors.length > 0 ? Editor.keys() : {
        n: next, j: next, p: previous, k: previous, d: () => say("done"), t: () => say("todo"), c: comment,
      }),
      "/": () => field && startSearch(), "?": () => help.show(), "؟": () => help.show(),
    },
    {
      Escape: showAll, F3: () => (search.query ? seek(1) : field && startSearch()),
      "Shift+F3": () => (search.query ? seek(-1) : field && startSearch()),
    });

  let isWaiting = false;
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      const inSight = new Set(maps.flatMap((map) => map.follow()));
      numbers.show(inSight);
      search.mark((text) => inSight.has(text.closest(".bead")));
    });
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  refresh();
})();
