import { randomUUID } from 'node:crypto'
import { PLACEHOLDER_ORIGIN, type Body, type Snapshot } from '../ledger/snapshot'
import { present, type PublicJson } from './present'
import type { Positions } from './position'
import type { Frame, PublicItem, Showing } from './read-model'
import type { Store, Value } from './store'

/**
 * The public JSON of every item, made when its entry arrives, so that an answer is put together from finished text: what comes before
 * the body, the body apart because lists go without it, and what comes after; in Vietnamese and, where there is a translation, in English.
 */
export function putShown(store: Store, snapshot: Snapshot, { n, seq }: { n: string; seq: number }): void {
  const item: PublicItem = { ...snapshot, seq }
  const vi = piecesOf(item, 'vi', store)
  const en = 'english' in snapshot && snapshot.english ? piecesOf(item, 'en', store) : null
  store.run(
    'INSERT INTO shown (back, head, tail, head_en, tail_en) VALUES (-CAST(? AS INTEGER), ?, ?, ?, ?)',
    ...[n, vi.head, vi.tail, en?.head ?? null, en?.tail ?? null],
  )
  if (vi.body === null) return
  store.run('INSERT INTO bodies (back, vi, en) VALUES (-CAST(? AS INTEGER), ?, ?)', n, vi.body, en?.body ?? null)
}

/** SQL for the JSON of one item, from `shown` and, if asked for, `bodies`. */
export function shownColumn(
  { origin }: Store,
  { lang, body }: Showing,
): { sql: string; joins: string; values: Value[] } {
  const either = (column: string) => (lang === 'en' ? `coalesce(${column}_en, ${column})` : column)
  const sql = `${either('head')} || ${either('tail')}`
  if (!body) return { sql, joins: '', values: [] }
  const text = lang === 'en' ? 'coalesce(bodies.en, bodies.vi)' : 'bodies.vi'
  return {
    sql: `${either('head')} || coalesce(',"body":' || replace(${text}, ${ORIGIN_IN_SQL}, ?), '') || ${either('tail')}`,
    joins: 'LEFT JOIN bodies ON bodies.back = shown.back',
    values: [inJson(origin)],
  }
}

/**
 * The JSON of the items at these positions, in this order, with commas between, in its frame: as one buffer, because each is memory outside the heap, and what is soon given
 * back makes the garbage collector run.
 */
export function shownAt(
  store: Store,
  positions: Positions,
  showing: Showing,
  { before, after }: Frame = { before: '', after: '' },
): Buffer {
  if (showing.fields) {
    const whole = shownAt(store, positions, { ...withBodyIfNamed(showing), fields: undefined })
    return Buffer.from(before + trimmed(whole, showing.fields).toString() + after)
  }
  const { sql, joins, values } = shownColumn(store, showing)
  const row = store.one<{ json: Buffer }>(
    `SELECT CAST(? || coalesce(group_concat(${sql}, ','), '') || ? AS BLOB) AS json
     FROM json_each(?) AS wanted CROSS JOIN shown ON shown.back = -wanted.value ${joins}`,
    ...[before, ...values, after, `[${positions}]`],
  )
  return row!.json
}

/** Whoever names the field `body` gets it, also where it would be left out. */
export function withBodyIfNamed(showing: Showing): Showing {
  return showing.fields ? { ...showing, body: showing.fields.includes('body') } : showing
}

/** The same items with nothing but these fields, in the order of the contract. */
export function trimmed(items: Buffer, fields: readonly string[]): Buffer {
  const all = JSON.parse(`[${items.toString()}]`) as Record<string, unknown>[]
  const kept = all.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))))
  return Buffer.from(JSON.stringify(kept).slice(1, -1))
}

/** A body as it was in the snapshot. */
export function bodyOf(stored: string): Body {
  return JSON.parse(stored.replaceAll(ORIGIN, PLACEHOLDER_ORIGIN)) as Body
}

/**
 * Stands for the hub's own origin in bodies, which are also given to hubs that mirror this one. JSON never holds it as it is, so nothing in an item's text can be taken
 * for it. What goes around the body has the origin itself: to put it in with every answer would take a quarter of the time of a list.
 */
const ORIGIN = '\u0001'
const ORIGIN_IN_SQL = 'char(1)'
/** What the presenters are given as origin: no text has it. */
const MARK = `origin-${randomUUID()}`

const inJson = (origin: string) => JSON.stringify(origin).slice(1, -1)

interface Pieces {
  head: string
  body: string | null
  tail: string
}

function piecesOf(item: PublicItem, lang: 'vi' | 'en', { origin }: Store): Pieces {
  const shown = present(item, { origin: MARK, lang, body: true })
  const fields = Object.entries(shown) as [keyof PublicJson, unknown][]
  const at = fields.findIndex(([name]) => name === ('body' as string))
  const json = (part: typeof fields) => JSON.stringify(Object.fromEntries(part)).replaceAll(MARK, () => inJson(origin))
  if (at < 0) return { head: json(fields).slice(0, -1), body: null, tail: '}' }
  const tail = json(fields.slice(at + 1))
  return {
    head: json(fields.slice(0, at)).slice(0, -1),
    body: JSON.stringify(fields[at]?.[1]).replaceAll(MARK, ORIGIN),
    tail: tail === '{}' ? '}' : `,${tail.slice(1)}`,
  }
}
