import { describe, expect, test } from '@jest/globals'
import { PLACEHOLDER_ORIGIN, type Snapshot } from '../../../src/ledger/snapshot'
import { PUBLIC_FIELDS } from '../../../src/readmodel/present'
import { ledger, picture, ref } from '../../support/entries'
import { apis, ORIGIN } from './support'

const api = apis()

describe('one item', () => {
  test('is complete, in the order of the contract, with local times and absolute addresses', async () => {
    const build = ledger()
    const { request } = await api([
      build.article({
        slug: 'bai',
        topics: [ref('tu-hoc', 'Tự học')],
        organisation: ref('so', 'Sở'),
        place: { ...ref('phu-ly', 'Phủ Lý'), lineage: ['id-ha-nam'] },
        authors: ['Minh An'],
        source: { name: 'Báo Hà Nam', url: null },
        documents: [
          { id: 'd', slug: 'qd', number: '1373/QĐ-TTg', title: 'Đề án', url: `${PLACEHOLDER_ORIGIN}/p/documents/qd` },
        ],
        cover: picture('m'),
        correction: { note: 'Sửa tên', at: '2026-04-02T17:30:00Z' },
      }),
    ])
    const { json, text } = await request('/v1/articles/bai')
    expect(json).toMatchObject({
      type: 'articles',
      id: 'id-bai',
      url: `${ORIGIN}/p/articles/bai`,
      lang: 'vi',
      body: { html: expect.stringContaining(`href="${ORIGIN}/p/articles/khac"`), text: 'Đọc thêm tại đây.' },
      topics: [{ id: 'id-tu-hoc', slug: 'tu-hoc', name: 'Tự học' }],
      documents: [{ id: 'd', number: '1373/QĐ-TTg', title: 'Đề án', url: `${ORIGIN}/p/documents/qd` }],
      publishedAt: '2026-04-02T10:04:05+07:00',
      version: 1,
      seq: 1,
      correction: { note: 'Sửa tên', at: '2026-04-03T00:30:00+07:00' },
    })
    expect(json['place']).toEqual({ id: 'id-phu-ly', slug: 'phu-ly', name: 'Phủ Lý' })
    const { sizes, ...cover } = json['cover'] as unknown as { sizes: unknown[] }
    expect(cover).toEqual({ id: 'm', alt: 'Bạn đọc trẻ bên kệ sách', credit: 'Thư viện tỉnh', caption: null })
    expect(sizes[0]).toEqual({ url: `${ORIGIN}/media/m/m-card.webp`, width: 640, height: 360, type: 'image/webp' })
    expect(text).not.toContain('hub.invalid')
    expect((await request('/v1/articles/id-bai')).text).toBe(text)
  })

  test('stories, events, editions and documents say what is theirs', async () => {
    const build = ledger()
    const { request } = await api([
      build.story({ slug: 's', people: [{ name: 'Bà Hiền', role: null, illustration: true }] }),
      build.event({ slug: 'e', organisers: [ref('so')] }),
      build.edition({ slug: 'n' }),
      build.document({
        slug: 'd',
        file: {
          id: 'f',
          url: `${PLACEHOLDER_ORIGIN}/media/f/qd.pdf`,
          name: 'qd.pdf',
          type: 'application/pdf',
          bytes: 9,
        },
      }),
    ])
    expect((await request('/v1/stories/s')).json).toMatchObject({
      kind: 'person',
      people: [{ name: 'Bà Hiền', role: null, illustration: true }],
    })
    expect((await request('/v1/events/e')).json).toMatchObject({
      startsAt: '2026-04-21T08:00:00+07:00',
      endsAt: '2026-04-21T11:00:00+07:00',
      allDay: false,
      venue: { name: 'Thư viện tỉnh', address: null },
      status: 'scheduled',
      organisers: [ref('so')],
      edition: null,
    })
    expect((await request('/v1/editions/n')).json).toMatchObject({
      year: 2026,
      startsOn: '2026-04-15',
      messages: ['Sách cho tôi, cho bạn'],
    })
    expect((await request('/v1/documents/d')).json).toMatchObject({
      number: '1373/QĐ-TTg',
      file: { url: `${ORIGIN}/media/f/qd.pdf`, bytes: 9 },
    })
  })

  test('of every type shows the fields that may be asked for, and nothing else, whatever the snapshot holds', async () => {
    const build = ledger()
    const secret = {
      search: 'BÍ MẬT',
      media: [{ id: 'BÍ MẬT', files: ['BÍ MẬT'] }],
      lineage: ['BÍ MẬT'],
      notes: 'BÍ MẬT',
      consent: { phone: 'BÍ MẬT' },
    }
    const nested = {
      topics: [{ ...ref('t'), notes: 'BÍ MẬT' }],
      organisation: { ...ref('o'), lineage: ['BÍ MẬT'] },
      place: { ...ref('p'), lineage: ['BÍ MẬT'] },
      people: [{ name: 'A', role: null, illustration: true, phone: 'BÍ MẬT' }],
      cover: { ...picture(), licence: 'BÍ MẬT', file: 'BÍ MẬT' },
      source: { name: 'A', url: null, note: 'BÍ MẬT' },
    }
    const entries = Object.values(build)
      .filter((make) => make !== build.withdrawal && make !== build.update)
      .map((make) => (make as typeof build.article)({ ...nested, ...secret, slug: 'x' } as never))
    const { request } = await api(entries)
    expect(entries).toHaveLength(Object.keys(PUBLIC_FIELDS).length)
    for (const { type } of entries.map(({ snapshot }): Snapshot => snapshot)) {
      const one = await request(`/v1/${type}/x`)
      const list = await request(`/v1/${type}?include=body${type === 'events' ? '&from=2026-01-01' : ''}`)
      expect(Object.keys(one.json)).toEqual(PUBLIC_FIELDS[type])
      expect(list.json.data[0]).toEqual(one.json)
      expect(one.text + list.text).not.toContain('BÍ MẬT')
    }
    const changes = await request('/v1/changes?include=item')
    expect(changes.text).not.toContain('BÍ MẬT')
    expect(changes.text).toContain('"item":{')
  })

  test('lives on the portal of its organisation when that has an address for it', async () => {
    const { request } = await api([ledger().article({ slug: 'a', portalUrl: 'https://portal.example/tin/a' })])
    expect((await request('/v1/articles/a?fields=url')).json).toEqual({ url: 'https://portal.example/tin/a' })
  })
})

