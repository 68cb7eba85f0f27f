import type { EmbedItem } from './item'
import type { EmbedOptions, Shown } from './options'
import { part, type Child, type Part } from './part'
import { picture } from './picture'
import { when } from './when'
import { EMBED_WORDS } from './words'

/** The items in the layout that was chosen; a single one stands alone. */
export function content(items: EmbedItem[], options: EmbedOptions, now: Date): Part {
  const words = EMBED_WORDS[options.lang]
  const [first] = items
  if (options.item && first) return part('article', { class: 'one' }, ...itemParts(first, options, now))
  if (!first) return part('p', { class: 'note' }, words.empty)
  const rows = items.map((item) =>
    part('li', {}, part('article', { lang: differs(item, options) }, ...itemParts(item, options, now))),
  )
  return part('ul', { class: options.layout, role: 'list' }, ...rows)
}

function itemParts(item: EmbedItem, options: EmbedOptions, now: Date): Child[] {
  const { lang, layout } = options
  const shows = (name: Shown) =>
    options.show.includes(name) && (layout !== 'compact' || name === 'date' || options.item)
  const image = shows('picture') && picture(item, options)
  const title = part(
    options.heading ? 'h3' : 'h2',
    { class: 'title' },
    part('a', { href: webAddress(item.url) }, item.title),
  )
  const text = part(
    'div',
    { class: 'text' },
    item.number && part('p', { class: 'meta' }, item.number),
    title,
    shows('summary') && item.summary && part('p', {}, item.summary),
    invented(item, options),
    shows('date') && part('p', { class: 'meta' }, when(item, lang), layout !== 'compact' && beside(item)),
    state(item, options, now),
  )
  return [image, text]
}

/** Where an event takes place, who issued a document, whose article it is. */
function beside(item: EmbedItem): string {
  const name = item.venue?.name ?? item.issuer ?? item.organisation?.name
  return name ? ` · ${name}` : ''
}

/** That a person in a story is invented is said wherever the story is shown. */
function invented({ people = [] }: EmbedItem, { lang }: EmbedOptions): Child {
  const names = people.filter(({ illustration }) => illustration).map(({ name }) => name)
  return names.length > 0 && part('p', { class: 'meta' }, `${EMBED_WORDS[lang].illustration}: ${names.join(', ')}`)
}

/** In words, never by colour alone; nothing for what goes as planned. */
function state({ status, endsAt }: EmbedItem, { lang }: EmbedOptions, now: Date): Child {
  const words = EMBED_WORDS[lang]
  if (status === 'cancelled' || status === 'postponed') return part('p', { class: 'state' }, words[status])
  return endsAt && Date.parse(endsAt) < now.getTime() && part('p', { class: 'state' }, words.past)
}

/** Screen readers change their voice for an item in the other language. */
function differs(item: EmbedItem, { lang }: EmbedOptions): string | null {
  return item.lang === lang ? null : item.lang
}

/** Nothing but web addresses becomes a link. */
function webAddress(url: string): string | null {
  return /^(https?:\/\/|\/(?!\/))/i.test(url) ? url : null
}
