import type { AnyItem } from '../../packages/client/src/index'

type News = Extract<AnyItem, { type: 'articles' | 'stories' }>

/** The agency's front page. */
export function frontPage(items: AnyItem[]): string {
  const news = items.filter(isNews)
  const rows = news.map(
    (item) =>
      `<li><a href="/tin/${item.type}/${encodeURIComponent(item.slug)}">${escape(item.title)}</a><p>${escape(item.summary)}</p></li>`,
  )
  return page('Học tập suốt đời', `<h1>Học tập suốt đời</h1><ul>${rows.join('')}</ul>`)
}

/** One article or story. Its HTML is clean as it comes from the hub; everything else is escaped here. */
export function itemPage(item: AnyItem): string | null {
  if (!isNews(item)) return null
  const fix = item.correction ? `<p><strong>Đính chính:</strong> ${escape(item.correction.note)}</p>` : ''
  return page(
    item.title,
    `<h1>${escape(item.title)}</h1><p>${escape(item.summary)}</p>${fix}${item.body?.html ?? ''}<p><a href="${escape(item.url)}">Bản gốc</a></p>`,
  )
}

export function page(title: string, main: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif}img{max-width:100%;height:auto}</style>
<main>${main}</main></html>`
}

function isNews(item: AnyItem): item is News {
  return item.type === 'articles' || item.type === 'stories'
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
