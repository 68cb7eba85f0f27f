import { present, type PublicJson } from '../../readmodel/present'
import type { PublicItem } from '../../readmodel/read-model'

export interface Shape {
  origin: string
  lang?: 'vi' | 'en'
  body: boolean
  fields?: string[]
}

/** An item as the reader asked for it: trimmed to `fields`, in the order of the contract. Asking for the field `body` includes it. */
export function shape(item: PublicItem, { origin, lang, body, fields }: Shape): PublicJson | Partial<PublicJson> {
  const whole = present(item, { origin, lang, body: body || fields?.includes('body') === true })
  return fields ? Object.fromEntries(Object.entries(whole).filter(([name]) => fields.includes(name))) : whole
}
