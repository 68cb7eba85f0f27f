import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { published, word } from '../support/content'
import { body } from '../support/desk'
import { startHub, type TestHub } from '../support/hub'
import { createReader, type Reader } from '../support/reader'

let hub: TestHub
let reader: Reader
beforeAll(async () => {
  hub = await startHub()
  reader = createReader(() => hub.address)
})
afterAll(() => hub?.remove())

const ENGLISH = {
  title: 'Reading Day across the province',
  summary: 'Libraries stay open all week.',
  body: body('The library opens at eight.'),
}
const article = (english?: object) =>
  published(hub.admin, 'articles', hub.admin.article({ title: word('Ngày Sách '), english }))

describe('the English version', () => {
  test('an item with title, summary and body in English is in the English list, in English', async () => {
    const { id, title } = await article(ENGLISH)
    const [item] = (await reader.list('/v1/articles?lang=en&include=body')).filter((each) => each.id === id)
    expect(item).toMatchObject({
      lang: 'en',
      title: ENGLISH.title,
      summary: ENGLISH.summary,
      body: { text: 'The library opens at eight.' },
    })
    const one = await reader.get(`/v1/articles/${id}?lang=en`)
    expect(one.body).toMatchObject({ lang: 'en', title: ENGLISH.title })
    const vietnamese = await reader.get(`/v1/articles/${id}`)
    expect(vietnamese.body).toMatchObject({ lang: 'vi', title })
    expect(JSON.stringify(vietnamese.body)).not.toContain(ENGLISH.title)
  })

  test.each<[string, object | undefined]>([
    ['nothing', undefined],
    ['a title alone', { title: ENGLISH.title }],
    ['no summary', { ...ENGLISH, summary: '' }],
    ['an empty body', { ...ENGLISH, body: body('') }],
  ])('an item with %s in English is in the Vietnamese list only', async (_name, english) => {
    const { id, title } = await article(english)
    expect(await reader.ids('/v1/articles?lang=en')).not.toContain(id)
    expect(await reader.ids('/v1/articles?lang=vi')).toContain(id)
    expect(await reader.ids('/v1/articles')).toContain(id)
    expect((await reader.get(`/v1/articles/${id}?lang=en`)).body).toMatchObject({ lang: 'vi', title })
  })

  test('appears with the publication that brings it, and goes with the one that takes it back', async () => {
    const { id } = await article()
    const inEnglish = async () => (await reader.ids('/v1/articles?lang=en')).includes(id)
    await hub.admin.update('articles', id, { english: ENGLISH })
    expect(await inEnglish()).toBe(false)
    await published(hub.admin, 'articles', { id, slug: '' })
    expect(await inEnglish()).toBe(true)
    await hub.admin.update('articles', id, { english: { title: '', summary: '', body: null } })
    expect(await inEnglish()).toBe(true)
    await published(hub.admin, 'articles', { id, slug: '' })
    expect(await inEnglish()).toBe(false)
  })

  test('a language the hub does not have is refused, by name', async () => {
    const { status, text } = await reader.get('/v1/articles?lang=fr')
    expect([status, text]).toEqual([400, expect.stringContaining('lang')])
  })

  test('is found by its English title', async () => {
    const name = word('festival')
    const { id } = await article({ ...ENGLISH, title: `The ${name}` })
    expect(await reader.ids(`/v1/articles?q=${name}`)).toEqual([id])
  })
})
