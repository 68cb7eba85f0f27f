import type { PayloadRequest } from 'payload'
import { dayOf } from '../text/dates'
import { namesOf } from './lines'
import { DAY } from './listed'
import type { Bar, Chart } from './shape'
import { type DayTally, increase, tallyUpTo } from './tally'

/** How long the dashboard waits for the first count after a start, in milliseconds. */
const PATIENCE = 1500
/** Bars shown; more would be a list nobody reads. */
const BARS = 12

/** First publications by topic and organisation, over the last 30 days and since New Year. */
export async function publicationChart(req: PayloadRequest, now: Date): Promise<Chart> {
  const { days, isComplete } = await tallyUpTo(req.payload, now, PATIENCE)
  const today = dayOf(now.toISOString())
  const monthAgo = dayOf(new Date(now.getTime() - 29 * DAY).toISOString())
  const month = sum(days, monthAgo, today)
  const year = sum(days, `${today.slice(0, 4)}-01-01`, today)
  return { isComplete, month: await barsOf(req, month), year: await barsOf(req, year) }
}

function sum(days: Map<string, DayTally>, from: string, to: string): DayTally {
  const total: DayTally = { topics: new Map(), organisations: new Map() }
  for (const [day, { topics, organisations }] of days) {
    if (day < from || day > to) continue
    for (const [id, count] of topics) increase(total.topics, id, count)
    for (const [id, count] of organisations) increase(total.organisations, id, count)
  }
  return total
}

const barsOf = async (req: PayloadRequest, { topics, organisations }: DayTally) => ({
  topics: await bars(req, 'topics', topics),
  organisations: await bars(req, 'organisations', organisations),
})

async function bars(
  req: PayloadRequest,
  collection: 'topics' | 'organisations',
  counts: Map<string, number>,
): Promise<Bar[]> {
  const names = await namesOf(req, collection, [...counts.keys()])
  return [...counts]
    .flatMap(([id, count]) => (names.has(id) ? [{ id, name: names.get(id)!, count }] : []))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'))
    .slice(0, BARS)
}
