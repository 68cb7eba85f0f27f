import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { GIVEN, signedForm } from '../support/consents'
import { completeItem, picture, published } from '../support/content'
import type { Desk, Doc } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'

/** Values that stand nowhere but in the confidential fields of one consent. */
const PHONE = '0912345678'
const GUARDIAN = 'Giámhộ Bímật'
const RELATION = 'quanhệbímật'
const GUARDIAN_PHONE = '0987654321'
const NOTE = 'ghichúbímật'
const BIRTH_DAY = '2015-07-19'
const TAKEN = 'lýdobímật'
const FILE = 'tentepbimat'
const CANARIES = [PHONE, GUARDIAN, RELATION, GUARDIAN_PHONE, NOTE, BIRTH_DAY, TAKEN, FILE]
const NAME = 'Nguyễn Văn Chim'

let hub: TestHub
let publisher: Desk
let consent: Doc
let older: Doc
let story: Doc
let cover: string
let evidence: { id: string; filename: string }
const desks: Record<string, Desk> = {}
const log: string[] = []
const ROLES = ['contributor', 'editor', 'press', 'station'] as const

beforeAll(async () => {
  hub = await startHub({ LOG_LEVEL: 'trace' }, undefined, { write: (line) => log.push(line) })
  const parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
  publisher = await hub.as('publisher')
  for (const role of ROLES) desks[role] = await hub.as(role, parts.organisation)
  const id = await signedForm(publisher, `${FILE}.png`)
  evidence = (await publisher.call<{ id: string; filename: string }>('GET', `/api/consent-evidence/${id}`)).body
  const confidential = {
    ...GIVEN,
    person: NAME,
    organisation: parts.organisation,
    evidence: id,
    isChild: 'yes',
    birthDate: `${BIRTH_DAY}T05:00:00.000Z`,
    childAgreed: true,
    guardian: { name: GUARDIAN, relation: RELATION, phone: GUARDIAN_PHONE, agreed: true },
    phone: PHONE,
    note: NOTE,
  }
  consent = await publisher.create('consents', confidential)
  older = await publisher.create('consents', {
    ...confidential,
    person: 'Trần Thị Sáo',
    birthDate: '2013-01-01T05:00:00.000Z',
    guardian: { name: 'A', agreed: true },
    phone: '0000000000',
    note: 'a',
  })
  cover = (await picture(publisher, { people: [{ name: NAME, consent: consent.id }] })).id
  story = await published(
    publisher,
    'stories',
    completeItem(publisher, 'stories', { ...parts, cover, people: [{ name: NAME, consent: consent.id }] }),
  )
  await publisher.update('stories', story.id, { summary: 'Tóm tắt sửa.' })
  await completeItem(publisher, 'articles', { ...parts, cover })
  await hub.processAll()
})
afterAll(() => hub?.remove())

const raw = async (who: string | null, address: string, init: RequestInit = {}) => {
  const authorization: Record<string, string> = who ? { Authorization: `JWT ${desks[who]!.token}` } : {}
  const answer = await fetch(`${hub.address}${address}`, { ...init, headers: { ...authorization, ...init.headers } })
  return { status: answer.status, text: `${[...answer.headers].join(' ')} ${await answer.text()}` }
}
const expectClean = (text: string, where: string) =>
  expect({ where, found: CANARIES.filter((canary) => text.includes(canary)) }).toEqual({ where, found: [] })
const idsIn = (text: string) => [consent, older].map(({ id }) => text.indexOf(id)).join()

test('publishers and administrators read it all, with the signed form', async () => {
  for (const desk of [publisher, hub.admin]) {
    const { body } = await desk.call('GET', `/api/consents/${consent.id}?depth=0`)
    expect(JSON.stringify(body)).toContain(PHONE)
    expect(body).toMatchObject({ evidence: evidence.id, guardian: { name: GUARDIAN }, note: NOTE })
    const file = await fetch(`${hub.address}/api/consent-evidence/file/${evidence.filename}`, {
      headers: { Authorization: `JWT ${desk.token}` },
    })
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('image/png')
  }
})

