import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { REFERENCE_TYPES } from '../../src/ledger/entry'
import { completeItem, published, word } from '../support/content'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

const actions = async (id: string) => (await reader.history(id)).map(({ action, version }) => [action, version])

describe.each(REFERENCE_TYPES)('reference data (%s)', (type) => {
  test('is public as a publisher saves it, each change with its entry', async () => {
    const publisher = await hub.as('publisher')
    const name = word('Tên ')
    const { id, slug } = await publisher.create(type, { name })
    await hub.processAll()
    expect((await reader.get(`/v1/${type}/${slug}`)).body).toMatchObject({ type, id, name, version: 1 })

    await publisher.update(type, id, { description: 'Một lời giới thiệu.' })
    await publisher.update(type, id, { description: 'Một lời giới thiệu.' })
    await hub.processAll()
    expect((await reader.get(`/v1/${type}/${id}`)).body).toMatchObject({
      description: 'Một lời giới thiệu.',
      version: 2,
    })
    expect(await actions(id)).toEqual([
      ['publish', 1],
      ['update', 2],
    ])
  })

  test('is not for editors and contributors to write', async () => {
    const { id } = await hub.admin.create(type, { name: word('Tên ') })
    const organisation = await hub.admin.organisation(word())
    for (const role of ['editor', 'contributor'] as const) {
      const desk = await hub.as(role, organisation.id)
      const tries = [
        desk.call('POST', `/api/${type}`, { name: word() }),
        desk.call('PATCH', `/api/${type}/${id}`, { name: word() }),
        desk.call('DELETE', `/api/${type}/${id}`),
      ]
      expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([403, 403, 403])
    }
    await hub.processAll()
    expect(await actions(id)).toEqual([['publish', 1]])
  })

  test('that nothing shows is deleted for readers too, and may come back under its address', async () => {
    const name = word('Tên ')
    const { id, slug } = await hub.admin.create(type, { name })
    expect((await hub.admin.call('DELETE', `/api/${type}/${id}`)).status).toBe(200)
    await hub.processAll()
    expect((await reader.get(`/v1/${type}/${id}`)).status).toBe(410)
    expect(await reader.ids(`/v1/${type}`)).not.toContain(id)
    expect(await actions(id)).toEqual([
      ['publish', 1],
      ['withdraw', 1],
    ])
    const again = await hub.admin.create(type, { name })
    await hub.processAll()
    expect(again.slug).toBe(slug)
    expect((await reader.get(`/v1/${type}/${slug}`)).body).toMatchObject({ id: again.id, version: 1 })
  })
})

describe('deleting what public items show', () => {
  test.each(['topics', 'organisations', 'places'] as const)(
    'is refused, and says so in Vietnamese: %s',
    async (type) => {
      const { id } = await hub.admin.create(type, { name: word('Tên ') })
      const relation = { topics: { topics: [id] }, organisations: { organisation: id }, places: { place: id } }[type]
      const article = await published(hub.admin, 'articles', hub.admin.article(relation))
      const refused = await hub.admin.call('DELETE', `/api/${type}/${id}`)
      expect({ status: refused.status, body: refused.body }).toMatchObject({
        status: 409,
        body: { errors: [{ message: expect.stringContaining('Chưa xóa được: 1 nội dung đang công bố') }] },
      })
      await hub.admin.call('DELETE', `/api/${type}?where[id][equals]=${id}`)
      await hub.processAll()
      expect((await reader.get(`/v1/${type}/${id}`)).status).toBe(200)

      await hub.admin.withdraw('articles', article.id, { kind: 'gone', reason: 'Thử.' })
      expect((await hub.admin.call('DELETE', `/api/${type}/${id}`)).status).toBe(200)
    },
  )

  test('is refused for an observance with an edition, too', async () => {
    const observance = await hub.admin.create('observances', { name: word('Ngày ') })
    await published(hub.admin, 'editions', completeItem(hub.admin, 'editions', { observance: observance.id }))
    expect((await hub.admin.call('DELETE', `/api/observances/${observance.id}`)).status).toBe(409)
  })
})

describe('places before and after a merger', () => {
  test('a filter for one of them finds what happened in the other', async () => {
    const former = await hub.admin.create('places', { name: word('Xã cũ ') })
    const present = await hub.admin.create('places', { name: word('Phường mới ') })
    const inFormer = await published(hub.admin, 'articles', hub.admin.article({ place: former.id }))
    const inPresent = await published(hub.admin, 'articles', hub.admin.article({ place: present.id }))
    await hub.processAll()
    expect(await reader.ids(`/v1/articles?place=${present.slug}`)).toEqual([inPresent.id])

    await hub.admin.update('places', former.id, { successors: [present.id] })
    await hub.processAll()
    const both = [inFormer.id, inPresent.id].sort()
    for (const place of [present.slug, present.id, former.slug, former.id]) {
      expect({ place, ids: (await reader.ids(`/v1/articles?place=${place}`)).sort() }).toEqual({ place, ids: both })
    }
    expect((await reader.get(`/v1/articles/${inFormer.id}`)).body.place).toMatchObject({
      id: former.id,
      name: former.name,
    })

    await hub.admin.update('places', former.id, { successors: [] })
    await hub.processAll()
    expect(await reader.ids(`/v1/articles?place=${present.slug}`)).toEqual([inPresent.id])
    expect(await reader.ids(`/v1/articles?place=${former.slug}`)).toEqual([inFormer.id])
  })

  test('neighbours that went into the same place are not taken for each other', async () => {
    const present = await hub.admin.create('places', { name: word('Phường mới ') })
    const [east, west] = [await former('Đông'), await former('Tây')]
    const inEast = await published(hub.admin, 'articles', hub.admin.article({ place: east.id }))
    const inWest = await published(hub.admin, 'articles', hub.admin.article({ place: west.id }))
    await hub.processAll()
    expect(await reader.ids(`/v1/articles?place=${east.id}`)).toEqual([inEast.id])
    expect((await reader.ids(`/v1/articles?place=${present.id}`)).sort()).toEqual([inEast.id, inWest.id].sort())

    function former(name: string) {
      return hub.admin.create('places', { name: word(`Xã ${name} `), successors: [present.id] })
    }
  })
})
