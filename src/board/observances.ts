import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import { dayOf } from '../text/dates'
import { seenBy } from './events'
import { find } from './lines'
import { DAY, MOST } from './listed'
import type { Period } from './period'
import type { ObservanceMark } from './shape'

/** No edition lasts longer. */
const LONGEST_EDITION = 92 * DAY

interface EditionRow {
  id: string
  title: string
  organisation?: string | null
  observance?: string | null
  year?: number | null
  anchorDay?: string | Date | null
  startsOn?: string | Date | null
  endsOn?: string | Date | null
}

interface Observance {
  id: string
  name: string
  anchorDay?: string | null
}

/** Days of Reading Day and Lifelong Learning Week: as each year's edition has them, else as the observance is kept every year. */
export async function observancesIn(req: PayloadRequest, actor: Actor, period: Period): Promise<ObservanceMark[]> {
  const editions = (await seenBy(req, actor, await editionsNear(req, period))).map(({ row }) => row)
  const marks = editions.map(markOf)
  const told = new Set(editions.filter(({ anchorDay }) => anchorDay).map((row) => `${row.observance} ${row.year}`))
  const yearly = (await observances(req)).flatMap((observance) =>
    yearsOf(period)
      .filter((year) => observance.anchorDay && !told.has(`${observance.id} ${year}`))
      .map((year) => yearlyMark(observance, year)),
  )
  return [...marks, ...yearly].filter((mark) => isWithin(mark, period))
}

/** Editions belong to a year; their days may lie anywhere in it. */
const editionsNear = (req: PayloadRequest, period: Period) =>
  find<EditionRow>(req, {
    collection: 'editions',
    where: {
      or: [
        { year: { in: yearsOf(period) } },
        {
          and: [
            { startsOn: { greater_than_equal: new Date(Date.parse(period.from) - LONGEST_EDITION).toISOString() } },
            { startsOn: { less_than_equal: period.to } },
          ],
        },
      ],
    },
    limit: MOST,
    select: {
      title: true,
      organisation: true,
      observance: true,
      year: true,
      anchorDay: true,
      startsOn: true,
      endsOn: true,
    },
  })

const observances = (req: PayloadRequest) =>
  find<Observance>(req, { collection: 'observances', where: {}, limit: MOST, select: { name: true, anchorDay: true } })

const markOf = ({ id, title, anchorDay, startsOn, endsOn }: EditionRow): ObservanceMark => ({
  id,
  name: title,
  day: asDay(anchorDay),
  startsOn: asDay(startsOn),
  endsOn: asDay(endsOn),
  item: id,
})

const yearlyMark = ({ id, name, anchorDay }: Observance, year: number): ObservanceMark => ({
  id: `${id} ${year}`,
  name,
  day: `${year}-${anchorDay}`,
  startsOn: null,
  endsOn: null,
  item: null,
})

function isWithin({ day, startsOn, endsOn }: ObservanceMark, { firstDay, lastDay }: Period): boolean {
  const overlaps = (from: string, to: string) => from <= lastDay && to >= firstDay
  if (day && overlaps(day, day)) return true
  return startsOn !== null && overlaps(startsOn, endsOn ?? startsOn)
}

function yearsOf({ firstDay, lastDay }: Period): number[] {
  return [...new Set([Number(firstDay.slice(0, 4)), Number(lastDay.slice(0, 4))])]
}

const asDay = (value: string | Date | null | undefined) => (value ? dayOf(new Date(value).toISOString()) : null)
