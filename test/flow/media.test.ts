import { readdir, readFile, writeFile } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { RIGHTS, published, word } from '../support/content'
import { body, type Answer, type Doc } from '../support/desk'
import * as files from '../support/files'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub()
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

interface File {
  filename: string
  mimeType: string
  width: number | null
  height: number | null
  filesize: number
}
type Media = Doc & File & { sizes: Record<string, File | undefined>; focalX: number; focalY: number }

const NAMES = ['thumbnail', 'card', 'social', 'wide']

function send(name: string, type: string, bytes: Uint8Array, data: Record<string, unknown> = {}): Promise<Answer<{ doc: Media; errors: { message: string }[] }>> {
  return hub.admin.upload({ name, type, bytes }, { ...RIGHTS, ...data }) as never
}

async function upload(name: string, type: string, bytes: Uint8Array, data: Record<string, unknown> = {}): Promise<Media> {
  const answer = await send(name, type, bytes, data)
  if (answer.status !== 201) throw new Error(`Refused with ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body.doc
}

const filesOf = (media: Media) => [media.filename, ...Object.values(media.sizes).flatMap((size) => size?.filename ?? [])]
const onDisk = (name: string) => readFile(path.join(hub.mediaDir, name))
const mediaDir = async () => (await readdir(hub.mediaDir)).sort()
const staff = () => ({ Authorization: `JWT ${hub.admin.token}` })

/** The colour of the point at the share of width and height: 'red', 'blue' or its values. */
async function colourAt(bytes: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * info.channels
  const [r, , b] = [data[at]!, data[at + 1]!, data[at + 2]!]
  if (r > 120 && b < 80) return 'red'
  return b > 120 && r < 80 ? 'blue' : `${r},${b}`
}

describe('an uploaded photo', () => {
  let media: Media
  beforeAll(async () => {
    media = await upload(`${word('anh')}.jpg`, 'image/jpeg', await files.photo(2400, 1500))
  })

  test('loses camera, position and everything else in it, in the original and every size', async () => {
    const before = await sharp(await files.photo(100, 50)).metadata()
    expect(before.exif!.includes(Buffer.from('MayAnhThu'))).toBe(true)
    for (const name of filesOf(media)) {
      const bytes = await onDisk(name)
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect({ name, exif, xmp, iptc, orientation }).toEqual({ name, exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined })
      expect(bytes.includes(Buffer.from('MayAnhThu'))).toBe(false)
    }
  })

  test('is turned upright, in the original and every size', async () => {
    expect([media.width, media.height]).toEqual([1500, 2400])
    for (const name of filesOf(media)) {
      const bytes = await onDisk(name)
      expect([name, await colourAt(bytes, 0.5, 0.05), await colourAt(bytes, 0.5, 0.95)]).toEqual([name, 'red', 'blue'])
    }
  })

  test('comes in four sizes, each in WebP and in its own format', async () => {
    const landscape = await upload(`${word('ngang')}.jpg`, 'image/jpeg', await files.jpeg(2000, 1250))
    const sizes = Object.fromEntries(NAMES.map((name) => [name, [landscape.sizes[name], landscape.sizes[`${name}Original`]].map((size) => [size?.width, size?.height, size?.mimeType])]))
    const each = (width: number, height: number) => [[width, height, 'image/webp'], [width, height, 'image/jpeg']]
    expect(sizes).toEqual({ thumbnail: each(320, 200), card: each(640, 400), social: each(1200, 630), wide: each(1600, 1000) })
    for (const name of filesOf(landscape)) {
      const { format } = await sharp(await onDisk(name)).metadata()
      expect([name, format]).toEqual([name, name.endsWith('.webp') ? 'webp' : 'jpeg'])
    }
  })

  test('is never enlarged', async () => {
    const small = await upload(`${word('nho')}.png`, 'image/png', await files.png(400, 300))
    const widths = Object.values(small.sizes).flatMap((size) => (size?.filename ? [size.width] : []))
    expect(Math.max(...(widths as number[]))).toBeLessThanOrEqual(400)
    expect(widths).toContain(320)
    const tiny = await upload(`${word('ti-hon')}.png`, 'image/png', await files.png(40, 30))
    expect([tiny.width, tiny.height]).toEqual([40, 30])
    for (const name of filesOf(tiny)) expect([name, (await sharp(await onDisk(name)).metadata()).width]).toEqual([name, 40])
  })

  test('is cut around its focal point', async () => {
    const cut = async (focalX: number) => {
      const wide = await upload(`${word('rong')}.jpg`, 'image/jpeg', await files.jpeg(3000, 700), { focalX, focalY: 50 })
      return colourAt(await onDisk(wide.sizes.thumbnailOriginal!.filename), 0.5, 0.5)
    }
    expect([await cut(5), await cut(95)]).toEqual(['red', 'blue'])
  })
})

describe('what a file is', () => {
  test('is told by its content: a PNG named .jpg is a PNG, with the name of one', async () => {
    const media = await upload(`${word('that-ra')}.jpg`, 'image/jpeg', await files.png(800, 600))
    expect([media.mimeType, media.filename]).toEqual(['image/png', expect.stringMatching(/-[0-9a-f]{8}\.png$/)])
    expect((await reader.get(`/media/${media.id}/${media.filename}`, staff())).headers.get('content-type')).toBe('image/png')
  })

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['tai-lieu.pdf', 'application/pdf', files.pdf],
    ['ban-tin.mp3', 'audio/mpeg', files.mp3],
    ['ban-tin.wav', 'audio/wav', files.wav],
    ['anh.webp', 'image/webp', () => files.webp(640, 480)],
  ])('%s is taken', async (name, type, make) => {
    const bytes = await make()
    const media = await upload(`${word()}-${name}`, type, bytes)
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
    const before = await mediaDir()
    const { status, body: answer } = await send(name, type, make())
    expect(status).toBe(400)
    expect(JSON.stringify(answer.errors)).toMatch(/[Tt]ệp|[Ảả]nh/)
    expect(await mediaDir()).toEqual(before)
  })

  test('a picture that would fill the memory is refused before it is unpacked', async () => {
    const bytes = await files.bomb()
    expect(bytes.length).toBeLessThan(2_000_000)
    const before = await mediaDir()
    const { status, body: answer } = await send('bom.png', 'image/png', bytes)
    expect([status, JSON.stringify(answer.errors)]).toEqual([400, expect.stringMatching(/[Tt]ệp|[Ảả]nh/)])
    expect(await mediaDir()).toEqual(before)
  })

  test('a picture that is cut off is refused', async () => {
    const bytes = await files.jpeg(1200, 800)
    const before = await mediaDir()
    const { status, body: answer } = await send('hong.jpg', 'image/jpeg', bytes.subarray(0, bytes.length / 2))
    expect([status, JSON.stringify(answer.errors)]).toEqual([400, expect.stringMatching(/[Tt]ệp|[Ảả]nh/)])
    expect(await mediaDir()).toEqual(before)
  })

  test('a file that is too large is refused in Vietnamese', async () => {
    const before = await mediaDir()
    const { status, body: answer } = await send('to-qua.pdf', 'application/pdf', Buffer.concat([files.pdf(), Buffer.alloc(41 * 1024 * 1024)]))
    expect([status, answer.errors[0]!.message]).toEqual([413, 'Tệp quá lớn: mỗi tệp tối đa 40 MB.'])
    expect(await mediaDir()).toEqual(before)
  })

  test('a request without a file is refused', async () => {
    expect((await hub.admin.call('POST', '/api/media', RIGHTS)).status).toBe(400)
  })
})

describe('who may fetch a file', () => {
  test('everyone, while a public item shows it; signed-in staff always; nobody else', async () => {
    const cover = await upload(`${word('bia')}.jpg`, 'image/jpeg', await files.jpeg(900, 600))
    const article = await hub.admin.article({ cover: cover.id })
    const address = `/media/${cover.id}/${cover.filename}`
    const read = async () => [(await reader.get(address)).status, (await reader.get(address, staff())).status]
    expect(await read()).toEqual([404, 200])

    await published(hub.admin, 'articles', article)
    const item = (await reader.get<{ cover: { sizes: { url: string }[] } }>(`/v1/articles/${article.id}`)).body
    const addresses = item.cover.sizes.map(({ url }) => new URL(url).pathname + new URL(url).search)
    expect(addresses.length).toBeGreaterThan(3)
    for (const each of addresses) expect([each, (await reader.get(each)).status]).toEqual([each, 200])
    expect(await read()).toEqual([200, 200])

    await hub.admin.withdraw('articles', article.id, { kind: 'gone', reason: 'Nhầm ảnh' })
    for (const each of addresses) expect([each, (await reader.get(each)).status]).toEqual([each, 404])
    expect(await read()).toEqual([404, 200])
  })

  test('a picture in the text, and the file of a document, count as shown', async () => {
    const inText = await upload(`${word('trong-bai')}.jpg`, 'image/jpeg', await files.jpeg(700, 500))
    const text = body('Trước ảnh.') as { root: { children: unknown[] } }
    text.root.children.push({ type: 'upload', version: 3, format: '', id: '65f000000000000000000001', relationTo: 'media', value: inText.id, fields: {} })
    const file = await upload(`${word('van-ban')}.pdf`, 'application/pdf', files.pdf())
    await published(hub.admin, 'articles', hub.admin.article({ body: text }))
    await published(hub.admin, 'documents', hub.admin.create('documents', { title: word('Văn bản '), summary: 'Tóm tắt.', issuer: 'UBND tỉnh', file: file.id }))
    for (const media of [inText, file]) expect((await reader.get(`/media/${media.id}/${media.filename}`)).status).toBe(200)
  })

  test('only under its own id and exact name, and never through the editing API', async () => {
    const [shown, hidden] = [await upload(`${word('lo')}.jpg`, 'image/jpeg', await files.jpeg(600, 400)), await upload(`${word('kin')}.jpg`, 'image/jpeg', await files.jpeg(600, 400))]
    await published(hub.admin, 'articles', hub.admin.article({ cover: shown.id }))
    for (const target of [`/media/${shown.id}/${hidden.filename}`, `/media/${hidden.id}/${shown.filename}`, `/media/${hidden.id}/${hidden.filename}`, `/media/${shown.id}/`]) {
      expect([target, (await reader.get(target)).status]).toEqual([target, 404])
    }
    for (const name of [shown.filename, hidden.filename]) expect((await reader.get(`/api/media/file/${name}`)).status).toBe(401)
  })

  test.each(['..%2f..%2fvar%2fsecret', '../../var/secret', '..%5c..%5cvar%5csecret', '%2e%2e/%2e%2e/var/secret', '....//var/secret', '.%00./secret'])(
    '%s leads out of the folder for nobody, staff included',
    async (name) => {
      const media = await upload(`${word('a')}.pdf`, 'application/pdf', files.pdf())
      await writeFile(path.join(hub.dataDir, 'secret'), 'BÍ MẬT')
      for (const prefix of [`/media/${media.id}/`, '/media/', '/api/media/file/']) {
        const { status, text } = await raw(prefix + name)
        expect([prefix, [400, 403, 404].includes(status) || status, text.includes('BÍ MẬT')]).toEqual([prefix, true, false])
      }
    },
  )
})

describe('addresses of files', () => {
  const addressesOf = async (id: string) => {
    const { body: item } = await reader.get<{ cover: { sizes: { url: string; width: number }[] } }>(`/v1/articles/${id}`)
    return item.cover.sizes.map(({ url }) => url.replace('https://hub.test', ''))
  }
  const bytesAt = async (address: string) => Buffer.from(await (await fetch(`${hub.address}${address}`)).arrayBuffer())

  test('never give other bytes: a new focal point gives new addresses', async () => {
    const media = await upload(`${word('tieu-cu')}.jpg`, 'image/jpeg', await files.jpeg(3000, 700), { focalX: 5, focalY: 50 })
    const article = await published(hub.admin, 'articles', hub.admin.article({ cover: media.id }))
    const before = await addressesOf(article.id)
    const changed = await hub.admin.call(`PATCH`, `/api/media/${media.id}?uploadEdits[focalPoint][x]=95&uploadEdits[focalPoint][y]=50`, { focalX: 95, focalY: 50 })
    expect(changed.status).toBe(200)
    await hub.processAll()
    const after = await addressesOf(article.id)
    expect(after.filter((address) => before.includes(address))).toEqual([])
    const card = after.find((address) => /320x200\.jpg/.test(address))!
    expect(await colourAt(await bytesAt(card), 0.5, 0.5)).toBe('blue')
  })

  test('are new when the file is replaced, and the old file is gone', async () => {
    const media = await upload(`${word('cu')}.jpg`, 'image/jpeg', await files.jpeg(900, 600))
    const article = await published(hub.admin, 'articles', hub.admin.article({ cover: media.id }))
    const before = await addressesOf(article.id)
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await files.png(1000, 500))], { type: 'image/png' }), 'moi.png')
    form.append('_payload', JSON.stringify({ alt: 'Ảnh mới' }))
    const answer = await fetch(`${hub.address}/api/media/${media.id}`, { method: 'PATCH', headers: staff(), body: form })
    expect(answer.status).toBe(200)
    await hub.processAll()
    const after = await addressesOf(article.id)
    expect(after.filter((address) => before.includes(address))).toEqual([])
    for (const address of after) expect([address, (await reader.get(address)).status]).toEqual([address, 200])
    for (const address of before) expect([address, (await reader.get(address)).status]).toEqual([address, 404])
    const kept = await mediaDir()
    expect(filesOf(media).filter((name) => kept.includes(name))).toEqual([])
  })

  test('differ for two files of one name, uploaded one after the other or at once', async () => {
    const name = `${word('trung-ten')}.jpg`
    const [red, blue] = [await upload(name, 'image/jpeg', await files.jpeg(640, 400)), await upload(name, 'image/jpeg', await files.jpeg(600, 400))]
    expect(blue.filename).not.toBe(red.filename)
    const same = `${word('cung-luc')}.jpg`
    const many = await Promise.all([640, 620, 600, 580].map(async (width) => upload(same, 'image/jpeg', await files.jpeg(width, 400))))
    const names = many.flatMap((media) => [...new Set(filesOf(media))])
    expect(new Set(names).size).toBe(names.length)
    for (const media of many) expect((await sharp(await onDisk(media.filename)).metadata()).width).toBe(media.width)
  })

  test('a Vietnamese file name makes a plain one', async () => {
    const media = await upload('Ảnh Ngày Sách (bản cuối) #1.jpg', 'image/jpeg', await files.jpeg(640, 400))
    expect(media.filename).toMatch(/^anh-ngay-sach-ban-cuoi-1-[0-9a-f]{8}\.jpg$/)
    expect((await reader.get(`/media/${media.id}/${media.filename}`, staff())).status).toBe(200)
  })
})

describe('deleting', () => {
  test('takes the files along, and is refused while a public item shows them', async () => {
    const media = await upload(`${word('xoa')}.jpg`, 'image/jpeg', await files.jpeg(900, 600))
    const article = await published(hub.admin, 'articles', hub.admin.article({ cover: media.id }))
    expect((await hub.admin.call('DELETE', `/api/media/${media.id}`)).status).toBe(409)
    expect((await reader.get(`/media/${media.id}/${media.filename}`)).status).toBe(200)
    await hub.admin.withdraw('articles', article.id, { kind: 'gone', reason: 'Bỏ' })
    expect((await hub.admin.call('DELETE', `/api/media/${media.id}`)).status).toBe(200)
    const left = await mediaDir()
    expect(filesOf(media).filter((name) => left.includes(name))).toEqual([])
  })
})

/** fetch would tidy the path up; an attacker does not. */
function raw(target: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(hub.address, { path: target, agent: false, headers: staff() }, (res) => {
      let text = ''
      res.setEncoding('utf8').on('data', (part: string) => (text += part))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }))
    })
    request.on('error', reject)
  })
}
