import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface FontFile {
  /** Path on this site; holds a hash of the content, so it may be cached for ever. */
  path: string
  bytes: Buffer
  /** In the first screen of every page: worth fetching before the style sheet asks. */
  preload: boolean
}

/** The font files the pages use, and the `@font-face` rules that name them. Read once, at start. */
export function loadFonts(): { files: FontFile[]; css: string } {
  const files: FontFile[] = []
  const rules = FACES.flatMap((face) =>
    Object.entries(SUBSETS).map(([subset, range]) => {
      const file = readFont(face.file(subset), face.preload)
      files.push(file)
      return (
        `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};font-display:swap;` +
        `src:url(${file.path}) format('woff2');unicode-range:${range}}`
      )
    }),
  )
  return { files, css: rules.join('\n') }
}

/** Enough of a SHA-256 to tell versions of one file apart. */
export function shortHash(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

const SANS = 'Be Vietnam Pro'
const SERIF = 'Source Serif 4'
const sans = (subset: string, weight: number) =>
  `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`
const serif = (subset: string, style: string) =>
  `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-${style}.woff2`

const FACES = [
  { family: SANS, style: 'normal', weight: '400', preload: true, file: (subset: string) => sans(subset, 400) },
  { family: SANS, style: 'normal', weight: '600', preload: true, file: (subset: string) => sans(subset, 600) },
  {
    family: SERIF,
    style: 'normal',
    weight: '200 900',
    preload: false,
    file: (subset: string) => serif(subset, 'normal'),
  },
  {
    family: SERIF,
    style: 'italic',
    weight: '200 900',
    preload: false,
    file: (subset: string) => serif(subset, 'italic'),
  },
]

/** Ranges as the font package states them: letters with Vietnamese marks in one file, the rest of Latin in the other. */
const SUBSETS = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
}

const nodeRequire = createRequire(import.meta.url)

function readFont(specifier: string, preload: boolean): FontFile {
  const bytes = readFileSync(nodeRequire.resolve(specifier))
  const name = specifier.split('/').pop()?.replace('.woff2', '')
  return { path: `/assets/fonts/${name}.${shortHash(bytes)}.woff2`, bytes, preload }
}
