import { describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { drawPicture, MOTIFS } from '../../src/sample/pictures/draw-picture'
import { PALETTES } from '../../src/sample/pictures/inks'

const MOST_BYTES = 300 * 1024
/** A flat sheet measures 0; the quietest scene seen measures above 20. */
const LEAST_DEVIATION = 12

describe('sample pictures', () => {
  test.each(MOTIFS)('draws "%s" at full size, light to carry and rich to look at', async (motif) => {
    const picture = await drawPicture({ motif, palette: 'green', seed: 7 })
    const { format, width, height } = await sharp(picture).metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 1000 })
    expect(picture.length).toBeLessThan(MOST_BYTES)
    expect(await deviation(picture)).toBeGreaterThan(LEAST_DEVIATION)
  })

  test.each(MOTIFS)('draws "%s" the same for the same seed and otherwise for another', async (motif) => {
    const first = await drawPicture({ motif, palette: 'blue', seed: 3 })
    const again = await drawPicture({ motif, palette: 'blue', seed: 3 })
    // Five seeds on, the time of day is the same, so that a difference comes from the composition.
    const other = await drawPicture({ motif, palette: 'blue', seed: 8 })
    expect(again.equals(first)).toBe(true)
    expect(await difference(first, other)).toBeGreaterThan(1)
  })

  test('gives every palette its own colour at every time of day', async () => {
    for (const seed of [0, 1, 2]) {
      const means = await Promise.all(
        PALETTES.map(async (palette) => {
          const { channels } = await sharp(await drawPicture({ motif: 'rice', palette, seed })).stats()
          return channels.map(({ mean }) => Math.round(mean / 4)).join(',')
        }),
      )
      expect(new Set(means).size).toBe(PALETTES.length)
    }
  })

  test('takes any whole number as seed', async () => {
    for (const seed of [0, -9, 2 ** 31, 4_294_967_295]) {
      const picture = await drawPicture({ motif: 'drum', palette: 'ink', seed })
      expect(await deviation(picture)).toBeGreaterThan(LEAST_DEVIATION)
    }
  })
})

/** The mean standard deviation of the colour channels. */
async function deviation(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).stats()
  return channels.reduce((sum, { stdev }) => sum + stdev, 0) / channels.length
}

/** The mean difference of two pictures' pixels as thumbnails, 0 to 255. */
async function difference(first: Buffer, second: Buffer): Promise<number> {
  const [a, b] = await Promise.all([first, second].map((picture) => sharp(picture).resize(160, 100).raw().toBuffer()))
  if (!a || !b) throw new Error('two thumbnails expected')
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length
}
