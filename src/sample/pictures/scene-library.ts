import { bush, flock, openBook, palm, pile, stork } from './figures'
import { SKINS, person } from './figures-people'
import { blend, darken, lighten } from './inks'
import { HEIGHT, WIDTH, mirror, place, repeat, type Sheet } from './paper'
import { hill, openAir, sun } from './landscape'
import { box, circle, ring } from './shapes'

/** A reading room: shelves around an arched window, and a reader at the table. */
export function library(sheet: Sheet): string {
  const { inks } = sheet
  const x = sheet.pick([520, 800, 1080])
  const arch = (grow: number) =>
    `M${x - 250 - grow} ${720 + grow}V${330}C${x - 250 - grow} ${-10 - grow * 1.4} ${x + 250 + grow} ${-10 - grow * 1.4} ${x + 250 + grow} 330V${720 + grow}Z`
  const back = inks.isNight ? inks.deep : darken(inks.near, 0.12)
  const shelves = repeat(4, (row) => {
    const floor = 196 + row * 206
    return (
      sheet.print(box(-20, floor - 186, WIDTH + 40, 186), darken(back, 0.25)) +
      shelfOfBooks(sheet, floor) +
      sheet.cut(box(-20, floor, WIDTH + 40, 20), blend(back, inks.glow, 0.22), 1)
    )
  })
  const outside =
    sheet.print(box(x - 300, 0, 600, 760), inks.isNight ? inks.skyTop : inks.skyTop) +
    sun(sheet, x + sheet.between(-90, 90), sheet.between(240, 330), 62) +
    hill(sheet, 500, 40, inks.far) +
    hill(sheet, 600, 40, inks.mid) +
    flock(
      2,
      () => stork(sheet, inks.paper),
      () => ({ x: x + sheet.between(-150, 150), y: sheet.between(180, 300), scale: 0.4 }),
    )
  const books = pile(sheet, sheet.whole(3, 4), 270)
  const side = sheet.coin() ? 1 : -1
  return (
    sheet.print(`M0 0H${WIDTH}V${HEIGHT}H0Z`, back) +
    shelves +
    sheet.cut(arch(46), blend(inks.paper, inks.glow, 0.25), 2) +
    sheet.inside(arch(0), outside) +
    sheet.line(`M${x} 90V720M${x - 250} 400H${x + 250}`, blend(inks.paper, inks.glow, 0.25), 14) +
    sheet.line(arch(0), darken(inks.glow, 0.3), 3, 0.4) +
    place(
      person(sheet, {
        dress: inks.pop,
        skin: sheet.pick(SKINS),
        hair: '#2A2430',
        wear: sheet.pick(['bob', 'bun', 'tail', 'none']),
      }),
      x,
      860,
      1.35,
    ) +
    sheet.cut(box(-40, 830, WIDTH + 80, 260), blend(inks.glow, inks.deep, 0.42), 1.8) +
    place(openBook(sheet, inks.near), x, 912, 0.78) +
    place(books.drawn, x + side * 460, 868)
  )
}

/** The mobile library: a van with its side raised as an awning over the shelves. */
export function bus(sheet: Sheet): string {
  const { inks } = sheet
  const { layers } = openAir(sheet, 480)
  const x = sheet.between(720, 860)
  const facing = sheet.coin() ? 1 : -1
  const readers = repeat(sheet.whole(2, 3), (i) =>
    place(
      person(sheet, {
        dress: [inks.near, inks.cool, inks.glow][i] ?? inks.mid,
        skin: sheet.pick(SKINS),
        hair: '#2A2430',
        wear: sheet.pick(['hat', 'tail', 'bob', 'none']),
      }),
      x + facing * (-330 + i * 230) + sheet.between(-20, 20),
      1040 + i * 8,
      sheet.between(0.84, 1.06),
    ),
  )
  const vehicle = van(sheet)
  return (
    layers +
    hill(sheet, 590, 36, inks.mid) +
    place(palm(sheet, 330, inks.near), 110 + sheet.between(0, 80), 780) +
    place(palm(sheet, 280, inks.near), 1490 - sheet.between(0, 80), 770) +
    repeat(6, (i) =>
      place(bush(sheet, sheet.between(120, 200), i % 2 ? inks.near : inks.mid), i * 300 + sheet.between(-40, 90), 790),
    ) +
    sheet.cut(box(-60, 776, WIDTH + 120, 400), blend(inks.paper, inks.glow, 0.3), 1.2) +
    sheet.cut(box(-60, 880, WIDTH + 120, 300), inks.deep, 1.2) +
    repeat(9, (i) => sheet.print(box(i * 200 - 40, 964, 110, 10, 5), inks.glow, 0.9)) +
    place(facing > 0 ? vehicle : mirror(vehicle), x, 900, 1.12) +
    readers
  )
}

