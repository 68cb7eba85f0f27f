import type { EmbedOptions } from './options'

/** The choices of who embeds, as custom properties. */
export function variables({ accent, background, text, size }: EmbedOptions): [string, string][] {
  return [
    ['--nh-accent', accent],
    ['--nh-background', background],
    ['--nh-text', text],
    ['--nh-size', `${size}px`],
  ]
}

/**
 * One style sheet for the element and the frame. Everything is in em of the chosen size; it keeps to what Chromium 80 and Firefox 78 know
 * (no flex gap, no aspect-ratio). Lines are 1.4 or more, because Vietnamese capitals carry two marks.
 */
export const EMBED_STYLE = `
.nh,.nh *{box-sizing:border-box}
.nh{display:block;padding:1em;background:var(--nh-background);color:var(--nh-text);font-size:var(--nh-size);line-height:1.55;overflow-wrap:break-word;text-align:left}
.nh h2,.nh h3,.nh p,.nh ul,.nh figure{margin:0;padding:0}.nh ul{list-style:none}
.heading{font-size:1.375em;line-height:1.4;font-weight:600;padding-bottom:.5em!important;margin-bottom:1em!important;border-bottom:2px solid var(--nh-accent)}
.title{font-size:1.0625em;line-height:1.45;font-weight:600}
.nh a{color:var(--nh-accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}.nh a:hover{text-decoration-thickness:2px}
.title a{text-decoration:none}.title a:hover,.title a:focus{text-decoration:underline}
.nh a:focus,.nh button:focus{outline:3px solid var(--nh-accent);outline-offset:2px}
.nh a:focus:not(:focus-visible),.nh button:focus:not(:focus-visible){outline:0}
.text>*+*{margin-top:.375em!important}
.meta{font-size:.9375em}.state{font-weight:600}.state::before{content:'';display:inline-block;width:.5em;height:.5em;margin-right:.5em;border-radius:50%;background:currentColor;vertical-align:.1em}
.pic{position:relative;padding-top:56.25%;overflow:hidden;border-radius:4px;background:rgba(128,128,128,.15)}
.pic img{position:absolute;top:0;left:0;width:100%;height:100%;object-fit:cover}
.list li+li,.compact li+li{margin-top:1em;padding-top:1em;border-top:1px solid rgba(128,128,128,.35)}
.list article{display:grid;grid-template-columns:clamp(5.5em,30%,11em) minmax(0,1fr);grid-gap:1em;align-items:start}.list article>.text:only-child{grid-column:1/-1}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15em,100%),1fr));grid-gap:1.5em 1.25em}.cards .text,.one .text{padding-top:.75em}
.cards .text:only-child,.one .text:only-child{padding-top:0}
.compact li+li{margin-top:.5em;padding-top:.5em}.compact .title{font-size:1em}
.one .title{font-size:1.25em}.one figcaption{padding-top:.375em}
.status:not(:empty){margin-bottom:1em;padding:.625em .875em;border-left:4px solid var(--nh-accent);background:rgba(128,128,128,.12)}
.status button{font:inherit;margin:.375em 0 0;padding:.375em 1em;min-height:2.75em;border:1px solid;border-radius:4px;background:var(--nh-background);color:var(--nh-accent);cursor:pointer;display:block}
.from{margin-top:1.25em!important;padding-top:.625em!important;border-top:1px solid rgba(128,128,128,.35)}
@media (forced-colors:active){.nh,.pic,.status:not(:empty){border:1px solid CanvasText}.nh a:focus,.nh button:focus{outline-color:Highlight}}
@media (prefers-reduced-motion:no-preference){.pic img{transition:transform .3s}.cards article:hover img{transform:scale(1.03)}}
@media print{.status,.from{display:none}}
`.trim()
