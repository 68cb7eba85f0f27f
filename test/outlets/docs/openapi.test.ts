import { beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { systemClock } from '../../../src/shared/clock'
import { PUBLIC_TYPES } from '../../../src/ledger/entry'
import { apiRouter } from '../../../src/outlets/api/router'
import { CONFIGURATOR_STYLE } from '../../../src/outlets/embed/configurator'
import { embedRouter } from '../../../src/outlets/embed/router'
import { feedsRouter } from '../../../src/outlets/feeds/router'
import { key } from '../../delivery/gate/support'
import { checker, type Described, type DescribedOperation } from './checker'
import { KEYS, outside } from './support'

const hub = outside()
let description: Described
let check: ReturnType<typeof checker>

beforeAll(async () => {
  description = (await (await fetch(`${hub.origin}/openapi.json`)).json()) as Described
  check = checker(description)
})

const operations = (): [string, DescribedOperation][] =>
  Object.entries(description.paths).map(([path, { get }]) => [path, get])

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1, in Vietnamese and in English', async () => {
    for (const lang of ['vi', 'en']) {
      const text = await (await fetch(`${hub.origin}/openapi.json?lang=${lang}`)).text()
      expect(await new Validator().validate(JSON.parse(text))).toEqual({ valid: true })
      expect(JSON.parse(text).openapi).toMatch(/^3\.1\./)
      expect(text.includes('Newest first')).toBe(lang === 'en')
      expect(text.includes('Mới nhất trước')).toBe(lang === 'vi')
      expect(text).not.toContain('"words"')
    }
    expect((await fetch(`${hub.origin}/openapi.json?lang=fr`)).status).toBe(400)
  })

  test('has examples that are what it says they are', () => {
    expect(check.exampleFaults()).toEqual([])
  })

  test('names every route, and no other', () => {
    const parts = { model: hub.model, origin: hub.origin, clock: systemClock }
    const routes = [
      ...pathsOf(apiRouter(parts), '/v1'),
      ...pathsOf(feedsRouter(parts), ''),
      ...pathsOf(embedRouter({ ...parts, frameOrigins: () => null, sitePage: () => '' }), ''),
      ...['/media/{id}/{name}', '/health/live', '/health/ready', '/metrics', '/sitemap.xml', '/openapi.json'],
    ]
    expect(new Set(Object.keys(description.paths))).toEqual(new Set(routes.filter((path) => !UNLISTED.includes(path))))
  })
})

