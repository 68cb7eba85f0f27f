import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ItemType } from '../../src/ledger/entry'
import { consent, personName, signedForm } from '../support/consents'
import { completeItem, picture, published } from '../support/content'
import { body, type Desk } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let editor: Desk
let publisher: Desk
let reader: Reader
let parts: { topics: string[]; organisation: string }
let now = new Date('2026-05-03T05:00:00.000Z')
beforeAll(async () => {
  hub = await startHub({}, () => now)
  reader = createReader(() => hub.address)
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  editor = await hub.as('editor')
  publisher = await hub.as('publisher')
})
afterAll(() => hub?.remove())

const story = (people: object[], data: object = {}) => completeItem(editor, 'stories', { ...parts, people, ...data })
const DOORS = ['submission', 'approval', 'publication', 'schedule'] as const
/** Pushes an item at every command that leads to readers; gives the fields each refusal names. */
async function pushed(type: ItemType, id: string, doors: readonly string[]) {
  const answers = []
  for (const door of doors) {
    const [method, order] = door === 'schedule' ? ['PUT', { publishAt: '2098-01-01T00:00:00Z' }] : ['POST', {}]
    const { status, body } = await hub.admin.call(method as string, `/api/${type}/${id}/${door}`, order)
    const errors = (body.errors ?? []) as { field: string; message: string }[]
    answers.push({ status, fields: errors.map(({ field }) => field), text: errors.map((e) => e.message).join(' ') })
  }
  expect((await reader.get(`/v1/${type}/${id}`)).status).toBe(404)
  return answers
}
async function expectStopped(
  type: ItemType,
  id: string,
  field: string,
  told: RegExp,
  doors: readonly string[] = DOORS,
) {
  for (const { status, fields, text } of await pushed(type, id, doors)) {
    expect({ status, fields }).toEqual({ status: 422, fields: [field] })
    expect(text).toMatch(told)
  }
}

