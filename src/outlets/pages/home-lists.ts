import type { ItemType } from '../../ledger/entry'
import type { PublicItem } from '../../readmodel/read-model'
import { toLocal } from '../../text/local-time'
import { eventState } from './facts'
import { html, type Html } from './html'
import { SECTIONS } from './layout'
import { picture } from './picture'
import { pagePath } from './shown'
import { day, range } from './when'
import { WORDS } from './words'

const words = WORDS.vi

export type ItemOf<T extends ItemType> = Extract<PublicItem, { type: T }>

/** Pictures beside a linked title say nothing new to a screen reader, so they are silent there. */
export function topArticle(article: ItemOf<'articles'>): Html {
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

export function articleRow(article: ItemOf<'articles'>): Html {
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

export function stories(items: ItemOf<'stories'>[]): Html {
  const cards = items.map((story) => {
    const image =
      story.cover &&
      picture(story.cover, { size: 'card', shown: '(min-width: 40rem) 17rem, 100vw', className: 'thumb', alt: '' })
    return html`<li class="card">
      ${image}
      <h3>${link(story)}</h3>
      <p>${story.summary}</p>
      ${isIllustrated(story) && html`<p><span class="mark">${words.story.illustration}</span></p>`}
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

const isIllustrated = ({ people }: ItemOf<'stories'>) => people.some(({ illustration }) => illustration)

export function events(items: ItemOf<'events'>[], now: Date): Html {
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

export function editions(items: ItemOf<'editions'>[]): Html | null {
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

export function documents(items: ItemOf<'documents'>[]): Html {
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
