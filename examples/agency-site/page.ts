import type { AnyItem } from '../../packages/client/src/index'

type News = Extract<AnyItem, { type: 'articles' | 'stories' }>

/** The agency's front page: the newest of everything. */
export function frontPage(items: AnyItem[], limit: number): string {
  const news = items.filter(isNews).sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
  const rows = news.slice(0, limit).map((item) => {
    const words = [item.summary, invented(item)].filter(Boolean).join(' ')
    const link = `<a href="/tin/${item.type}/${encodeURIComponent(item.slug)}">${escape(item.title)}</a>`
    return `<li>${link}<p>${escape(words)} <span class="time">${date(item)}</span></p></li>`
  })
  return page('Học tập suốt đời', `<h1>Học tập suốt đời</h1><ul class="list">${rows.join('')}</ul>`)
}

/** One article or story. Its HTML is clean as it comes from the hub; everything else is escaped here. */
export function itemPage(item: AnyItem): string | null {
  if (!isNews(item)) return null
  const fix = item.correction && `<p><strong>Thông tin cải chính:</strong> ${escape(item.correction.note)}</p>`
  const note = invented(item)
  return page(
    item.title,
    [
      '<p><a href="/">Tất cả tin bài</a></p>',
      `<h1>${escape(item.title)}</h1><p class="time">${date(item)}</p>`,
      fix,
      note && `<p>${escape(note)}</p>`,
      `<p>${escape(item.summary)}</p>`,
      item.body?.html,
      `<p><a href="${escape(item.url)}">Bản gốc</a></p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
}

/** Who in a story is invented must be said wherever it is shown. */
function invented(item: News): string | null {
  const people = item.type === 'stories' ? item.people.filter(({ illustration }) => illustration) : []
  return people.length > 0 ? `Nhân vật minh họa: ${people.map(({ name }) => name).join(', ')}.` : null
}

/** `21/4/2026`. */
function date({ publishedAt }: News): string {
  return new Date(publishedAt).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
}

export function page(title: string, main: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><style>${STYLE}</style>
<main>${main}</main></html>`
}

const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif;color:#1d2433}
h1{line-height:1.3}a{color:#0b5d51}img{max-width:100%;height:auto}.list{padding:0;list-style:none}.list a{font-weight:600}.list p{margin:0 0 1rem}
.time{color:#5a6272;font-size:.9375rem;white-space:nowrap}`

function isNews(item: AnyItem): item is News {
  return item.type === 'articles' || item.type === 'stories'
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