describe('a story is stopped at every door', () => {
  test('when it names nobody though it is about somebody', async () => {
    const { id } = await story([])
    await expectStopped('stories', id, 'people', /Chưa nêu nhân vật nào/)
    const practice = await story([], { kind: 'practice' })
    expect((await publisher.publish('stories', practice.id)).status).toBe(200)
  })

  test('when somebody has no consent, and only that person is named', async () => {
    const { id } = await story([
      { name: 'Nguyễn Thị Mơ', illustration: true },
      { name: 'Trần Văn Thật', role: 'Nông dân' },
    ])
    await expectStopped('stories', id, 'people.1.consent', /^Trần Văn Thật: chưa có giấy đồng ý\./)
    const english = await editor.call('POST', `/api/stories/${id}/submission`, {}, { 'Accept-Language': 'en' })
    expect(english.body.errors).toMatchObject([{ message: expect.stringMatching(/^Trần Văn Thật: no consent/) }])
  })

  test.each<[string, object, RegExp]>([
    ['without a signed form', { evidence: null }, /chưa có bản ký/],
    ['that has run out', { validUntil: '2026-05-02T05:00:00.000Z' }, /đã hết hạn ngày 2\/5\/2026/],
    ['that has not begun', { grantedOn: '2026-05-04T05:00:00.000Z' }, /từ ngày 4\/5\/2026/],
    ['for fewer channels', { channels: ['portal'] }, /Báo chí; Truyền thanh; Bảng tin/],
    ['for pictures alone', { data: ['photo'] }, /không cho phép nêu họ và tên/],
    [
      'of a child without its guardian',
      { isChild: 'yes', birthDate: '2021-01-01', guardian: { name: 'Bố' } },
      /đại diện/,
    ],
  ])('with a consent %s', async (_, data, told) => {
    const name = personName()
    const { id } = await story([{ name, consent: (await consent(editor, name, data as Record<string, unknown>)).id }])
    await expectStopped('stories', id, 'people.0.consent', told)
  })

  test('with the consent of somebody else, and when the consent was deleted', async () => {
    const given = await consent(editor, personName())
    const other = await story([{ name: personName(), consent: given.id }])
    await expectStopped('stories', other.id, 'people.0.consent', /mang tên người khác/)
    expect((await publisher.call('DELETE', `/api/consents/${given.id}`)).status).toBe(200)
    await expectStopped('stories', other.id, 'people.0.consent', /chưa có giấy|không còn/)
  })

  test('and goes through with a valid one, on its last day too', async () => {
    const name = personName()
    const given = await consent(editor, name, { validUntil: '2026-05-03T05:00:00.000Z' })
    const { id } = await story([{ name, role: 'Nông dân', consent: given.id }])
    expect((await editor.call('POST', `/api/stories/${id}/submission`)).status).toBe(200)
    expect((await publisher.call('POST', `/api/stories/${id}/approval`)).status).toBe(200)
    expect((await publisher.publish('stories', id)).status).toBe(200)
    const shown = await reader.get<{ people: object[] }>(`/v1/stories/${id}`)
    expect(shown.body.people).toEqual([{ name, role: 'Nông dân', illustration: false }])
    expect(shown.text).not.toContain(given.id)
  })

  test('when somebody was added after the approval', async () => {
    const name = personName()
    const people = [{ name, consent: (await consent(editor, name)).id }]
    const { id } = await story(people)
    await publisher.call('POST', `/api/stories/${id}/approval`)
    await editor.update('stories', id, { people: [...people, { name: 'Lê Thị Thêm' }] })
    // The approved version may still go out at its hour: it names nobody new.
    await expectStopped('stories', id, 'people.1.consent', /^Lê Thị Thêm/, DOORS.slice(0, 3))
  })

  test('when the next version of a public story names somebody new', async () => {
    const name = personName()
    const people = [{ name, consent: (await consent(editor, name)).id }]
    const { id } = await published(publisher, 'stories', story(people))
    await editor.update('stories', id, { people: [...people, { name: 'Lê Thị Thêm' }] })
    expect((await publisher.publish('stories', id)).status).toBe(422)
    expect((await reader.get(`/v1/stories/${id}`)).text).not.toContain('Lê Thị Thêm')
  })

  test('where many are saved at once, and where the request claims what only the hub decides', async () => {
    const { id } = await story([{ name: 'Trần Văn Thật' }], { _status: 'published', desk: { state: 'published' } })
    await hub.admin.call('PATCH', `/api/stories?where[id][equals]=${id}`, { _status: 'published' })
    await hub.admin.call('PATCH', `/api/stories/${id}?draft=false`, { _status: 'published' })
    await expectStopped('stories', id, 'people.0.consent', /chưa có giấy/)
  })

  test('by the settings: channels the hub does not reach need no consent, and none chosen means all', async () => {
    const name = personName()
    const { id } = await story([{ name, consent: (await consent(editor, name, { channels: ['portal'] })).id }])
    const settings = (consentChannels: string[]) =>
      hub.admin.call('POST', '/api/globals/desk-settings', { consentChannels })
    await settings([])
    await expectStopped('stories', id, 'people.0.consent', /Báo chí/)
    await settings(['portal'])
    expect((await publisher.publish('stories', id)).status).toBe(200)
    await settings(['portal', 'press', 'radio', 'board'])
  })
})

