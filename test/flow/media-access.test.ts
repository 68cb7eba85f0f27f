import { writeFile } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { published, word } from '../support/content'
import { body } from '../support/desk'
import * as files from '../support/files'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'
import { colourAt, createUploads, filesOf } from '../support/uploads'

let hub: TestHub
let reader: Reader
let uploads: ReturnType<typeof createUploads>
beforeAll(async () => {
  hub = await startHub()
  reader = createReader(() => hub.address)
  uploads = createUploads(hub)
})
afterAll(() => hub?.remove())

const staff = () => ({ Authorization: `JWT ${hub.admin.token}` })

describe('who may fetch a file', () => {
  test('everyone, while a public item shows it; signed-in staff always; nobody else', async () => {
    const cover = await uploads.upload(`${word('bia')}.jpg`, 'image/jpeg', await files.jpeg(900, 600))
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
    const inText = await uploads.upload(`${word('trong-bai')}.jpg`, 'image/jpeg', await files.jpeg(700, 500))
    const text = body('Trước ảnh.') as { root: { children: unknown[] } }
    text.root.children.push({
      type: 'upload',
      version: 3,
      format: '',
      id: '65f000000000000000000001',
      relationTo: 'media',
      value: inText.id,
      fields: {},
    })
    const file = await uploads.upload(`${word('van-ban')}.pdf`, 'application/pdf', files.pdf())
    await published(hub.admin, 'articles', hub.admin.article({ body: text }))
    await published(
      hub.admin,
      'documents',
      hub.admin.create('documents', {
        title: word('Văn bản '),
        summary: 'Tóm tắt.',
        issuer: 'UBND tỉnh',
        file: file.id,
      }),
    )
    for (const media of [inText, file])
      expect((await reader.get(`/media/${media.id}/${media.filename}`)).status).toBe(200)
  })

  test('only under its own id and exact name, and never through the editing API', async () => {
    const [shown, hidden] = [
      await uploads.upload(`${word('lo')}.jpg`, 'image/jpeg', await files.jpeg(600, 400)),
      await uploads.upload(`${word('kin')}.jpg`, 'image/jpeg', await files.jpeg(600, 400)),
    ]
    await published(hub.admin, 'articles', hub.admin.article({ cover: shown.id }))
    for (const target of [
      `/media/${shown.id}/${hidden.filename}`,
      `/media/${hidden.id}/${shown.filename}`,
      `/media/${hidden.id}/${hidden.filename}`,
      `/media/${shown.id}/`,
    ]) {
      expect([target, (await reader.get(target)).status]).toEqual([target, 404])
    }
    for (const name of [shown.filename, hidden.filename])
      expect((await reader.get(`/api/media/file/${name}`)).status).toBe(401)
  })

  test.each([
    '..%2f..%2fvar%2fsecret',
    '../../var/secret',
    '..%5c..%5cvar%5csecret',
    '%2e%2e/%2e%2e/var/secret',
    '....//var/secret',
    '.%00./secret',
  ])('%s leads out of the folder for nobody, staff included', async (name) => {
    const media = await uploads.upload(`${word('a')}.pdf`, 'application/pdf', files.pdf())
    await writeFile(path.join(hub.dataDir, 'secret'), 'BÍ MẬT')
    for (const prefix of [`/media/${media.id}/`, '/media/', '/api/media/file/']) {
      const { status, text } = await raw(prefix + name)
      expect([prefix, [400, 403, 404].includes(status) || status, text.includes('BÍ MẬT')]).toEqual([
        prefix,
        true,
        false,
      ])
    }
  })
})

