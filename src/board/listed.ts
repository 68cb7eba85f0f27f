import type { Listing } from './shape'

export const DAY = 24 * 60 * 60 * 1000

/** The most rows one question takes from the database: far above what a desk has at hand, so that a list is never a matter of the archive's size. */
export const MOST = 500
/** Lines shown of a list. */
const SHOWN = 12

export const listed = <T>(all: T[]): Listing<T> => ({ count: all.length, docs: all.slice(0, SHOWN) })