describe('a picture that shows somebody', () => {
  const ITEMS: ItemType[] = ['articles', 'events', 'editions', 'documents', 'stories']

  test.each(ITEMS)('stops %s as cover', async (type) => {
    const { id: cover } = await picture(editor, { people: [{ name: 'Phạm Văn Ảnh' }] })
    const { id } = await completeItem(publisher, type, { ...parts, cover })
    await expectStopped(type, id, 'cover', /^Phạm Văn Ảnh \(trong ảnh bìa\): chưa có giấy đồng ý/)
  })

  test('stops an article in the text, English included', async () => {
    const shown = await picture(editor, { people: [{ name: 'Phạm Văn Ảnh' }] })
    const text = body('Một đoạn.\n\n![](anh)', { picture: () => shown.id })
    const { id } = await editor.article({ ...parts, body: text })
    await expectStopped('articles', id, 'body', /trong ảnh .+\.jpg/)
    const english = { title: 'A', summary: 'B', body: text }
    const { id: other } = await editor.article({ ...parts, english })
    await expectStopped('articles', other, 'english.body', /^Phạm Văn Ảnh/)
  })

  test('needs the consent to pictures, and passes with it', async () => {
    const name = personName()
    const noPhoto = await consent(editor, name, { data: ['name'] })
    const { id: cover } = await picture(editor, { people: [{ name, consent: noPhoto.id }] })
    const { id } = await editor.article({ ...parts, cover })
    await expectStopped('articles', id, 'cover', /không cho phép dùng hình ảnh/)
    await editor.update('media', cover, { people: [{ name, consent: (await consent(editor, name)).id }] })
    expect((await publisher.publish('articles', id)).status).toBe(200)
    expect((await reader.get(`/v1/articles/${id}`)).text).not.toContain(name)
  })

  test('is given no person without a consent while it is public, and the items are named', async () => {
    const { id: cover } = await picture(editor)
    const { title } = await published(publisher, 'articles', editor.article({ ...parts, cover }))
    const refused = await editor.call('PATCH', `/api/media/${cover}`, { people: [{ name: 'Phạm Văn Ảnh' }] })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain(String(title))
    const name = personName()
    const given = await consent(editor, name)
    expect((await editor.call('PATCH', `/api/media/${cover}`, { people: [{ name, consent: given.id }] })).status).toBe(
      200,
    )
    expect((await editor.call('PATCH', `/api/media/${cover}`, { caption: 'Chú thích mới' })).status).toBe(200)
  })
})

describe('a consent on which public items rest', () => {
  test('is neither deleted nor made worse, with the items named and the way out', async () => {
    const name = personName()
    const given = await consent(editor, name)
    const { title } = await published(publisher, 'stories', story([{ name, consent: given.id }]))
    const harmful = [
      { evidence: null },
      { validUntil: '2026-05-02T05:00:00.000Z' },
      { channels: ['portal'] },
      { data: ['photo'] },
      { person: 'Người Khác' },
      { isChild: 'yes' },
    ]
    for (const data of harmful) {
      const { status, body } = await publisher.call('PATCH', `/api/consents/${given.id}`, data)
      expect({ data, status }).toEqual({ data, status: 409 })
      expect(JSON.stringify(body)).toContain(String(title).replaceAll('"', ''))
      expect(JSON.stringify(body)).toContain('Rút đồng ý')
    }
    const many = await publisher.call('PATCH', `/api/consents?where[id][equals]=${given.id}`, { channels: [] })
    expect(many.status).toBeGreaterThanOrEqual(400)
    expect((await publisher.call('DELETE', `/api/consents/${given.id}`)).status).toBe(409)
    expect(
      (
        await publisher.call('PATCH', `/api/consents/${given.id}`, {
          validUntil: '2027-01-01T05:00:00.000Z',
          note: 'x',
        })
      ).status,
    ).toBe(200)
  })

  test('keeps its signed form', async () => {
    const evidence = await signedForm(editor)
    await consent(editor, personName(), { evidence })
    expect((await publisher.call('DELETE', `/api/consent-evidence/${evidence}`)).status).toBe(409)
  })
})

