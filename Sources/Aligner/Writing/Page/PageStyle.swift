/// The style sheet of the page: one file with it, so that nothing is fetched.
enum PageStyle {
  static let css = """
    :root{color-scheme:light;--paper:#faf9f6;--card:#fff;--ink:#1c1f23;--soft:#646b73;--line:#e3dfd6;--band:#d5dcd9;
    --accent:#0b6e66;--mark:#ffe58f;--error:#b3261e;--error-bg:#fdeeec;--warning:#8a5a00;--warning-bg:#fff5dc;
    --note:#2b5c9b;--note-bg:#ebf2fb;--moved:#7a4fa3;--bar:rgba(250,249,246,.94)}
    @media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--paper:#14171a;--card:#1b1f23;
    --ink:#e6e3dc;--soft:#98a0a8;--line:#2d3338;--band:#344039;--accent:#62d2c4;--mark:#6b5600;--error:#ff9489;
    --error-bg:#3a1d1a;--warning:#f0c25c;--warning-bg:#33290f;--note:#93bdf5;--note-bg:#172739;--moved:#c9a5ee;
    --bar:rgba(20,23,26,.94)}}
    :root[data-theme=dark]{color-scheme:dark;--paper:#14171a;--card:#1b1f23;--ink:#e6e3dc;--soft:#98a0a8;--line:#2d3338;
    --band:#344039;--accent:#62d2c4;--mark:#6b5600;--error:#ff9489;--error-bg:#3a1d1a;--warning:#f0c25c;
    --warning-bg:#33290f;--note:#93bdf5;--note-bg:#172739;--moved:#c9a5ee;--bar:rgba(20,23,26,.94)}
    *{box-sizing:border-box}
    html{scroll-padding:7.5rem 0 40vh}
    body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI","Noto Sans","DejaVu Sans",
    sans-serif}
    a{color:inherit;text-decoration:none}
    button,select,input{font:inherit;color:inherit}
    header{position:sticky;top:0;z-index:3;background:var(--bar);border-bottom:1px solid var(--line);padding:.7rem 1.25rem}
    h1{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .6rem;margin:0;font-size:1.05rem;font-weight:600;
    overflow-wrap:anywhere}
    h1 i{color:var(--soft);font-style:normal;font-weight:400}
    .verdict{font-size:.8rem;font-weight:500;padding:.05rem .6rem;border-radius:1rem;border:1px solid;color:var(--accent)}
    .verdict.no{color:var(--error)}
    .controls{display:none;flex-wrap:wrap;align-items:center;gap:.4rem .5rem;margin-top:.55rem;font-size:.86rem}
    .js .controls{display:flex}
    .controls>*{border:1px solid var(--line);background:var(--card);border-radius:.5rem;padding:.22rem .6rem;
    min-height:2rem;display:inline-flex;align-items:center;gap:.35rem}
    .controls button,.controls select,.controls label{cursor:pointer}
    .controls input[type=search]{flex:1 1 11rem;min-width:8rem}
    .controls .at{border-color:transparent;background:none;color:var(--soft);font-variant-numeric:tabular-nums;
    min-width:3.6rem;justify-content:center;padding:0}
    .chip b{font-variant-numeric:tabular-nums}
    .chip input{appearance:none;width:.7rem;height:.7rem;border-radius:50%;border:2px solid currentColor;margin:0;cursor:pointer}
    .chip input:checked{background:currentColor}
    .chip.error{color:var(--error)}.chip.warning{color:var(--warning)}.chip.note{color:var(--note)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    .bitext{display:grid;grid-template-columns:6rem minmax(0,1fr) minmax(16rem,23rem);gap:0 1.25rem;padding:0 1.25rem;
    max-width:110rem;margin:0 auto}
    .bitext.bare{grid-template-columns:6rem minmax(0,1fr)}
    .map{position:sticky;top:6.2rem;height:calc(100vh - 7.2rem);margin-top:1rem}
    .map svg{width:100%;height:100%;display:block;cursor:pointer;overflow:visible}
    [dir=rtl] .map svg{transform:scaleX(-1)}
    .map .text{fill:var(--soft);opacity:.5}
    .map .band{fill:var(--band)}
    .map .band.alt{opacity:.62}
    .map .cross{fill:var(--moved);opacity:.6}
    .map .gap{fill:var(--error);stroke:var(--error);stroke-width:2;vector-effect:non-scaling-stroke}
    .map .tick{stroke-width:3;vector-effect:non-scaling-stroke}
    .map .tick.error{stroke:var(--error)}.map .tick.warning{stroke:var(--warning)}.map .tick.note{stroke:var(--note)}
    .map .view{fill:var(--accent);opacity:.16;pointer-events:none}
    .rows{padding:1rem 0 40vh;min-width:0}
    .heads,.bead{display:grid;grid-template-columns:minmax(0,1fr) 3rem minmax(0,1fr)}
    .heads{color:var(--soft);font-size:.8rem;letter-spacing:.03em;padding:0 .9rem .4rem}
    .heads>:last-child{grid-column:3}
    .bead{background:var(--card);border:1px solid var(--line);border-bottom-width:0;content-visibility:auto;
    contain-intrinsic-size:auto 6rem}
    .heads+.bead{border-radius:.6rem .6rem 0 0}
    .bead:last-of-type{border-bottom-width:1px;border-radius:0 0 .6rem .6rem}
    .side{padding:.75rem .9rem;min-width:0;overflow-wrap:anywhere}
    .side p{margin:0 0 .5rem;position:relative;padding-inline-start:2.2rem}
    .side .none{padding:.5rem}
    .side p:last-child{margin:0}
    .side[lang=fr]{font:1rem/1.55 "Iowan Old Style",Charter,"Palatino Linotype","Noto Serif","DejaVu Serif",Georgia,serif}
    .side[lang=ar] .line{top:.8rem}
    .side[lang=ar]{font:1.2rem/1.75 Amiri,"Noto Naskh Arabic","Traditional Arabic","Geeza Pro","Times New Roman",serif}
    .heading{font-weight:650}
    .side p.note{font-size:.88em}
    .side .place{display:block;font:.72rem/1.6 system-ui,"Noto Sans",sans-serif;color:var(--soft);user-select:none}
    .label{color:var(--accent);font-weight:600}
    .line{font:.68rem/1 system-ui,"Noto Sans",sans-serif;color:var(--soft);opacity:.75;
    position:absolute;inset-inline-start:0;top:.62rem;font-variant-numeric:tabular-nums;user-select:none}
    mark{background:var(--mark);color:inherit;border-radius:.2rem;padding:0 .12em;margin:0 -.12em}
    .none{display:flex;align-items:center;justify-content:center;min-height:3.4rem;height:100%;margin:0;text-align:center;
    font:600 .85rem/1.4 system-ui,"Noto Sans",sans-serif;color:var(--error);border:2px dashed;border-radius:.5rem;
    background:repeating-linear-gradient(-45deg,transparent 0 8px,var(--error-bg) 8px 16px)}
    .mid{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.2rem;font-size:.7rem;
    color:var(--soft);border-inline:1px solid var(--line);text-align:center;font-variant-numeric:tabular-nums}
    .mid .moved{color:var(--moved);font-weight:600}
    .mid .unsure{color:var(--warning)}
    .found{grid-column:1/-1;list-style:none;margin:0;padding:0 .9rem .75rem;display:grid;gap:.35rem}
    .found li,.panel li{border-inline-start:3px solid;border-radius:.25rem;padding:.35rem .65rem;font-size:.86rem;
    line-height:1.45;overflow-wrap:anywhere}
    .error{--own:var(--error);--own-bg:var(--error-bg)}
    .warning{--own:var(--warning);--own-bg:var(--warning-bg)}
    .note{--own:var(--note);--own-bg:var(--note-bg)}
    .found li,.panel li{border-color:var(--own);background:var(--own-bg)}
    .found b,.panel b{color:var(--own);font-weight:600;margin-inline-end:.4rem}
    .found li.now,.panel li.now{box-shadow:0 0 0 2px var(--own)}
    .found li:target{box-shadow:0 0 0 2px var(--own)}
    .panel{position:sticky;top:6.2rem;max-height:calc(100vh - 7.2rem);overflow:auto;margin:1rem 0;padding:2px}
    .panel h2{font-size:.8rem;font-weight:500;letter-spacing:.03em;color:var(--soft);margin:0 0 .5rem}
    .panel ol{list-style:none;margin:0;padding:0;display:grid;gap:.4rem}
    .panel li{content-visibility:auto;contain-intrinsic-size:auto 4rem}
    .panel li a{display:block}
    .panel li:hover{filter:brightness(.98)}
    .panel small,.keys{color:var(--soft);font-size:.76rem}
    .keys{display:none}.js .keys{display:block;margin:.8rem 0 0}
    .index{max-width:110rem;margin:0 auto;padding:1rem 1.25rem;overflow-x:auto}
    .index table{border-collapse:collapse;width:100%;background:var(--card);font-size:.9rem}
    .index th,.index td{border:1px solid var(--line);padding:.35rem .65rem;text-align:start;overflow-wrap:anywhere}
    .index th{color:var(--soft);font-weight:500;overflow-wrap:normal}
    .index .count{text-align:end;font-variant-numeric:tabular-nums;color:var(--own,var(--soft))}
    .index .failed{color:var(--error)}
    .index a{text-decoration:underline;text-underline-offset:.15em}
    .pair{max-width:110rem;margin:1.5rem auto 0;padding:0 1.25rem;font-size:1rem;overflow-wrap:anywhere}
    .pair i{color:var(--soft);font-style:normal;margin:0 .6rem}
    .empty{color:var(--soft);padding:1.5rem;text-align:center}
    [hidden]{display:none!important}
    @media(max-width:70rem){.bitext,.bitext.bare{grid-template-columns:3.5rem minmax(0,1fr);gap:0 .8rem}
    .panel{grid-column:1/-1;grid-row:1;position:static;max-height:19rem;border-bottom:1px solid var(--line);
    padding-bottom:.8rem}}
    @media(max-width:42rem){header{padding:.6rem .8rem;position:static}html{scroll-padding-top:1rem}
    .bitext,.bitext.bare{grid-template-columns:1.6rem minmax(0,1fr);padding:0 .6rem;gap:0 .5rem}
    .map{top:.5rem;height:calc(100vh - 1rem)}
    .heads{display:none}.bead{grid-template-columns:minmax(0,1fr)}
    .rows .bead:first-of-type{border-radius:.6rem .6rem 0 0}
    .mid{flex-direction:row;border:0;justify-content:center}.mid:empty{display:none}
    .side+.mid+.side,.side+.side{border-top:1px dotted var(--line)}}
    @media print{:root{--paper:#fff;--card:#fff}body{font-size:10pt}header{position:static;background:none}
    .controls,.map,.keys,.js .controls{display:none}.bitext,.bitext.bare{display:block;padding:0}
    .panel{position:static;max-height:none;overflow:visible;break-after:page}
    .bead,.panel li{content-visibility:visible;break-inside:avoid}.rows{padding-bottom:0}
    .side[lang=fr]{font-size:9.5pt}.side[lang=ar]{font-size:11.5pt}*{print-color-adjust:exact}}
    """
}
