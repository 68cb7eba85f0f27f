import { flock, openBook, stork } from './figures'
import { SKINS, person } from './figures-people'
import { blend, darken, lighten } from './inks'
import { place, repeat, type Sheet } from './paper'
import { hill, openAir, water } from './landscape'
import { curve, ellipse, petal, type Point } from './shapes'

/** A lotus open on a pond, with leaves and buds. */
export function lotus(sheet: Sheet): string {
  const { inks } = sheet
  const { layers } = openAir(sheet, 400)
  const x = sheet.between(620, 980)
  const bloom = sheet.pick(['#D9656B', '#DF7B74', '#E8A79B'])
  const pad = (px: number, py: number, size: number, colour: string) =>
    place(lilyPad(sheet, colour), px, py, size, sheet.between(-6, 6))
  const stalk = (bx: number, foot: number, top: number, size: number) =>
    sheet.line(`M${bx} ${foot}Q${bx + sheet.between(-40, 40)} ${(foot + top) / 2} ${bx} ${top}`, inks.deep, 12) +
    place(bud(sheet, bloom), bx, top, size, sheet.between(-10, 10))
  return (
    layers +
    water(sheet, 480, [inks.mid, inks.near, inks.deep]) +
    pad(sheet.between(120, 330), 610, 0.7, inks.far) +
    pad(sheet.between(1200, 1480), 620, 0.8, inks.far) +
    stalk(x - sheet.between(370, 450), 800, 380, 0.8) +
    stalk(x + sheet.between(350, 450), 800, 300, 0.95) +
    pad(x - 470, 790, 1.15, inks.mid) +
    pad(x + 470, 770, 1.2, blend(inks.mid, inks.cool, 0.4)) +
    sheet.shine(x, 600, 520, inks.glow, 0.4) +
    place(bloomOf(sheet, bloom), x, 850, 1.4) +
    pad(x - 230, 930, 1.3, inks.near) +
    pad(x + 290, 950, 1.25, blend(inks.near, inks.mid, 0.5))
  )
}

/** A great banyan whose crown carries books and light; people read in its shade. */
export function tree(sheet: Sheet): string {
  const { inks } = sheet
  const x = sheet.between(680, 920)
  const { layers } = openAir(sheet, 620)
  const crown = [inks.deep, inks.near, blend(inks.near, inks.mid, 0.5), inks.mid]
  const trunk =
    'M-190 0C-110-30-80-90-74-170C-70-260-96-330-150-390L-100-420C-60-380-36-350-22-310L-16-450H30L34-320C50-370 80-400 130-440L170-400C110-340 84-270 88-180C92-90 130-30 210 0C150-12 120-22 96-44C88-20 70-6 52 0C56-22 52-40 44-56C34-30 10-8-22 0C-12-22-12-40-18-54C-60-16-120-4-190 0Z'
  const colours = [inks.glow, inks.pop, inks.paper, inks.cool] as const
  const fruits = repeat(11, (i) => {
    const angle = (Math.PI * 2 * i) / 11 + 0.3
    const reach = i % 2 ? 0.66 : 0.4
    const [fx, fy] = [x + Math.cos(angle) * 560 * reach, 330 + Math.sin(angle) * 300 * reach]
    const small = openBook(sheet, colours[i % 4] ?? inks.glow)
    return place(small, fx, fy + 26, sheet.between(0.24, 0.32), sheet.between(-24, 24))
  })
  return (
    layers +
    hill(sheet, 780, 30, inks.mid) +
    place(sheet.cut(trunk, blend(inks.deep, inks.pop, inks.isNight ? 0.18 : 0.25), 1.4), x, 880, 1.25) +
    crown.map((colour, i) => crownOf(sheet, x, 350 - i * 12, 1 - i * 0.2, colour)).join('') +
    sheet.shine(x, 330, 470, inks.glow, 0.35) +
    fruits +
    flock(
      3,
      () => stork(sheet, inks.paper),
      (i) => ({
        x: i % 2 ? sheet.between(60, 220) : sheet.between(1380, 1540),
        y: sheet.between(120, 420),
        scale: sheet.between(0.5, 0.8),
      }),
    ) +
    hill(sheet, 880, 14, inks.near) +
    repeat(3, (i) =>
      place(
        person(sheet, {
          dress: [inks.pop, inks.glow, inks.cool][i] ?? inks.pop,
          skin: sheet.pick(SKINS),
          hair: '#2A2430',
          wear: sheet.pick(['bob', 'tail', 'none', 'hat']),
        }) + place(openBook(sheet, inks.deep), 0, -30, 0.4),
        x + [-440, -285, 400][i]! + sheet.between(-24, 24),
        950,
        sheet.between(0.62, 0.76),
      ),
    ) +
    hill(sheet, 946, 10, inks.deep)
  )
}

