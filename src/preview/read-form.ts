import { z } from 'zod'
import type { ItemType } from '../ledger/entry'
import { type Source, sourceOf } from '../desk/source'

/**
 * What is being typed, as the source of a publication. A form in the making holds anything: what does not have the shape its field is stored in is left out, as if
 * it were not filled in yet.
 */
export function readForm(type: ItemType, form: unknown): Source {
  const parsed = FORM.safeParse(form)
  return sourceOf(type, parsed.success ? (parsed.data as Record<string, unknown>) : {})
}

const LONGEST_TEXT = 5000
const MOST = 500

const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const text = maybe(z.string().max(LONGEST_TEXT))
const texts = maybe(z.array(z.string().max(LONGEST_TEXT)).max(MOST))
const id = maybe(z.string().regex(/^[\w.-]{1,100}$/))
const ids = maybe(z.array(z.string().regex(/^[\w.-]{1,100}$/)).max(MOST))
const instant = maybe(z.string().refine((value) => !Number.isNaN(Date.parse(value))))
const number = maybe(z.number())
const isChecked = maybe(z.boolean())

const FORM = z.object({
  ...{
    title: text,
    slug: text,
    summary: text,
    coverAlt: text,
    coverCaption: text,
    kind: text,
    number: text,
    issuer: text,
    status: text,
  },
  ...{ authors: texts, messages: texts },
  ...{ organisation: id, place: id, edition: id, observance: id, cover: id, file: id },
  ...{ topics: ids, documents: ids, organisers: ids, leads: ids },
  ...{ startsAt: instant, endsAt: instant, anchorDay: instant, startsOn: instant, endsOn: instant },
  ...{ issuedOn: instant, effectiveOn: instant },
  ...{ year: number, ordinal: number, featured: isChecked, allDay: isChecked },
  body: z.unknown().optional(),
  source: maybe(z.object({ name: text, url: text })),
  venue: maybe(z.object({ name: text, address: text })),
  english: maybe(z.object({ title: text, summary: text, body: z.unknown().optional() })),
  people: maybe(
    z
      .array(z.object({ name: z.string().max(LONGEST_TEXT), role: text, consent: id, illustration: isChecked }))
      .max(MOST),
  ),
})
