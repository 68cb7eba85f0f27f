import { DeskError, type Missing } from '../desk/errors'
import { endOfDay, startOfDay } from '../text/dates'
import { midnightOf } from '../text/local-time'
import { DAY } from './listed'

/** Six weeks on the sheet of a month, twice over. */
const LONGEST = 92

/** Days of a calendar sheet, both included, with their first and last instant. */
export interface Period {
  firstDay: string
  lastDay: string
  from: string
  to: string
}

/** Reads `from` and `to`; refuses what is no day, ends before it begins, or is longer than a calendar shows. */
export function readPeriod(query: { from?: unknown; to?: unknown }): Period {
  const firstDay = String(query.from ?? '')
  const lastDay = String(query.to ?? '')
  const missing = [...notADay('from', firstDay), ...notADay('to', lastDay)]
  if (missing.length > 0) throw refused(missing)
  const days = (midnightOf(lastDay) - midnightOf(firstDay)) / DAY + 1
  if (days < 1 || days > LONGEST)
    throw refused([
      {
        field: 'to',
        message: {
          vi: `to: phải từ ngày from trở đi và không quá ${LONGEST} ngày.`,
          en: `to must not be before from, nor more than ${LONGEST} days on.`,
        },
      },
    ])
  return { firstDay, lastDay, from: startOfDay(firstDay), to: endOfDay(lastDay) }
}

function notADay(field: string, value: string): Missing[] {
  try {
    midnightOf(value)
    return []
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = {
      vi: `${field}: cần một ngày dạng năm-tháng-ngày, ví dụ 2026-04-21.`,
      en: `${field} must be a day, for example 2026-04-21.`,
    }
    return [{ field, message }]
  }
}

const refused = (missing: Missing[]) =>
  new DeskError(
    'request',
    { vi: missing.map(({ message }) => message.vi).join(' '), en: missing.map(({ message }) => message.en).join(' ') },
    missing,
  )
