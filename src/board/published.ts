import type { PayloadRequest } from 'payload'
import { pageAddress } from '../desk/snapshot/build-snapshot'
import { type Action, ITEM_TYPES, type ItemType } from '../ledger/entry'
import { type ItemSnapshot, PLACEHOLDER_ORIGIN } from '../ledger/snapshot'
import { startOfDay } from '../text/dates'
import { toLocal } from '../text/local-time'
import { find, readStates, type StateRow } from './lines'
import { DAY, listed, MOST } from './listed'
import type { Listing, Named, PublicLine, PublishedMark } from './shape'

/** What went public since Monday, the newest first. Everyone at the desk sees it: it is public. */
export async function publicThisWeek(req: PayloadRequest, now: Date): Promise<Listing<PublicLine>> {
  const entries = await publications(req, { from: mondayOf(now), to: now.toISOString() })
  const { count, docs } = listed(entries.reverse())
  const states = await statesOf(
    req,
    docs.map(({ item }) => item),
  )
  const owners = await ownersOf(req, docs)
  return {
    count,
    docs: docs.map(({ id, item, type, title, at, action, version }) => {
      const state = states.get(item)
      return {
        id: item,
        type,
        title,
        state: state?.state ?? 'withdrawn',
        organisation: owners.get(id) ?? null,
        action,
        at,
        version,
        url: state?.state === 'published' && state.slug ? addressOf(type, state.slug) : null,
      }
    }),
  }
}

/** Publications and updates of items between two instants, in order of time; refreshes change nothing that anyone wrote. */
export async function publications(
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<PublishedMark[]> {
  const entries = await find<Omit<PublishedMark, 'at' | 'action'> & { at: string | Date; action: Action }>(req, {
    collection: 'ledger',
    where: {
      and: [
        { at: { greater_than_equal: from } },
        { at: { less_than_equal: to } },
        { action: { in: ['publish', 'update'] } },
        { type: { in: [...ITEM_TYPES] } },
      ],
    },
    sort: '-at',
    limit: MOST,
    select: { item: true, type: true, title: true, at: true, action: true, version: true },
  })
  return entries
    .map(({ id, item, type, title, at, action, version }) => ({
      id,
      item,
      type,
      title,
      at: new Date(at).toISOString(),
      action: action as PublishedMark['action'],
      version,
    }))
    .reverse()
}

/** First instant of the week: Monday's midnight in Vietnam. */
function mondayOf(now: Date): string {
  const { weekday } = toLocal(now.toISOString())
  const monday = new Date(now.getTime() - ((weekday + 6) % 7) * DAY)
  return startOfDay(toLocal(monday.toISOString()).date)
}

async function statesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, StateRow & { slug?: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await readStates<StateRow & { slug?: string | null }>(req, {
    where: { id: { in: ids } },
    limit: ids.length,
    select: { slug: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Whose each publication is, as the publication itself says: what is saved since is not public. */
async function ownersOf(req: PayloadRequest, entries: PublishedMark[]): Promise<Map<string, Named>> {
  if (entries.length === 0) return new Map()
  const found = await find<{ id: string; snapshot: ItemSnapshot }>(req, {
    collection: 'ledger',
    where: { id: { in: entries.map(({ id }) => id) } },
    limit: entries.length,
    select: { snapshot: true },
  })
  return new Map(
    found.flatMap(({ id, snapshot: { organisation } }) =>
      organisation ? [[id, { id: organisation.id, name: organisation.name }]] : [],
    ),
  )
}

/** On this hub, whatever name the person reached it by. */
const addressOf = (type: ItemType, slug: string) => pageAddress(type, slug).replace(PLACEHOLDER_ORIGIN, '')
