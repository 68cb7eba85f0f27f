import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, ORIGIN, type TestHub } from '../support/hub'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub?.remove())

const get = async (path: string) => {
  const answer = await fetch(`${hub.address}${path}`, { redirect: 'manual' })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, json: () => JSON.parse(text) }
}

describe('publishing an article', () => {
  test('a draft is nowhere; published, it is in the API, the changes, the feed and on its page', async () => {
    const article = await hub.admin.article({ title: 'Đẩy mạnh học tập suốt đời' })
    expect(article.slug).toBe('day-manh-hoc-tap-suot-doi')
    expect((await get(`/v1/articles/${article.id}`)).status).toBe(404)

    const published = await hub.admin.publish('articles', article.id)
    expect(published.body).toEqual({
      seq: expect.any(Number),
      version: 1,
      publishedAt: expect.any(String),
      url: `${ORIGIN}/p/articles/day-manh-hoc-tap-suot-doi`,
    })
    expect(published.status).toBe(200)

    const item = (await get('/v1/articles/day-manh-hoc-tap-suot-doi')).json()
    expect(item).toMatchObject({ id: article.id, title: 'Đẩy mạnh học tập suốt đời', version: 1, seq: published.body.seq })
    expect((await get('/v1/articles')).json().data.map((each: { id: string }) => each.id)).toContain(article.id)
    expect((await get('/feeds/articles.rss')).text).toContain(article.id)
    expect((await get('/p/articles/day-manh-hoc-tap-suot-doi')).text).toContain('Đẩy mạnh học tập suốt đời')
    expect((await get('/v1/changes?limit=1000')).json().changes.at(-1)).toMatchObject({ id: article.id, action: 'publish', version: 1 })
  })
})
