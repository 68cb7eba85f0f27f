import { html, type Html } from '../pages/html'
import type { Words } from './words'

export interface Sample {
  origin: string
  /** Of what is public now, so that every example answers. */
  article: string
  topic: string
  organisation: string
  /** By the path of the description: an address of that kind that answers. */
  paths: Record<string, string>
}

/** A request as a line for the terminal; with the script a button runs it in the page, without it the link opens the answer. */
export function example(path: string, { origin, words, note }: { origin: string; words: Words; note?: string }): Html {
  return html`<div class="try">
    ${note && html`<p class="note">${note}</p>`}
    <pre><code>curl '${origin}${path}'</code></pre>
    <div class="act">
      <button type="button" data-path="${path}" hidden>${words.tryIt}</button>
      <a href="${path}">${words.open}</a>
    </div>
    <div class="answer" role="status"></div>
  </div>`
}
