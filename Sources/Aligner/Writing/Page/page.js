"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (s, e = document) => Array.from(e.querySelectorAll(s));
  const one = (s) => document.querySelector(s);
  const rows = all(".bead"), details = all(".found li"), list = all(".panel li");
  const search = one("#search"), rule = one("#rule"), only = one("#only"), at = one("#at"), empty = one("#empty");
  const fold = (t) => t.normalize("NFKD").replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]/g, "")
    .replace(/[\u0660-\u0669]/g, (d) => d.charCodeAt(0) - 0x660).replace(/\s+/g, " ").toLowerCase();
  let texts = null, now = -1;

  const isShown = (item) => {
    const box = one("#show-" + item.dataset.severity);
    return (!box || box.checked) && (!rule || !rule.value || rule.value === item.dataset.rule);
  };
  const refresh = () => {
    const query = search ? fold(search.value.trim()) : "";
    if (query && !texts) texts = rows.map((row) => fold(row.textContent));
    const shown = new Set();
    for (const item of details) {
      item.hidden = !isShown(item);
      if (!item.hidden) shown.add(item.closest(".bead"));
    }
    let count = 0;
    rows.forEach((row, index) => {
      row.hidden = (only && only.checked && !shown.has(row)) || (query !== "" && !texts[index].includes(query));
      if (!row.hidden) count += 1;
    });
    for (const item of list) {
      const row = document.getElementById(item.dataset.bead);
      item.hidden = !isShown(item) || (row !== null && row.hidden);
    }
    if (empty) empty.hidden = count > 0;
    if (now >= 0 && list[now].hidden) now = -1;
    tell();
    moveView();
  };
  const tell = () => {
    if (!at) return;
    const visible = list.filter((item) => !item.hidden);
    const place = now < 0 ? "–" : visible.indexOf(list[now]) + 1;
    at.textContent = place + " / " + visible.length;
  };
  const go = (index) => {
    all(".now").forEach((item) => item.classList.remove("now"));
    now = index;
    list[now].classList.add("now");
    list[now].scrollIntoView({ block: "nearest" });
    const detail = document.getElementById(list[now].dataset.finding);
    if (detail) {
      detail.classList.add("now");
      // Twice: rows that were never shown get their true height only now.
      const target = detail.closest(".bead") || detail;
      target.scrollIntoView({ block: "center" });
      requestAnimationFrame(() => target.scrollIntoView({ block: "center" }));
    }
    tell();
  };
  const step = (by) => {
    const count = list.length;
    for (let tried = 1; tried <= count; tried += 1) {
      const index = ((now < 0 && by < 0 ? 0 : now) + by * tried + count * 2) % count;
      if (!list[index].hidden) return go(index);
    }
  };

  all(".controls input, .controls select").forEach((item) => item.addEventListener("input", refresh));
  const on = (name, action) => { const item = one(name); if (item) item.addEventListener("click", action); };
  on("#next", () => step(1));
  on("#previous", () => step(-1));
  on("#theme", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  list.forEach((item, index) => item.addEventListener("click", (event) => { event.preventDefault(); go(index); }));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target.matches("input[type=search], select");
    if (event.key === "Escape") {
      if (search) { search.value = ""; search.blur(); }
      if (rule) rule.value = "";
      if (only) only.checked = false;
      all(".chip input").forEach((box) => { box.checked = true; });
      refresh();
    } else if (isTyping) {
      return;
    } else if (event.key === "n" || event.key === "j") {
      step(1);
    } else if (event.key === "p" || event.key === "k") {
      step(-1);
    } else if (event.key === "/" && search) {
      event.preventDefault();
      search.focus();
    }
  });

  const maps = all(".map svg");
  const visibleRows = (article) => all(".bead", article).filter((row) => !row.hidden);
  maps.forEach((map) => {
    map.addEventListener("click", (event) => {
      if (event.target.closest("a")) return;
      const box = map.getBoundingClientRect();
      const height = (event.clientY - box.top) / box.height * 1000;
      const shown = visibleRows(map.closest(".bitext"));
      const row = shown.find((item) => Number(item.dataset.end) >= height) || shown[shown.length - 1];
      if (row) row.scrollIntoView({ block: "center" });
    });
  });
  const moveView = () => maps.forEach((map) => {
    const view = map.querySelector(".view"), shown = visibleRows(map.closest(".bitext"));
    if (!view || shown.length === 0) return;
    const below = (y) => {
      let low = 0, high = shown.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (shown[middle].getBoundingClientRect().bottom > y) high = middle; else low = middle + 1;
      }
      return shown[low];
    };
    const top = Number(below(100).dataset.start), bottom = Number(below(innerHeight - 1).dataset.end);
    view.setAttribute("y", top);
    view.setAttribute("height", Math.max(4, bottom - top));
  });
  let isWaiting = false;
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => { isWaiting = false; moveView(); });
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  refresh();
})();
