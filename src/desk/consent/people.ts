import type { PayloadRequest } from 'payload'
import { dayOf } from '../../text/dates'
import { hubOf } from '../hub-link'
import type { Gate, PersonRow, ShownPerson } from './gate'
import type { Terms } from './lacks'
import { readConsents } from './record'
import { CHANNELS, type Channel } from './terms'

/** A picture an item shows, with the people who can be recognised in it. */
interface ShownPicture {
  field: string
  media: { filename: string; people?: PersonRow[] | null } | undefined
}

/** Everyone each of these items names or shows, with their consents as they are stored now: in as many questions as one item takes, and none where nobody is shown. */
export async function gatesOf(
  req: PayloadRequest,
  items: { rows: PersonRow[]; pictures: ShownPicture[] }[],
): Promise<Gate[]> {
  const peopleOfEach = items.map(({ rows, pictures }) => [...rows.map(named), ...pictures.flatMap(pictured)])
  const people = peopleOfEach.flat()
  const terms = people.length > 0 ? await termsOf(req) : { channels: [], today: '' }
  const ids = people.flatMap(({ consentId }) => consentId ?? [])
  const found = ids.length > 0 ? await readConsents(req, { id: { in: [...new Set(ids)] } }) : []
  const consents = new Map(found.map((consent) => [consent.id, consent]))
  return peopleOfEach.map((some) => ({
    ...terms,
    people: some.map((person) => ({ ...person, consent: consents.get(person.consentId ?? '') ?? null })),
  }))
}

/** Today's day, and where published content goes. Settings that name no channel mean all of them: the API is open. */
export async function termsOf(req: PayloadRequest): Promise<Terms> {
  const settings = await req.payload.db.findGlobal<{ consentChannels?: Channel[] | null }>({
    slug: 'desk-settings',
    req,
  })
  const chosen = settings?.consentChannels ?? []
  return { channels: chosen.length > 0 ? chosen : CHANNELS.map(({ value }) => value), today: todayOf(req) }
}

export const todayOf = (req: Pick<PayloadRequest, 'payload'>) => dayOf(hubOf(req.payload).now().toISOString())

const named = (row: PersonRow, index: number): ShownPerson => ({
  ...personOf(row),
  as: 'name',
  field: `people.${index}.consent`,
})

const pictured = ({ field, media }: ShownPicture): ShownPerson[] =>
  (media?.people ?? []).map((row) => ({
    ...personOf(row),
    as: 'photo',
    field,
    file: field === 'cover' ? null : media!.filename,
  }))

export const personOf = ({ name, consent, illustration }: PersonRow) => ({
  name,
  isIllustration: illustration === true,
  consentId: consent ?? null,
  consent: null,
})