/** The van, wheels standing on y = 0, looking right; about 940 wide. */
function van(sheet: Sheet): string {
  const { inks } = sheet
  const body = inks.pop
  const glass = inks.isNight ? blend(inks.glow, inks.paper, 0.4) : blend(inks.cool, inks.paper, 0.6)
  const wheel = (x: number) =>
    sheet.cut(circle(x, -62, 66), '#262B38', 0.9) +
    sheet.cut(circle(x, -62, 34), blend(inks.paper, inks.far, 0.3), 0.4) +
    sheet.print(circle(x, -62, 11), '#262B38')
  return (
    sheet.cut(
      'M-460-66V-400C-460-436-440-452-408-452H236C300-452 330-420 366-330L446-286C466-274 474-256 474-230V-66Z',
      body,
      1.6,
    ) +
    sheet.print('M-460-66V-128H474V-66Z', darken(body, 0.25)) +
    sheet.print('M-460-140H474V-128H-460Z', inks.paper) +
    sheet.cut('M246-404C282-400 300-380 324-310H218V-404Z', glass, 0.3) +
    sheet.cut(box(-412, -398, 560, 232, 10), blend(inks.deep, '#1D2433', 0.3), 0) +
    sheet.inside(
      box(-412, -398, 560, 232, 10),
      sheet.shine(-130, -390, 380, inks.glow, 0.45) + vanShelf(sheet, -290) + vanShelf(sheet, -170),
    ) +
    sheet.cut('M-440-412H176L226-516H-490Z', blend(inks.glow, inks.paper, 0.2), 1.2) +
    repeat(6, (i) =>
      sheet.print(
        `M${-378 + i * 104}-412H${-326 + i * 104}L${-312 + i * 119 - 58}-516H${-370 + i * 119 - 59}Z`,
        inks.paper,
        0.85,
      ),
    ) +
    sheet.print(circle(452, -196, 18), inks.glow) +
    sheet.print(box(206, -250, 44, 9, 4), inks.paper, 0.8) +
    wheel(-290) +
    wheel(300)
  )
}

function vanShelf(sheet: Sheet, floor: number): string {
  const { inks } = sheet
  const colours = [inks.paper, inks.glow, inks.cool, inks.far, inks.pop, inks.mid] as const
  let x = -400
  return (
    repeat(15, (i) => {
      const [wide, high] = [sheet.between(24, 40), sheet.between(66, 92)]
      x += wide + 3
      return sheet.cut(
        box(x - wide, floor - high, wide, high, 3),
        colours[(i * 5 + sheet.whole(0, 2)) % 6] ?? inks.paper,
        0.25,
      )
    }) + sheet.print(box(-412, floor, 560, 9), inks.glow)
  )
}

function shelfOfBooks(sheet: Sheet, floor: number): string {
  const { inks } = sheet
  const colours = [
    inks.pop,
    inks.glow,
    inks.mid,
    inks.far,
    inks.cool,
    inks.paper,
    blend(inks.pop, inks.glow, 0.5),
  ] as const
  let x = sheet.between(-30, 0)
  let books = ''
  while (x < WIDTH) {
    const [wide, high] = [sheet.between(30, 62), sheet.between(112, 170)]
    const colour = sheet.pick(colours)
    books +=
      sheet.cut(box(x, floor - high, wide, high, 4), colour, 0.35) +
      sheet.print(
        box(x + wide * 0.2, floor - high + 18, wide * 0.6, 7) + box(x + wide * 0.2, floor - 36, wide * 0.6, 7),
        lighten(colour, 0.5),
        0.7,
      ) +
      (sheet.coin(0.2)
        ? sheet.print(ring(x + wide / 2, floor - high / 2, wide * 0.26, wide * 0.12), lighten(colour, 0.55))
        : '')
    x += wide + (sheet.coin(0.12) ? sheet.between(30, 70) : 3)
  }
  return books
}
