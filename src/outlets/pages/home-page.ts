import type { ItemType } from '../../ledger/entry'
import type { PublicItem, ReadModel } from '../../readmodel/read-model'
import { markSvg } from '../../shared/mark'
import { toLocal } from '../../text/local-time'
import type { Assets } from './assets'
import { eventState } from './facts'
import { html, raw, type Html } from './html'
import { layout, SECTIONS } from './layout'
import { picture } from './picture'
import { pagePath } from './shown'
import { day, range } from './when'
import { WORDS } from './words'

const words = WORDS.vi

/** The front door: what is new, what is coming, and where other sites fetch it. */
export function homePage(
  model: ReadModel,
  { assets, origin, now }: { assets: Assets; origin: string; now: Date },
): string {
  const [top, ...articles] = newest(model, 'articles', 7)
  const main = html`<div class="wrap">
      <div class="hero">
        <div>
          <h1>Tin học tập suốt đời, từ một nguồn</h1>
          <p>
            Bài viết, gương học tập và sự kiện đã được duyệt, dùng chung cho cổng thông tin, báo, đài và bảng tin trong
            tỉnh.
          </p>
        </div>
        ${raw(markSvg(144))}
      </div>
      <div class="split">
        <section aria-labelledby="${SECTIONS.articles}">
          <h2 class="sec" id="${SECTIONS.articles}">Bài viết mới</h2>
          ${
            top
              ? html`${topArticle(top)}
                  <ul class="plain">
                    ${articles.map(articleRow)}
                  </ul>`
              : html`<p>Chưa có bài viết nào được công bố.</p>`
          }
        </section>
        <div class="side">
          <h2 class="sec" id="${SECTIONS.events}">Sự kiện sắp tới</h2>
          ${events(newest(model, 'events', 5), now)}
          ${editions(newest(model, 'editions', 3))}${documents(newest(model, 'documents', 5))}
        </div>
      </div>
      ${stories(newest(model, 'stories', 4))}
    </div>
    <section class="section">
      <div class="use"><div class="wrap">${forSites()}</div></div>
    </section>`
  const description =
    'Kho nội dung học tập suốt đời của tỉnh: bài viết, gương học tập, sự kiện, dùng chung qua API và nguồn tin.'
  return layout(
    assets,
    {
      lang: 'vi',
      title: words.site,
      description,
      canonical: `${origin}/`,
      alternates: (['articles', 'stories', 'events'] as const).map((type) => ({
        type: 'application/rss+xml',
        title: `${words.site}: ${words.types[type]}`,
        href: `/feeds/${type}.rss`,
      })),
      properties: [
        ['og:type', 'website'],
        ['og:site_name', words.site],
        ['og:title', words.site],
        ['og:description', description],
        ['og:url', `${origin}/`],
        ['og:locale', 'vi_VN'],
      ],
    },
    main,
  )
}

type ItemOf<T extends ItemType> = Extract<PublicItem, { type: T }>

function newest<T extends ItemType>(model: ReadModel, type: T, limit: number): ItemOf<T>[] {
  return model.list({ type, limit }).items.filter((item): item is ItemOf<T> => item.type === type)
}

/** Pictures beside a linked title say nothing new to a screen reader, so they are silent there. */
function topArticle(article: ItemOf<'articles'>): Html {
  const image =
    article.cover &&
    picture(article.cover, {
      size: 'wide',
      shown: '(min-width: 62rem) 43rem, 100vw',
      className: 'thumb',
      isFirst: true,
      alt: '',
    })
  return html`<div class="top">
    ${image}
    <h3>${link(article)}</h3>
    <p>${article.summary}</p>
    <p>${byline(article)}</p>
  </div>`
}

function articleRow(article: ItemOf<'articles'>): Html {
  const image = article.cover && picture(article.cover, { size: 'card', shown: '9rem', className: 'thumb', alt: '' })
  return html`<li class="item${image ? '' : ' nopic'}">
    <div>
      <h3>${link(article)}</h3>
      <p>${article.summary}</p>
      <p>${byline(article)}</p>
    </div>
    ${image}
  </li>`
}