describe('every answer is as described', () => {
  test('everything the description says can happen happens, and is as it says', async () => {
    const faults: string[] = []
    const seen = new Set<string>()
    for (const [path, operation] of operations()) {
      for (const [url, init] of questions(path, operation)) {
        const answer = await ask(url, init)
        seen.add(`${path} ${answer.status}`)
        faults.push(...check.faults(path, url, answer))
      }
    }
    expect(faults).toEqual([])
    const described = operations().flatMap(([path, { responses }]) =>
      Object.keys(responses).map((status) => `${path} ${status}`),
    )
    expect(described.filter((one) => !seen.has(one) && !isElsewhere(one))).toEqual([])
    expect(hub.errors).toEqual([])
  })

  test('a field, header or status more would be found', async () => {
    const answer = await ask('/v1/articles')
    const spoilt = { ...answer, text: answer.text!.replace('"title"', '"secret":1,"title"') }
    expect(check.faults('/v1/articles', '/v1/articles', spoilt).join()).toContain('secret')
    const without = { ...answer, text: answer.text!.replace(/"summary":"[^"]*",/, '') }
    expect(check.faults('/v1/articles', '/v1/articles', without).join()).toContain('summary')
    const headers = new Headers([...answer.headers, ['Set-Cookie', 'a=b']])
    expect(check.faults('/v1/articles', '/v1/articles', { ...answer, headers }).join()).toContain('set-cookie')
    expect(check.faults('/v1/articles', '/v1/articles', { ...answer, status: 418 }).join()).toContain('418')
  })
})

describe('every parameter is as described', () => {
  test('none is accepted that is not described, and each that is', async () => {
    for (const [path, operation] of operations().filter(([path]) => isStrict(path))) {
      const url = fill(path, operation)
      const { status, text } = await ask(`${url.split('?')[0]}?no-such=1`, { headers: { 'Accept-Language': 'en' } })
      expect([path, status]).toEqual([path, 400])
      const { allowed } = JSON.parse(text!).parameters[0] as { allowed: string }
      const described = operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name)
      expect([path, allowed.replace('the parameters ', '').split(', ').sort()]).toEqual([path, described.sort()])
    }
  })

  test('takes the values it says, and refuses those beyond', async () => {
    const wrong: string[] = []
    for (const [path, operation] of operations()) {
      const [url] = fill(path, operation).split('?')
      const needed = operation.parameters.filter(({ required, in: place }) => required && place === 'query')
      for (const parameter of operation.parameters.filter(({ in: place }) => place === 'query')) {
        const { good, bad } = valuesOf(parameter)
        // Forms send what was not chosen as nothing.
        const refused = path === '/embed/frame' ? bad.filter((value) => value.trim() !== '') : bad
        const given = needed
          .filter(({ name }) => name !== parameter.name)
          .map(({ name, example }) => [name, String(example)])
        const status = async (value: string) => {
          const query = new URLSearchParams([...given, [parameter.name, value]])
          return (await ask(`${url}?${query}`)).status
        }
        for (const value of good)
          if ((await status(value)) === 400) wrong.push(`${path} refuses ${parameter.name}=${value}`)
        for (const value of refused)
          if (![400, 501].includes(await status(value))) wrong.push(`${path} takes ${parameter.name}=${value}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

/** Not for those who take content: for crawlers, pictures within feeds, and parts of the hub's own pages. */
const UNLISTED = [
  CONFIGURATOR_STYLE.path,
  '/embed/configurator.js',
  '/embed/inside.js',
  '/robots.txt',
  '/sitemap-{part}.xml',
  '/feeds/emblem.png',
  '/feeds/{file}',
  '/feeds/{kind}/{file}',
]
/** Formats of feeds come by the ending of `:file`. */
const ENDINGS = ['/feeds/{list}.{format}', '/feeds/{kind}/{slug}.{format}']

function pathsOf(
  router: { stack: { route?: { path: string | RegExp | (string | RegExp)[] } }[] },
  prefix: string,
): string[] {
  const paths = router.stack.flatMap(({ route }) =>
    route ? [`${prefix}${String(route.path)}`.replace(/:(\w+)/g, '{$1}')] : [],
  )
  return prefix === '' ? [...paths, ...ENDINGS] : paths
}

/**
 * Failures cannot be asked for. `fetch` tells Express to send everything again, so that the metrics' 304 does not come.
 */
function isElsewhere(described: string): boolean {
  return (
    / 500$/.test(described) ||
    described === '/metrics 304' ||
    (/ 503$/.test(described) && !described.startsWith('/v1/manifest'))
  )
}

type Question = [url: string, init?: RequestInit]

function questions(path: string, operation: DescribedOperation): Question[] {
  const url = fill(path, operation)
  const own: Question[] = (MORE[path] ?? []).map((more) => (typeof more === 'string' ? [more] : more))
  const list = /^\/v1\/(\w+)$/.exec(path)?.[1]
  const isList = PUBLIC_TYPES.some((type) => type === list)
  const one = /^\/v1\/(\w+)\/\{id\}$/.exec(path)?.[1]
  return [
    [url],
    [operation['x-example']],
    ...(path === '/v1/changes/stream' ? [] : [[url, { headers: { 'If-None-Match': '*' } }] as Question]),
    ...(isStrict(path) ? [[`${url}${url.includes('?') ? '&' : '?'}no-such=1`] as Question] : []),
    ...(isList
      ? [[`${url}?include=body&limit=100`], [`${url}?limit=1`], [`${url}?fields=type,slug`]].map(
          ([one]) => [one!] as Question,
        )
      : []),
    ...(one
      ? ['khong-co', 'da-go', 'ten-cu', `${THERE[one]}?fields=id,seq`].map((slug): Question => [`/v1/${one}/${slug}`])
      : []),
    ...(isLimited(path) ? REFUSED.map((headers): Question => [url, { headers }]) : []),
    ...own,
  ]
}
/** With whatever key: one that there is none of, one that does not open this, and one of which nothing is left at the second time. */
const REFUSED = [key().bearer, KEYS.forNothing.bearer, KEYS.usedUp.bearer, KEYS.usedUp.bearer]
/** What refuses parameters it does not know. */
const isStrict = (path: string) => path.startsWith('/v1/') || ['/openapi.json', '/embed/frame'].includes(path)
const isLimited = (path: string) => /^\/(v1|feeds)\/|^\/sitemap/.test(path)
const MORE: Record<string, (string | Question)[]> = {
  '/v1/articles/{id}': ['/v1/articles/co-thong-bao', '/v1/articles/chuyen-di', '/v1/articles/thu-vien-mo-cua?lang=en'],
  '/v1/events': ['/v1/events?from=2020-01-01&include=body'],
  '/v1/changes': [
    '/v1/changes?include=item&limit=1000',
    '/v1/changes?since=100000',
    '/v1/changes?include=item&lang=en',
  ],
  '/v1/manifest': ['/v1/manifest?min-seq=100000'],
  '/v1/search': [
    '/v1/search?q=thu+vien&include=body&limit=100',
    '/v1/search?q=ngay&fields=slug,highlight',
    '/v1/search?q=thuw+vien',
    '/v1/search',
  ],
  '/feeds/{list}.{format}': ['/feeds/articles.atom', '/feeds/stories.json', '/feeds/khong-co.rss'],
  '/feeds/{kind}/{slug}.{format}': ['/feeds/topics/khong-co.rss', '/feeds/topics/ten-cu.rss'],
  '/feeds/editions/{slug}.ics': ['/feeds/editions/khong-co.ics', '/feeds/editions/ten-cu.ics'],
  '/embed/frame': [
    '/embed/frame?item=articles/khong-co',
    '/embed/frame?item=articles/da-go',
    '/embed/frame?item=articles/ten-cu',
    '/embed/frame?consumer=khong-co',
    '/embed/frame?consumer=cong-tinh',
  ],
  '/oembed': [
    '/oembed?url=HUB/p/articles/thu-vien-mo-cua&format=xml',
    '/oembed?url=HUB/p/articles/thu-vien-mo-cua&format=yaml',
    '/oembed?url=HUB/p/articles/da-go',
    '/oembed?url=HUB/p/articles/khong-co',
    '/oembed?maxwidth=0',
  ],
  '/media/{id}/{name}': [
    '/media/sach/khong-co.webp',
    ['/media/sach/sach-card.webp', { headers: { Range: 'bytes=0-9' } }],
  ],
}

/** Of things that are there in the test's content. */
const THERE: Record<string, string> = {
  articles: 'thu-vien-mo-cua',
  stories: 'co-giao-mo-tu-sach',
  events: 'khai-mac-ngay-sach',
  editions: 'ngay-sach-2026',
  documents: 'quyet-dinh-1373-qd-ttg',
  topics: 'van-hoa-doc',
  organisations: 'thu-vien-tinh',
  places: 'phuong-phu-ly',
  observances: 'ngay-sach',
}

function fill(path: string, operation: DescribedOperation): string {
  const type = path.split('/')[2]!
  if (path === '/feeds/{kind}/{slug}.{format}') return '/feeds/topics/van-hoa-doc.rss'
  if (path === '/v1/search') return '/v1/search?q=thu+vien'
  if (path === '/oembed') return '/oembed?url=HUB/p/articles/thu-vien-mo-cua'
  return path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    if (name === 'id' && type in THERE) return THERE[type]!
    return String(operation.parameters.find((one) => one.name === name && one.in === 'path')?.example)
  })
}

async function ask(
  url: string,
  init: RequestInit = {},
): Promise<{ status: number; headers: Headers; text: string | null }> {
  const leaving = new AbortController()
  const res = await fetch(hub.origin + url.replace('HUB', encodeURIComponent(hub.origin)), {
    redirect: 'manual',
    signal: leaving.signal,
    ...init,
  })
  const isStream = res.headers.get('content-type')?.startsWith('text/event-stream') === true
  const text = isStream ? null : await res.text()
  if (isStream) leaving.abort()
  return { status: res.status, headers: res.headers, text }
}

function valuesOf({ name, schema, example }: DescribedOperation['parameters'][number]): {
  good: string[]
  bad: string[]
} {
  const good = example === undefined ? [] : [Array.isArray(example) ? example.join(',') : String(example)]
  const values = schema.items?.enum ?? schema.enum
  if (values) return { good: [...good, ...values, ...(schema.items ? [values.join(',')] : [])], bad: ['no-such', ''] }
  if (schema.type === 'integer') {
    const most = schema.maximum!
    // To wait for an entry that is years away takes its time.
    return {
      good: [...good, String(schema.minimum), ...(name === 'min-seq' ? [] : [String(most)])],
      bad: [String(schema.minimum! - 1), String(BigInt(most) + 1n), '1.5', 'x'],
    }
  }
  if (schema.type === 'boolean') return { good: ['true', 'false'], bad: ['1', 'yes'] }
  if (schema.format === 'date') return { good, bad: ['2026-02-30', '21/4/2026'] }
  if (name === 'cursor') return { good, bad: ['x'] }
  if (schema.type === 'array')
    return { good, bad: [Array.from({ length: 51 }, (_, index) => `v${index}`).join(','), 'v'.repeat(201)] }
  if (schema.format === 'uri') return { good, bad: ['', 'thu-vien'] }
  const { pattern, maxLength } = schema
  return { good, bad: [...(pattern ? [' '] : []), ...(maxLength ? ['v'.repeat(maxLength + 1)] : [])] }
}
