import { markedSummary } from '../../readmodel/illustrations'
import { withOffset } from '../../text/dates'
import type { Assets } from './assets'
import { factsBox } from './facts'
import { feedLinks } from './feed-links'
import { html, raw, type Html } from './html'
import { icon } from './icons'
import { breadcrumbsJsonLd, jsonLd } from './json-ld'
import { layout, SECTIONS, type PageHead } from './layout'
import { here, picture } from './picture'
import { pagePath, type Shown } from './shown'
import { imageAddress, socialImage } from './social-image'
import { day, moment } from './when'
import type { Lang } from './words'

interface ItemPageOptions {
  assets: Assets
  origin: string
  now: Date
  /** Says, above all else, that the page is not public; nothing on it then speaks to machines. */
  notice?: Html
}

/** The page of one item. */
export function itemPage(shown: Shown, { assets, origin, now, notice }: ItemPageOptions): string {
  const { item, words, title, summary, bodyHtml } = shown
  const facts = factsBox(shown, now)
  const image = cover(shown)
  // When and where come before the picture; for everything else the picture leads into the text.
  const main = html`<article class="column">
    ${breadcrumbs(shown)}
    <div class="head">
      <h1>${title}</h1>
      ${summary && html`<p class="lead">${summary}</p>`}${meta(shown)}
    </div>
    ${correction(shown)}${item.type === 'events' ? [facts, image] : [image, facts]}
    ${bodyHtml && html`<div class="body">${raw(bodyHtml)}</div>`} ${documents(shown)}${topics(shown)}
    <p class="print-only">${words.address}: ${shown.canonical}</p>
  </article>`
  if (notice) return layout(assets, { lang: shown.lang, title, notice }, main)
  return layout(assets, headOf(shown, origin, otherLanguages(item, origin)), main)
}

function headOf(shown: Shown, origin: string, languages: PageHead['languages']): PageHead {
  const { item, words, title, summary } = shown
  const social = item.cover && socialImage(item.cover)
  return {
    lang: shown.lang,
    title,
    description: markedSummary(item, summary, shown.lang),
    canonical: shown.canonical,
    languages,
    alternates: [...(feedsOf(shown) ?? []), ...oembedOf(shown, origin)],
    names: [['twitter:card', social ? 'summary_large_image' : 'summary']],
    properties: [
      ['og:type', 'article'],
      ['og:site_name', words.site],
      ['og:title', title],
      ['og:description', markedSummary(item, summary, shown.lang) || null],
      ['og:url', shown.canonical],
      ['og:locale', shown.lang === 'vi' ? 'vi_VN' : 'en_GB'],
      ['og:image', item.cover && imageAddress(item.cover, origin)],
      ['og:image:width', social?.width],
      ['og:image:height', social?.height],
      ['og:image:alt', social && item.cover?.alt],
      ['article:published_time', withOffset(item.publishedAt)],
      ['article:modified_time', withOffset(item.updatedAt)],
      ...item.topics.map((topic): [string, string] => ['article:tag', topic.name]),
    ],
    jsonLd: [jsonLd(shown, origin), breadcrumbsJsonLd(shown, origin)],
  }
}

/** An edition has feeds of its own; documents have none. */
function feedsOf({ item, words, title }: Shown): PageHead['alternates'] {
  if (item.type === 'documents') return []
  if (item.type === 'editions')
    return feedLinks(`/feeds/editions/${item.slug}`, `${words.site}: ${title}`, { hasCalendar: true })
  return feedLinks(`/feeds/${item.type}`, `${words.site}: ${words.types[item.type]}`, {
    hasCalendar: item.type === 'events',
  })
}

/** Where sites that turn a pasted address into a preview learn how (https://oembed.com, 4). */
function oembedOf({ item, lang, title }: Shown, origin: string): NonNullable<PageHead['alternates']> {
  const url = encodeURIComponent(origin + pagePath(item, lang))
  return [
    { type: 'application/json+oembed', title, href: `${origin}/oembed?url=${url}&format=json` },
    { type: 'text/xml+oembed', title, href: `${origin}/oembed?url=${url}&format=xml` },
  ]
}

