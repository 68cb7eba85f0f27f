import { bush, flock, house, palm, sampan, stork } from './figures'
import { SKINS, person } from './figures-people'
import { blend, lighten } from './inks'
import { HEIGHT, WIDTH, mirror, place, repeat, type Sheet } from './paper'
import { hill, openAir, ridge } from './landscape'
import { curve, petal, type Point } from './shapes'

/** A river winding down from the hills, with sampans. */
export function river(sheet: Sheet): string {
  const { inks } = sheet
  const { layers, sunX } = openAir(sheet, 420)
  const bend = sheet.coin() ? 1 : -1
  const middle = 800 + sheet.between(-120, 120)
  const stream = blend(inks.cool, inks.paper, inks.isNight ? 0.1 : 0.45)
  const bank = (widen: number) => {
    const at = (y: number, sway: number, half: number): [Point, Point] => [
      [middle + bend * sway - half - widen, y],
      [middle + bend * sway + half + widen, y],
    ]
    const marks = [at(506, 60, 3), at(556, 190, 40), at(640, -30, 96), at(770, -210, 190), at(HEIGHT + 60, 90, 470)]
    const left = curve(marks.map((mark) => mark[0]))
    const right = curve(marks.map((mark) => mark[1]).reverse()).replace('M', 'L')
    return left + right + 'Z'
  }
  return (
    layers +
    hill(sheet, 500, 40, inks.mid) +
    sheet.cut(bank(34), inks.near, 1) +
    sheet.cut(bank(0), stream, 0.9) +
    repeat(11, (i) => {
      const y = 610 + i * 36
      const x = middle + bend * (i < 5 ? -60 - i * 40 : -120 + i * 12) + sheet.between(-60 - i * 14, 20 + i * 14)
      return sheet.line(`M${x} ${y}q30 -9 60 0t60 0`, inks.paper, 5, 0.75)
    }) +
    flock(
      sheet.whole(3, 5),
      () => stork(sheet, inks.paper),
      () => ({ x: sunX + sheet.between(-320, 320), y: sheet.between(120, 330), scale: sheet.between(0.4, 0.7) }),
    ) +
    place(house(sheet, 210, inks.pop), middle + bend * 560, 640, 1) +
    place(palm(sheet, 260, inks.deep), middle + bend * 690, 690) +
    place(palm(sheet, 220, inks.deep), middle + bend * 430, 660) +
    place(bush(sheet, 170, inks.mid), middle - bend * 470, 690) +
    place(bush(sheet, 130, inks.deep), middle - bend * 590, 720) +
    place(bend > 0 ? sampan(sheet) : mirror(sampan(sheet)), middle + bend * -190, 760, 0.85) +
    place(sampan(sheet), middle + bend * 60, 910, 1.15)
  )
}

/** Terraced rice fields with ripe ears in front. */
export function rice(sheet: Sheet): string {
  const { inks } = sheet
  const { layers } = openAir(sheet, 400)
  const steps = [inks.mid, blend(inks.mid, inks.glow, 0.4), inks.near, blend(inks.near, inks.glow, 0.3), inks.deep]
  const terraces = steps.map((colour, i) => {
    const y = 480 + i * 92
    const line = ridge(sheet, y, 62 - i * 6)
    const rows = repeat(3, (row) => place(sheet.line(line, lighten(colour, 0.42), 3.4, 0.7), 0, 22 + row * 20))
    return sheet.cut(`${line}L${WIDTH + 60} ${HEIGHT + 60}L-60 ${HEIGHT + 60}Z`, colour, 1.3) + rows
  })
  const farmers = flock(
    sheet.whole(2, 3),
    () =>
      person(sheet, {
        dress: sheet.pick([inks.pop, inks.paper, inks.cool]),
        skin: sheet.pick(SKINS),
        hair: '#2A2430',
        wear: 'hat',
      }),
    (i) => ({ x: 300 + i * 470 + sheet.between(-90, 90), y: 790, scale: sheet.between(0.56, 0.66) }),
  )
  const leftHand = sheet.coin()
  const ears = repeat(9, (i) => {
    const x = (leftHand ? 60 + i * 66 : 1540 - i * 66) + sheet.between(-20, 20)
    return ear(sheet, x, 400 - i * 26 + sheet.between(-40, 30), leftHand ? 1 : -1)
  })
  return (
    layers +
    flock(
      4,
      () => stork(sheet, inks.paper),
      () => ({ x: sheet.between(150, 1450), y: sheet.between(110, 340), scale: sheet.between(0.42, 0.75) }),
    ) +
    terraces.slice(0, 3).join('') +
    farmers +
    terraces.slice(3).join('') +
    ears
  )
}

/** One ear of rice, its foot at the lower edge, bowing towards `side`. */
function ear(sheet: Sheet, x: number, height: number, side: number): string {
  const { inks } = sheet
  const top = HEIGHT - height
  const stem = `M${x} ${HEIGHT + 20}C${x} ${top + 160} ${x + side * 10} ${top + 40} ${x + side * 90} ${top + 34}`
  const grain = sheet.pick([inks.glow, blend(inks.glow, inks.paper, 0.35)])
  const leaf = petal(x, HEIGHT + 10, height * 0.9, 34, -side * sheet.between(8, 24))
  return (
    sheet.cut(leaf, sheet.inks.isNight ? inks.mid : inks.near, 0.6) +
    sheet.line(stem, blend(inks.glow, inks.near, 0.5), 6) +
    repeat(9, (i) => {
      const share = i / 8
      const gx = x + side * (6 + share * share * 92)
      const gy = top + 120 - share * 96 + share * share * 14
      return sheet.cut(petal(gx, gy, 56, 24, side * (70 + share * 70) - (i % 2) * 62 * side), grain, 0.35)
    })
  )
}
