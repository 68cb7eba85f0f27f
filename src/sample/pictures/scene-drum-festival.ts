import { drumBird, foldedStar } from './figures'
import { learner } from './figures-people'
import { blend } from './inks'
import { HEIGHT, WIDTH, place, repeat, type Sheet } from './paper'
import { cloud, hill, openAir } from './landscape'
import { box, circle, ellipse, petal, polygon, ring, star, type Point } from './shapes'

/** The face of a bronze drum: a star in the middle, rings of rays, dots and flying birds around it. */
export function drum(sheet: Sheet): string {
  const { inks } = sheet
  const [x, y] = sheet.pick<Point>([
    [800, 520],
    [560, 560],
    [1060, 540],
    [800, 760],
  ])
  const tips = sheet.pick([12, 14, 16])
  const birds = sheet.pick([8, 10])
  const around = (count: number, radius: number, draw: (i: number) => string, offset = 0) =>
    repeat(
      count,
      (i) => `<g transform="rotate(${((i * 360) / count + offset).toFixed(2)}) translate(0 ${-radius})">${draw(i)}</g>`,
    )
  const metal = [inks.deep, inks.near, inks.mid]
  const face =
    sheet.cut(circle(0, 0, 640), inks.deep, 2) +
    sheet.cut(circle(0, 0, 606), inks.near, 1) +
    around(60, 586, () =>
      sheet.print(
        polygon([
          [-17, 20],
          [0, -14],
          [17, 20],
        ]),
        inks.glow,
      ),
    ) +
    sheet.cut(circle(0, 0, 556), inks.mid, 1.2) +
    around(birds, 460, (i) =>
      i % 2 || birds === 8 ? drumBird(sheet, inks.deep, 0.6) : drumBird(sheet, inks.pop, 0.6),
    ) +
    sheet.cut(circle(0, 0, 366), inks.near, 1.2) +
    around(44, 344, () => sheet.print(ring(0, 0, 12, 6), inks.glow)) +
    sheet.cut(circle(0, 0, 318), blend(inks.far, inks.paper, inks.isNight ? 0 : 0.25), 1) +
    around(36, 290, () => sheet.print(petal(0, 14, 34, 16, 0), metal[1] ?? inks.near)) +
    sheet.cut(circle(0, 0, 262), inks.deep, 1) +
    sheet.print(ring(0, 0, 250, 244), inks.glow) +
    sheet.cut(star(0, 0, 232, tips, 0.42), inks.glow, 1) +
    around(tips, 150, () => sheet.print(petal(0, 16, 44, 20, 0), inks.deep, 0.85), 180 / tips) +
    sheet.cut(circle(0, 0, 62), inks.pop, 0.6) +
    sheet.cut(circle(0, 0, 26), inks.glow, 0.5)
  const spin = sheet.between(0, 360)
  return (
    repeat(4, (i) => sheet.cut(circle(x, y, 1240 - i * 150), blend(inks.skyLow, inks.far, 0.75 - i * 0.2), 1.4)) +
    place(face, x, y, sheet.between(0.72, 0.82), spin) +
    repeat(3, (i) =>
      cloud(
        sheet,
        [150, 1450, sheet.between(300, 1300)][i] ?? 800,
        i === 2 ? 930 : sheet.between(720, 900),
        sheet.between(0.9, 1.2),
      ),
    )
  )
}

/** A village festival: the communal house, strings of lanterns and the five-coloured flags. */
export function festival(sheet: Sheet): string {
  const { inks } = sheet
  const { layers } = openAir(sheet, 520)
  const x = sheet.between(740, 860)
  const strings = repeat(2, (row) => {
    const [from, sag] = [40 + row * 120, sheet.between(120, 190)]
    const count = 6
    const cord = `M-40 ${from}Q800 ${from + sag * 2} 1640 ${from - 10}`
    return (
      sheet.line(cord, inks.deep, 4, 0.9) +
      repeat(count, (i) => {
        const t = (i + 0.5 + row * 0.3) / count
        const ly = from * (1 - t) ** 2 + 2 * t * (1 - t) * (from + sag * 2) + t * t * (from - 10)
        const colour = [inks.pop, inks.glow, inks.cool, inks.near][(i + row) % 4] ?? inks.pop
        return place(
          (i + row) % 3 === 1 ? starLantern(sheet, colour) : lantern(sheet, colour),
          -40 + 1680 * t,
          ly,
          sheet.between(0.72, 0.95),
        )
      })
    )
  })
  return (
    layers +
    hill(sheet, 640, 40, inks.mid) +
    flag(sheet, x - 640, 920, 1) +
    flag(sheet, x + 640, 920, -1) +
    place(communalHouse(sheet), x, 890, 0.94) +
    hill(sheet, 880, 16, inks.near) +
    strings +
    repeat(9, (i) =>
      place(
        learner(sheet, [inks.deep, inks.cool, inks.pop, inks.glow][i % 4] ?? inks.deep),
        70 + i * 184 + sheet.between(-34, 34),
        1070 + sheet.between(-20, 20),
        0.66,
      ),
    )
  )
}