function bloomOf(sheet: Sheet, colour: string): string {
  const { inks } = sheet
  const row = (angles: readonly number[], length: number, width: number, fill: string) =>
    angles
      .map((degrees) => {
        const angle = (degrees * Math.PI) / 180
        const vein = `M0 -20l${(Math.sin(angle) * length * 0.7).toFixed(1)} ${(-Math.cos(angle) * length * 0.7).toFixed(1)}`
        return (
          sheet.cut(petal(0, 0, length, width, degrees, 0.62), fill, 0.9) + sheet.line(vein, lighten(fill, 0.4), 3, 0.6)
        )
      })
      .join('')
  return (
    row([-74, 74, -56, 56], 330, 120, darken(colour, 0.12)) +
    row([-38, 38, -20, 20, 0], 380, 132, blend(colour, inks.paper, 0.18)) +
    sheet.cut(ellipse(0, -150, 74, 46), inks.glow, 0.7) +
    row([-64, 64], 260, 112, blend(colour, inks.paper, 0.3)) +
    row([-44, 44, -24, 24], 270, 116, blend(colour, inks.paper, 0.48)) +
    row([0], 250, 124, blend(colour, inks.paper, 0.66))
  )
}

function bud(sheet: Sheet, colour: string): string {
  return (
    sheet.cut(petal(0, 30, 180, 82, -12, 0.6), darken(colour, 0.1), 0.8) +
    sheet.cut(petal(0, 30, 180, 82, 12, 0.6), blend(colour, sheet.inks.paper, 0.2), 0.7) +
    sheet.cut(petal(0, 32, 170, 66, 0, 0.6), blend(colour, sheet.inks.paper, 0.45), 0.6)
  )
}

function lilyPad(sheet: Sheet, colour: string): string {
  const ribs = repeat(9, (i) => {
    const angle = (Math.PI * 2 * i) / 9 + 0.4
    return `M0 0L${(Math.cos(angle) * 178).toFixed(1)} ${(Math.sin(angle) * 56).toFixed(1)}`
  })
  return (
    sheet.cut('M0 0L40 74C-120 92-216 44-210-6C-200-92 200-96 212-4C216 34 150 66 84 72Z', colour, 1) +
    sheet.line(ribs, lighten(colour, 0.3), 3.5, 0.6)
  )
}

/** One layer of foliage: rounded tufts in an oval, `size` 1 for the widest layer. */
function crownOf(sheet: Sheet, x: number, y: number, size: number, colour: string): string {
  const tufts = 9
  return (
    repeat(tufts, (i) => {
      const angle = (Math.PI * 2 * i) / tufts + sheet.between(-0.12, 0.12)
      const [tx, ty] = [x + Math.cos(angle) * 450 * size, y + Math.sin(angle) * 185 * size]
      return sheet.cut(tuft(sheet, tx, ty, sheet.between(150, 185) * (0.5 + size * 0.5)), colour, 1.2)
    }) + sheet.print(ellipse(x, y, 430 * size, 190 * size), colour)
  )
}

function tuft(sheet: Sheet, x: number, y: number, radius: number): string {
  const points: Point[] = []
  for (let i = 0; i < 8; i++) {
    const angle = (Math.PI * 2 * i) / 8
    const reach = radius * sheet.between(0.9, 1.06)
    points.push([x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.86])
  }
  return curve(points, true)
}