function stories(items: ItemOf<'stories'>[]): Html {
  const cards = items.map((story) => {
    const image =
      story.cover &&
      picture(story.cover, { size: 'card', shown: '(min-width: 40rem) 17rem, 100vw', className: 'thumb', alt: '' })
    return html`<li class="card">
      ${image}
      <h3>${link(story)}</h3>
      <p>${story.summary}</p>
    </li>`
  })
  const content =
    cards.length > 0
      ? html`<ul class="plain cards">
          ${cards}
        </ul>`
      : html`<p>Chưa có gương học tập nào được công bố.</p>`
  return html`<section class="section" aria-labelledby="${SECTIONS.stories}">
    <h2 class="sec" id="${SECTIONS.stories}">Gương học tập</h2>
    ${content}
  </section>`
}

function events(items: ItemOf<'events'>[], now: Date): Html {
  if (items.length === 0) return html`<p>Chưa có sự kiện nào sắp diễn ra.</p>`
  const rows = items.map((event) => {
    const { day: number, month } = toLocal(event.startsAt)
    const state = event.status === 'scheduled' ? null : html`<p>${eventState(event, words, now)}</p>`
    return html`<li>
      <div class="day" aria-hidden="true"><b>${number}</b><span>Tháng ${month}</span></div>
      <div>
        <h3>${link(event)}</h3>
        <p>${range(event.startsAt, event.endsAt, event.allDay, 'vi')}</p>
        ${event.venue && html`<p>${event.venue.name}</p>`}${state}
      </div>
    </li>`
  })
  return html`<ul class="plain dates">
    ${rows}
  </ul>`
}

function editions(items: ItemOf<'editions'>[]): Html | null {
  if (items.length === 0) return null
  const rows = items.map(({ title, slug, startsOn, endsOn }) => {
    const dates = startsOn && html`<span class="no">${range(startsOn, endsOn ?? startsOn, true, 'vi')}</span>`
    return html`<li><a href="${pagePath({ type: 'editions', slug })}">${title}</a>${dates}</li>`
  })
  return html`<h2 class="sec" id="${SECTIONS.editions}">Kỳ sự kiện</h2>
    <ul class="plain rows">
      ${rows}
    </ul>`
}

function documents(items: ItemOf<'documents'>[]): Html {
  const rows = items.map(
    ({ title, number, slug }) =>
      html`<li>
        ${number && html`<span class="no">${number}</span>`}<a href="${pagePath({ type: 'documents', slug })}"
          >${title}</a
        >
      </li>`,
  )
  const content =
    rows.length > 0
      ? html`<ul class="plain rows">
          ${rows}
        </ul>`
      : html`<p>Chưa có văn bản nào được công bố.</p>`
  return html`<h2 class="sec" id="${SECTIONS.documents}">Văn bản</h2>
    ${content}`
}

function link(item: { type: string; slug: string; title: string }): Html {
  return html`<a href="${pagePath(item)}">${item.title}</a>`
}

function byline(article: ItemOf<'articles'>): Html {
  return html`${article.organisation && html`${article.organisation.name} · `}${day(article.publishedAt, 'vi')}`
}

function forSites(): Html {
  return html`<h2>Dùng nội dung của Nguồn Học</h2>
    <div class="cards">
      <div>
        <h3>Nguồn tin RSS</h3>
        <ul class="plain">
          <li><a href="/feeds/articles.rss">Bài viết</a></li>
          <li><a href="/feeds/stories.rss">Gương học tập</a></li>
          <li><a href="/feeds/events.rss">Sự kiện</a></li>
        </ul>
      </div>
      <div>
        <h3>API cho cổng thông tin</h3>
        <ul class="plain">
          <li><a href="/docs">Tài liệu API</a></li>
          <li><a href="/openapi.json">Mô tả OpenAPI</a></li>
          <li><a href="/v1/articles">Bài viết dạng JSON</a></li>
        </ul>
      </div>
      <div>
        <h3>Dành cho người biên tập</h3>
        <ul class="plain">
          <li><a href="/admin">Đăng nhập trang biên tập</a></li>
        </ul>
      </div>
    </div>`
}