function communalHouse(sheet: Sheet): string {
  const { inks } = sheet
  const roof = inks.isNight ? blend(inks.pop, inks.deep, 0.3) : inks.pop
  return (
    sheet.cut(box(-360, -34, 720, 40), blend(inks.paper, inks.far, 0.4), 0.9) +
    sheet.cut(
      box(-310, -210, 620, 180),
      inks.isNight ? blend(inks.glow, inks.paper, 0.25) : blend(inks.paper, inks.glow, 0.3),
      0.8,
    ) +
    repeat(6, (i) => sheet.cut(box(-304 + i * 118, -210, 22, 180), inks.deep, 0.4)) +
    repeat(5, (i) => sheet.print(box(-268 + i * 118, -170, 68, 140, 6), i === 2 ? inks.deep : inks.near, 0.85)) +
    sheet.cut(
      'M-470-214C-430-226-390-300-300-392H300C390-300 430-226 470-214C478-236 484-252 500-268C500-214 476-176 440-176H-440C-476-176-500-214-500-268C-484-252-478-236-470-214Z',
      roof,
      1.2,
    ) +
    repeat(4, (i) =>
      sheet.line(`M${-392 + i * 26} ${-224 - i * 40}H${392 - i * 26}`, blend(roof, inks.glow, 0.55), 4, 0.7),
    ) +
    sheet.cut(
      'M-320-388C-350-400-360-420-352-444C-338-424-320-416-290-416H290C320-416 338-424 352-444C360-420 350-400 320-388Z',
      inks.deep,
      0.6,
    ) +
    sheet.cut(circle(0, -442, 26), inks.glow, 0.5)
  )
}

function lantern(sheet: Sheet, colour: string): string {
  return (
    sheet.shine(0, 84, 150, sheet.inks.glow, sheet.inks.isNight ? 0.7 : 0.25) +
    sheet.line('M0 0V34M0 140V196', sheet.inks.deep, 4) +
    sheet.cut(ellipse(0, 86, 66, 56), colour, 0.9) +
    sheet.line(
      'M0 32V140M-30 38C-46 68-46 104-30 134M30 38C46 68 46 104 30 134',
      blend(colour, sheet.inks.paper, 0.45),
      4,
      0.8,
    ) +
    sheet.cut(box(-24, 24, 48, 14, 5) + box(-24, 134, 48, 14, 5), sheet.inks.deep, 0.3) +
    sheet.cut(petal(0, 226, 70, 22, 0), sheet.inks.glow, 0.3)
  )
}

function starLantern(sheet: Sheet, colour: string): string {
  return (
    sheet.shine(0, 100, 150, sheet.inks.glow, sheet.inks.isNight ? 0.7 : 0.25) +
    sheet.line('M0 0V30', sheet.inks.deep, 4) +
    place(
      sheet.cut(ring(0, 0, 84, 76), blend(colour, sheet.inks.paper, 0.4), 0.4) + foldedStar(sheet, 80, colour),
      0,
      106,
    )
  )
}

/** The square festival flag: five colours, one within the other, with a toothed rim. */
function flag(sheet: Sheet, x: number, foot: number, side: number): string {
  const { inks } = sheet
  const colours = [inks.pop, inks.glow, inks.near, inks.paper, inks.cool]
  const squares = colours.map((colour, i) => {
    const half = 112 - i * 22
    const tilt = box(-half, -half, half * 2, half * 2)
    return i === 0 ? sheet.cut(toothed(half), colour, 0.9) : sheet.cut(tilt, colour, 0.4)
  })
  return (
    sheet.cut(box(x - 6, foot - 560, 12, Math.min(HEIGHT, 560)), inks.deep, 0.7) +
    place(squares.join(''), Math.min(Math.max(x + side * 116, 130), WIDTH - 130), foot - 430, 1, side * 3)
  )
}

function toothed(half: number): string {
  const teeth = 7
  const step = (half * 2) / teeth
  const rim: Array<readonly [number, number]> = []
  const corners = [
    [-half, -half, 1, 0],
    [half, -half, 0, 1],
    [half, half, -1, 0],
    [-half, half, 0, -1],
  ] as const
  for (const [cx, cy, dx, dy] of corners) {
    for (let i = 0; i < teeth; i++) {
      rim.push([cx + dx * step * i, cy + dy * step * i])
      rim.push([cx + dx * step * (i + 0.5) + dy * 20, cy + dy * step * (i + 0.5) - dx * 20])
    }
  }
  return polygon(rim)
}
