import { dayOf, shortDate, shortTime } from '../text/dates'

/** 08:00 ngày 21/4/2026, on Vietnam's clocks. */
export function moment(at: Date): string {
  const iso = at.toISOString()
  return `${shortTime(iso)} ngày ${shortDate(iso)}`
}

/** 08:00 on 2026-04-21 (GMT+7). */
export function momentInEnglish(at: Date): string {
  const iso = at.toISOString()
  return `${shortTime(iso)} on ${dayOf(iso)} (GMT+7)`
}

export const paragraphs = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join('\n\n')
export const quoted = (name: string, text: string | undefined) => text?.trim() && `${name}: ${text.trim()}`
export const listed = (name: string, lines: string[]) =>
  lines.length > 0 && [`${name}:`, ...lines.map((line) => `- ${line}`)].join('\n')
