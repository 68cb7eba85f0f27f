import type { PayloadRequest } from 'payload'
import { type Actor, isContributor, mayEditAll } from '../access/roles'
import type { State } from '../desk/state'
import { ITEM_TYPES, type ItemType } from '../ledger/entry'
import type { Line, Named } from './shape'

/** Where an item stands, as far as lists of the desk look at it. */
export interface StateRow {
  id: string
  type: ItemType
  state: State
}

export interface ItemRow {
  id: string
  title: string
  organisation?: string | null
  editedBy?: string | null
  updatedAt: string | Date
}

/** An item in a list, with what decides whether it belongs there. */
export interface FoundLine {
  line: Line
  editedBy: string | null
  updatedAt: string
}

/**
 * The items of these rows, by id, as far as the person works on them: a contributor on those of its own organisation. Read in one question a type, without
 * their texts.
 */
export async function readLines(req: PayloadRequest, actor: Actor, rows: StateRow[]): Promise<Map<string, FoundLine>> {
  const found = await Promise.all(
    ITEM_TYPES.map(async (type) => {
      const items = await itemsOf(req, type, idsOf(rows, type))
      return items.filter((item) => worksOn(actor, item.organisation)).map((item) => ({ type, item }))
    }),
  )
  const items = found.flat()
  const names = await namesOf(
    req,
    'organisations',
    items.flatMap(({ item }) => item.organisation ?? []),
  )
  const states = new Map(rows.map((row) => [row.id, row.state]))
  return new Map(
    items.map(({ type, item }) => [
      item.id,
      {
        line: {
          id: item.id,
          type,
          title: item.title,
          state: states.get(item.id) ?? 'draft',
          organisation: named(item.organisation, names),
        },
        editedBy: item.editedBy ?? null,
        updatedAt: new Date(item.updatedAt).toISOString(),
      },
    ]),
  )
}

/** Whose drafts someone works on: editors and above on all, a contributor on its own organisation's. */
export const worksOn = (actor: Actor, organisation: string | null | undefined) =>
  mayEditAll(actor) || (isContributor(actor) && organisation === actor.organisation)

/** Names of topics or organisations, by id. */
export async function namesOf(
  req: Pick<PayloadRequest, 'payload'>,
  collection: 'topics' | 'organisations',
  ids: string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name: string }>({
    collection,
    where: { id: { in: wanted } },
    select: { name: true },
    limit: wanted.length,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

export function named(id: string | null | undefined, names: Map<string, string>): Named | null {
  const name = id ? names.get(id) : undefined
  return id && name ? { id, name } : null
}

/** Rows that say where items stand, narrowly: they also hold whole public versions. */
export async function readStates<T extends StateRow>(
  req: PayloadRequest,
  {
    where,
    sort,
    limit,
    select = {},
  }: { where: Parameters<typeof find>[1]['where']; sort?: string; limit: number; select?: Record<string, true> },
): Promise<T[]> {
  const docs = await find<T>(req, {
    collection: 'item-states',
    where,
    sort,
    limit,
    select: { type: true, state: true, ...select },
  })
  return docs.filter(({ type }) => ITEM_TYPES.includes(type))
}

type Find = Parameters<PayloadRequest['payload']['db']['find']>[0]

/** At most `limit` documents, without counting the rest. */
export async function find<T>(
  { payload }: PayloadRequest,
  question: Pick<Find, 'collection' | 'where' | 'sort' | 'limit' | 'select'>,
): Promise<T[]> {
  const { docs } = await payload.db.find({ ...question, pagination: false })
  return docs as T[]
}

const idsOf = (rows: StateRow[], type: ItemType) => [
  ...new Set(rows.filter((row) => row.type === type).map(({ id }) => id)),
]

async function itemsOf(req: PayloadRequest, type: ItemType, ids: string[]): Promise<ItemRow[]> {
  if (ids.length === 0) return []
  return find<ItemRow>(req, {
    collection: type,
    where: { id: { in: ids } },
    limit: ids.length,
    select: { title: true, organisation: true, editedBy: true, updatedAt: true },
  })
}
