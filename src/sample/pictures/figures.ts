import { blend, darken, lighten } from './inks'
import { mirror, place, repeat, type Sheet } from './paper'
import { box, circle, curve, polygon, star } from './shapes'

/** An open book seen from the reader's side, its spine foot at 0,0; about 560 wide at scale 1. */
export function openBook(sheet: Sheet, cover: string): string {
  const { inks } = sheet
  const half = (grow: number, lift: number) =>
    `M0 ${-8 - lift}C-60 ${-58 - lift}-170 ${-74 - lift}${-262 - grow} ${-34 - lift}L${-290 - grow} ${-206 - lift}C-180 ${-250 - lift}-60 ${-232 - lift} 0 ${-172 - lift}Z`
  const pages = [blend(inks.paper, cover, 0.22), blend(inks.paper, cover, 0.1), inks.paper]
  const side =
    sheet.cut('M0 14C-60-34-170-46-284-4L-318-196C-200-250-60-226 0-160Z', cover, 1.4) +
    pages.map((page, i) => sheet.cut(half(10 - i * 5, i * 9 - 4), page, 0.5)).join('') +
    repeat(4, (i) => {
      const y = -60 - i * 36
      return sheet.line(
        `M-32 ${y - 22}C-80 ${y - 46}-150 ${y - 54}${-226 - i * 5} ${y - 34}`,
        blend(inks.paper, cover, 0.42),
        6,
      )
    })
  return side + mirror(side) + sheet.line('M0 2V-176', blend(inks.paper, cover, 0.5), 4, 0.7)
}

/** Books lying on one another, the lowest at 0,0; returns the pile and how high it is. */
export function pile(sheet: Sheet, count: number, width: number): { drawn: string; height: number } {
  const { inks } = sheet
  const colours = [inks.near, inks.pop, inks.glow, inks.mid, inks.cool, inks.deep]
  let height = 0
  const start = sheet.whole(0, 5)
  const drawn = repeat(count, (i) => {
    const [thick, wide, shift] = [sheet.between(34, 54), width * sheet.between(0.8, 1.04), sheet.between(-18, 18)]
    const colour = colours[(start + i) % colours.length] ?? inks.near
    height += thick
    const left = shift - wide / 2
    return (
      sheet.cut(box(left, -height, wide, thick - 2, 7), colour, 0.8) +
      sheet.print(box(left + 12, -height + 8, wide - 18, thick - 18, 3), inks.paper) +
      sheet.print(box(left + 12, -height + thick / 2 - 2, wide - 18, 2), darken(inks.paper, 0.18)) +
      sheet.print(box(left, -height, wide * 0.16, thick - 2, 7), lighten(colour, 0.12))
    )
  })
  return { drawn, height }
}

/** The long-beaked, crested bird of the bronze drums in flight, heading left; about 230 long at scale 1. */
export function drumBird(sheet: Sheet, colour: string, lift = 0.8): string {
  const body =
    'M-128 2L-66-12C-58-24-44-28-32-22C-20-34-2-38 18-34C8-28 0-22-6-14C20-16 44-10 66-2L132-14L112 4L136 20L70 20C34 34-16 28-40 6C-50 2-58 2-66 2Z'
  const wing = 'M-14-4C-6-44 26-84 74-98C66-64 62-30 44 2C26 8 2 6-14-4Z'
  return (
    sheet.cut(body, colour, lift) +
    sheet.cut(wing, lighten(colour, 0.2), lift * 0.7) +
    sheet.line('M6-8C18-38 36-62 58-78M22-2C32-28 42-48 58-62', colour, 5, 0.8) +
    sheet.print(circle(-46, -12, 4.5), sheet.inks.paper)
  )
}

/** A stork far off: two wings. */
export function stork(sheet: Sheet, colour: string): string {
  return sheet.cut(
    'M0 0C-22-34-58-40-92-26C-60-22-34-8-20 12C-12 20 12 20 20 12C34-8 60-22 92-26C58-40 22-34 0 0Z',
    colour,
    0.5,
  )
}

/** A sampan with its rower, on the water line at 0,0. */
export function sampan(sheet: Sheet): string {
  const { inks } = sheet
  return (
    sheet.line('M84-70L176 34', inks.deep, 6) +
    sheet.cut('M20-22C26-78 54-96 72-92C92-86 94-40 96-22Z', inks.pop, 0.5) +
    sheet.cut(circle(64, -106, 18), inks.paper, 0.3) +
    sheet.cut('M22-104L66-142L112-102C84-94 48-94 22-104Z', inks.glow, 0.6) +
    sheet.cut('M-190-40C-130-4 90-4 176-44C164 2 130 26 90 26H-100C-146 26-178 0-190-40Z', inks.deep, 1) +
    sheet.line('M-160-18C-90 8 80 6 150-18', inks.glow, 4, 0.7) +
    sheet.cut('M-122-22C-116-84-20-84-14-22Z', blend(inks.glow, inks.paper, 0.35), 0.7) +
    sheet.line('M-96-28C-92-62-44-62-40-28', inks.deep, 4, 0.4)
  )
}

