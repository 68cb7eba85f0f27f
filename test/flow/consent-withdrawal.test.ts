import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { consent, personName } from '../support/consents'
import { completeItem, picture, published, word } from '../support/content'
import type { Desk } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'
import { eventually } from '../support/wait'

const REASON = 'Gỡ theo yêu cầu của người được nêu trong bài.'

let hub: TestHub
let editor: Desk
let publisher: Desk
let reader: Reader
let parts: { topics: string[]; organisation: string }
let now: Date
beforeAll(async () => {
  now = new Date('2026-05-01T05:00:00.000Z')
  hub = await startHub({}, () => now)
  reader = createReader(() => hub.address)
  parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  editor = await hub.as('editor')
  publisher = await hub.as('publisher')
})
afterAll(() => hub?.remove())
beforeEach(() => {
  now = new Date('2026-05-01T05:00:00.000Z')
})

const storyOf = (name: string, id: string) =>
  completeItem(editor, 'stories', { ...parts, people: [{ name, consent: id }] })
const takeBack = (desk: Desk, id: string, body: object = { reason: 'Người này gọi điện xin rút.' }) =>
  desk.call<{ withdrawn: { type: string; id: string; title: string; seq: number }[] }>(
    'POST',
    `/api/consents/${id}/withdrawal`,
    body,
  )
const statusOf = async (type: string, id: string) => (await reader.get(`/v1/${type}/${id}`)).status
const letters = async (about: string, payload: Payload = hub.payload) =>
  (await payload.find({ collection: 'messages' as never, pagination: false })).docs.filter((letter) =>
    (letter as unknown as { subject: string }).subject.includes(about),
  ) as unknown as { to: string; subject: string; text: string }[]
const auditOf = async (target: string, payload: Payload = hub.payload) =>
  (
    (await payload.find({ collection: 'audit' as never, where: { target: { equals: target } }, sort: 'at' }))
      .docs as unknown as { what: string; who: string; detail?: string }[]
  ).map(({ what, who }) => ({ what, who }))

