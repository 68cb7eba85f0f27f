/** Beside the style sheet of all pages, whose colours and sizes it uses. Nothing scrolls sideways: long lines of code are broken. */
export const STYLE = `
.docs{display:grid;gap:0 3.5rem}
.docs section{padding-top:2.75rem}
.docs section>*+*{margin-top:1rem}
.docs h2{font-size:1.5rem;padding-bottom:.5rem;border-bottom:2px solid var(--ink)}
.docs h3{font-size:1.125rem}.docs section>h3{margin-top:1.75rem}
.docs h2 a,.docs h3 a{color:inherit;text-decoration:none}.docs h2 a:hover,.docs h3 a:hover{text-decoration:underline}
.docs section>p,.docs section>ul,.docs section>ol{max-width:46rem}
.docs section>ul,.docs section>ol{padding-left:1.375rem}.docs section>ul li+li,.docs section>ol li+li{margin-top:.375rem}
.docs code,.docs pre{font:400 1rem/1.55 ui-monospace,'Cascadia Mono',Consolas,'DejaVu Sans Mono',monospace}
.docs code{overflow-wrap:anywhere}.docs :not(pre)>code{padding:.05em .3em;background:var(--tint);border-radius:3px}
.docs pre{margin:0;padding:.875rem 1.125rem;background:var(--tint);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}
.contents{padding-top:2.75rem}.contents h2{border:0;font-size:1rem;padding:0}
.contents li a{display:block;padding:.375rem 0;line-height:1.4;text-decoration:none}.contents li a:hover{text-decoration:underline}
.contents ol ol{padding-left:1rem;list-style:none}
.try{border:1px solid var(--line);border-radius:6px;background:var(--card);overflow:hidden}
.try>pre{border-radius:0}
.try .act{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;padding:.5rem 1.125rem}
.try .act a{display:inline-block;padding:.5rem 0}
.try button{min-height:2.75rem;padding:.375rem 1.125rem;border:0;border-radius:6px;background:var(--green);color:var(--paper);font:600 1rem/1.4 var(--sans);cursor:pointer}
.try button:hover{text-decoration:underline}
.try .answer{border-top:1px solid var(--line);padding:.875rem 1.125rem}.try .answer:empty{display:none}
.try .answer pre{margin-top:.625rem;max-height:24rem;overflow-y:auto}.try .status{font-weight:600}
.tablewrap{width:100%}
.docs table{width:100%;border-collapse:collapse}.docs th,.docs td{padding:.625rem .75rem;border-top:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
.docs thead th{border-top:0;border-bottom:2px solid var(--line);color:var(--soft);font-weight:600}.docs tbody th{font-weight:400}
.docs .type{color:var(--soft)}.docs tbody th code{white-space:nowrap}.said::before{content:': '}.try .note{padding:.625rem 1.125rem;font-weight:600}
.docs details{border:1px solid var(--line);border-radius:6px;background:var(--card)}
.docs details+details{margin-top:.5rem}
.docs summary{display:flex;flex-wrap:wrap;gap:.125rem .875rem;align-items:baseline;padding:.75rem 1.125rem;cursor:pointer;list-style:none}
.docs summary::-webkit-details-marker{display:none}
.docs summary::before{content:'';flex:none;width:.5em;height:.5em;border:solid var(--green);border-width:0 2px 2px 0;transform:rotate(-45deg);transform-origin:60% 60%}
.docs details[open]>summary::before{transform:rotate(45deg)}
.docs summary:hover .what{text-decoration:underline}.docs summary code{font-weight:600}
.docs .what{color:var(--soft)}
.docs details>.in{padding:.25rem 1.125rem 1.25rem}.docs .in>*+*{margin-top:1rem}.docs .in h4{margin:1.5rem 0 0;font-size:1rem;font-weight:600}
.docs .in h4+*{margin-top:.5rem}
.fields{list-style:none;padding:0}.fields .fields{margin:.375rem 0 0;padding-left:1rem;border-left:2px solid var(--line)}
.fields>li{padding:.375rem 0}.fields>li+li{border-top:1px solid var(--line)}.fields .fields>li+li{border-top:0}
.codes>li{padding:.75rem 0;border-top:1px solid var(--line)}.codes>li>*+*{margin-top:.375rem}.codes{list-style:none;padding:0}
.codes b{display:inline-block;min-width:3rem}
@media (min-width:62rem){.docs{grid-template-columns:15rem minmax(0,1fr)}.contents nav{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;padding-right:.5rem}}
@media (max-width:40rem){.docs thead{display:none}.docs tr{display:block;padding:.625rem 0;border-top:1px solid var(--line)}.docs th,.docs td{display:block;padding:.125rem 0;border:0}
.docs td[data-name]::before{content:attr(data-name) ': ';color:var(--soft)}.docs pre{padding:.75rem}.docs tbody th code{white-space:normal}.docs tbody td:not(:empty)+td{padding-bottom:.25rem}.docs summary,.docs details>.in,.try .act{padding-left:.875rem;padding-right:.875rem}}
@media print{.contents,.try .act{display:none}.docs{display:block}.docs pre{border:1px solid #999}.docs section{break-inside:auto}details::details-content{content-visibility:visible;display:block}}
`.trim()