function otherLanguages(item: Shown['item'], origin: string): PageHead['languages'] {
  // Where the organisation's portal has the item, the portal says which languages there are.
  if (!item.english || item.portalUrl !== null) return []
  return (['vi', 'en'] as Lang[]).map((lang) => ({ lang, url: origin + pagePath(item, lang) }))
}

function breadcrumbs({ item, words, native }: Shown): Html {
  const [topic] = item.topics
  return html`<nav class="crumbs" aria-label="${words.youAreHere}">
    <ol class="plain">
      <li><a href="/">${words.home}</a></li>
      <li><a href="/#${SECTIONS[item.type]}">${words.types[item.type]}</a></li>
      ${topic && html`<li><a href="${topicFeed(topic.slug)}" ${native}>${topic.name}</a></li>`}
    </ol>
  </nav>`
}

function meta({ item, lang, words, native }: Shown): Html {
  const { source, authors } = item
  const changed = item.version > 1 && item.updatedAt !== item.publishedAt
  const sourceName =
    source &&
    (source.url
      ? html`<a href="${source.url}" ${native}>${source.name}</a>`
      : html`<span${native}>${source.name}</span>`)
  return html`<div class="meta">
    ${item.organisation && html`<strong${native}>${item.organisation.name}</strong>`}
    <span>${words.published} ${moment(item.publishedAt, lang)}</span>
    ${changed && html`<span>${words.updated} ${moment(item.updatedAt, lang)}</span>`}
    ${authors.length > 0 && html`<span>${words.by}: <span${native}>${authors.join(', ')}</span></span>`}
    ${sourceName && html`<span>${words.source}: ${sourceName}</span>`}
    ${item.english && languageLink(item, lang, words.otherLanguage)}
  </div>`
}

function languageLink(item: Shown['item'], lang: Lang, name: string): Html {
  const other: Lang = lang === 'vi' ? 'en' : 'vi'
  return html`<a class="langs" href="${pagePath(item, other)}" hreflang="${other}" lang="${other}">${name}</a>`
}

function correction({ item, lang, words, native }: Shown): Html | null {
  if (!item.correction) return null
  const { note, at } = item.correction
  return html`<section class="box fix"><h2>${icon.correction}${words.correction}, ${day(at, lang)}</h2><p${native}>${note}</p></section>`
}

function cover({ item, words, native }: Shown): Html | null {
  const image =
    item.cover && picture(item.cover, { size: 'wide', shown: '(min-width: 44rem) 41rem, 100vw', isFirst: true })
  if (!item.cover || !image) return null
  const { caption, credit } = item.cover
  const lines = [caption, credit && `${words.photo}: ${credit}`].filter(Boolean).join('. ').replaceAll('..', '.')
  return html`<figure class="cover">${image}${lines && html`<figcaption${native}>${lines}</figcaption>`}</figure>`
}

function documents({ item, words, native }: Shown): Html | null {
  if (item.documents.length === 0) return null
  const rows = item.documents.map(
    ({ number, title, url }) =>
      html`<li>
        ${number && html`<span class="no" ${native}>${number}</span>`}<a href="${here(url)}" ${native}>${title}</a>
      </li>`,
  )
  return html`<section class="after">
    <h2>${words.documents}</h2>
    <ul class="plain rows">
      ${rows}
    </ul>
  </section>`
}

function topics({ item, words, native }: Shown): Html | null {
  if (item.topics.length === 0) return null
  const tags = item.topics.map(
    (topic) =>
      html`<li><a href="${topicFeed(topic.slug)}" title="${words.feedOf}" ${native}>${icon.feed}${topic.name}</a></li>`,
  )
  return html`<section class="after topics">
    <h2>${words.topics}</h2>
    <ul class="plain tags">
      ${tags}
    </ul>
  </section>`
}

function topicFeed(slug: string): string {
  return `/feeds/topics/${slug}.rss`
}
