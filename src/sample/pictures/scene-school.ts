import { foldedStar, openBook } from './figures'
import { SKINS, learner, person } from './figures-people'
import { blend, darken } from './inks'
import { HEIGHT, WIDTH, mirror, place, repeat, type Sheet } from './paper'
import { cloud, hill, rings, sun } from './landscape'
import { box, circle, ellipse, petal, polygon, ring } from './shapes'

/** An evening class: a teacher at the board, learners of every age seen from behind. */
export function classroom(sheet: Sheet): string {
  const { inks } = sheet
  const wall = inks.isNight ? blend(inks.near, inks.glow, 0.22) : blend(inks.haze, inks.glow, 0.2)
  const boardX = sheet.pick([180, 460])
  const windowX = boardX === 180 ? 1290 : 70
  const board = box(boardX, 150, 960, 420, 8)
  const teacherX = boardX + (sheet.coin() ? 130 : 830)
  const heads = (count: number, y: number, size: number, colours: readonly string[]) =>
    repeat(count, (i) => {
      const x = ((i + 0.5) * WIDTH) / count + sheet.between(-34, 34)
      return place(
        learner(sheet, colours[(i + sheet.whole(0, 1)) % colours.length] ?? inks.near),
        x,
        y + sheet.between(-14, 14),
        size,
      )
    })
  return (
    sheet.print(`M0 0H${WIDTH}V${HEIGHT}H0Z`, wall) +
    sheet.print(`M0 560H${WIDTH}V${HEIGHT}H0Z`, darken(wall, 0.12)) +
    sheet.cut(box(windowX, 170, 240, 340, 120), inks.paper, 1) +
    sheet.inside(
      box(windowX + 18, 188, 204, 304, 102),
      sheet.print(box(windowX, 170, 240, 340), inks.isNight ? inks.skyTop : inks.cool) +
        sun(sheet, windowX + 120, 280, 36) +
        hill(sheet, 430, 20, inks.mid),
    ) +
    sheet.cut(box(boardX - 22, 128, 1004, 464, 14), blend(inks.glow, inks.deep, 0.35), 1.6) +
    sheet.cut(board, inks.deep, 0) +
    chalk(sheet, boardX + (teacherX < boardX + 480 ? 340 : 90), 170) +
    repeat(2, (i) => hangingLamp(sheet, 400 + i * 800 + sheet.between(-50, 50))) +
    place(
      person(sheet, {
        dress: inks.pop,
        skin: sheet.pick(SKINS),
        hair: '#2A2430',
        wear: sheet.pick(['bun', 'tail', 'bob', 'none']),
      }),
      teacherX,
      760,
      1.25,
    ) +
    sheet.cut(box(-40, 720, WIDTH + 80, 400), blend(inks.glow, inks.mid, 0.45), 1.2) +
    heads(6, 868, 0.78, [inks.mid, inks.cool, inks.glow, inks.near]) +
    sheet.cut(box(-40, 852, WIDTH + 80, 300), blend(inks.glow, inks.deep, 0.4), 1.2) +
    heads(4, 1060, 1.15, [inks.near, inks.pop, inks.deep, inks.cool])
  )
}

/** A telephone as a window to learn through: land, book and stars come out of the screen. */
export function phone(sheet: Sheet): string {
  const { inks } = sheet
  const turn = sheet.between(-11, 11)
  const x = sheet.between(720, 880)
  const screen = box(-190, -390, 380, 780, 34)
  const inner =
    sheet.print(box(-220, -400, 440, 800), inks.isNight ? inks.skyTop : blend(inks.cool, inks.paper, 0.62)) +
    sun(sheet, sheet.between(-80, 80), -190, 62) +
    place(
      hill(sheet, 480, 46, inks.far) +
        hill(sheet, 560, 40, inks.mid) +
        hill(sheet, 640, 36, inks.near) +
        hill(sheet, 730, 26, inks.deep),
      -800,
      -560,
    )
  const side = sheet.coin() ? 1 : -1
  return (
    rings(sheet, x, 500, 360, 5) +
    [-84, 84, -62, 62, -40, 40]
      .map((degrees, i) =>
        sheet.cut(petal(x, 800, 520 + i * 44, 150, degrees), [inks.cool, inks.far, inks.mid][i >> 1] ?? inks.mid, 1),
      )
      .join('') +
    place(facing(side, bubble(sheet, inks.pop)), x - side * 440, 330, 0.95) +
    place(facing(-side, bubble(sheet, inks.near)), x + side * 450, 250, 0.8) +
    place(
      sheet.cut(box(-218, -424, 436, 848, 58), '#1D2433', 2) +
        sheet.inside(screen, inner) +
        sheet.print(box(-54, -376, 108, 16, 8), '#1D2433'),
      x,
      500,
      1,
      turn,
    ) +
    place(openBook(sheet, inks.pop), x + sheet.between(-16, 16), 900, 1.06, turn * 0.5) +
    place(foldedStar(sheet, 62, inks.glow), x - side * 330, 560, 1, turn) +
    place(foldedStar(sheet, 42, inks.pop), x + side * 372, 500, 1, -turn) +
    repeat(2, (i) => cloud(sheet, x + (i ? 1 : -1) * 560, 880 + sheet.between(-30, 50), 1.05))
  )
}

/** Geometry in chalk: figures, no words. */
function chalk(sheet: Sheet, x: number, y: number): string {
  const white = sheet.inks.paper
  const [a, b] = [x + 110, y + 200]
  return (
    sheet.line(
      polygon([
        [a - 100, b + 110],
        [a + 110, b + 110],
        [a - 100, b - 110],
      ]),
      white,
      6,
      0.9,
    ) +
    sheet.line(box(a - 100, b + 84, 26, 26), white, 4, 0.8) +
    sheet.line(circle(a + 330, b, 108), white, 6, 0.9) +
    sheet.line(`M${a + 330} ${b}L${a + 420} ${b - 58}`, sheet.inks.glow, 6) +
    sheet.print(circle(a + 330, b, 9), sheet.inks.glow) +
    sheet.line(`M${a + 130} ${b - 136}q40 -26 80 0t80 0`, sheet.inks.glow, 5, 0.8)
  )
}

function hangingLamp(sheet: Sheet, x: number): string {
  const { inks } = sheet
  return (
    sheet.line(`M${x} -10V70`, inks.deep, 5) +
    sheet.shine(x, 130, 260, inks.glow, inks.isNight ? 0.75 : 0.4) +
    sheet.cut(ellipse(x, 124, 34, 24), blend(inks.glow, inks.paper, 0.6), 0.3) +
    sheet.cut(
      `M${x - 88} 122C${x - 84} 84 ${x - 40} 62 ${x} 60C${x + 40} 62 ${x + 84} 84 ${x + 88} 122Z`,
      inks.pop,
      0.9,
    )
  )
}

function facing(side: number, drawn: string): string {
  return side > 0 ? drawn : mirror(drawn)
}

function bubble(sheet: Sheet, colour: string): string {
  return (
    sheet.cut(
      'M-120-96H120C150-96 166-80 166-52V44C166 72 150 88 120 88H70L96 146L-4 88H-120C-150 88-166 72-166 44V-52C-166-80-150-96-120-96Z',
      colour,
      1.2,
    ) + sheet.print(ring(-78, -4, 26, 0) + ring(0, -4, 26, 0) + ring(78, -4, 26, 0), sheet.inks.paper)
  )
}
