import { darken, lighten } from './inks'
import type { Sheet } from './paper'
import { box, circle, ellipse, petal } from './shapes'

export interface Dress {
  dress: string
  skin: string
  hair: string
  wear: 'none' | 'hat' | 'bun' | 'tail' | 'bob'
}

/** A standing or sitting figure without a face, its hem at 0,0; about 330 high at scale 1. */
export function person(sheet: Sheet, { dress, skin, hair, wear }: Dress): string {
  const head = -262
  const back =
    wear === 'tail'
      ? sheet.cut(petal(30, head + 4, 130, 54, 164), hair, 0.4)
      : wear === 'bob'
        ? sheet.cut(box(-54, head - 20, 108, 96, 40), hair, 0.4)
        : ''
  const hat = sheet.cut(
    `M-104 ${head - 4}L0 ${head - 96}L104 ${head - 4}C60 ${head + 22}-60 ${head + 22}-104 ${head - 4}Z`,
    sheet.inks.glow,
    0.8,
  )
  const top =
    wear === 'hat'
      ? hat
      : sheet.cut(
          `M-51 ${head + 2}C-56 ${head - 74} 56 ${head - 74} 51 ${head + 2}C30 ${head - 30}-16 ${head - 22}-51 ${head + 2}Z`,
          hair,
          0.4,
        )
  const bun = wear === 'bun' ? sheet.cut(circle(6, head - 62, 24), hair, 0.4) : ''
  return (
    back +
    sheet.cut('M-118 0C-122-96-104-196-40-208H40C104-196 122-96 118 0Z', dress, 1) +
    sheet.cut(`M-19 ${head + 20}H19V-196C10-184-10-184-19-196Z`, darken(skin, 0.1), 0) +
    sheet.print('M-42-207L0-166L42-207L24-208L0-188L-24-208Z', lighten(dress, 0.32)) +
    bun +
    sheet.cut(ellipse(0, head, 49, 54), skin, 0.5) +
    top
  )
}

export const SKINS = ['#E9B98F', '#DBA477', '#F0C7A0'] as const

/** Someone seated, seen from behind, lower edge at 0,0; about 310 high at scale 1. */
export function learner(sheet: Sheet, dress: string): string {
  const hair = sheet.pick(['#2A2430', '#2A2430', '#8B8A8C', '#3A2A26'])
  const long = sheet.coin(0.45)
  return (
    sheet.cut('M-128 0C-130-90-100-160-40-172H40C100-160 130-90 128 0Z', dress, 1) +
    sheet.cut(box(-20, -206, 40, 50, 12), '#DBA477', 0) +
    sheet.cut(ellipse(-56, -236, 11, 16) + ellipse(56, -236, 11, 16), '#DBA477', 0.2) +
    sheet.cut(ellipse(0, -246, 58, 64), hair, 0.7) +
    (long
      ? sheet.cut(petal(0, -250, 210, 66, 180), hair, 0.5) + sheet.cut(box(-22, -196, 44, 16, 8), sheet.inks.pop, 0.3)
      : '') +
    sheet.line('M-30-282C-14-298 14-298 30-282', lighten(hair, 0.3), 5, 0.6)
  )
}
