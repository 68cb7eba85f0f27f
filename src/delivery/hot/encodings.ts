import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'identity' | 'gzip' | 'br'

/** Below this, compressed bytes save no packet. */
const SMALLEST = 1024
const COMPRESSIBLE = /^(text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b|image\/svg)/

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** What a reader can take, best first: brotli, gzip, as it is (RFC 9110, 12.5.3). A form it gives a weight of 0 is none it takes. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined || acceptEncoding === '') return 'identity'
  const known = chosen.get(acceptEncoding)
  if (known) return known
  const choice = choose(acceptEncoding)
  if (chosen.size < MOST_REMEMBERED) chosen.set(acceptEncoding, choice)
  return choice
}

/** Browsers send one of a few dozen forms of this header. */
const chosen = new Map<string, Encoding>()
const MOST_REMEMBERED = 1000

function choose(acceptEncoding: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    const weight = parameters.find((each) => each.startsWith('q='))
    weights.set(name, weight ? Number(weight.slice(2)) || 0 : 1)
  }
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.001 : 0)
  const best = (['br', 'gzip', 'identity'] as const).reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  return weightOf(best) > 0 ? best : 'identity'
}

export function isCompressible(contentType: string, bytes: number): boolean {
  return bytes >= SMALLEST && COMPRESSIBLE.test(contentType)
}

/** Brotli at 5 is as small as gzip at its best, and takes a tenth of what 11 does. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}

/** Compresses on the thread pool: readers of other answers don't wait for it. */
export function compress(body: Buffer, encoding: 'gzip' | 'br'): Promise<Buffer> {
  return encoding === 'br' ? brotli(body, BROTLI) : gzipped(body)
}