describe('what is not there', () => {
  test('unknown items, types and routes are 404, alike', async () => {
    const { request } = await api([ledger().article({ slug: 'a' })])
    const answers = await Promise.all(
      ['/v1/articles/b', '/v1/stories/a', '/v1/media/a', '/v1', '/v1/articles/a/b'].map((path) => request(path)),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  test('withdrawn: gone is 410 with the reason and without the title', async () => {
    const build = ledger()
    const first = build.article({ slug: 'a', title: 'Tên một người' })
    const { request } = await api([
      first,
      build.withdrawal(first, { withdrawal: { kind: 'gone', reason: 'Sai sự thật' } }),
    ])
    const { status, json, text } = await request('/v1/articles/a')
    expect([status, json]).toMatchObject([410, { reason: 'Sai sự thật', title: 'Nội dung đã được gỡ' }])
    expect(text).not.toContain('Tên một người')
  })

  test('withdrawn: notice is 200 with the reason in place of the text', async () => {
    const build = ledger()
    const first = build.article({ slug: 'a', title: 'Một' })
    const { request } = await api([
      first,
      build.withdrawal(first, { withdrawal: { kind: 'notice', reason: 'Đang xác minh' } }),
    ])
    const { status, json } = await request('/v1/articles/a')
    expect([status, json]).toEqual([
      200,
      expect.objectContaining({ id: 'id-a', slug: 'a', title: 'Một', notice: 'Đang xác minh' }),
    ])
    expect(json).not.toHaveProperty('body')
  })

  test.each([
    ['https://other.example/x?y=1', 'https://other.example/x?y=1'],
    [`${PLACEHOLDER_ORIGIN}/p/articles/b`, '/v1/articles/b'],
    ['/p/stories/c', '/v1/stories/c'],
    ['/tin/x', `${ORIGIN}/tin/x`],
  ])('withdrawn: redirect to %s is 308 to %s', async (redirectTo, location) => {
    const build = ledger()
    const first = build.article({ slug: 'a' })
    const { request } = await api([
      first,
      build.withdrawal(first, { withdrawal: { kind: 'redirect', reason: 'Gộp bài', redirectTo } }),
    ])
    const { status, headers } = await request('/v1/articles/a')
    expect([status, headers.get('location')]).toEqual([308, location])
  })

  test('withdrawn: what stands in is asked for as the withdrawn one was; nobody is sent round in a circle', async () => {
    const build = ledger()
    const [a, b] = [build.article({ slug: 'a' }), build.article({ slug: 'b' })]
    const to = (redirectTo: string) => ({ withdrawal: { kind: 'redirect' as const, reason: 'Gộp bài', redirectTo } })
    const { request, read } = await api([a, b, build.withdrawal(a, to('/p/articles/b'))])
    const { status, headers } = await request('/v1/articles/a?fields=slug&lang=en')
    expect([status, headers.get('location')]).toEqual([308, '/v1/articles/b?fields=slug&lang=en'])
    read.apply([build.withdrawal(b, to('/p/articles/a'))])
    for (const path of ['/v1/articles/a', '/v1/articles/b'])
      expect(await request(path)).toMatchObject({ status: 410, json: { reason: 'Gộp bài' } })
  })

  test('a redirect that is no web address is not followed', async () => {
    const build = ledger()
    const first = build.article({ slug: 'a' })
    const withdrawal = { kind: 'redirect' as const, reason: 'Gộp bài', redirectTo: 'javascript:alert(1)' }
    const { request } = await api([first, build.withdrawal(first, { withdrawal })])
    expect((await request('/v1/articles/a')).status).toBe(410)
  })

  test('a slug that changed is 308 to the present one, with the query', async () => {
    const build = ledger()
    const first = build.article({ slug: 'cu' })
    const { request, address } = await api([first, build.update(first, { slug: 'moi' })])
    const { status, headers } = await request('/v1/articles/cu?fields=slug')
    expect([status, headers.get('location')]).toEqual([308, '/v1/articles/moi?fields=slug'])
    expect(await (await fetch(`${address}/v1/articles/cu?fields=slug`)).json()).toEqual({ slug: 'moi' })
  })
})
