import { drumBird, flock, openBook, pile } from './figures'
import { blend, lighten } from './inks'
import { HEIGHT, WIDTH, place, repeat, type Sheet } from './paper'
import { hill, rings, sparks } from './landscape'
import { box, circle, ellipse, petal } from './shapes'

/** An open book from which leaves, a star and the birds of the bronze drums rise. */
export function book(sheet: Sheet): string {
  const { inks } = sheet
  const x = sheet.between(700, 900)
  const fan = sheet.whole(3, 5)
  const colours = [inks.far, inks.mid, inks.near, inks.cool, inks.glow] as const
  const leaves = repeat(fan * 2 + 1, (i) => {
    const order = i % 2 ? -(i + 1) / 2 : i / 2
    const degrees = order * (84 / fan)
    const length = 470 - Math.abs(order) * (170 / fan)
    const colour = colours[Math.abs(order) % colours.length] ?? inks.mid
    return (
      sheet.cut(petal(x, 640, length, 128, degrees), colour, 1) +
      sheet.line(vein(x, 640, length * 0.8, degrees), lighten(colour, 0.35), 4, 0.8)
    )
  })
  return (
    rings(sheet, x, 480, 330) +
    leaves +
    sheet.shine(x, 560, 330, inks.glow, inks.isNight ? 0.5 : 0.25) +
    sheet.cut(petal(x, 660, 300, 150, 0), inks.pop, 1) +
    sheet.cut(petal(x, 664, 190, 84, 0), inks.glow, 0.8) +
    flock(
      sheet.whole(2, 4),
      () => drumBird(sheet, inks.deep),
      (i) => ({
        x: ((i * 620 + sheet.between(120, 320)) % 1500) + 60,
        y: sheet.between(110, 330),
        scale: sheet.between(0.7, 1.05),
        turn: sheet.between(-12, 12),
      }),
    ) +
    hill(sheet, 840, 26, inks.mid) +
    place(openBook(sheet, inks.near), x, 850, 1.45) +
    hill(sheet, 920, 20, inks.deep)
  )
}

/** An oil lamp on a table with books: the light of self-teaching. */
export function lamp(sheet: Sheet): string {
  const { inks } = sheet
  const onLeft = sheet.coin()
  const x = onLeft ? sheet.between(480, 640) : sheet.between(960, 1120)
  const other = onLeft ? x + sheet.between(520, 600) : x - sheet.between(520, 600)
  const books = pile(sheet, sheet.whole(3, 5), 400)
  return (
    rings(sheet, x, 400, 220, 6) +
    (inks.isNight ? sparks(sheet, 30, 500) : '') +
    sheet.shine(x, 400, 430, inks.glow, 0.85) +
    sheet.cut(box(-60, 800, WIDTH + 120, HEIGHT), inks.near, 1.6) +
    sheet.cut(box(-60, 868, WIDTH + 120, HEIGHT), inks.deep, 1) +
    place(books.drawn, other, 802) +
    place(openBook(sheet, inks.pop), other + sheet.between(-20, 20), 806 - books.height, 0.72) +
    place(oilLamp(sheet), x, 806, 1.16)
  )
}

function oilLamp(sheet: Sheet): string {
  const { inks } = sheet
  const brass = blend(inks.glow, inks.deep, 0.18)
  return (
    sheet.cut('M-120 0C-112-34-60-40-36-52V-128H36V-52C60-40 112-34 120 0Z', inks.pop, 1.1) +
    sheet.cut(
      'M-112-176C-112-104-60-92 0-92C60-92 112-104 112-176C112-220 60-236 0-236C-60-236-112-220-112-176Z',
      blend(inks.pop, inks.deep, 0.25),
      1,
    ) +
    sheet.line('M-84-170C-80-134-50-122-20-118', lighten(inks.pop, 0.4), 7, 0.8) +
    sheet.cut(box(-62, -270, 124, 42, 12), brass, 0.8) +
    sheet.cut(circle(78, -249, 17), brass, 0.6) +
    sheet.print('M-56-270C-130-380-92-446-50-520V-600H50V-520C92-446 130-380 56-270Z', inks.paper, 0.42) +
    sheet.shine(0, -350, 170, inks.glow, 0.9) +
    sheet.cut(
      'M0-470C40-410 54-380 54-350C54-310 30-286 0-286C-30-286-54-310-54-350C-54-380-36-400 0-470Z',
      inks.glow,
      0.4,
    ) +
    sheet.cut(
      'M2-402C22-368 28-354 28-338C28-314 16-300 0-300C-16-300-28-314-28-338C-28-356-14-366 2-402Z',
      inks.paper,
      0.2,
    ) +
    sheet.line('M-56-270C-130-380-92-446-50-520V-600M56-270C130-380 92-446 50-520V-600', inks.paper, 5, 0.9) +
    sheet.line('M-72-330C-84-380-66-420-50-452', inks.paper, 9, 0.85) +
    sheet.cut(ellipse(0, -600, 54, 11), brass, 0.4)
  )
}

function vein(x: number, y: number, length: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  return `M${x} ${y}l${(Math.sin(angle) * length).toFixed(1)} ${(-Math.cos(angle) * length).toFixed(1)}`
}