describe('taking a consent back', () => {
  test('withdraws every public item that names or shows the person, in one action', async () => {
    const name = personName()
    const { id } = await consent(editor, name)
    const { id: cover } = await picture(editor, { people: [{ name, consent: id }] })
    const shown = [
      { type: 'stories', ...(await published(publisher, 'stories', storyOf(name, id))) },
      { type: 'stories', ...(await published(publisher, 'stories', storyOf(name, id))) },
      { type: 'articles', ...(await published(publisher, 'articles', editor.article({ ...parts, cover }))) },
    ]
    const other = await published(publisher, 'articles', editor.article(parts))

    const { status, body } = await takeBack(publisher, id)
    expect(status).toBe(200)
    expect(body.withdrawn.map((item) => item.id).sort()).toEqual(shown.map((item) => item.id).sort())
    for (const { seq, title } of body.withdrawn) {
      expect(seq).toBeGreaterThan(other.seq)
      expect(shown.map((item) => (item as unknown as { title: string }).title)).toContain(title)
    }
    for (const item of shown) {
      expect(await statusOf(item.type, item.id)).toBe(410)
      const [last] = (await reader.history(item.id)).slice(-1)
      expect(last).toMatchObject({ action: 'withdraw' })
    }
    expect(await statusOf('articles', other.id)).toBe(200)
    const gone = await reader.get(`/v1/stories/${shown[0]!.id}`)
    expect(gone.text).toContain(REASON)
    expect(gone.text).not.toContain(name)
    expect(await auditOf(id)).toEqual([{ what: 'consent-withdrawn', who: 'Người dùng publisher' }])
  })

  test('is for good: the item is not published again with it, and a repetition changes nothing', async () => {
    const name = personName()
    const { id } = await consent(editor, name)
    const item = await published(publisher, 'stories', storyOf(name, id))
    expect((await takeBack(publisher, id)).body.withdrawn).toHaveLength(1)
    expect(await takeBack(publisher, id)).toMatchObject({ status: 200, body: { withdrawn: [] } })
    expect(await auditOf(id)).toHaveLength(1)
    const refused = await publisher.publish('stories', item.id)
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('đã rút đồng ý')
    await publisher.call('PATCH', `/api/consents/${id}`, { withdrawnAt: null })
    expect((await publisher.publish('stories', item.id)).status).toBe(422)

    const anew = await consent(editor, name)
    await editor.update('stories', item.id, { people: [{ name, consent: anew.id }] })
    expect((await publisher.publish('stories', item.id)).status).toBe(200)
  })

  test('is for publishers, asks for a reason, and knows the record', async () => {
    const name = personName()
    const { id } = await consent(editor, name)
    const item = await published(publisher, 'stories', storyOf(name, id))
    const contributor = await hub.as('contributor', parts.organisation)
    const station = await hub.as('station', parts.organisation)
    for (const desk of [editor, contributor, station]) expect((await takeBack(desk, id)).status).toBe(403)
    for (const body of [{}, { reason: ' ' }, { reason: 5 }, { reason: 'x', at: 1 }]) {
      const { status, body: answer } = await takeBack(publisher, id, body)
      expect({ status, answer }).toMatchObject({ status: 422, answer: { errors: [{ field: 'reason' }] } })
    }
    expect((await takeBack(publisher, 'no-such-record')).status).toBe(404)
    expect(await statusOf('stories', item.id)).toBe(200)
  })

  test('takes other records of the same person with it, and of nobody else', async () => {
    const name = personName()
    const [one, two] = [await consent(editor, name), await consent(editor, name.toUpperCase())]
    const item = await published(publisher, 'stories', storyOf(name, two.id))
    const stranger = await consent(editor, personName())
    const standing = await publisher.call<{ others: { id: string }[] }>('GET', `/api/consents/${one.id}/standing`)
    expect(standing.body.others.map(({ id }) => id)).toEqual([two.id])
    expect((await takeBack(publisher, one.id, { reason: 'x', also: [stranger.id] })).status).toBe(422)
    expect(await statusOf('stories', item.id)).toBe(200)
    expect((await takeBack(publisher, one.id, { reason: 'x', also: [two.id] })).body.withdrawn).toMatchObject([
      { id: item.id },
    ])
    expect(await statusOf('stories', item.id)).toBe(410)
  })

  test('tells whoever counts on an item that is on its way, which then does not go out', async () => {
    const name = personName()
    const { id } = await consent(editor, name)
    const item = await storyOf(name, id)
    await publisher.call('POST', `/api/stories/${item.id}/approval`)
    await takeBack(hub.admin, id)
    const told = await letters(name)
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]!.text).toContain(String((item as { title?: string }).title))
    expect((await publisher.publish('stories', item.id)).status).toBe(422)
  })

  test('stops what is scheduled, and what would be restored', async () => {
    const name = personName()
    const { id } = await consent(editor, name)
    const scheduled = await storyOf(name, id)
    const schedule = async (item: string, publishAt: string) => {
      await publisher.call('POST', `/api/stories/${item}/approval`)
      return publisher.call('PUT', `/api/stories/${item}/schedule`, { publishAt })
    }
    expect((await schedule(scheduled.id, '2026-05-02T05:00:00Z')).status).toBe(200)
    const item = await published(publisher, 'stories', storyOf(name, id))
    await takeBack(hub.admin, id)
    expect((await letters(`${name} đã rút đồng ý`))[0]!.text).toContain(
      (scheduled as unknown as { title: string }).title,
    )
    const refused = await publisher.call('POST', `/api/stories/${item.id}/restoration`)
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('đã rút đồng ý')
    now = new Date('2026-05-02T05:00:01.000Z')
    await hub.processAll()
    expect(await statusOf('stories', scheduled.id)).toBe(404)
    const standing = await publisher.call('GET', `/api/stories/${scheduled.id}/standing`)
    expect(standing.body).toMatchObject({
      schedule: { problem: { code: 'incomplete', errors: [{ field: 'people.0.consent' }] } },
    })
  })

  test('that a killed hub left half done is finished when it starts again', async () => {
    const name = personName()
    const { id } = await consent(editor, name)
    const item = await published(publisher, 'stories', storyOf(name, id))
    await hub.payload.db.updateOne({
      collection: 'consents',
      id,
      data: { withdrawnAt: now.toISOString() },
      returning: false,
    })
    await hub.restart()
    // By itself, without being asked.
    await eventually(async () => expect(await statusOf('stories', item.id)).toBe(410), 60_000)
    expect((await reader.get(`/v1/stories/${item.id}`)).text).toContain(REASON)
  })
})

