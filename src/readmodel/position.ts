import { createHash } from 'node:crypto'
import type { PublicType } from '../ledger/entry'
import type { Snapshot } from '../ledger/snapshot'

/**
 * Where an item stands among those of its type, as one whole number that grows from the top of the list to its end:
 * 42 bits of sort key (for times: milliseconds, until the year 2109) and 20 bits that keep equal keys apart.
 * As text, because it is beyond what a JavaScript number holds exactly.
 */
export type Position = string

/** Several in their order, with commas between: as SQL gives and takes them, because a row each would take longer than finding them. */
export type Positions = string

export const KEY_LIMIT = 2 ** 42
const TIE_BITS = 20n
const TIE_LIMIT = 2 ** 20

/** Listed by name, not by position. */
export const isByName = (type: PublicType) => type === 'organisations' || type === 'places' || type === 'observances'

/** Times run backwards in lists that begin with the newest. */
export const newestFirst = (time: number) => KEY_LIMIT - 1 - clamp(time)
export const soonestFirst = (time: number) => clamp(time)

/** The sort key of an item; it changes only when what it is listed by does. */
export function sortKey(snapshot: Snapshot): number {
  switch (snapshot.type) {
    case 'articles':
    case 'stories':
      return newestFirst(Date.parse(snapshot.publishedAt))
    case 'events':
      return soonestFirst(Date.parse(snapshot.startsAt))
    case 'editions':
      return newestFirst(editionTime(snapshot))
    case 'documents':
      // Without a date of issue: after all others.
      return newestFirst(snapshot.issuedOn === null ? 0 : Date.parse(snapshot.issuedOn))
    case 'topics':
      return clamp(snapshot.order)
    default:
      // Any spread will do for what is listed by name.
      return digest(snapshot.type, snapshot.id).readUIntBE(0, 5)
  }
}

/**
 * The position for a sort key. Equal keys are told apart by the item's id, so that every node finds the same order;
 * `isTaken` moves an item on from the place of another one with the same key and the same 20 bits of its id's hash.
 */
export function positionOf(
  item: { type: PublicType; id: string },
  key: number,
  isTaken: (position: Position) => boolean,
): Position {
  const first = digest(item.type, item.id).readUIntBE(5, 3) % TIE_LIMIT
  for (let step = 0; step < TIE_LIMIT; step++) {
    const position = positionAt(key, (first + step) % TIE_LIMIT)
    if (!isTaken(position)) return position
  }
  throw new RangeError(`More than ${TIE_LIMIT} items share the sort key ${key}`)
}

/** The first position of a sort key, or another by its tie: for bounds of ranges. */
export function positionAt(key: number, tie = 0): Position {
  return String((BigInt(key) << TIE_BITS) + BigInt(tie))
}

/** The position just behind. */
export function after(position: Position): Position {
  return String(BigInt(position) + 1n)
}

/** The same place counted from the end: of times that run forwards the one among those that run backwards. */
export function mirrored(position: Position): Position {
  return String((BigInt(KEY_LIMIT) << TIE_BITS) - 1n - BigInt(position))
}

export function keyAt(position: Position): number {
  return Number(BigInt(position) >> TIE_BITS)
}

export function later(a: Position, b: Position): Position {
  return BigInt(a) > BigInt(b) ? a : b
}

/** By year, and within it by the day it begins. */
function editionTime({
  year,
  startsOn,
  anchorDay,
}: {
  year: number
  startsOn: string | null
  anchorDay: string | null
}): number {
  const [, month = 1, day = 1] = (startsOn ?? anchorDay ?? '').split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

function clamp(value: number): number {
  return Math.min(Math.max(Math.trunc(value) || 0, 0), KEY_LIMIT - 1)
}

function digest(type: PublicType, id: string): Buffer {
  return createHash('sha256').update(`${type}/${id}`).digest()
}
