export type Point = readonly [x: number, y: number]

/** Outlines as SVG path data, in the picture's own pixels. */

export function circle(x: number, y: number, radius: number): string {
  return ellipse(x, y, radius, radius)
}

export function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-rx * 2)} 0Z`
}

export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0) return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`
  const corner = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`
  return (
    `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${corner(r, r)}v${n(height - 2 * r)}${corner(-r, r)}` +
    `h${n(2 * r - width)}${corner(-r, -r)}v${n(2 * r - height)}${corner(r, -r)}Z`
  )
}

export function polygon(points: readonly Point[]): string {
  return 'M' + points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L') + 'Z'
}

/** A curve through the points (Catmull-Rom as Bézier). The string starts with M and is open unless `closed`. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length
  const at = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)
    return points[index] ?? [0, 0]
  }
  let path = `M${n(at(0)[0])} ${n(at(0)[1])}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    path += `C${[first, second, to].map(([x, y]) => `${n(x)} ${n(y)}`).join(' ')}`
  }
  return closed ? path + 'Z' : path
}

/** A leaf or petal from its foot, `length` long along `degrees` (0 is up, clockwise), `width` at its widest. */
export function petal(x: number, y: number, length: number, width: number, degrees: number, belly = 0.5): string {
  const angle = (degrees * Math.PI) / 180
  const place = (along: number, across: number): string =>
    `${n(x + Math.sin(angle) * along + Math.cos(angle) * across)} ${n(y - Math.cos(angle) * along + Math.sin(angle) * across)}`
  const half = width * 0.66
  const [low, high] = [length * belly * 0.5, length * (0.5 + belly * 0.5)]
  return (
    `M${place(0, 0)}C${place(low, half)} ${place(high, half)} ${place(length, 0)}` +
    `C${place(high, -half)} ${place(low, -half)} ${place(0, 0)}Z`
  )
}

/** A star of `points` tips; `inner` is the share of the radius at which the notches lie. */
export function star(x: number, y: number, radius: number, points = 5, inner = 0.42, turn = 0): string {
  const tips: Point[] = []
  for (let i = 0; i < points * 2; i++) {
    const angle = (Math.PI * i) / points + (turn * Math.PI) / 180
    const reach = i % 2 === 0 ? radius : radius * inner
    tips.push([x + Math.sin(angle) * reach, y - Math.cos(angle) * reach])
  }
  return polygon(tips)
}

/** A flat ring; fill with the even-odd rule, which every layer uses. */
export function ring(x: number, y: number, outer: number, inner: number): string {
  return circle(x, y, outer) + circle(x, y, inner)
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}