describe('the end of a consent', () => {
  test('withdraws its items when the last day is over in Vietnam, and says so once', async () => {
    const name = personName()
    const { id } = await consent(editor, name, { validUntil: '2026-05-10T05:00:00.000Z' })
    const item = await published(publisher, 'stories', storyOf(name, id))
    now = new Date('2026-05-10T16:59:59.000Z')
    await hub.processAll()
    expect(await statusOf('stories', item.id)).toBe(200)
    now = new Date('2026-05-10T17:00:00.000Z')
    await hub.processAll()
    await hub.processAll()
    expect(await statusOf('stories', item.id)).toBe(410)
    expect((await reader.get(`/v1/stories/${item.id}`)).text).toContain('thời hạn đồng ý')
    expect(await auditOf(id)).toEqual([{ what: 'consent-expired', who: 'Nguồn Học' }])
    expect(await auditOf(item.id)).toContainEqual({ what: 'withdraw', who: 'Nguồn Học' })
    expect(await letters(`${name} đã hết hạn`)).not.toHaveLength(0)
  })

  test('is announced 30 days ahead to the publishers and the last editor, once; and again after an extension', async () => {
    const name = personName()
    const { id } = await consent(editor, name, { validUntil: '2026-08-31T05:00:00.000Z' })
    const writer = await hub.as('editor')
    const people = [{ name, consent: id }]
    await published(publisher, 'stories', completeItem(writer, 'stories', { ...parts, people }))
    const about = `${name} sắp hết hạn`
    now = new Date('2026-07-31T05:00:00.000Z')
    await hub.processAll()
    expect(await letters(about)).toEqual([])
    now = new Date('2026-08-01T05:00:00.000Z')
    await hub.processAll()
    await hub.processAll()
    const told = await letters(about)
    expect(told[0]!.text).toContain('31/8/2026')
    expect(new Set(told.map(({ to }) => to)).size).toBe(told.length)
    expect(told.map(({ to }) => to).join()).toMatch(/publisher-.*editor-|editor-.*publisher-/)

    const extended = { validUntil: '2026-12-31T05:00:00.000Z' }
    expect((await publisher.call('PATCH', `/api/consents/${id}`, extended)).status).toBe(200)
    await hub.processAll()
    expect(await letters(about)).toHaveLength(told.length)
    now = new Date('2026-12-05T05:00:00.000Z')
    await hub.processAll()
    expect((await letters(about)).length).toBeGreaterThan(told.length)
  })

  test('passes unnoticed where nothing public rests on it', async () => {
    const name = personName()
    const { id } = await consent(editor, name, { validUntil: '2026-05-02T05:00:00.000Z' })
    await storyOf(name, id)
    now = new Date('2026-06-01T05:00:00.000Z')
    await hub.processAll()
    expect(await letters(name)).toEqual([])
    expect(await auditOf(id)).toEqual([])
  })

  test('takes down items that show the person in a picture', async () => {
    const name = personName()
    const { id } = await consent(editor, name, { validUntil: '2026-05-10T05:00:00.000Z' })
    const { id: cover } = await picture(editor, { people: [{ name, consent: id }] })
    const title = word('Bài có ảnh ')
    const item = await published(publisher, 'articles', editor.article({ ...parts, cover, title }))
    now = new Date('2026-05-11T05:00:00.000Z')
    await hub.processAll()
    expect(await statusOf('articles', item.id)).toBe(410)
  })
})

test('how a consent stands is told in words, to whoever may read the record', async () => {
  const name = personName()
  const { id } = await consent(editor, name, { evidence: null })
  const standing = (desk: Desk) =>
    desk.call<{ state: string; lines: { vi: string }[]; mayTakeBack: boolean }>('GET', `/api/consents/${id}/standing`)
  expect((await standing(editor)).body).toMatchObject({
    state: 'lacking',
    lines: [{ vi: 'Giấy đồng ý chưa có bản ký (ảnh hoặc PDF). Hãy tải bản ký lên.' }],
    mayTakeBack: false,
  })
  const contributor = await hub.as('contributor', parts.organisation)
  expect((await standing(contributor)).status).toBe(404)
  await takeBack(publisher, id)
  expect((await standing(publisher)).body).toMatchObject({ state: 'takenBack', mayTakeBack: false })
})
