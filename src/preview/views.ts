import { createHash } from 'node:crypto'
import { shortDate } from '../text/dates'
import { byline, fullHtml, shortHtml } from '../outlets/feeds/item-html'
import type { Assets } from '../outlets/pages/assets'
import { html, type Html, raw } from '../outlets/pages/html'
import { itemPage } from '../outlets/pages/item-page'
import { showIn } from '../outlets/pages/shown'
import type { Lang } from '../outlets/pages/words'
import type { Preview } from './preview-item'

interface Look {
  assets: Assets
  origin: string
  now: Date
}

/** The item's page as readers will get it, under a strip that says it is not public. */
export function asPage(preview: Preview, lang: Lang, { assets, origin, now }: Look): string {
  const shown = showIn(preview.item, lang, origin) ?? showIn(preview.item, 'vi', origin)!
  return itemPage(shown, { assets, origin, now, notice: strip(preview) })
}

/** The item as a feed reader shows it, from the same HTML the feeds carry: first its line in the list, then the text. */
export function asFeed(preview: Preview, { assets }: Look): string {
  const { item } = preview
  const by = byline(item).join(', ')
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <title>${item.title}</title>
        <link rel="stylesheet" href="${assets.stylePath}" />
      </head>
      <body>
        ${strip(preview)}
        <main class="column reader">
          <p class="reader-where">Trong danh sách tin</p>
          <section class="reader-line">
            <h2>${item.title}</h2>
            <div class="reader-short">${raw(shortHtml(item, ''))}</div>
          </section>
          <p class="reader-where">Khi mở tin</p>
          <article>
            <h1>${item.title}</h1>
            <p class="reader-by">${by && html`${by}, `}${shortDate(item.publishedAt)}</p>
            <div class="body">${raw(fullHtml(item, ''))}</div>
          </article>
        </main>
      </body>
    </html> `.markup
}

function strip({ missing }: Preview): Html {
  const unique = [...new Set(missing.map(({ message }) => message.vi))]
  return html`<style>
      ${raw(STYLE)}
    </style>
    <div class="preview-strip" role="note">
      <strong>Bản xem trước – chưa công bố</strong>
      ${
        unique.length > 0 &&
        html`<details>
          <summary>Còn thiếu ${unique.length} mục để công bố</summary>
          <ul>
            ${unique.map((line) => html`<li>${line}</li>`)}
          </ul>
        </details>`
      }
    </div>`
}

const STYLE =
  '.preview-strip{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:.625rem 1.5rem;background:var(--amber-tint);color:var(--amber);border-bottom:1px solid var(--amber)}' +
  '.preview-strip ul{margin:.25rem 0;padding-left:1.25rem}.preview-strip summary{cursor:pointer}' +
  '.reader{padding-top:1.25rem}.reader h1{font-size:1.625rem}.reader h2{font-size:1.125rem}.reader-where{margin:1.5rem 0 .5rem;color:var(--soft)}' +
  '.reader-line{padding:1rem;background:var(--card);border:1px solid var(--line);border-radius:6px}.reader-short{margin-top:.5rem;color:var(--soft);overflow:hidden}' +
  '.reader-short img{float:left;width:7rem;height:auto;margin:0 1rem .25rem 0;border-radius:4px}.reader-by{margin-top:.5rem;color:var(--soft)}.reader .body{margin-top:1.25rem}'

/** For the policy of the preview's answers: this style and no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(`\n${STYLE}\n`).digest('base64')}'`
