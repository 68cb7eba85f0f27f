import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../../src/ledger/snapshot'
import { present, PUBLIC_FIELDS } from '../../src/readmodel/present'
import type { PublicItem, ReadModel } from '../../src/readmodel/read-model'
import { ledger, picture, ref } from '../support/entries'
import { models, ORIGIN } from '../support/model'

const model = models()
const build = ledger()

/** Text that would go wrong if an item were put together carelessly. */
const ODD = `Dấu "nháy", \\ và <b>\u2028 \u0001 $& $1 ${PLACEHOLDER_ORIGIN} "body":{} ]},{ 🙂 \ud83d`
const body = (text: string) => ({ html: `<p>${text}</p><img src="${PLACEHOLDER_ORIGIN}/media/m/a.webp">`, text })
const english = { title: `Lifelong ${ODD}`, summary: 'A movement', body: body(`Hello ${ODD}`) }
const rich = {
  title: `Học tập ${ODD}`,
  summary: ODD,
  body: body(ODD),
  topics: [ref('tu-hoc', ODD)],
  organisation: ref('so', 'Sở'),
  place: { ...ref('phu-ly', 'Phủ Lý'), lineage: ['id-ha-nam'] },
  authors: ['Minh An', ODD],
  source: { name: ODD, url: `${PLACEHOLDER_ORIGIN}/x` },
  documents: [{ id: 'd', slug: 'qd', number: '1/QĐ', title: ODD, url: `${PLACEHOLDER_ORIGIN}/p/documents/qd` }],
  cover: picture('m'),
  correction: { note: ODD, at: '2026-04-02T17:30:00Z' },
}
const file = { id: 'f', url: `${PLACEHOLDER_ORIGIN}/media/f/a.pdf`, name: 'a.pdf', type: 'application/pdf', bytes: 9 }

const entries: Entry[] = [
  build.article({ slug: 'plain' }),
  build.article({ slug: 'rich', ...rich, english, portalUrl: 'https://so.example.vn/rich', edition: ref('nam', ODD) }),
  build.story({ slug: 'rich', ...rich, people: [{ name: ODD, role: null, illustration: true }] }),
  build.event({ slug: 'rich', ...rich, english, organisers: [ref('so')], venue: { name: ODD, address: ODD } }),
  build.edition({ slug: 'rich', ...rich, messages: [ODD], leads: [ref('so')] }),
  build.document({ slug: 'rich', ...rich, english, file }),
  build.topic({ slug: 'topic', name: ODD, paragraph: ODD, description: ODD }),
  build.organisation({ slug: 'org', name: ODD, aliases: [ODD], successors: [ref('so')], website: 'https://x.example' }),
  build.place({ slug: 'place', parent: ref('tinh'), lineage: ['id-old'] }),
  build.observance({ slug: 'day', leads: [ref('so')] }),
]

const SHOWINGS = [false, true].flatMap((withBody) =>
  [undefined, 'vi' as const, 'en' as const].map((lang) => ({ origin: ORIGIN, lang, body: withBody })),
)

const whole = (read: ReadModel, { type, item }: Entry): PublicItem => {
  const found = read.find(type, item)
  if (found.is !== 'public') throw new Error(`${type} ${item} is ${found.is}`)
  return found.item
}
const text = (read: ReadModel, { type, item }: Entry, showing: (typeof SHOWINGS)[number] & { fields?: string[] }) => {
  const found = read.findJson(type, item, showing)
  return found.is === 'public' ? found.json.toString() : found.is
}

describe('the JSON kept ready', () => {
  test.each(entries.map((entry) => [entry.type, entry.item, entry] as const))(
    'of %s %s is what the presenter makes of the snapshot',
    (_type, _item, entry) => {
      const read = model.of(entries)
      const item = { ...entry.snapshot, seq: entry.seq }
      for (const showing of SHOWINGS) expect(text(read, entry, showing)).toBe(JSON.stringify(present(item, showing)))
    },
  )

  test.each(entries.map((entry) => [entry.type, entry.item, entry] as const))(
    'of %s %s gives every field by itself, in lists too',
    (type, _item, entry) => {
      const read = model.of(entries)
      const item = whole(read, entry)
      for (const fields of [...PUBLIC_FIELDS[type].map((name) => [name]), ['seq', 'url', 'type'], []] as string[][]) {
        for (const showing of SHOWINGS) {
          const all = Object.entries(present(item, { ...showing, body: true }))
          const expected = JSON.stringify(Object.fromEntries(all.filter(([name]) => fields.includes(name))))
          expect(text(read, entry, { ...showing, fields })).toBe(expected)
          const page = read.listJson({ type, limit: 1, from: undefined }, { ...showing, fields })
          if (read.list({ type, limit: 1 }).items[0]?.id === item.id) expect(page.json.toString()).toBe(expected)
        }
      }
    },
  )

  test('of a list is that of its items, with the same cursor', () => {
    const many = [
      ...entries,
      ...Array.from({ length: 30 }, (_, i) => build.article({ slug: `bai-${i}`, authors: [ODD] })),
    ]
    const read = model.of(many)
    for (const showing of SHOWINGS) {
      const query = { type: 'articles' as const, limit: 7, ...(showing.lang === 'en' ? { lang: showing.lang } : {}) }
      for (let cursor: string | undefined; ;) {
        const page = read.list({ ...query, cursor })
        const { json, ...rest } = read.listJson({ ...query, cursor }, showing)
        expect(`[${json.toString()}]`).toBe(JSON.stringify(page.items.map((item) => present(item, showing))))
        expect(rest.cursor).toBe(page.cursor)
        const frame = (next: string | null) => ({ before: 'Trước: ', after: ` Sau: ${next}` })
        const framed = read.listJson({ ...query, cursor }, showing, frame).json
        expect(framed.toString()).toBe(`Trước: ${json.toString()} Sau: ${page.cursor}`)
        if (page.cursor === null) break
        cursor = page.cursor
      }
    }
  })

  test('leaves the snapshot whole, but for its search text', () => {
    const read = model.of(entries)
    for (const entry of entries) expect(whole(read, entry)).toEqual({ ...entry.snapshot, search: '', seq: entry.seq })
  })

  test('goes with a withdrawal and comes anew with the next version', () => {
    const [, article] = entries as [Entry, Entry]
    const read = model.of(entries)
    read.apply([build.withdrawal(article)])
    expect(text(read, article, SHOWINGS[0]!)).toBe('withdrawn')
    read.apply([build.update(article, { action: 'publish', title: 'Mới', english: null })])
    expect(JSON.parse(text(read, article, { ...SHOWINGS[0]!, lang: 'en' }))).toMatchObject({ title: 'Mới', lang: 'vi' })
  })
})
