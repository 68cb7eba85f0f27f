import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../database/transaction'
import type { ItemType } from '../../ledger/entry'
import { type Asked, endpoint, signedIn } from '../endpoints/answer'
import { parse } from '../endpoints/requests'
import { DeskError } from '../errors'
import { requireEditable } from '../rights'
import { editionNextYear, eventNextYear } from './next-year'

type Doc = { id: string; title: string } & Record<string, unknown>

export interface Successor {
  id: string
  title: string
  /** Events that came along as drafts. */
  events: number
}

/** Events of one edition that are brought along at most: more would be a mistake in the data. */
const MOST_EVENTS = 200

const ofEvent = z.strictObject({})
const ofEdition = z.strictObject({ events: z.boolean().optional() })

/**
 * `POST /api/events/<id>/successor` and `POST /api/editions/<id>/successor {events?}`: a new draft for the next year that begins with what this one says. For whoever may
 * edit this one; the saved version counts.
 */
export function successorEndpoints(type: ItemType): Endpoint[] {
  if (type === 'events') return [endpoint('post', '/:id/successor', nextEvent)]
  if (type === 'editions') return [endpoint('post', '/:id/successor', nextEdition)]
  return []
}

async function nextEvent(asked: Asked): Promise<Successor> {
  parse(ofEvent, asked.body)
  const event = await editable(asked, 'events')
  const edition = event.edition ? await read(asked.req, 'editions', String(event.edition)) : null
  const next = edition && (await runOf(asked.req, edition.observance, Number(edition.year) + 1))
  const created = await writing(asked, (req) => create(req, 'events', eventNextYear(event, next?.id ?? null)))
  return { id: created.id, title: created.title, events: 0 }
}

async function nextEdition(asked: Asked): Promise<Successor> {
  const { events: isWithEvents } = parse(ofEdition, asked.body)
  const edition = await editable(asked, 'editions')
  if (typeof edition.year !== 'number' || !edition.observance) throw notDated
  const year = edition.year
  return writing(asked, async (req) => {
    const existing = await runOf(req, edition.observance, year + 1)
    if (existing) throw alreadyThere(existing, year + 1)
    const created = await create(req, 'editions', editionNextYear({ ...edition, year }))
    const events = isWithEvents ? await eventsOf(req, edition.id) : []
    for (const event of events) await create(req, 'events', eventNextYear(event, created.id))
    return { id: created.id, title: created.title, events: events.length }
  })
}

async function editable({ req, id }: Asked, type: 'events' | 'editions'): Promise<Doc> {
  await requireEditable({ payload: req.payload, req, actor: signedIn(req), type, id })
  return (await read(req, type, id))!
}

/** As it is saved, relations as ids. */
const read = (req: PayloadRequest, collection: 'events' | 'editions', id: string) =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  }) as unknown as Promise<Doc | null>

/** The run of an observance in a year, if there is one. */
async function runOf(req: PayloadRequest, observance: unknown, year: number): Promise<Doc | null> {
  const where: Where = { and: [{ observance: { equals: String(observance) } }, { year: { equals: year } }] }
  return req.payload.db.findOne<Doc>({ collection: 'editions', where, req })
}

/** With the person's own rights: a contributor brings along its own organisation's. */
async function eventsOf(req: PayloadRequest, edition: string): Promise<Doc[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { edition: { equals: edition } },
    depth: 0,
    limit: MOST_EVENTS,
    sort: 'startsAt',
    overrideAccess: false,
    req,
  })
  return docs as unknown as Doc[]
}

const create = (req: PayloadRequest, collection: 'events' | 'editions', data: Record<string, unknown>) =>
  req.payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req,
  }) as unknown as Promise<Doc>

/** All drafts or none, written as the person. */
const writing = <T>({ req }: Asked, work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
  inTransaction(req.payload, (own) => work(Object.assign(own, { user: req.user, i18n: req.i18n, t: req.t })))

const notDated = new DeskError('incomplete', {
  vi: 'Kỳ này chưa có năm hoặc chưa chọn sự kiện thường niên. Hãy bổ sung và lưu, rồi tạo kỳ năm sau.',
  en: 'This edition has no year or no observance yet. Complete and save it first.',
})

const alreadyThere = ({ id, title }: Doc, year: number) =>
  new DeskError(
    'state',
    { vi: `Đã có kỳ năm ${year}: "${title}".`, en: `There is an edition of ${year} already: "${title}".` },
    [],
    `/admin/collections/editions/${id}`,
  )
