import { CONFIGURATOR_WORDS, type ConfiguratorWords } from './configurator-words'
import { contrast, ENOUGH_CONTRAST } from './contrast'
import { framePath } from './frame'
import { frameSnippet, scriptSnippet } from './snippets'
import type { Complaint, EmbedOptions } from './view/options'
import { part, type Child, type Part } from './view/part'

export interface Chosen {
  options: EmbedOptions
  complaints: Complaint[]
  /** Null: none, or none that there is. */
  consumer: string | null
}

/** What comes of the choices: what is wrong with them, how it looks, the code, and where it goes. */
export function result({ options, complaints, consumer }: Chosen, origin: string, lang: 'vi' | 'en'): Part {
  const words = CONFIGURATOR_WORDS[lang]
  const snippetParts = { options, consumer, origin }
  return part(
    'div',
    { class: 'result' },
    part('div', { id: 'problems', role: 'status' }, problems(complaints, words, lang)),
    part('div', { id: 'contrast', role: 'status' }, contrastNote(options, words, lang)),
    part('h2', { class: 'sec' }, words.preview),
    part('iframe', { class: 'preview', src: framePath(options, null), title: words.preview, height: 640 }),
    part('h2', { class: 'sec' }, words.codes),
    part('p', { id: 'said', role: 'status' }),
    code(
      { id: 'script-snippet', name: words.script, hint: words.scriptHint, text: scriptSnippet(snippetParts) },
      words,
    ),
    code({ id: 'frame-snippet', name: words.frame, hint: words.frameHint, text: frameSnippet(snippetParts) }, words),
    part('h2', { class: 'sec' }, words.guides),
    Object.entries(words.guide).map(([name, text]) =>
      part('details', {}, part('summary', {}, name), part('p', {}, text)),
    ),
  )
}

function problems(complaints: Complaint[], words: ConfiguratorWords, lang: 'vi' | 'en'): Child {
  if (complaints.length === 0) return null
  const rows = complaints.map(({ name, value, allowed }) =>
    part('li', {}, `${labelOf(name, words)}: ${words.given} “${value}”; ${words.allowed}: ${allowed[lang]}.`),
  )
  return part('div', { class: 'box gone' }, part('p', {}, words.problem), part('ul', {}, rows))
}

/** The page calls a parameter by its label. */
function labelOf(name: string, words: ConfiguratorWords): string {
  const label = (words as unknown as Record<string, unknown>)[name === 'lang' ? 'language' : name]
  return typeof label === 'string' ? label : name
}

function contrastNote(options: EmbedOptions, words: ConfiguratorWords, lang: 'vi' | 'en'): Child {
  const poor = (['text', 'accent'] as const)
    .map((name) => ({ name, ratio: contrast(options[name], options.background) }))
    .filter(({ ratio }) => ratio < ENOUGH_CONTRAST)
  if (poor.length === 0) return part('p', { class: 'fine' }, words.contrast.fine)
  const format = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const rows = poor.map(({ name, ratio }) =>
    // Cut, not rounded: 4.46 must not be told as 4.5.
    part(
      'li',
      {},
      `${words.contrast[name]}: ${words.contrast.ratio} ${format.format(Math.floor(ratio * 10) / 10)}:1; ${words.contrast.wanted}`,
    ),
  )
  return part(
    'div',
    { class: 'box fix' },
    part('p', {}, part('strong', {}, words.contrast.title)),
    part('ul', {}, rows),
  )
}

function code(
  { id, name, hint, text }: { id: string; name: string; hint: string; text: string },
  words: ConfiguratorWords,
): Part {
  return part(
    'div',
    { class: 'code' },
    part('div', { class: 'code-head' }, part('label', { for: id }, name), copyButton(id, words)),
    part('p', { class: 'hint', id: `${id}-hint` }, hint),
    part('textarea', { id, readonly: '', rows: 6, spellcheck: 'false', 'aria-describedby': `${id}-hint` }, text),
  )
}

/** Shown by the page's script: without one there is nothing to press. */
function copyButton(id: string, words: ConfiguratorWords): Part {
  return part(
    'button',
    { type: 'button', hidden: '', 'data-copies': id, 'data-done': words.copied, 'data-failed': words.copyFailed },
    words.copy,
  )
}
