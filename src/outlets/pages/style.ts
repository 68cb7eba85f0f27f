/**
 * The one style sheet of the public pages. Line heights are 1.3 or more everywhere, because Vietnamese capitals carry two
 * marks (Ẳ, Ễ, Ộ) that a tighter line would clip. Colours are named by purpose; dark mode and print change only the names' values.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#FBF8F2;--card:#FFFDF9;--tint:#F1ECE0;--ink:#1D2433;--soft:#4C5466;--line:#DED5C2;--edge:#8A8372;
--green:#0B5D51;--red:#B5341F;--red-tint:#FAE9E3;--amber:#855800;--amber-tint:#FBF0D9;--blue:#1F5FA8;
--sans:'Be Vietnam Pro',system-ui,'Segoe UI',Roboto,sans-serif;--serif:'Source Serif 4',Georgia,'Times New Roman',serif}
@media (prefers-color-scheme:dark){:root{--paper:#141A23;--card:#1B2330;--tint:#202A38;--ink:#EFEAE0;--soft:#BEB9AE;--line:#303A4A;--edge:#7D8798;
--green:#7CCDBB;--red:#F39A85;--red-tint:#3A211D;--amber:#E8BC5A;--amber-tint:#352A14;--blue:#94BEF2}}
*,*::before,*::after{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.6 var(--sans);overflow-wrap:break-word;border-top:4px solid var(--green)}
h1,h2,h3{font-weight:600;line-height:1.36;margin:0;text-wrap:balance}
p,ul,ol,dl,dd,figure{margin:0}.plain{list-style:none;padding:0}
img,svg{max-width:100%}img{display:block;height:auto}
a{color:var(--green);text-decoration-thickness:1px;text-underline-offset:.22em}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--blue);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--green);color:var(--paper);padding:.75rem 1rem;z-index:2}.skip:focus{top:1rem}
.wrap{max-width:72rem;margin:0 auto;padding:0 1.5rem}.column{max-width:44rem;margin:0 auto;padding:0 1.5rem}
.bar{border-bottom:1px solid var(--line)}
.bar .wrap{display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:center;justify-content:space-between;padding-top:.75rem;padding-bottom:.75rem}
.brand{display:inline-flex;gap:.625rem;align-items:center;min-height:2.75rem;font-weight:600;font-size:1.1875rem;color:var(--ink);text-decoration:none}
.brand svg{color:var(--green);flex:none}
.bar ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}.bar li a{display:inline-block;padding:.5rem 0;color:var(--ink);text-decoration:none}.bar li a:hover{color:var(--green);text-decoration:underline}
.crumbs{padding-top:1.5rem;color:var(--soft)}.crumbs ol{display:flex;flex-wrap:wrap;gap:.125rem .5rem}
.crumbs li:not(:last-child)::after{content:'/';margin-left:.5rem;color:var(--edge)}.crumbs a{display:inline-block;padding:.25rem 0;color:var(--soft)}.crumbs a:hover{color:var(--green)}
main{display:block;padding-bottom:4rem}
.head{padding-top:1.25rem}.head h1{font-size:clamp(1.75rem,1.35rem + 1.7vw,2.5rem);letter-spacing:-.01em}
.lead{margin-top:1rem;font-size:1.1875rem;line-height:1.65;color:var(--soft)}
.meta{margin-top:1.25rem;padding-top:1rem;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.125rem 1.5rem;color:var(--soft)}
.meta strong{color:var(--ink);font-weight:600}
.cover{margin-top:1.75rem}.cover img{width:100%;border-radius:4px;background:var(--tint)}
figcaption{margin-top:.625rem;color:var(--soft);line-height:1.55}
.body{margin-top:2rem;font:400 1.1875rem/1.72 var(--serif)}
.body>*+*{margin-top:1.15em}.body h2,.body h3,.body h4{font-family:var(--sans);font-weight:600;line-height:1.42;margin:1.9em 0 0}.body h2{font-size:1.4375rem}.body h3{font-size:1.1875rem}.body h4{font-size:1.0625rem}
.body ul,.body ol{padding-left:1.5em}.body li+li{margin-top:.4em}
.body blockquote{margin-left:0;margin-right:0;padding:.25rem 0 .25rem 1.25rem;border-left:3px solid var(--green);font-style:italic}.body blockquote>*+*{margin-top:.7em}
.body img{border-radius:4px;background:var(--tint)}.body figcaption{font:400 1rem/1.55 var(--sans)}
.body table{width:100%;border-collapse:collapse;font:400 1rem/1.55 var(--sans)}.body th,.body td{padding:.5rem .75rem;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}.body th{background:var(--tint);font-weight:600}
.body pre,.body code{font-size:1rem;white-space:pre-wrap}.body hr{border:0;border-top:1px solid var(--line)}
.body aside{padding:1.25rem 1.5rem;background:var(--card);border:1px solid var(--line);border-radius:6px;font:400 1rem/1.6 var(--sans)}.body aside>*+*{margin-top:.6em}.body aside>:first-child{margin-top:0}.body details{font:400 1rem/1.6 var(--sans)}.body summary{font-weight:600;cursor:pointer;padding:.5rem 0}.body details>*+*{margin-top:.6em}
.box{margin-top:1.75rem;padding:1.25rem 1.5rem;background:var(--card);border:1px solid var(--line);border-radius:6px}
.box h2{font-size:1.0625rem}.box>*+*{margin-top:.75rem}.box.fix{background:var(--amber-tint);border-color:var(--amber)}.box.fix h2{color:var(--amber)}
.box.gone{background:var(--red-tint);border-color:var(--red)}.box.gone h2{color:var(--red)}
.box h2 svg,.state svg,.file svg{flex:none;vertical-align:-.25em;margin-right:.4em}
.facts{display:grid;grid-template-columns:minmax(7.5rem,auto) 1fr;gap:.625rem 1.5rem}.facts dt{color:var(--soft)}.facts dd{font-weight:600}.facts dd p+p{margin-top:.25rem}.facts .more{font-weight:400;color:var(--soft)}
.state{font-weight:600}.state.on{color:var(--green)}.state.wait{color:var(--amber)}.state.off{color:var(--red)}.state.past{color:var(--soft)}
.messages li{padding-left:1rem;border-left:3px solid var(--green);font:400 1.1875rem/1.6 var(--serif)}.messages li+li{margin-top:.625rem}
.mark{display:inline-block;margin-left:.5rem;padding:0 .625rem;border:1px solid var(--amber);border-radius:99px;color:var(--amber);font-weight:400}
.rows li{padding:.75rem 0;border-top:1px solid var(--line)}.rows li:first-child{border-top:0;padding-top:0}.rows li:last-child{padding-bottom:0}.rows .no{display:block;color:var(--soft)}
.file{display:inline-flex;align-items:center;min-height:3rem;padding:.5rem 1.25rem;border-radius:6px;background:var(--green);color:var(--paper);font-weight:600;text-decoration:none}.file:hover{text-decoration:underline}
.after{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}.after h2{font-size:1.1875rem;margin-bottom:.75rem}
.tags{display:flex;flex-wrap:wrap;gap:.5rem}.tags a{display:inline-flex;align-items:center;min-height:2.75rem;padding:.375rem 1rem;border:1px solid var(--line);border-radius:1.375rem;background:var(--card);text-decoration:none;line-height:1.4}.tags a:hover{border-color:var(--green);text-decoration:underline}
.tags svg{margin-right:.5rem;flex:none}
.print-only{display:none}
.hero{padding:3rem 0 2rem;display:grid;grid-template-columns:1fr auto;gap:2rem;align-items:center}.hero h1{font-size:clamp(2rem,1.4rem + 2.6vw,3.125rem);letter-spacing:-.015em}
.hero p{margin-top:.875rem;max-width:40rem;font-size:1.1875rem;color:var(--soft)}.hero svg{color:var(--green)}
.split{display:grid;gap:3rem;padding-top:1.5rem}.section{padding-top:3rem}.sec{font-size:1.375rem;padding-bottom:.625rem;border-bottom:2px solid var(--ink);margin-bottom:1.5rem}
.side .sec+*{margin-bottom:2.5rem}
.top h3{font-size:1.5rem;margin-top:1rem}.top p,.item p,.card p{margin-top:.5rem;color:var(--soft)}
.thumb{width:100%;object-fit:cover;border-radius:4px;background:var(--tint)}.top .thumb{aspect-ratio:16/9}.card .thumb{aspect-ratio:3/2}
.item{display:grid;grid-template-columns:1fr 8.5rem;gap:1.25rem;padding:1.25rem 0;border-top:1px solid var(--line)}.top+ul{margin-top:1.75rem}.item .thumb{aspect-ratio:4/3}
.card .mark{margin-left:0}.item h3{font-size:1.125rem}.card h3{font-size:1.125rem;margin-top:.875rem}.item.nopic{grid-template-columns:1fr}
h3 a{color:var(--ink);text-decoration:none}h3 a:hover{color:var(--green);text-decoration:underline}
.cards{display:grid;gap:2rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}
.dates li{display:grid;grid-template-columns:5rem 1fr;gap:1.125rem;padding:1rem 0;border-top:1px solid var(--line)}.dates li:first-child{border-top:0;padding-top:0}
.day{align-self:start;text-align:center;border:1px solid var(--line);border-radius:6px;background:var(--card);overflow:hidden;line-height:1.3}.day b{display:block;padding:.375rem 0 .25rem;font-size:1.5rem;font-weight:600}.day span{display:block;padding:.25rem 0;background:var(--green);color:var(--paper)}
.dates h3{font-size:1.0625rem}.dates p{margin-top:.25rem;color:var(--soft)}
.use{padding:2.25rem 0 2.75rem;margin-bottom:-4rem;background:var(--tint)}.use h2{font-size:1.375rem}.use h3{font-size:1rem}.use .cards{margin-top:1.25rem}.use li{margin-top:.25rem}.use li a{display:inline-block;padding:.25rem 0}
footer{border-top:1px solid var(--line);padding:1.75rem 0 2.5rem;color:var(--soft)}footer ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-top:.5rem}footer a{display:inline-block;padding:.25rem 0;color:var(--soft)}
@media (min-width:62rem){.split{grid-template-columns:minmax(0,1fr) 22rem;gap:4rem}}
@media (max-width:40rem){.wrap,.column{padding-left:1.125rem;padding-right:1.125rem}.hero{grid-template-columns:1fr;padding:2rem 0 1rem}.hero svg{display:none}.item{grid-template-columns:1fr 6.5rem;gap:1rem}.item:not(.nopic) p{display:none}
.box,.body aside{padding:1.125rem}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.75rem}.bar ul{gap:0 1rem}.body,.lead{font-size:1.125rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{@page{margin:18mm}:root{--paper:#fff;--card:#fff;--tint:#fff;--ink:#000;--soft:#333;--line:#999;--green:#000;--red:#000;--amber:#000;--amber-tint:#fff;--red-tint:#fff}
body{border:0;font-size:11pt}.bar,.crumbs,.skip,.langs,.topics,footer,.file{display:none}.column,.wrap{max-width:none;padding:0}.head{padding:0}.head h1{font-size:20pt}.lead{font-size:12pt}.body{font-size:11.5pt;line-height:1.6}
.body a{color:inherit;text-decoration:none}.cover img,.body img{max-height:75mm;width:auto}.box,figure,img,tr,li{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}.print-only{display:block;margin-top:1.5rem;padding-top:.75rem;border-top:1px solid #999}main{padding:0}}
`.trim()
