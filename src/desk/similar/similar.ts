import type { PayloadRequest } from 'payload'
import { isStaff } from '../../access/roles'
import type { ItemType } from '../../ledger/entry'
import { endpoint, signedIn } from '../endpoints/answer'
import { mayNot } from '../rights'
import type { State } from '../state'
import { COMPARED, knownTitles } from './known-titles'

export interface Similar {
  type: (typeof COMPARED)[number]
  id: string
  title: string
  state: State
}

/** Shown under the title; more would be a list of its own. */
const SHOWN = 4
/** Looked at before the person's rights are known. */
const CONSIDERED = 40
const LONGEST_TITLE = 300

/** `GET /api/<type>/similar?title=…&except=<id>`: items the person may read whose titles say nearly the same. */
export const similarEndpoint = (type: ItemType) =>
  endpoint('get', '/similar', async ({ req }) => {
    if (!isStaff(signedIn(req))) throw mayNot('Tài khoản của bạn không biên tập được.', 'Your account may not edit.')
    const title = String(req.query?.title ?? '').slice(0, LONGEST_TITLE)
    return { docs: await similarTo(req, { title, except: { type, id: String(req.query?.except ?? '') } }) }
  })

async function similarTo(
  req: PayloadRequest,
  { title, except }: { title: string; except: { type: string; id: string } },
): Promise<Similar[]> {
  const index = await knownTitles(req.payload)
  const found = index.like(title, CONSIDERED).filter(({ type, id }) => type !== except.type || id !== except.id)
  // Read with the person's own rights, and as they are saved now.
  const idsOf = (wanted: string) => found.filter(({ type }) => type === wanted).map(({ id }) => id)
  const readable = (await Promise.all(COMPARED.map((type) => read(req, type, idsOf(type))))).flat()
  const byKey = new Map(readable.map((item) => [`${item.type}/${item.id}`, item]))
  return found.flatMap(({ type, id }) => byKey.get(`${type}/${id}`) ?? []).slice(0, SHOWN)
}

async function read(req: PayloadRequest, type: Similar['type'], ids: string[]): Promise<Similar[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: type,
    where: { id: { in: ids } },
    select: { title: true, _status: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (docs as unknown as { id: string; title: string; _status: State }[]).map(({ id, title, _status }) => ({
    type,
    id,
    title,
    state: _status,
  }))
}
