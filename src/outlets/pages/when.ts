import { dateRange, dayOf, longDate, shortDate, shortTime, withOffset } from '../../text/dates'
import { html, type Html } from './html'
import type { Lang } from './words'

/** A day for people and machines; `iso` is an instant or a bare day (YYYY-MM-DD). */
export function day(iso: string, lang: Lang): Html {
  return html`<time datetime="${dayOf(iso)}">${lang === 'vi' ? shortDate(iso) : english(iso, DAY)}</time>`
}

/** A day as official documents write it. */
export function officialDay(iso: string, lang: Lang): Html {
  return html`<time datetime="${dayOf(iso)}">${lang === 'vi' ? longDate(iso) : english(iso, DAY)}</time>`
}

/** An instant to the minute. */
export function moment(iso: string, lang: Lang): Html {
  const words = lang === 'vi' ? `${shortTime(iso)}, ${shortDate(iso)}` : `${english(iso, DAY)}, ${shortTime(iso)}`
  return html`<time datetime="${withOffset(iso)}">${words}</time>`
}

/** From when to when something takes place, with the start for machines. */
export function range(startIso: string, endIso: string, isAllDay: boolean, lang: Lang): Html {
  const words =
    lang === 'vi' ? capitalised(dateRange(startIso, endIso, isAllDay)) : englishRange(startIso, endIso, isAllDay)
  return html`<time datetime="${isAllDay ? dayOf(startIso) : withOffset(startIso)}">${words}</time>`
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const

function english(iso: string, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(withOffset(iso)))
}

function englishRange(startIso: string, endIso: string, isAllDay: boolean): string {
  if (dayOf(startIso) === dayOf(endIso)) {
    const date = english(startIso, { ...DAY, weekday: 'long' })
    if (isAllDay) return date
    return startIso === endIso
      ? `${date}, ${shortTime(startIso)}`
      : `${date}, ${shortTime(startIso)} to ${shortTime(endIso)}`
  }
  const edge = (iso: string) => (isAllDay ? english(iso, DAY) : `${english(iso, DAY)}, ${shortTime(iso)}`)
  return `${edge(startIso)} to ${edge(endIso)}`
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
