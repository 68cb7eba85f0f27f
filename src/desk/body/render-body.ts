import type { Body } from '../../ledger/snapshot'
import { areEmpty, type Block } from './blocks'
import { readLexical } from './read-lexical'
import type { Resolve } from './resolve'
import { sanitizeBody } from './sanitize-body'
import { toHtml } from './to-html'
import { toText } from './to-text'
import type { BodyLanguage } from './words'

export { collectReferences, type BodyReferences } from './collect-references'
export type { Resolve } from './resolve'
export type { BodyLanguage } from './words'

/**
 * The public form of a body, for a snapshot. Load what `collectReferences` names first, so that `resolve` answers at once; same input, same bytes.
 *
 * @param state the editor's JSON, or nothing
 * @param language of the few words added here ("Xem video", "Ảnh")
 * @throws EmptyRenderingError when the body has content and none of it can be shown: better an error at publication than an empty page
 */
export function renderBody(state: unknown, resolve: Resolve, language: BodyLanguage = 'vi'): Body {
  const blocks = readLexical(state)
  if (areEmpty(blocks)) return { html: '', text: '' }
  const html = sanitizeBody(toHtml(blocks, resolve, language))
  const hidden = /^(?:<hr \/>|\s)*$/.test(html)
  if (hidden) throw new EmptyRenderingError(blocks)
  return { html, text: toText(blocks, resolve, language) }
}

/** Whether a body has nothing to read, see or follow: no value, an untouched editor, blank paragraphs, rules alone. */
export function isEmptyBody(state: unknown): boolean {
  return areEmpty(readLexical(state))
}

/** A body that has content, none of which can be shown. `kinds` says what was there. */
export class EmptyRenderingError extends Error {
  override readonly name = 'EmptyRenderingError'
  readonly code = 'empty_rendering'
  readonly kinds: string[]

  constructor(blocks: readonly Block[]) {
    const kinds = [...new Set(blocks.map((block) => (block.kind === 'unknown' ? block.type : block.kind)))]
    super(`Nothing of this body can be shown; it holds: ${kinds.join(', ')}`)
    this.kinds = kinds
  }
}
