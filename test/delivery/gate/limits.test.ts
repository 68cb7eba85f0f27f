import { describe, expect, test } from '@jest/globals'
import { createCounter, WINDOW } from '../../../src/delivery/gate/counter'
import { guarded, key } from './support'

const start = guarded()
const LIST = '/v1/articles'
const from = (address: string) => ({ 'X-Forwarded-For': address })

describe('without a key', () => {
  test('the fields count down, and the request after the last one answers 429 until the window passes', async () => {
    const { get, pass } = await start({ anonymousRate: 3 })
    const first = await get(LIST)
    expect(first.headers.get('ratelimit-policy')).toBe('"anonymous";q=3;w=60')
    expect(first.headers.get('ratelimit')).toBe('"anonymous";r=2;t=60')
    pass(17_500)
    expect((await get(LIST)).headers.get('ratelimit')).toBe('"anonymous";r=1;t=43')
    expect((await get('/feeds/articles.rss')).headers.get('ratelimit')).toBe('"anonymous";r=0;t=43')
    const { status, headers, body } = await get(LIST)
    expect(status).toBe(429)
    expect(headers.get('retry-after')).toBe('43')
    expect(headers.get('ratelimit-policy')).toBe('"anonymous";q=3;w=60')
    expect(headers.get('ratelimit')).toBe('"anonymous";r=0;t=43')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
    expect(body).toMatchObject({
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
      detail: 'Giới hạn là 3 yêu cầu mỗi phút. Hãy đợi 43 giây rồi gửi tiếp. Có khóa thì được đọc nhiều hơn.',
      'violated-policies': ['anonymous'],
    })
    pass(42_499)
    expect((await get(LIST)).status).toBe(429)
    pass(1)
    expect((await get(LIST)).headers.get('ratelimit')).toBe('"anonymous";r=2;t=60')
  })

  test.each<Record<string, string>>([{ Via: '1.1 cache.example' }, { 'CDN-Loop': 'cdn.example; x' }])(
    'who asks through a proxy that may keep the answer is told the policy alone, and all of it in a refusal: %j',
    async (through) => {
      const { bearer, record } = key()
      const { get } = await start({ anonymousRate: 1, keys: [record] })
      const { headers } = await get(LIST, through)
      expect([headers.get('ratelimit-policy'), headers.get('ratelimit')]).toEqual(['"anonymous";q=1;w=60', null])
      const refused = await get(LIST, through)
      expect([refused.status, refused.headers.get('ratelimit')]).toEqual([429, '"anonymous";r=0;t=60'])
      expect((await get(LIST, { ...through, ...bearer })).headers.get('ratelimit')).toBe('"key";r=5999;t=60')
    },
  )

  test('0 means no limit, and no fields', async () => {
    const { get } = await start({ anonymousRate: 0 })
    const { status, headers } = await get(LIST)
    expect([status, headers.get('ratelimit'), headers.get('ratelimit-policy')]).toEqual([200, null, null])
  })

  test('pages, files and documentation are not counted', async () => {
    const { get, status } = await start({ anonymousRate: 1 })
    for (const path of ['/', '/p/articles/mot-bai', '/media/x/anh.webp', '/openapi.json', '/docs', '/health/live']) {
      const { status, headers } = await get(path)
      expect({ path, status, fields: headers.get('ratelimit') }).toEqual({ path, status: 200, fields: null })
    }
    expect([await status(LIST), await status(LIST)]).toEqual([200, 429])
    // As Express finds them all the same.
    for (const path of ['/V1/articles', '/v1/Articles/', '/v1/', '/v1/nothing', '/Feeds/a.rss', '/SITEMAP.XML'])
      expect({ path, status: await status(path) }).toEqual({ path, status: 429 })
  })
})

describe('with a key', () => {
  test('its own rate counts, whatever others at the address have used up', async () => {
    const [one, two] = [key({ rate: 2 }), key({ rate: 5 })]
    const { get, status, pass } = await start({ anonymousRate: 1, keys: [one.record, two.record] })
    expect([await status(LIST), await status(LIST)]).toEqual([200, 429])
    expect((await get(LIST, one.bearer)).headers.get('ratelimit-policy')).toBe('"key";q=2;w=60')
    expect((await get(LIST, one.bearer)).headers.get('ratelimit')).toBe('"key";r=0;t=60')
    const refused = await get(LIST, one.bearer)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    expect(refused.body['violated-policies']).toEqual(['key'])
    expect((await get(LIST, two.bearer)).headers.get('ratelimit')).toBe('"key";r=4;t=60')
    pass(WINDOW)
    expect(await status(LIST, one.bearer)).toBe(200)
  })

  test('a rate that changes counts within the window; 0 means none', async () => {
    const { bearer, record } = key({ rate: 4 })
    const { get, ring } = await start({ keys: [record] })
    for (let n = 0; n < 3; n++) await get(LIST, bearer)
    ring.replace([{ ...record, rate: 2 }])
    expect((await get(LIST, bearer)).status).toBe(429)
    ring.replace([{ ...record, rate: 0 }])
    const { status, headers } = await get(LIST, bearer)
    expect([status, headers.get('ratelimit')]).toEqual([200, null])
  })
})

