import type { Position } from '../position'
import { RING_COUNT } from './rings'

/** The last item of a page of a search: its ring, and its position in it. */
export interface SearchPlace {
  rank: number
  position: Position
}

/** Readers pass it back as it is; what is inside may change. */
export function encodeSearchCursor({ rank, position }: SearchPlace): string {
  return Buffer.from(`found\n${rank}\n${position}`).toString('base64url')
}

/** Null when it was not made by encodeSearchCursor; those that began with `search` counted other rings. */
export function decodeSearchCursor(cursor: string): SearchPlace | null {
  const [, rank, position] = /^found\n(\d{1,2})\n(\d{1,19})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (rank === undefined || position === undefined || Number(rank) >= RING_COUNT) return null
  return { rank: Number(rank), position }
}