describe('addresses of files', () => {
  const addressesOf = async (id: string) => {
    const { body: item } = await reader.get<{ cover: { sizes: { url: string; width: number }[] } }>(
      `/v1/articles/${id}`,
    )
    return item.cover.sizes.map(({ url }) => url.replace('https://hub.test', ''))
  }
  const bytesAt = async (address: string) => Buffer.from(await (await fetch(`${hub.address}${address}`)).arrayBuffer())

  test('never give other bytes: a new focal point gives new addresses', async () => {
    const media = await uploads.upload(`${word('tieu-cu')}.jpg`, 'image/jpeg', await files.jpeg(3000, 700), {
      focalX: 5,
      focalY: 50,
    })
    const article = await published(hub.admin, 'articles', hub.admin.article({ cover: media.id }))
    const before = await addressesOf(article.id)
    const changed = await hub.admin.call(
      `PATCH`,
      `/api/media/${media.id}?uploadEdits[focalPoint][x]=95&uploadEdits[focalPoint][y]=50`,
      { focalX: 95, focalY: 50 },
    )
    expect(changed.status).toBe(200)
    await hub.processAll()
    const after = await addressesOf(article.id)
    expect(after.filter((address) => before.includes(address))).toEqual([])
    const card = after.find((address) => /320x200-\w+\.jpg/.test(address))!
    expect(await colourAt(await bytesAt(card), 0.5, 0.5)).toBe('blue')
  })

  test('are new when the file is replaced, and the old file is gone', async () => {
    const media = await uploads.upload(`${word('cu')}.jpg`, 'image/jpeg', await files.jpeg(900, 600))
    const article = await published(hub.admin, 'articles', hub.admin.article({ cover: media.id }))
    const before = await addressesOf(article.id)
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await files.png(1000, 500))], { type: 'image/png' }), 'moi.png')
    form.append('_payload', JSON.stringify({ alt: 'Ảnh mới' }))
    const answer = await fetch(`${hub.address}/api/media/${media.id}`, {
      method: 'PATCH',
      headers: staff(),
      body: form,
    })
    expect(answer.status).toBe(200)
    await hub.processAll()
    const after = await addressesOf(article.id)
    expect(after.filter((address) => before.includes(address))).toEqual([])
    for (const address of after) expect([address, (await reader.get(address)).status]).toEqual([address, 200])
    for (const address of before) expect([address, (await reader.get(address)).status]).toEqual([address, 404])
    const kept = await uploads.namesOnDisk()
    expect(filesOf(media).filter((name) => kept.includes(name))).toEqual([])
  })

  test('differ for two files of one name, uploaded one after the other or at once', async () => {
    const name = `${word('trung-ten')}.jpg`
    const [red, blue] = [
      await uploads.upload(name, 'image/jpeg', await files.jpeg(640, 400)),
      await uploads.upload(name, 'image/jpeg', await files.jpeg(600, 400)),
    ]
    expect(blue.filename).not.toBe(red.filename)
    const same = `${word('cung-luc')}.jpg`
    const many = await Promise.all(
      [640, 620, 600, 580].map(async (width) => uploads.upload(same, 'image/jpeg', await files.jpeg(width, 400))),
    )
    const names = many.flatMap((media) => [...new Set(filesOf(media))])
    expect(new Set(names).size).toBe(names.length)
    for (const media of many)
      expect((await sharp(await uploads.onDisk(media.filename)).metadata()).width).toBe(media.width)
  })

  test('a Vietnamese file name makes a plain one', async () => {
    const media = await uploads.upload('Ảnh Ngày Sách (bản cuối) #1.jpg', 'image/jpeg', await files.jpeg(640, 400))
    expect(media.filename).toMatch(/^anh-ngay-sach-ban-cuoi-1-[0-9a-f]{8}\.jpg$/)
    expect((await reader.get(`/media/${media.id}/${media.filename}`, staff())).status).toBe(200)
  })
})

describe('deleting', () => {
  test('takes the files along, and is refused while a public item shows them', async () => {
    const media = await uploads.upload(`${word('xoa')}.jpg`, 'image/jpeg', await files.jpeg(900, 600))
    const article = await published(hub.admin, 'articles', hub.admin.article({ cover: media.id }))
    expect((await hub.admin.call('DELETE', `/api/media/${media.id}`)).status).toBe(409)
    expect((await reader.get(`/media/${media.id}/${media.filename}`)).status).toBe(200)
    await hub.admin.withdraw('articles', article.id, { kind: 'gone', reason: 'Bỏ' })
    expect((await hub.admin.call('DELETE', `/api/media/${media.id}`)).status).toBe(200)
    const left = await uploads.namesOnDisk()
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