describe('with a key that does not open', () => {
  test('each try counts as one without a key; after the last of them 429, which tells nothing of the key', async () => {
    const revoked = key({ revokedAt: new Date() })
    const { get, status, pass } = await start({ anonymousRate: 3, keys: [revoked.record] })
    const first = await get(LIST, key().bearer)
    expect([first.status, first.headers.get('ratelimit')]).toEqual([401, '"anonymous";r=2;t=60'])
    expect([await status(LIST, revoked.bearer), await status(LIST)]).toEqual([401, 200])
    for (const bearer of [key().bearer, revoked.bearer, { Authorization: 'Bearer x' }]) {
      const { status, headers, body } = await get(LIST, bearer)
      expect([status, headers.get('retry-after'), headers.get('www-authenticate')]).toEqual([429, '60', null])
      expect(body['violated-policies']).toEqual(['anonymous'])
    }
    expect(await status(LIST)).toBe(429)
    pass(WINDOW)
    expect(await status(LIST, revoked.bearer)).toBe(401)
  })

  test('keys that open are not hurt by it, at the same address or used elsewhere', async () => {
    const page = key({ rate: 1, origins: ['https://portal.example'] })
    const [good, narrow] = [key(), key({ rate: 1, scopes: ['items'] })]
    const { status } = await start({ anonymousRate: 2, keys: [page.record, good.record, narrow.record] })
    expect([await status(LIST, page.bearer), await status('/v1/changes', narrow.bearer)]).toEqual([403, 403])
    expect([await status(LIST, page.bearer), await status(LIST, key().bearer)]).toEqual([429, 429])
    expect(await status(LIST, { ...page.bearer, Origin: 'https://portal.example' })).toBe(200)
    expect([await status(LIST, narrow.bearer), await status(LIST, good.bearer)]).toEqual([200, 200])
  })

  test('addresses are told apart as without one, by /64', async () => {
    const { status } = await start({ anonymousRate: 1, trustedProxies: ['loopback'] })
    const tried = (address: string) => status(LIST, { ...key().bearer, ...from(address) })
    expect([await tried('2001:db8::1'), await tried('2001:db8::2'), await tried('2001:db8:0:1::1')]).toEqual([
      401, 429, 401,
    ])
  })

  test('where there is no limit there is none for them', async () => {
    const { status } = await start({ anonymousRate: 0 })
    for (let n = 0; n < 3; n++) expect(await status(LIST, key().bearer)).toBe(401)
  })
})

describe('the address that counts', () => {
  const statuses = async (trustedProxies: string[], addresses: string[]) => {
    const { status } = await start({ anonymousRate: 1, trustedProxies })
    const all = []
    for (const address of addresses) all.push(await status(LIST, from(address)))
    return all
  }

  test('is the other end of the connection: nobody chooses one by X-Forwarded-For', async () => {
    expect(await statuses([], ['203.113.7.8', '203.113.7.9'])).toEqual([200, 429])
    expect(await statuses(['10.0.0.0/8'], ['203.113.7.8', '203.113.7.9'])).toEqual([200, 429])
  })

  test('is the one a trusted proxy names, the last that is no proxy itself', async () => {
    expect(await statuses(['loopback'], ['203.113.7.8', '203.113.7.9', '203.113.7.8'])).toEqual([200, 200, 429])
    const chain = ['1.1.1.1, 203.113.7.8, 10.0.0.4', '2.2.2.2, 203.113.7.8, 10.9.9.9', '3.3.3.3, 203.113.7.9']
    expect(await statuses(['loopback', '10.0.0.0/8'], chain)).toEqual([200, 429, 200])
  })

  test('is a whole /64 of IPv6, and IPv4 however it is written', async () => {
    expect(
      await statuses(
        ['loopback'],
        ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:0DB8:0001:0002::9', '2001:db8:1:3::1'],
      ),
    ).toEqual([200, 429, 429, 200])
    expect(
      await statuses(['loopback'], ['203.113.7.8', '::ffff:203.113.7.8', '::ffff:cb71:708', '::ffff:203.113.7.9']),
    ).toEqual([200, 429, 429, 200])
  })

  test('does not change with the port that some proxies add; what is no address counts as the proxy', async () => {
    expect(
      await statuses(['loopback'], ['203.113.7.8:1000', '203.113.7.8:1001', '[2001:db8::1]:1', '[2001:db8::2]:2']),
    ).toEqual([200, 429, 200, 429])
    expect(await statuses(['loopback'], ['unknown', '_hidden', 'x'.repeat(500)])).toEqual([200, 429, 429])
  })
})

describe('the counter', () => {
  test('forgets windows that have passed as new ones come, and the oldest when there are too many', () => {
    const counter = createCounter(100)
    for (let n = 0; n < 1000; n++) counter.take(`a${n}`, 1, 0)
    expect(counter.size).toBe(100)
    counter.take('a999', 1, 1)
    expect(counter.isFull()).toBe(true)
    counter.take('a0', 1, 1)
    expect(counter.isFull()).toBe(false)
    for (let n = 0; n < 60; n++) counter.take(`b${n}`, 1, WINDOW + 1)
    expect(counter.size).toBe(60)
  })

  test('starts anew when the clock was set back', () => {
    const counter = createCounter()
    counter.take('a', 1, 1_000_000)
    counter.take('a', 1, 500_000)
    expect(counter.isFull()).toBe(false)
  })
})