describe('what one use of a picture says about it', () => {
  const bare = () => picture(editor, { alt: null, caption: null })
  const own = { alt: 'Tả riêng cho bài này', caption: 'Chú thích riêng' }

  test('counts for the cover, and is what readers get', async () => {
    const { id: cover } = await bare()
    const stopped = await editor.article({ ...parts, cover })
    await expectStopped('articles', stopped.id, 'cover', /thiếu mô tả ảnh, chú thích/)
    const { id } = await published(
      publisher,
      'articles',
      editor.article({ ...parts, cover, coverAlt: own.alt, coverCaption: own.caption }),
    )
    await hub.processAll()
    const { body: item, text } = await reader.get<{ cover: object; slug: string }>(`/v1/articles/${id}`)
    expect(item.cover).toMatchObject(own)
    expect(text).toContain(own.alt)
    for (const path of [
      `/p/articles/${item.slug}`,
      '/feeds/articles.rss',
      '/feeds/articles.atom',
      '/feeds/articles.json',
    ]) {
      expect((await reader.get(path)).text).toContain(own.alt)
    }
  })

  test('counts in the text, each use for itself', async () => {
    const { id: image } = await bare()
    const lookups = { picture: () => image }
    const withUse = (fields: object) => {
      const text = body('Một đoạn.\n\n![](anh)', lookups) as { root: { children: Record<string, unknown>[] } }
      for (const node of text.root.children) if (node.type === 'upload') node.fields = fields
      return text
    }
    const stopped = await editor.article({ ...parts, body: withUse({ alt: own.alt }) })
    await expectStopped('articles', stopped.id, 'body', /thiếu chú thích\./)
    const { id } = await published(publisher, 'articles', editor.article({ ...parts, body: withUse(own) }))
    const shown = await reader.get<{ body: { html: string } }>(`/v1/articles/${id}`)
    expect(shown.body.body.html).toContain(`alt="${own.alt}"`)
    expect(shown.body.body.html).toContain(own.caption)
  })

  test('takes the place of what the picture brings along', async () => {
    const { id: cover } = await picture(editor)
    const { id } = await published(publisher, 'articles', editor.article({ ...parts, cover, coverAlt: own.alt }))
    expect((await reader.get(`/v1/articles/${id}`)).body.cover).toMatchObject({ alt: own.alt, caption: 'Một góc đọc' })
  })

  test('does not stand in for credit and licence', async () => {
    const { id: cover } = await picture(editor, { credit: null, licence: null })
    const { id } = await editor.article({ ...parts, cover, coverAlt: own.alt, coverCaption: own.caption })
    await expectStopped('articles', id, 'cover', /thiếu nguồn ảnh, giấy phép sử dụng/)
  })
})

test('time alone closes the gate', async () => {
  const name = personName()
  const given = await consent(editor, name, { validUntil: '2026-05-03T05:00:00.000Z' })
  const { id } = await story([{ name, consent: given.id }])
  now = new Date('2026-05-03T17:00:00.000Z')
  await expectStopped('stories', id, 'people.0.consent', /đã hết hạn ngày 3\/5\/2026/)
})

test('an illustration is marked wherever the story is', async () => {
  const name = personName()
  const people = [{ name, illustration: true }]
  const { id, slug } = await published(publisher, 'stories', story(people, { featured: true }))
  await hub.processAll()
  const shown = await reader.get(`/v1/stories/${id}`)
  expect(shown.body.people).toEqual([{ name, role: null, illustration: true }])
  const found = await reader.get<{ data: object[] }>(`/v1/search?q=${encodeURIComponent(name)}`)
  expect(found.body.data).toMatchObject([{ people: [{ illustration: true }] }])
  const places = ['/feeds/stories.rss', '/feeds/stories.atom', '/feeds/stories.json', '/feeds/news.ninjs.json']
  for (const place of places) expect((await reader.get(place)).text).toContain(`Nhân vật minh họa: ${name}.`)
  const page = (await reader.get(`/p/stories/${slug}`)).text
  expect(page).toContain('<span class="mark">nhân vật minh họa</span>')
  expect(page).toMatch(new RegExp(`<meta name="description" content="[^"]*Nhân vật minh họa: ${name}`))
  expect((await reader.get('/')).text).toContain('<span class="mark">nhân vật minh họa</span>')
})
