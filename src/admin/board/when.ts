import { shortDate, shortTime, weekday } from '../../text/dates'
import { midnightOf, toLocal } from '../../text/local-time'

type Language = 'vi' | 'en'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** When something was or will be, as people say it: "5 phút trước", "hôm qua lúc 14:05", "ngày mai lúc 08:00", "08:00 ngày 21/4/2026". */
export function whenWords(iso: string, now: string, language: Language): string {
  const minutes = Math.round((Date.parse(iso) - Date.parse(now)) / MINUTE)
  if (Math.abs(minutes) < 60) return near(minutes, language)
  const says = SAYS[language]
  const name = says.days[daysBetween(now, iso)]
  return name ? `${name} ${says.at} ${shortTime(iso)}` : says.on(shortTime(iso), shortDate(iso))
}

/** "Thứ Ba, ngày 24 tháng 11 năm 2026". */
export function dayWords(day: string, language: Language): string {
  const { day: date, month, year } = toLocal(day)
  if (language === 'vi') return `${weekday(day)}, ngày ${date} tháng ${month} năm ${year}`
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

const SAYS = {
  vi: {
    days: { '-1': 'hôm qua', 0: 'hôm nay', 1: 'ngày mai' } as Record<number, string | undefined>,
    at: 'lúc',
    on: (time: string, date: string) => `${time} ngày ${date}`,
    ago: (n: number) => `${n} phút trước`,
    ahead: (n: number) => `sau ${n} phút`,
    now: 'vừa xong',
  },
  en: {
    days: { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' } as Record<number, string | undefined>,
    at: 'at',
    on: (time: string, date: string) => `${time} on ${date}`,
    ago: (n: number) => `${n} minutes ago`,
    ahead: (n: number) => `in ${n} minutes`,
    now: 'just now',
  },
}

function near(minutes: number, language: Language): string {
  const says = SAYS[language]
  if (minutes === 0) return says.now
  return minutes < 0 ? says.ago(-minutes) : says.ahead(minutes)
}

const daysBetween = (from: string, to: string) =>
  Math.round((midnightOf(toLocal(to).date) - midnightOf(toLocal(from).date)) / DAY)
