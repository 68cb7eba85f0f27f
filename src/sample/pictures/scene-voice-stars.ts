import { flock, foldedStar, house, openBook, palm, stork } from './figures'
import { SKINS, person } from './figures-people'
import { blend, darken, lighten } from './inks'
import { place, repeat, type Sheet } from './paper'
import { hill, openAir, sparks } from './landscape'
import { box, circle, ellipse } from './shapes'

/** The village loudspeaker, its voice drawn as widening rings over the roofs. */
export function radio(sheet: Sheet): string {
  const { inks } = sheet
  const x = sheet.pick([520, 800, 1080]) + sheet.between(-60, 60)
  const { layers } = openAir(sheet, 600)
  const waves = (side: number) =>
    repeat(4, (i) => {
      const reach = 210 + i * 105
      const [dx, dy] = [Math.cos(0.62) * reach, Math.sin(0.62) * reach]
      const arc = `M${x + side * (70 + dx)} ${330 - dy}A${reach} ${reach} 0 0 ${side > 0 ? 1 : 0} ${x + side * (70 + dx)} ${330 + dy}`
      return sheet.line(arc, inks.isNight ? inks.glow : i % 2 ? inks.pop : inks.near, 20 - i * 3, 0.95 - i * 0.16)
    })
  return (
    layers +
    waves(1) +
    waves(-1) +
    flock(
      4,
      () => stork(sheet, inks.paper),
      () => ({ x: sheet.between(100, 1500), y: sheet.between(80, 260), scale: sheet.between(0.4, 0.7) }),
    ) +
    hill(sheet, 740, 30, inks.mid) +
    repeat(3, (i) =>
      place(
        house(sheet, sheet.between(170, 220), [inks.near, blend(inks.pop, inks.mid, 0.4), inks.near][i] ?? inks.near),
        380 + i * 420 + sheet.between(-60, 60),
        760,
      ),
    ) +
    hill(sheet, 790, 20, blend(inks.mid, inks.near, 0.5)) +
    repeat(4, (i) =>
      place(palm(sheet, sheet.between(260, 360), inks.near), 140 + i * 420 + sheet.between(-70, 70), 830),
    ) +
    repeat(4, (i) =>
      place(
        house(
          sheet,
          sheet.between(260, 330),
          [inks.pop, inks.near, blend(inks.pop, inks.glow, 0.45), inks.deep][i] ?? inks.pop,
        ),
        170 + i * 420 + sheet.between(-60, 60),
        850 + sheet.between(-10, 20),
      ),
    ) +
    sheet.cut(box(x - 13, 260, 26, 720, 8), inks.deep, 1) +
    sheet.cut(box(x - 70, 318, 140, 18, 9), inks.deep, 0.7) +
    place(horn(sheet), x + 40, 326, 1.3) +
    `<g transform="translate(${x - 40} 326) scale(-1.3 1.3)">${horn(sheet)}</g>` +
    sheet.cut(circle(x, 258, 22), inks.glow, 0.6) +
    hill(sheet, 880, 18, inks.near) +
    hill(sheet, 940, 14, inks.deep)
  )
}

/** A night on the hill: readers under folded stars joined into a figure of the sky. */
export function stars(sheet: Sheet): string {
  const { inks } = sheet
  const count = sheet.whole(6, 8)
  const moonX = sheet.pick([230, 1370])
  const spots = Array.from({ length: count }, (_, i) => {
    const x = 150 + (i * 1300) / (count - 1) + sheet.between(-60, 60)
    const isUnderMoon = Math.abs(x - moonX) < 260
    return { x, y: (isUnderMoon ? 430 : i % 2 ? 190 : 370) + sheet.between(-60, 60), size: sheet.between(48, 100) }
  })
  const figure = 'M' + spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')
  const x = sheet.between(560, 1040)
  const colours = [inks.glow, lighten(inks.glow, 0.35), inks.pop, inks.cool]
  return (
    repeat(4, (i) => hill(sheet, 120 + i * 150, 70, blend(inks.skyTop, inks.skyLow, (i + 1) / 4), 1.2)) +
    sparks(sheet, 60, 640) +
    sheet.shine(moonX, 150, 260, inks.glow, 0.5) +
    sheet.cut(
      `M${moonX + 30} 60A96 96 0 1 0 ${moonX + 104} 206A78 78 0 1 1 ${moonX + 30} 60Z`,
      blend(inks.glow, inks.paper, 0.5),
      0.8,
    ) +
    sheet.line(figure, inks.glow, 3.5, 0.75) +
    spots
      .map(({ x: sx, y: sy, size }, i) =>
        place(foldedStar(sheet, size, colours[i % 4] ?? inks.glow), sx, sy, 1, sheet.between(-18, 18)),
      )
      .join('') +
    hill(sheet, 690, 60, inks.far) +
    hill(sheet, 790, 50, inks.mid) +
    sheet.cut(`M-60 1060V960C240 900 ${x - 320} 840 ${x} 830C${x + 320} 840 1360 900 1660 970V1060Z`, inks.near, 1.6) +
    sheet.shine(x, 780, 240, inks.glow, 0.7) +
    place(
      person(sheet, {
        dress: inks.pop,
        skin: sheet.pick(SKINS),
        hair: '#2A2430',
        wear: sheet.pick(['tail', 'bob', 'bun']),
      }),
      x - 104,
      868,
      0.98,
    ) +
    place(
      person(sheet, { dress: inks.glow, skin: sheet.pick(SKINS), hair: '#2A2430', wear: 'none' }),
      x + 98,
      872,
      0.78,
    ) +
    place(openBook(sheet, inks.cool), x, 880, 0.62) +
    hill(sheet, 950, 24, inks.deep)
  )
}

/** One horn of the loudspeaker, looking right from 0,0. */
function horn(sheet: Sheet): string {
  const { inks } = sheet
  const metal = blend(inks.paper, inks.far, 0.3)
  return (
    sheet.cut('M-30-30H26C70-38 120-70 156-118V118C120 70 70 38 26 30H-30Z', metal, 1.2) +
    sheet.cut(box(-58, -36, 56, 72, 14), inks.near, 0.7) +
    sheet.cut(ellipse(156, 0, 36, 120), darken(metal, 0.12), 0.6) +
    sheet.cut(ellipse(158, 0, 25, 100), inks.deep, 0) +
    sheet.cut(ellipse(150, 0, 13, 34), inks.pop, 0.4)
  )
}
