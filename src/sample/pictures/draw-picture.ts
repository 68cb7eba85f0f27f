import sharp from 'sharp'
import { mixInks, type Mood, type Palette } from './inks'
import { HEIGHT, WIDTH, openSheet, type Sheet } from './paper'
import { book, lamp } from './scene-book-lamp'
import { drum, festival } from './scene-drum-festival'
import { lotus, tree } from './scene-garden'
import { rice, river } from './scene-land'
import { bus, library } from './scene-library'
import { family, hands } from './scene-people'
import { classroom, phone } from './scene-school'
import { radio, stars } from './scene-voice-stars'

const SCENES = {
  book,
  lamp,
  river,
  rice,
  drum,
  library,
  bus,
  classroom,
  radio,
  lotus,
  tree,
  phone,
  family,
  festival,
  hands,
  stars,
} satisfies Record<string, (sheet: Sheet) => string>

export type Motif = keyof typeof SCENES

export const MOTIFS = Object.keys(SCENES) as Motif[]

/** Scenes that live by lamplight or starlight are never drawn by day. */
const EVENING: readonly Motif[] = ['lamp', 'stars']

const MOODS: readonly Mood[] = ['day', 'dusk', 'night', 'day', 'dusk']
const JPEG_QUALITY = 86

/**
 * Draws one sample picture: a paper-cut scene of 1600 x 1000 pixels as JPEG. The seed decides composition and time of
 * day; the same motif, palette and seed give the same bytes on the same version of sharp.
 */
export async function drawPicture({
  motif,
  palette,
  seed,
}: {
  motif: Motif
  palette: Palette
  seed: number
}): Promise<Buffer> {
  const mood = EVENING.includes(motif) ? 'night' : (MOODS[Math.abs(seed) % MOODS.length] ?? 'day')
  const sheet = openSheet(mixInks(palette, mood), mixSeed(motif, seed))
  const svg = sheet.finish(framed(sheet, SCENES[motif](sheet)))
  return sharp(Buffer.from(svg)).flatten().jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer()
}

/** Half of the pictures look the other way, and each is seen from a little nearer or farther. */
function framed(sheet: Sheet, layers: string): string {
  const zoom = sheet.between(1, 1.1)
  const side = sheet.coin() ? 1 : -1
  return (
    `<g transform="translate(${WIDTH / 2} ${HEIGHT / 2}) scale(${(side * zoom).toFixed(3)} ${zoom.toFixed(3)}) ` +
    `translate(${-WIDTH / 2} ${-HEIGHT / 2})">${layers}</g>`
  )
}

/** FNV-1a over the motif's name, so that two motifs with one seed do not share a composition. */
function mixSeed(motif: Motif, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (const letter of motif) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
