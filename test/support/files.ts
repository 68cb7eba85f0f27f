import sharp from 'sharp'

/** Bytes of files as people upload them, and as they should not. */

const GPS = { GPSLatitudeRef: 'N', GPSLatitude: '20/1 32/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 54/1 0/1' }

/** A JPEG as a telephone takes it: sideways, with camera and position inside. */
export function photo(width: number, height: number): Promise<Buffer> {
  return sharp(picture(width, height))
    .withExif({ IFD0: { Make: 'MayAnhThu', Model: 'Máy của cô Mơ', Copyright: 'Nguyễn Thị Mơ' }, IFD3: GPS })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

export const jpeg = (width: number, height: number) => sharp(picture(width, height)).jpeg().toBuffer()
export const png = (width: number, height: number) => sharp(picture(width, height)).png().toBuffer()
export const webp = (width: number, height: number) => sharp(picture(width, height)).webp().toBuffer()

/** Left half red, right half blue: tells whether it was turned, and on which side it was cut. */
function picture(width: number, height: number) {
  const half = Math.floor(width / 2)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${half}" height="${height}" fill="#c00"/><rect x="${half}" width="${width - half}" height="${height}" fill="#00c"/></svg>`
  return Buffer.from(svg)
}

/** A PNG of a few kilobytes that unpacks to 81 million points. */
export const bomb = () =>
  sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' }, limitInputPixels: false })
    .png()
    .toBuffer()

export const pdf = () =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
  )

/** Half a second of silence, MPEG-1 Layer III, 128 kbit/s, behind an ID3 tag. */
export function mp3(): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])
  return Buffer.concat([
    Buffer.from('ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000', 'latin1'),
    ...Array.from({ length: 20 }, () => frame),
  ])
}

export function wav(): Buffer {
  const samples = Buffer.alloc(8000)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(8000, 24)
  header.writeUInt32LE(8000, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}

export const html = () => Buffer.from('<!doctype html><html><script>alert(1)</script></html>')
export const svg = () =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>')
/** The beginning of a Windows program. */
export const exe = () =>
  Buffer.concat([
    Buffer.from('MZ'),
    Buffer.alloc(58),
    Buffer.from([0x80, 0, 0, 0]),
    Buffer.alloc(64),
    Buffer.from('PE\0\0'),
    Buffer.alloc(512),
  ])
