import { darken, lighten, type Inks } from './inks'

export const WIDTH = 1600
export const HEIGHT = 1000

/** Seeded chance, so that the same seed draws the same picture on every machine. */
export interface Chance {
  between(low: number, high: number): number
  whole(low: number, high: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
  coin(probability?: number): boolean
}

/** A sheet to lay paper on: every method returns SVG, and the caller stacks the pieces from back to front. */
export interface Sheet extends Chance {
  inks: Inks
  /** One cut piece of paper: its soft shadow, its body and a lit edge. `lift` 0 lies flat, 1 is usual, 2 stands off. */
  cut(path: string, fill: string, lift?: number): string
  /** Flat colour without shadow: print on the paper. */
  print(path: string, fill: string, opacity?: number): string
  /** A drawn line. */
  line(path: string, colour: string, width: number, opacity?: number): string
  /** Light that fades from the middle of a circle to its rim. */
  shine(x: number, y: number, radius: number, colour: string, opacity?: number): string
  /** Shows `content` only within the outline. */
  inside(path: string, content: string): string
  /** The whole picture as an SVG document. */
  finish(layers: string): string
}

/** Offsets and strengths that together look like one blurred shadow; strokes cost far less than an SVG blur. */
const SHADOW: ReadonlyArray<readonly [width: number, opacity: number]> = [
  [26, 0.03],
  [17, 0.045],
  [9, 0.06],
  [3, 0.08],
]

export function openSheet(inks: Inks, seed: number): Sheet {
  const definitions = new Map<string, string>()
  const define = (key: string, make: (id: string) => string): string => {
    const id = `d${definitions.size}`
    const known = definitions.get(key)
    if (known) return known
    definitions.set(key, id)
    markup.push(make(id))
    return id
  }
  const markup: string[] = []

  return {
    ...seededChance(seed),
    inks,
    cut(path, fill, lift = 1) {
      const [top, low] = [lighten(fill, 0.07), darken(fill, 0.07)]
      const id = define(`cut ${fill}`, (name) => gradient(name, top, low))
      const body = `<path fill-rule="evenodd" fill="url(#${id})" d="${path}"/>`
      return lift > 0 ? shadow(path, inks, lift) + body + edge(path, fill) : body
    },
    print: (path, fill, opacity = 1) =>
      `<path fill-rule="evenodd" fill="${fill}" fill-opacity="${opacity}" d="${path}"/>`,
    line: (path, colour, width, opacity = 1) =>
      `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}" ` +
      `stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`,
    shine(x, y, radius, colour, opacity = 0.7) {
      const id = define(`shine ${colour}`, (name) => fade(name, colour))
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})" opacity="${opacity}"/>`
    },
    inside(path, content) {
      const id = define(`inside ${path}`, (name) => `<clipPath id="${name}"><path d="${path}"/></clipPath>`)
      return `<g clip-path="url(#${id})">${content}</g>`
    },
    finish: (layers) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
      `<defs>${gradient('sky', inks.skyTop, inks.skyLow)}${markup.join('')}</defs>` +
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>${layers}</svg>`,
  }
}

/** Moves, turns (degrees) and scales a group of pieces. */
export function place(content: string, x: number, y: number, scale = 1, degrees = 0): string {
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)}) scale(${scale.toFixed(3)})">${content}</g>`
}

/** The same drawing looking the other way, about x = 0. */
export function mirror(content: string): string {
  return `<g transform="scale(-1 1)">${content}</g>`
}

/** Calls `draw` for 0 to `count` - 1 and stacks the results. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

function seededChance(seed: number): Chance {
  const next = mulberry32(seed)
  const between = (low: number, high: number) => low + next() * (high - low)
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  return {
    between,
    whole,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    coin: (probability = 0.5) => next() < probability,
  }
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shadow(path: string, inks: Inks, lift: number): string {
  const strength = inks.isNight ? 1.7 : 1
  const copies = SHADOW.map(
    ([width, opacity]) =>
      `<path stroke-width="${(width * lift).toFixed(1)}" stroke-opacity="${(opacity * strength).toFixed(3)}" d="${path}"/>`,
  ).join('')
  return `<g transform="translate(${(2 * lift).toFixed(1)} ${(7 * lift).toFixed(1)})" fill="none" stroke="${inks.shadow}" stroke-linejoin="round">${copies}</g>`
}

function edge(path: string, fill: string): string {
  return `<path fill="none" stroke="${lighten(fill, 0.4)}" stroke-opacity=".5" stroke-width="1.6" d="${path}"/>`
}

function gradient(id: string, top: string, low: string): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient>`
}

function fade(id: string, colour: string): string {
  return `<radialGradient id="${id}"><stop stop-color="${colour}"/><stop offset=".45" stop-color="${colour}" stop-opacity=".45"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`
}
