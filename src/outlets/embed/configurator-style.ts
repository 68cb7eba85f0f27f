/** Of the page that makes snippets, beside the style sheet of all pages, whose names for colours it uses. */
export const STYLE = `
.embed .head{padding:2.5rem 0 2rem}.embed .head p:last-child{margin-top:.75rem}
.columns{display:grid;gap:2.5rem 3rem}
.choices fieldset{margin:0 0 1.5rem;padding:0;border:0;min-width:0}.choices legend{padding:0;margin-bottom:.75rem;font-weight:600;font-size:1.1875rem;line-height:1.4}
.choices .boxes{margin:1rem 0 0}.boxes legend{font-size:1rem;font-weight:400;margin-bottom:.25rem}
.field+.field,.colours+.field{margin-top:1rem}.field label{display:block;margin-bottom:.25rem}
.field input,.field select{display:block;width:100%;min-height:2.75rem;padding:.375rem .75rem;border:1px solid var(--edge);border-radius:6px;background:var(--card);color:var(--ink);font:inherit;line-height:1.5}
.field input[type=number]{max-width:8rem}.colours{display:grid;grid-template-columns:repeat(3,1fr);gap:.75rem;align-items:end}.colours .field+.field{margin-top:0}.field input[type=color]{padding:.25rem}
.box-label{display:inline-flex;align-items:center;gap:.5rem;min-height:2.75rem;margin-right:1.25rem}.box-label input{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--green)}
.hint{color:var(--soft);margin-top:.375rem}
.embed button{min-height:2.75rem;padding:.5rem 1.25rem;border:1px solid var(--green);border-radius:6px;background:transparent;color:var(--green);font:inherit;font-weight:600;cursor:pointer}
.embed button.primary{background:var(--green);color:var(--paper);min-height:3rem}.embed button:hover{text-decoration:underline}
.result>*+.sec{margin-top:2.5rem}.result>.sec{margin-bottom:1rem}.result .box{margin:0 0 1.5rem}.box ul{padding-left:1.25rem}.fine{color:var(--soft);margin-bottom:1.5rem}
.preview{display:block;width:100%;border:1px solid var(--line);border-radius:6px;background:#fff}
.code+.code{margin-top:1.75rem}.code-head{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between}.code-head label{font-weight:600}
.code textarea{display:block;width:100%;margin-top:.5rem;padding:.75rem;border:1px solid var(--edge);border-radius:6px;background:var(--tint);color:var(--ink);font:400 1rem/1.5 ui-monospace,Consolas,monospace;resize:vertical;overflow-wrap:anywhere}
#said:not(:empty){margin-bottom:1rem;color:var(--green);font-weight:600}
.result details{border-top:1px solid var(--line)}.result summary{padding:.75rem 0;font-weight:600;cursor:pointer}.result details p{padding-bottom:1rem;max-width:44rem}
@media (min-width:62rem){.columns{grid-template-columns:20rem minmax(0,1fr)}}
`.trim()
