import type { Html } from '../pages/html'
import type { Sample } from './example'
import { guideEn } from './guide-en'
import { guideVi } from './guide-vi'
import type { Lang } from './language'
import type { Words } from './words'

/** One part of the guide, under an address of its own. */
export interface Section {
  id: string
  title: string
  body: Html
}

export interface GuideParts {
  sample: Sample
  words: Words
}

/** What a reader should know before the reference: in the same order and under the same addresses in both languages. */
export function guide(lang: Lang, parts: GuideParts): Section[] {
  return lang === 'en' ? guideEn(parts) : guideVi(parts)
}

/** A copy that stays in step, with packages/client. The words in it are the readers' own language. */
export function syncCode(origin: string, says: { begin: string; save: string; remove: string; keep: string }): string {
  return `import { hubClient, sync } from 'nguon-hoc-client'

const hub = hubClient('${origin}')
const copy = new Map()
let at = 0 // ${says.begin}

await sync(hub, {
  seq: () => at,
  apply({ put, remove, seq }) {
    for (const item of put) copy.set(item.type + '/' + item.id, item) // ${says.save}
    for (const { type, id } of remove) copy.delete(type + '/' + id) // ${says.remove}
    at = seq // ${says.keep}
  },
})`
}
