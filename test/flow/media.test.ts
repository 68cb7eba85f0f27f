import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { RIGHTS, word } from '../support/content'
import * as files from '../support/files'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'
import { colourAt, createUploads, filesOf, type Media } from '../support/uploads'

let hub: TestHub
let reader: Reader
let uploads: ReturnType<typeof createUploads>
beforeAll(async () => {
  hub = await startHub()
  reader = createReader(() => hub.address)
  uploads = createUploads(hub)
})
afterAll(() => hub?.remove())

const NAMES = ['thumbnail', 'card', 'social', 'wide']
/** The entry of EXIF that leads to the position (EXIF 3.0, 4.6.3), as libvips writes it. */
const GPS_TAG = Buffer.from([0x25, 0x88])
const staff = () => ({ Authorization: `JWT ${hub.admin.token}` })

describe('an uploaded photo', () => {
  let media: Media
  beforeAll(async () => {
    media = await uploads.upload(`${word('anh')}.jpg`, 'image/jpeg', await files.photo(2400, 1500))
  })

  test('loses camera, position and everything else in it, in the original and every size', async () => {
    const before = await sharp(await files.photo(100, 50)).metadata()
    expect(before.exif!.includes(Buffer.from('MayAnhThu'))).toBe(true)
    expect(before.exif!.includes(GPS_TAG)).toBe(true)
    for (const name of filesOf(media)) {
      const bytes = await uploads.onDisk(name)
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect({ name, exif, xmp, iptc, orientation }).toEqual({
        name,
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        orientation: undefined,
      })
      expect(bytes.includes(Buffer.from('MayAnhThu'))).toBe(false)
    }
  })

  test('is turned upright, in the original and every size', async () => {
    expect([media.width, media.height]).toEqual([1500, 2400])
    for (const name of filesOf(media)) {
      const bytes = await uploads.onDisk(name)
      expect([name, await colourAt(bytes, 0.5, 0.05), await colourAt(bytes, 0.5, 0.95)]).toEqual([name, 'red', 'blue'])
    }
  })

  test('comes in four sizes, each in WebP and in its own format', async () => {
    const landscape = await uploads.upload(`${word('ngang')}.jpg`, 'image/jpeg', await files.jpeg(2000, 1250))
    const sizes = Object.fromEntries(
      NAMES.map((name) => [
        name,
        [landscape.sizes[name], landscape.sizes[`${name}Original`]].map((size) => [
          size?.width,
          size?.height,
          size?.mimeType,
        ]),
      ]),
    )
    const each = (width: number, height: number) => [
      [width, height, 'image/webp'],
      [width, height, 'image/jpeg'],
    ]
    expect(sizes).toEqual({
      thumbnail: each(320, 200),
      card: each(640, 400),
      social: each(1200, 630),
      wide: each(1600, 1000),
    })
    for (const name of filesOf(landscape)) {
      const { format } = await sharp(await uploads.onDisk(name)).metadata()
      expect([name, format]).toEqual([name, name.endsWith('.webp') ? 'webp' : 'jpeg'])
    }
  })

  test('is never enlarged', async () => {
    const small = await uploads.upload(`${word('nho')}.png`, 'image/png', await files.png(400, 300))
    const widths = Object.values(small.sizes).flatMap((size) => (size?.filename ? [size.width] : []))
    expect(Math.max(...(widths as number[]))).toBeLessThanOrEqual(400)
    expect(widths).toContain(320)
    const tiny = await uploads.upload(`${word('ti-hon')}.png`, 'image/png', await files.png(40, 30))
    expect([tiny.width, tiny.height]).toEqual([40, 30])
    for (const name of filesOf(tiny))
      expect([name, (await sharp(await uploads.onDisk(name)).metadata()).width]).toEqual([name, 40])
  })

  test('is cut around its focal point', async () => {
    const cut = async (focalX: number) => {
      const wide = await uploads.upload(`${word('rong')}.jpg`, 'image/jpeg', await files.jpeg(3000, 700), {
        focalX,
        focalY: 50,
      })
      return colourAt(await uploads.onDisk(wide.sizes.thumbnailOriginal!.filename), 0.5, 0.5)
    }
    expect([await cut(5), await cut(95)]).toEqual(['red', 'blue'])
  })
})

