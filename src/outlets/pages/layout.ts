import { markSvg } from '../../shared/mark'
import type { Assets } from './assets'
import { html, jsonData, raw, type Fragment, type Html } from './html'
import { WORDS, type Lang, type Words } from './words'

/** Everything a page says about itself, beside what it shows. */
export interface PageHead {
  lang: Lang
  title: string
  description?: string
  canonical?: string
  /** The page in other languages, itself included. */
  languages?: { lang: Lang; url: string }[]
  /** Open Graph and article properties, in order; those without a value are left out. */
  properties?: [string, string | number | null | undefined][]
  alternates?: { type: string; title: string; href: string }[]
  /** What goes by `name` rather than by `property`, such as `twitter:card`. */
  names?: [string, string][]
  /** One description each for search engines. */
  jsonLd?: unknown[]
  /** Beside the style sheet of all pages; scripts run when the page is read. */
  styles?: string[]
  scripts?: string[]
  /** Errors, notices and what was withdrawn stay out of search engines. */
  isHidden?: boolean
  /** Stands above everything on a page that is not public: its links open elsewhere, so that they do not lead away from it. */
  notice?: Html
}

/** One complete page: the same head, bar and foot around `main`. */
export function layout(assets: Assets, head: PageHead, main: Html): string {
  const words = WORDS[head.lang]
  const name = head.title === words.site ? words.site : `${head.title} | ${words.site}`
  return html`<!doctype html>
    <html lang="${head.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${name}</title>
        ${head.description && html`<meta name="description" content="${head.description}" />`}
        ${(head.isHidden || head.notice) && html`<meta name="robots" content="noindex" />`}
        ${head.notice && html`<base target="_blank" />`}
        ${assets.preload.map((path) => html`<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin /> `)}
        <link rel="stylesheet" href="${assets.stylePath}" />
        ${head.styles?.map((path) => html`<link rel="stylesheet" href="${path}" /> `)}
        ${head.scripts?.map((path) => html`<script src="${path}" defer></script> `)}
        <link rel="icon" href="${assets.iconPath}" type="image/svg+xml" />
        <meta name="theme-color" content="#FBF8F2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141A23" media="(prefers-color-scheme: dark)" />
        ${head.canonical && html`<link rel="canonical" href="${head.canonical}" />`}
        ${head.languages?.map(({ lang, url }) => html`<link rel="alternate" hreflang="${lang}" href="${url}" /> `)}
        ${head.alternates?.map(({ type, title, href }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}" /> `)}
        ${head.properties?.filter(([, value]) => value != null).map(([property, value]) => html`<meta property="${property}" content="${value}" /> `)}
        ${head.names?.map(([name, value]) => html`<meta name="${name}" content="${value}" /> `)}
        ${head.jsonLd?.map(
          (data) =>
            html`<script type="application/ld+json">
              ${jsonData(data)}
            </script>`,
        )}
      </head>
      <body>
        ${head.notice}
        <a class="skip" href="#main">${words.skip}</a>
        ${bar(words)}
        <main id="main" tabindex="-1">${main}</main>
        ${foot(words)}
      </body>
    </html> `.markup
}

/** Sections of the home page that the bar leads to. */
export const SECTIONS = {
  articles: 'bai-viet',
  stories: 'guong-hoc-tap',
  events: 'su-kien',
  editions: 'ky-su-kien',
  documents: 'van-ban',
} as const

function bar(words: Words): Html {
  const links = (['articles', 'stories', 'events', 'documents'] as const).map(
    (type) => html`<li><a href="/#${SECTIONS[type]}">${words.types[type]}</a></li>`,
  )
  return html`<header class="bar">
    <div class="wrap">
      <a class="brand" href="/">${raw(markSvg(32))}<span>${words.site}</span></a>
      <nav aria-label="${words.menu}">
        <ul class="plain">
          ${links}
        </ul>
      </nav>
    </div>
  </header>`
}

function foot(words: Words): Html {
  const links: [string, Fragment][] = [
    ['/', words.home],
    ['/feeds/articles.rss', words.feeds],
    ['/embed', words.embed],
    ['/docs', words.api],
  ]
  return html`<footer>
    <div class="wrap">
      <p>${words.site}. ${words.about}</p>
      <ul class="plain">
        ${links.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`)}
      </ul>
    </div>
  </footer>`
}
