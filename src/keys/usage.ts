import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Asked } from '../desk/endpoints/answer'
import { DeskError } from '../desk/errors'
import { hubOf } from '../desk/hub-link'
import { dayOf } from '../text/dates'
import { KEPT_DAYS } from './old-usage'
import { requireReader } from './shown'
import type { Amount, ShownUsage } from './state'
import { readConsumer } from './stored'

const DEFAULT_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** `GET /api/consumers/<id>/usage?days=30`; `anonymous` in place of the id: everyone without a key. */
export async function shownUsage({ req, id }: Asked): Promise<ShownUsage> {
  requireReader(req)
  const isAnonymous = id === 'anonymous'
  if (!isAnonymous) await readConsumer(req, id)
  const days = lastDays(readDays(req.query?.days), hubOf(req.payload).now())
  const rows = await rowsSince(req, isAnonymous ? { key: 'anonymous' } : { consumer: id }, days[0]!)
  const byEndpoint = summed(rows, ({ endpoint }) => endpoint)
  const byDay = summed(rows, ({ day }) => day)
  return {
    from: days[0]!,
    to: days.at(-1)!,
    total: summed(rows, () => '').get('') ?? NOTHING,
    days: days.map((day) => ({ day, ...(byDay.get(day) ?? NOTHING) })),
    endpoints: [...byEndpoint]
      .map(([endpoint, amount]) => ({ endpoint, ...amount }))
      .sort((a, b) => b.requests + b.refused - a.requests - a.refused || (a.endpoint < b.endpoint ? -1 : 1)),
  }
}

function readDays(given: unknown): number {
  const parsed = z.coerce.number().int().min(1).max(KEPT_DAYS).default(DEFAULT_DAYS).safeParse(given)
  if (parsed.success) return parsed.data
  const message = {
    vi: `days = ${JSON.stringify(given)}: cần số ngày từ 1 đến ${KEPT_DAYS}.`,
    en: `days = ${JSON.stringify(given)}: a number of days from 1 to ${KEPT_DAYS}.`,
  }
  throw new DeskError('request', message, [{ field: 'days', message }])
}

/** Vietnam's days up to today, oldest first. */
const lastDays = (count: number, now: Date) =>
  Array.from({ length: count }, (_, at) => dayOf(new Date(now.getTime() - (count - 1 - at) * DAY).toISOString()))

interface Row extends Amount {
  day: string
  endpoint: string
}

async function rowsSince(req: PayloadRequest, whose: Record<string, string>, day: string): Promise<Row[]> {
  const [[field, value]] = Object.entries(whose) as [[string, string]]
  const { docs } = await req.payload.db.find<Row & { id: string } & Record<string, unknown>>({
    collection: 'usage',
    where: { and: [{ [field]: { equals: value } }, { day: { greater_than_equal: day } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

const NOTHING: Amount = { requests: 0, refused: 0, bytes: 0 }

function summed(rows: Row[], groupOf: (row: Row) => string): Map<string, Amount> {
  const groups = new Map<string, Amount>()
  for (const row of rows) {
    const { requests, refused, bytes } = groups.get(groupOf(row)) ?? NOTHING
    groups.set(groupOf(row), {
      requests: requests + row.requests,
      refused: refused + row.refused,
      bytes: bytes + row.bytes,
    })
  }
  return groups
}