test('editors, and contributors of the organisation, see whose consent it is and until when', async () => {
  for (const role of ['editor', 'contributor']) {
    const { body } = await desks[role]!.call('GET', `/api/consents/${consent.id}`)
    expect(body).toMatchObject({ person: NAME, channels: GIVEN.channels, validUntil: expect.stringContaining('2099') })
  }
  const stranger = await hub.as('contributor', (await hub.admin.organisation()).id)
  expect((await stranger.call('GET', `/api/consents/${consent.id}`)).status).toBe(404)
})

describe.each([...ROLES, null])('%s', (role) => {
  test('finds none of it in any answer', async () => {
    const doors = [
      '/api/consents?limit=0',
      '/api/consents?depth=2',
      `/api/consents/${consent.id}?depth=2`,
      `/api/consents/${consent.id}?select[phone]=true&select[birthDate]=true&select[guardian]=true&select[evidence]=true`,
      '/api/consents?select[phone]=true&select[note]=true',
      `/api/consents/${consent.id}/standing`,
      `/api/consents/access/${consent.id}`,
      '/api/access',
      `/api/stories/${story.id}?depth=2&populate[consents][phone]=true&populate[consents][birthDate]=true`,
      `/api/stories?depth=2&draft=true&populate[consents][guardian]=true&select[people]=true`,
      `/api/stories/versions?depth=2&where[parent][equals]=${story.id}`,
      `/api/stories/${story.id}/standing`,
      `/api/articles?depth=2&populate[media][people]=true&populate[consents][phone]=true`,
      `/api/media/${cover}?depth=2`,
      '/api/media?depth=2&populate[consents][phone]=true',
      '/api/item-states?limit=0&depth=2',
      '/api/ledger?limit=0&depth=2',
      '/api/messages?limit=0',
      '/api/audit?limit=0',
      '/api/notes?limit=0',
      '/api/consent-evidence',
      `/api/consent-evidence/${evidence.id}`,
      `/api/consent-evidence/file/${evidence.filename}`,
      `/api/consent-evidence/file/${encodeURIComponent(`../consents/${evidence.filename}`)}`,
      '/api/payload-locked-documents?depth=2',
      '/api/payload-preferences?depth=2',
      '/api/payload-query-presets?depth=2',
      '/api/globals/desk-settings?depth=2',
      `/media/${evidence.id}/${evidence.filename}`,
      `/media/${cover}/${evidence.filename}`,
      `/v1/stories/${story.id}?fields=people,cover,phone`,
      '/v1/stories?include=body',
      `/v1/search?q=${PHONE}`,
      `/v1/search?q=${encodeURIComponent(GUARDIAN)}`,
      `/v1/search?q=${encodeURIComponent(NAME)}&include=body`,
      '/v1/changes?since=0&limit=1000',
      '/v1/manifest',
      '/feeds/stories.rss',
      '/feeds/stories.atom',
      '/feeds/stories.json',
      '/feeds/news.ninjs.json',
      `/p/stories/${story.slug}`,
      '/',
      '/sitemap.xml',
    ]
    for (const door of doors) {
      const { status, text } = await raw(role, door)
      // What was asked for is an answer's own business: search repeats the words.
      expectClean(
        text
          .replaceAll(PHONE, door.includes(PHONE) ? '' : PHONE)
          .replaceAll(GUARDIAN, door.includes('search') ? '' : GUARDIAN),
        door,
      )
      expect(status).not.toBe(500)
      if (door === '/api/consent-evidence') expect(text).not.toContain(evidence.id)
      else if (door.includes('consent-evidence') || door.includes(evidence.filename))
        expect(status).toBeGreaterThan(399)
      if (!door.startsWith('/api/consent-evidence')) expect(text).not.toContain(evidence.filename)
    }
  })

  test('cannot guess it by filters: a right guess and a wrong one get the same answer', async () => {
    const guesses: [string, string, string][] = [
      ['phone', PHONE, '0111'],
      ['phone', PHONE.slice(0, 4), '0111'],
      ['note', NOTE, 'x'],
      ['birthDate', `${BIRTH_DAY}T05:00:00.000Z`, '1999-01-01T05:00:00.000Z'],
      ['guardian.name', GUARDIAN, 'x'],
      ['guardian__phone', GUARDIAN_PHONE, 'x'],
      ['guardian.agreed', 'true', 'false'],
      ['evidence', evidence.id, 'x'],
      ['evidence.filename', evidence.filename, 'x'],
      ['warnedOn', '2026-01-01', '2027-01-01'],
    ]
    const relations: [string, string][] = [
      ['consents', ''],
      ['stories', 'people.consent.'],
      ['media', 'people.consent.'],
      ['articles', 'cover.people.consent.'],
      ['stories/versions', 'version.people.consent.'],
      ['stories/versions', 'version.cover.people.consent.'],
      ['payload-locked-documents', 'document.value.'],
      ['item-states', 'source.people.consent.'],
    ]
    const operators = ['equals', 'like', 'contains', 'in', 'not_equals', 'greater_than', 'exists']
    for (const [collection, prefix] of relations) {
      for (const [field, right, wrong] of guesses) {
        for (const operator of prefix === '' ? operators : ['equals', 'exists']) {
          const ask = async (value: string) => {
            const query = `where[and][0][${prefix}${field}][${operator}]=${encodeURIComponent(value)}`
            const { status, text } = await raw(role, `/api/${collection}?${query}&limit=0&depth=0`)
            expectClean(text, `${collection}?${query}`)
            return {
              status,
              found: (JSON.parse(text.slice(text.indexOf(' {') + 1)) as { totalDocs?: number }).totalDocs,
            }
          }
          const [a, b] =
            operator === 'exists' ? [await ask('true'), await ask('false')] : [await ask(right), await ask(wrong)]
          expect({ collection, field, operator, answer: a }).toEqual({ collection, field, operator, answer: b })
          if (a.status < 300) expect(a.found ?? 0).toBe(b.found ?? 0)
        }
      }
    }
  }, 240_000)

  test('cannot guess it by sorting', async () => {
    const sorts = ['birthDate', 'phone', 'guardian.name', 'guardian__phone', 'note', 'evidence', 'evidence.filename']
    const relations: [string, string][] = [
      ['consents', ''],
      ['stories', 'people.consent.'],
      ['media', 'people.consent.'],
      ['articles', 'cover.people.consent.'],
      ['stories/versions', 'version.people.consent.'],
    ]
    for (const [collection, prefix] of relations) {
      for (const field of sorts) {
        const ask = (sort: string) => raw(role, `/api/${collection}?sort=${sort}&depth=0`)
        const [up, down] = [await ask(prefix + field), await ask(`-${prefix}${field}`)]
        expect({ collection, field, same: up.status >= 400 || idsIn(up.text) === idsIn(down.text) }).toEqual({
          collection,
          field,
          same: true,
        })
        expectClean(up.text, field)
      }
    }
  }, 120_000)

  test('gets none of it by writing', async () => {
    const json = { 'Content-Type': 'application/json' }
    const send = async (method: string, address: string, body: object = {}) => {
      const answer = await raw(role, address, { method, headers: json, body: JSON.stringify(body) })
      expectClean(answer.text, `${method} ${address}`)
      return answer
    }
    for (const answer of [
      await send('PATCH', `/api/consents/${consent.id}`, { person: 'Khác' }),
      await send('POST', `/api/consents/${consent.id}/duplicate`),
      await send('POST', `/api/consents?duplicateFromID=${consent.id}`, {
        person: 'Khác',
        duplicateFromID: consent.id,
      }),
      await send('DELETE', `/api/consents/${consent.id}`),
      await send('DELETE', `/api/consents?where[phone][equals]=${PHONE.slice(1)}`),
      await send('PATCH', `/api/consents?where[birthDate][less_than]=2016-01-01`, { person: 'Khác' }),
      await send('POST', `/api/consents/${consent.id}/withdrawal`, { reason: 'x' }),
      await send('PATCH', `/api/consent-evidence/${evidence.id}`, {}),
      await send('DELETE', `/api/consent-evidence/${evidence.id}`),
    ])
      expect(answer.text).not.toContain(evidence.filename)
    const copy = await send('POST', `/api/stories/${story.id}/duplicate`)
    if (copy.status < 300) expect(copy.text).toContain(consent.id)
    await send('POST', `/api/consents`, { id: consent.id, person: 'Khác', data: ['nothing'] })
    await send('POST', `/api/stories/${story.id}/submission`)
    expect((await publisher.call('GET', `/api/consents/${consent.id}`)).body).toMatchObject({
      person: NAME,
      phone: PHONE,
    })
  })
})

