import { foldedStar, openBook, pile } from './figures'
import { SKINS, person, type Dress } from './figures-people'
import { blend, darken, lighten } from './inks'
import { HEIGHT, WIDTH, place, repeat, type Sheet } from './paper'
import { hill, rings } from './landscape'
import { box, ellipse, petal, polygon, ring } from './shapes'

/** A family around the table with one book, under the lamp. */
export function family(sheet: Sheet): string {
  const { inks } = sheet
  const x = sheet.between(740, 860)
  const elder: Dress = { dress: inks.near, skin: SKINS[1], hair: '#B9B6B4', wear: 'bun' }
  const mother: Dress = { dress: inks.pop, skin: SKINS[2], hair: '#2A2430', wear: sheet.pick(['bob', 'tail']) }
  const father: Dress = { dress: inks.deep, skin: SKINS[0], hair: '#2A2430', wear: 'none' }
  const child = (dress: string): Dress => ({
    dress,
    skin: sheet.pick(SKINS),
    hair: '#2A2430',
    wear: sheet.pick(['bob', 'tail', 'none']),
  })
  const [left, right] = sheet.coin() ? [mother, father] : [father, mother]
  const withElder = sheet.coin(0.6)
  const books = pile(sheet, sheet.whole(2, 3), 220)
  return (
    rings(sheet, x, 430, 320, 5) +
    roof(sheet, x) +
    sheet.shine(x, 260, 420, inks.glow, inks.isNight ? 0.8 : 0.45) +
    (withElder ? place(person(sheet, elder), x + sheet.pick([-480, 480]), 850, 1.25) : '') +
    place(person(sheet, left), x - 270, 850, 1.5) +
    place(person(sheet, right), x + 270, 850, 1.5) +
    place(person(sheet, child(inks.glow)), x - 92, 800, 1.06) +
    place(person(sheet, child(inks.cool)), x + 96, 806, 1) +
    pendant(sheet, x) +
    sheet.cut(box(x - 700, 790, 1400, 60, 14), blend(inks.glow, inks.deep, 0.3), 1.6) +
    sheet.cut(box(x - 640, 848, 1280, 240), blend(inks.glow, inks.deep, 0.5), 0.8) +
    place(openBook(sheet, inks.pop), x, 838, 0.74) +
    place(books.drawn, x + sheet.pick([-1, 1]) * 500, 794)
  )
}

/** Hands of many colours raised to one star: learning together. */
export function hands(sheet: Sheet): string {
  const { inks } = sheet
  const x = sheet.between(720, 880)
  const row = (count: number, y: number, scale: number, colours: readonly string[], shift: number) =>
    repeat(count, (i) => {
      const hx = ((i + shift) * WIDTH) / count + sheet.between(-30, 30)
      const lean = ((x - hx) / WIDTH) * 46 + sheet.between(-6, 6)
      const closeness = 1 - Math.abs(hx - x) / WIDTH
      const sleeve = colours[(i + sheet.whole(0, 1)) % colours.length] ?? inks.near
      return place(
        hand(sheet, sleeve, sheet.coin()),
        hx,
        y - closeness * 90 + sheet.between(-24, 24),
        scale * sheet.between(0.92, 1.06),
        lean,
      )
    })
  return (
    rings(sheet, x, 300, 220, 6) +
    sheet.shine(x, 260, 420, inks.glow, 0.6) +
    repeat(12, (i) =>
      sheet.cut(
        petal(x + Math.sin(i * 0.5236) * 190, 262 - Math.cos(i * 0.5236) * 190, i % 2 ? 80 : 120, 30, i * 30),
        i % 2 ? inks.pop : inks.glow,
        0.7,
      ),
    ) +
    (sheet.coin() ? place(foldedStar(sheet, 170, inks.glow), x, 270) : place(openBook(sheet, inks.pop), x, 350, 0.86)) +
    row(6, 770, 0.86, [inks.far, inks.mid, inks.cool], 0.5) +
    row(5, 960, 1.15, [inks.near, inks.pop, inks.glow, inks.deep], 0.5) +
    hill(sheet, 975, 8, inks.deep)
  )
}

/** A raised open hand with its sleeve, wrist at 0,0; about 330 high above it. */
function hand(sheet: Sheet, sleeve: string, thumbLeft: boolean): string {
  const skin = sheet.pick(SKINS)
  const finger = (x: number, y: number, length: number, degrees: number) =>
    place(box(-19, -length, 38, length + 40, 19), x, y, 1, degrees)
  const outline = [
    finger(-54, -128, 112, -13),
    finger(-18, -142, 140, -4),
    finger(20, -142, 134, 5),
    finger(56, -126, 104, 14),
  ]
  const cutFinger = (wrapped: string) =>
    wrapped.replace(/>(M[^<]*)</, (_, path: string) => `>${sheet.cut(path, skin, 0.5)}<`)
  const drawn =
    outline.map(cutFinger).join('') +
    sheet.cut('M-62 30C-66 0-82-30-82-80C-82-128-60-158-30-160H40C66-158 82-130 82-84C82-40 62-4 60 30Z', skin, 0) +
    cutFinger(place(box(-21, -104, 42, 130, 21), 66, -44, 1, 50)) +
    sheet.print(ellipse(0, -84, 72, 66), skin) +
    sheet.line('M-48-96C-20-76 20-76 52-104M44-44C20-50-2-28-4 4', darken(skin, 0.28), 5, 0.55) +
    sheet.cut('M-84 20C-40 6 40 6 84 20L104 420H-104Z', sleeve, 0.9) +
    sheet.line('M-84 50C-40 36 40 36 86 50', lighten(sleeve, 0.4), 7, 0.8)
  return thumbLeft ? `<g transform="scale(-1 1)">${drawn}</g>` : drawn
}

function roof(sheet: Sheet, x: number): string {
  const { inks } = sheet
  return (
    sheet.cut(
      polygon([
        [x - 900, 210],
        [x, -190],
        [x + 900, 210],
        [x + 900, 120],
        [x, -300],
        [x - 900, 120],
      ]),
      inks.pop,
      1.4,
    ) + sheet.cut(box(x - 690, 120, 44, HEIGHT) + box(x + 646, 120, 44, HEIGHT), blend(inks.deep, inks.pop, 0.3), 1)
  )
}

function pendant(sheet: Sheet, x: number): string {
  const { inks } = sheet
  return (
    sheet.line(`M${x} -10V150`, inks.deep, 6) +
    sheet.cut(ellipse(x, 236, 46, 32), blend(inks.glow, inks.paper, 0.6), 0.3) +
    sheet.cut(
      `M${x - 130} 236C${x - 120} 176 ${x - 60} 144 ${x} 140C${x + 60} 144 ${x + 120} 176 ${x + 130} 236Z`,
      inks.near,
      1,
    ) +
    sheet.print(ring(x, 150, 14, 0), inks.deep)
  )
}
