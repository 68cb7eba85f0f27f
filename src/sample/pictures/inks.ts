export type Palette = 'green' | 'red' | 'amber' | 'blue' | 'ink'
export type Mood = 'day' | 'dusk' | 'night'

/** The colours of one picture. `haze` to `deep` are the layers of a landscape from the farthest to the nearest. */
export interface Inks {
  skyTop: string
  skyLow: string
  haze: string
  far: string
  mid: string
  near: string
  deep: string
  paper: string
  glow: string
  pop: string
  cool: string
  shadow: string
  isNight: boolean
}

export const PALETTES: readonly Palette[] = ['green', 'red', 'amber', 'blue', 'ink']

const INK = '#1D2433'
const PAPER = '#FBF8F2'

/** From pale to deep; the fourth step is the product's own colour of that name. */
const RAMPS: Record<Palette, [string, string, string, string, string]> = {
  green: ['#DBE8DD', '#A5CBBB', '#559C8A', '#0B6B5D', '#084239'],
  red: ['#F8E0D2', '#EEB297', '#DA7455', '#B5341F', '#761F14'],
  amber: ['#FCEBC4', '#F2CB7E', '#DB9A30', '#AB7208', '#664404'],
  blue: ['#DCE7F2', '#A5C4E3', '#588FC8', '#1F5FA8', '#123A6B'],
  ink: ['#E4E2DC', '#B5BAC3', '#77808F', '#3E485C', '#1D2433'],
}

/** Warm light, contrast and rest: what each palette borrows from the others so that no picture is one colour. */
const ACCENTS: Record<Palette, [string, string, string]> = {
  green: ['#F3B845', '#CB4A2F', '#8FC1DC'],
  red: ['#F6BE55', '#0E6B5E', '#F7D9A0'],
  amber: ['#FFD773', '#BE3B22', '#12695C'],
  blue: ['#F5BB4C', '#CB4A2F', '#6DB39F'],
  ink: ['#F1B341', '#CB4A2F', '#5FA899'],
}

/** Mixes the inks of a palette for a time of day. */
export function mixInks(palette: Palette, mood: Mood): Inks {
  const [haze, far, mid, near, deep] = RAMPS[palette]
  const [glow, pop, cool] = ACCENTS[palette]
  const shared = { paper: PAPER, glow, pop, cool, isNight: mood === 'night' }
  if (mood === 'night') {
    return {
      ...shared,
      skyTop: blend(deep, INK, 0.45),
      skyLow: blend(deep, near, 0.55),
      haze: blend(deep, near, 0.5),
      far: blend(near, mid, 0.3),
      mid: near,
      near: blend(near, deep, 0.55),
      deep: blend(deep, INK, 0.5),
      shadow: '#0A0D14',
    }
  }
  const skyTop = mood === 'dusk' ? blend(glow, PAPER, 0.42) : blend(haze, PAPER, 0.35)
  const skyLow = mood === 'dusk' ? blend(glow, PAPER, 0.82) : blend(PAPER, glow, 0.1)
  return { ...shared, skyTop, skyLow, haze, far, mid, near, deep, shadow: blend(deep, INK, 0.5) }
}

/** `amount` 0 gives `from`, 1 gives `to`; both are `#RRGGBB`. */
export function blend(from: string, to: string, amount: number): string {
  const [a, b] = [channels(from), channels(to)]
  return '#' + a.map((value, i) => hex(value + ((b[i] ?? value) - value) * amount)).join('')
}

export function lighten(colour: string, amount: number): string {
  return blend(colour, '#FFFFFF', amount)
}

export function darken(colour: string, amount: number): string {
  return blend(colour, INK, amount)
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