test('who records a consent does not read afterwards what they typed, nor a copy of it', async () => {
  for (const role of ['contributor', 'editor']) {
    const made = await desks[role]!.create('consents', { person: `Người của ${role}`, phone: PHONE, note: NOTE })
    const { body } = await desks[role]!.call('GET', `/api/consents/${made.id}`)
    expectClean(JSON.stringify(body), role)
    expect((await publisher.call('GET', `/api/consents/${made.id}`)).body).toMatchObject({ phone: PHONE })
  }
})

test('whoever uploads a signed form sees it until the record is made, and nobody else of the desk does', async () => {
  const id = await signedForm(desks.editor!)
  const { filename } = (await publisher.call<{ filename: string }>('GET', `/api/consent-evidence/${id}`)).body
  const seen = async (role: string) => [
    (await raw(role, `/api/consent-evidence/${id}`)).status,
    (await raw(role, `/api/consent-evidence/file/${filename}`)).status,
  ]
  expect(await seen('editor')).toEqual([200, 200])
  expect(await seen('contributor')).toEqual([404, 403])
  const createdAt = new Date(Date.now() - 16 * 60 * 1000).toISOString()
  await hub.payload.db.updateOne({ collection: 'consent-evidence', id, data: { createdAt }, returning: false })
  expect(await seen('editor')).toEqual([404, 403])
})

