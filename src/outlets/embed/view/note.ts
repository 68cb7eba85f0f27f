import type { EmbedOptions } from './options'
import { part, type Child } from './part'
import { minute } from './when'
import { EMBED_WORDS } from './words'

/** Said in place of what was taken back. */
export function goneNote({ lang }: EmbedOptions, reason: string | undefined): Child {
  const words = EMBED_WORDS[lang]
  return part('p', { class: 'note' }, reason ? `${words.gone} ${words.reason} ${reason}` : words.gone)
}

/** Said above what is still shown, or in place of it when there is nothing: the hub cannot be reached. */
export function offlineNote({ lang }: EmbedOptions, keptAt: number | undefined): Child[] {
  const words = EMBED_WORDS[lang]
  const rest: Child[] = keptAt ? [`${words.kept} `, minute(new Date(keptAt), lang), '.'] : [words.trying]
  return [part('span', {}, `${words.offline} `, ...rest), part('button', { type: 'button' }, words.retry)]
}