describe('what a file is', () => {
  test('is told by its content: a PNG named .jpg is a PNG, with the name of one', async () => {
    const media = await uploads.upload(`${word('that-ra')}.jpg`, 'image/jpeg', await files.png(800, 600))
    expect([media.mimeType, media.filename]).toEqual(['image/png', expect.stringMatching(/-[0-9a-f]{8}\.png$/)])
    expect((await reader.get(`/media/${media.id}/${media.filename}`, staff())).headers.get('content-type')).toBe(
      'image/png',
    )
  })

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['tai-lieu.pdf', 'application/pdf', files.pdf],
    ['ban-tin.mp3', 'audio/mpeg', files.mp3],
    ['ban-tin.wav', 'audio/wav', files.wav],
    ['anh.webp', 'image/webp', () => files.webp(640, 480)],
  ])('%s is taken', async (name, type, make) => {
    const bytes = await make()
    const media = await uploads.upload(`${word()}-${name}`, type, bytes)
    const served = await reader.get(`/media/${media.id}/${media.filename}`, staff())
    expect([served.status, served.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
    expect(served.headers.get('content-type')).toMatch(type === 'audio/wav' ? /^audio\/(wav|vnd\.wave)$/ : type)
  })

  test.each<[string, string, () => Uint8Array]>([
    ['trang.jpg', 'image/jpeg', files.html],
    ['trang.png', 'image/png', files.html],
    ['trang.html', 'text/html', files.html],
    ['trang.pdf', 'application/pdf', files.html],
    ['hinh.svg', 'image/svg+xml', files.svg],
    ['hinh.png', 'image/png', files.svg],
    ['phan-mem.jpg', 'image/jpeg', files.exe],
    ['phan-mem.exe', 'application/x-msdownload', files.exe],
    ['phan-mem.mp3', 'audio/mpeg', files.exe],
    ['trang.mp3', 'audio/mpeg', files.html],
    ['khong-co-gi.jpg', 'image/jpeg', () => new Uint8Array()],
  ])('%s (%s) with other content is refused, in Vietnamese, and leaves no file', async (name, type, make) => {
    const before = await uploads.namesOnDisk()
    const { status, body: answer } = await uploads.send(name, type, make())
    expect(status).toBe(400)
    expect(JSON.stringify(answer.errors)).toMatch(/[Tt]ệp|[Ảả]nh/)
    expect(await uploads.namesOnDisk()).toEqual(before)
  })

  test('a picture that would fill the memory is refused before it is unpacked', async () => {
    const bytes = await files.bomb()
    expect(bytes.length).toBeLessThan(2_000_000)
    const before = await uploads.namesOnDisk()
    const { status, body: answer } = await uploads.send('bom.png', 'image/png', bytes)
    expect([status, JSON.stringify(answer.errors)]).toEqual([400, expect.stringMatching(/[Tt]ệp|[Ảả]nh/)])
    expect(await uploads.namesOnDisk()).toEqual(before)
  })

  test('a picture that is cut off is refused', async () => {
    const bytes = await files.jpeg(1200, 800)
    const before = await uploads.namesOnDisk()
    const { status, body: answer } = await uploads.send('hong.jpg', 'image/jpeg', bytes.subarray(0, bytes.length / 2))
    expect([status, JSON.stringify(answer.errors)]).toEqual([400, expect.stringMatching(/[Tt]ệp|[Ảả]nh/)])
    expect(await uploads.namesOnDisk()).toEqual(before)
  })

  test('a file that is too large is refused in Vietnamese', async () => {
    const before = await uploads.namesOnDisk()
    const { status, body: answer } = await uploads.send(
      'to-qua.pdf',
      'application/pdf',
      Buffer.concat([files.pdf(), Buffer.alloc(41 * 1024 * 1024)]),
    )
    expect([status, answer.errors[0]!.message]).toEqual([413, 'Tệp quá lớn: mỗi tệp tối đa 40 MB.'])
    expect(await uploads.namesOnDisk()).toEqual(before)
  })

  test('a request without a file is refused', async () => {
    expect((await hub.admin.call('POST', '/api/media', RIGHTS)).status).toBe(400)
  })
})