/** An areca palm with its foot at 0,0. */
export function palm(sheet: Sheet, height: number, colour: string): string {
  const lean = sheet.between(-40, 40)
  const trunk = `M-11 0C-8 ${-height * 0.4} ${lean - 10} ${-height * 0.7} ${lean - 7} ${-height}H${lean + 7}C${lean + 10} ${-height * 0.7} 8 ${-height * 0.4} 11 0Z`
  const fronds = repeat(7, (i) => {
    const side = -96 + i * 32 + sheet.between(-8, 8)
    const reach = height * sheet.between(0.36, 0.46)
    const [dx, dy] = [Math.sin((side * Math.PI) / 180) * reach, -Math.cos((side * Math.PI) / 180) * reach * 0.72]
    const frond = `M${lean} ${-height}Q${lean + dx * 0.5} ${-height + dy - reach * 0.24} ${lean + dx} ${-height + dy * 0.5 + reach * 0.3}Q${lean + dx * 0.55} ${-height + dy * 0.8 - reach * 0.02} ${lean} ${-height}Z`
    return sheet.cut(frond, i % 2 ? lighten(colour, 0.14) : colour, 0.5)
  })
  return sheet.cut(trunk, blend(colour, sheet.inks.glow, 0.3), 0.6) + fronds
}

/** A village house with a tiled roof, its floor at 0,0 and `width` wide. */
export function house(sheet: Sheet, width: number, roof: string): string {
  const { inks } = sheet
  const [w, h] = [width / 2, width * 0.34]
  const light = inks.isNight ? inks.glow : blend(inks.deep, inks.near, 0.4)
  return (
    sheet.cut(box(-w * 0.84, -h, w * 1.68, h), blend(inks.paper, inks.glow, 0.16), 0.8) +
    sheet.print(box(-w * 0.14, -h * 0.72, w * 0.28, h * 0.72), light) +
    sheet.print(box(-w * 0.62, -h * 0.66, w * 0.28, h * 0.36) + box(w * 0.34, -h * 0.66, w * 0.28, h * 0.36), light) +
    sheet.cut(
      `M${-w * 1.14} ${-h * 0.92}C${-w * 0.9} ${-h * 1.08}${-w * 0.76} ${-h * 1.5}${-w * 0.66} ${-h * 1.9}H${w * 0.66}C${w * 0.76} ${-h * 1.5} ${w * 0.9} ${-h * 1.08} ${w * 1.14} ${-h * 0.92}Z`,
      roof,
      0.9,
    ) +
    repeat(2, (i) =>
      sheet.line(
        `M${-w * (0.92 - i * 0.14)} ${-h * (1.2 + i * 0.3)}H${w * (0.92 - i * 0.14)}`,
        lighten(roof, 0.3),
        3,
        0.7,
      ),
    )
  )
}

/** A rounded tree crown on a stem, foot at 0,0. */
export function bush(sheet: Sheet, size: number, colour: string): string {
  const crown = curve(
    Array.from({ length: 9 }, (_, i) => {
      const angle = (Math.PI * 2 * i) / 9
      const reach = size * sheet.between(0.42, 0.54)
      return [Math.cos(angle) * reach, -size * 0.86 + Math.sin(angle) * reach] as const
    }),
    true,
  )
  return (
    sheet.cut(
      polygon([
        [-size * 0.05, 0],
        [-size * 0.03, -size * 0.8],
        [size * 0.03, -size * 0.8],
        [size * 0.05, 0],
      ]),
      sheet.inks.deep,
      0.4,
    ) +
    sheet.cut(crown, colour, 0.8) +
    sheet.line(
      `M0 ${-size * 0.5}V${-size}M0 ${-size * 0.72}L${size * 0.16} ${-size * 0.9}M0 ${-size * 0.64}L${-size * 0.16} ${-size * 0.82}`,
      lighten(colour, 0.28),
      4,
      0.8,
    )
  )
}

/** A five-pointed star folded from paper: every arm has a light and a dark half. */
export function foldedStar(sheet: Sheet, radius: number, colour: string): string {
  return (
    sheet.cut(star(0, 0, radius, 5, 0.42), colour, 0.8) +
    repeat(5, (i) => {
      const at = (turn: number, reach: number) => {
        const angle = ((i * 72 + turn) * Math.PI) / 180
        return `${(Math.sin(angle) * reach).toFixed(1)} ${(-Math.cos(angle) * reach).toFixed(1)}`
      }
      return sheet.print(`M0 0L${at(0, radius)}L${at(36, radius * 0.42)}Z`, lighten(colour, 0.34), 0.8)
    })
  )
}

/** Places the same drawing at several spots. */
export function flock(
  count: number,
  draw: () => string,
  spot: (index: number) => { x: number; y: number; scale: number; turn?: number },
): string {
  return repeat(count, (index) => {
    const { x, y, scale, turn = 0 } = spot(index)
    return place(draw(), x, y, scale, turn)
  })
}