test('signed forms are pictures or PDF by their content, and their names tell nothing', async () => {
  expect(evidence.filename).toMatch(/^[0-9a-f]{48}\.png$/)
  expect(await readdir(path.join(hub.dataDir, 'consents'))).toContain(evidence.filename)
  const script = new TextEncoder().encode('<script>alert(1)</script>')
  const audio = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(64)])
  for (const bytes of [script, audio, Buffer.alloc(0)]) {
    const { status } = await publisher.upload({ name: 'x.png', type: 'image/png', bytes }, {}, 'consent-evidence')
    expect(status).toBe(400)
  }
})

test('the ledger, the audit trail, the letters and the log are free of it, even after a failure', async () => {
  await publisher.call('POST', '/api/consents', {
    person: 'Người lỗi',
    phone: PHONE,
    note: NOTE,
    guardian: { name: GUARDIAN },
    organisation: 'no-such-organisation',
    evidence: 'no-such-form',
  })
  await publisher.call('POST', `/api/consents/${consent.id}/withdrawal`, { reason: TAKEN })
  await hub.processAll()
  for (const collection of ['ledger', 'audit', 'messages', 'item-states', 'notes']) {
    const { docs } = await hub.payload.db.find({ collection, pagination: false, limit: 0 })
    expectClean(JSON.stringify(docs), collection)
  }
  expect(log.length).toBeGreaterThan(0)
  expectClean(log.join('\n'), 'log')
})

test('a filter that follows relations further than one is refused, whoever asks, and the hub goes on', async () => {
  const ways = [
    'where[and][0][cover.people.consent.phone][equals]=1',
    'where[edition.observance.name][equals]=1',
    'where[documents][contains][cover.people.consent.phone][equals]=1',
    'sort=-edition.observance.name',
  ]
  for (const way of ways) expect((await hub.admin.call('GET', `/api/stories?${way}`)).status).toBe(400)
  expect((await hub.admin.call('GET', '/api/stories?where[edition.slug][equals]=x&sort=title')).status).toBe(200)
  expect(
    (await hub.admin.call('GET', '/api/stories?where[topics][in]=x&where[_status][equals]=published')).status,
  ).toBe(200)
})
