import type { EmbedOptions } from './options'
import { part, type Child, type Part } from './part'
import { EMBED_WORDS } from './words'

/** Everything around the content: a named region with its heading, the place where states are announced, and the source. */
export function block(options: EmbedOptions, hub: string, { status, inside }: { status?: Child; inside: Child }): Part {
  const { lang, heading } = options
  const words = EMBED_WORDS[lang]
  return part(
    'section',
    { class: 'nh', lang, 'aria-label': nameOf(options) },
    heading && part('h2', { class: 'heading' }, heading),
    part('div', { class: 'status', role: 'status' }, status),
    part('div', { class: 'content' }, inside),
    part('p', { class: 'meta from' }, `${words.source} `, part('a', { href: `${hub}/` }, words.by)),
  )
}

/** What the whole is called: for screen readers, frames and the link for who runs no scripts. */
export function nameOf({ heading, item, type, lang }: EmbedOptions): string {
  const words = EMBED_WORDS[lang]
  return heading || (item ? words.by : `${words.types[type]}, ${words.by}`)
}
