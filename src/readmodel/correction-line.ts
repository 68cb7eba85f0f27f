import type { ItemSnapshot } from '../ledger/snapshot'
import { shortDate } from '../text/dates'

/** What a correction is called wherever readers meet it: the press law's own words (Luật Báo chí 2016, Art. 42). */
export const CORRECTION_HEADING = 'Thông tin cải chính'

/** The correction in one line, for feeds and calendars: "Thông tin cải chính, 3/4/2026: …"; null without one. */
export function correctionLine({ correction }: Pick<ItemSnapshot, 'correction'>): string | null {
  return correction && `${CORRECTION_HEADING}, ${shortDate(correction.at)}: ${correction.note}`
}
