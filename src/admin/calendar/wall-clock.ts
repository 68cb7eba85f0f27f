import { dayOf } from '../../text/dates'
import { midnightOf, toLocal } from '../../text/local-time'

/**
 * The calendar shows and sets Vietnam's clock, whatever zone the browser is in. The drawing of it knows no zones but its own, so it is given what a clock on a wall in Hà Nội shows, as
 * "2026-04-21T08:00", and gives the same back.
 */
export type Wall = string

const OFFSET = '+07:00'
const DAY = 24 * 60 * 60 * 1000

export const toWall = (iso: string): Wall => toLocal(iso).iso.slice(0, 16)

/** The instant at which that wall clock shows this. */
export const fromWall = (wall: Wall): string => new Date(`${wall}:00${OFFSET}`).toISOString()

export const dayOfWall = (wall: Wall): string => wall.slice(0, 10)
export const timeOfWall = (wall: Wall): string => wall.slice(11, 16)

/** The day so many days later. */
export const addDays = (day: string, days: number): string =>
  dayOf(new Date(midnightOf(day) + days * DAY).toISOString())

/** Days are stored at noon UTC, as the date picker of the forms does: that is the same day in Vietnam and in most of the world. */
export const storedDay = (day: string): string => `${day}T12:00:00.000Z`
