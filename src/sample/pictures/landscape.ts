import { blend } from './inks'
import { HEIGHT, WIDTH, place, repeat, type Sheet } from './paper'
import { circle, curve, ring, type Point } from './shapes'

/** A hill line across the whole picture at about `y`, swelling by `swell`, filled down to the lower edge. */
export function hill(sheet: Sheet, y: number, swell: number, fill: string, lift = 1.3): string {
  return sheet.cut(ridge(sheet, y, swell) + `L${WIDTH + 60} ${HEIGHT + 60}L-60 ${HEIGHT + 60}Z`, fill, lift)
}

/** The open line of a hill from beyond the left edge to beyond the right edge. */
export function ridge(sheet: Sheet, y: number, swell: number): string {
  const crests = sheet.whole(2, 3)
  const shift = sheet.between(0, Math.PI * 2)
  const points: Point[] = []
  for (let i = 0; i <= 10; i++) {
    const x = -60 + ((WIDTH + 120) * i) / 10
    const wave = Math.sin(shift + (i / 10) * Math.PI * crests)
    points.push([x, y - wave * swell + sheet.between(-0.18, 0.18) * swell])
  }
  return curve(points)
}

/** The sun or moon, cut out of three or four rings of ever paler paper. */
export function sun(sheet: Sheet, x: number, y: number, radius: number): string {
  const { inks } = sheet
  const sky = inks.isNight ? inks.skyLow : blend(inks.skyTop, inks.skyLow, 0.5)
  const rings = sheet.whole(2, 3)
  return (
    repeat(rings, (i) => {
      const share = (i + 1) / (rings + 1.6)
      return sheet.cut(circle(x, y, radius * (1 + (rings - i) * 0.42)), blend(sky, inks.glow, share * 0.55), 0.8)
    }) + sheet.cut(circle(x, y, radius), inks.isNight ? blend(inks.glow, inks.paper, 0.55) : inks.glow, 0.8)
  )
}

/** A cloud in the manner of old wood carvings: rounded steps on a flat base, with one scroll. */
export function cloud(sheet: Sheet, x: number, y: number, size: number): string {
  const { inks } = sheet
  const fill = inks.isNight ? blend(inks.skyLow, inks.mid, 0.5) : blend(inks.paper, inks.haze, sheet.between(0, 0.5))
  const body =
    'M-150 40C-190 40-190-14-146-14C-142-52-92-62-70-36C-56-84 22-88 36-40C60-62 104-50 106-16C152-20 158 40 116 40Z'
  const scroll = 'M-96 14C-96-18-48-18-48 8C-48 26-76 26-76 10M20 12C20-26 76-26 76 6C76 26 46 26 46 8'
  const drawn = sheet.cut(body, fill, 0.9) + sheet.line(scroll, inks.isNight ? inks.far : inks.far, 5, 0.75)
  return place(drawn, x, y, size)
}

/** Sun, clouds and far hills: the usual back of an outdoor picture. Returns the pieces and where the sun stands. */
export function openAir(sheet: Sheet, horizon: number): { layers: string; sunX: number; sunY: number } {
  const sunX = sheet.pick([1, 2, 3, 4]) * 320 + sheet.between(-90, 90)
  const sunY = horizon - sheet.between(190, 330)
  const layers =
    (sheet.inks.isNight ? sparks(sheet, 38, horizon - 120) : '') +
    sun(sheet, sunX, sunY, sheet.between(78, 118)) +
    repeat(sheet.whole(2, 3), (i) =>
      cloud(
        sheet,
        ((i * 560 + sheet.between(60, 480)) % 1500) + 50,
        sheet.between(90, horizon - 220),
        sheet.between(0.6, 1.15),
      ),
    ) +
    hill(sheet, horizon - 60, sheet.between(50, 95), sheet.inks.haze, 1) +
    hill(sheet, horizon + 30, sheet.between(45, 90), sheet.inks.far)
  return { layers, sunX, sunY }
}

/** An indoor back: wide rings of paper around the centre of attention. */
export function rings(sheet: Sheet, x: number, y: number, from: number, count = 5): string {
  const { inks } = sheet
  const [outer, inner] = inks.isNight
    ? [inks.skyTop, blend(inks.skyLow, inks.glow, 0.45)]
    : [blend(inks.far, inks.haze, 0.35), blend(inks.paper, inks.glow, 0.18)]
  return (
    sheet.print(`M0 0H${WIDTH}V${HEIGHT}H0Z`, outer) +
    repeat(count, (i) => {
      const radius = from * (1 + (count - 1 - i) * 0.36)
      return sheet.cut(wobble(sheet, x, y, radius), blend(outer, inner, (i + 1) / count), 1.4)
    })
  )
}

/** Water: bands of paper with wave lines on them, from `y` to the lower edge. */
export function water(sheet: Sheet, y: number, colours: readonly string[]): string {
  const step = (HEIGHT - y) / colours.length
  return colours
    .map((colour, i) => {
      const top = y + step * i
      const waves = repeat(3 + i, () => {
        const [x, length] = [sheet.between(-40, WIDTH - 120), sheet.between(90, 260)]
        const at = top + sheet.between(0.3, 0.9) * step
        return sheet.line(`M${x} ${at}q${length / 4} -10 ${length / 2} 0t${length / 2} 0`, sheet.inks.paper, 4, 0.42)
      })
      return hill(sheet, top, 8 + i * 5, colour, 1.1) + waves
    })
    .join('')
}

/** Small stars for a night sky, none below `lowest`. */
export function sparks(sheet: Sheet, count: number, lowest: number): string {
  return repeat(count, () =>
    sheet.print(
      circle(sheet.between(20, 1580), sheet.between(20, lowest), sheet.between(1.6, 4.4)),
      sheet.inks.paper,
      sheet.between(0.35, 0.9),
    ),
  )
}

/** Broad circles seen through one another: radio waves, ripples, halos. */
export function ripples(
  sheet: Sheet,
  x: number,
  y: number,
  radii: readonly number[],
  width: number,
  colour: string,
): string {
  return radii.map((radius) => sheet.cut(ring(x, y, radius, radius - width), colour, 0.7)).join('')
}

function wobble(sheet: Sheet, x: number, y: number, radius: number): string {
  const shift = sheet.between(0, 6.28)
  const points: Point[] = []
  for (let i = 0; i < 14; i++) {
    const angle = (Math.PI * 2 * i) / 14
    const reach = radius * (1 + 0.035 * Math.sin(3 * angle + shift) + 0.025 * Math.sin(5 * angle - shift))
    points.push([x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.92])
  }
  return curve(points, true)
}
