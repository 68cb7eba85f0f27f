import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { ledger, ref } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { feeds, ORIGIN } from './support'

const serve = feeds()
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
// The schema points to GeoJSON's for places, which the hub does not locate.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
const validate = ajv.compile(JSON.parse(readFileSync('test/fixtures/ninjs-schema_3.1.json', 'utf8')))
const errorsOf = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors)

describe('the news as ninjs', () => {
  test('is valid against the schema of ninjs 3.1, which refuses unknown fields', async () => {
    const { article, story, withdrawal } = ledger()
    const [gone, plain] = [article({ slug: 'go', seq: 900 }), story({ slug: 'guong', seq: 901 })]
    const { get } = await serve([
      ...publicContent(),
      gone,
      plain,
      article({
        slug: 'ky',
        edition: ref('ky'),
        source: { name: 'Báo tỉnh', url: 'báo.example/không phải địa chỉ' },
        seq: 902,
      }),
      withdrawal(gone, { seq: 903 }),
    ])
    const { status, headers, text } = await get('/feeds/news.ninjs.json')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect(errorsOf(text)).toEqual([])
    expect(JSON.parse(text).associations).toHaveLength(12)
    expect(errorsOf(text.replace('"slugline"', '"slug"'))).not.toEqual([])
    expect(text).not.toContain('hub.invalid')
  })

  test('tells newsrooms all of an article', async () => {
    const { get } = await serve(publicContent())
    const { associations } = JSON.parse((await get('/feeds/news.ninjs.json')).text)
    const article = associations.find(({ slugline }: { slugline: string }) => slugline === 'thu-vien-mo-cua')
    expect(article).toMatchObject({
      uri: 'urn:uuid:id-thu-vien-mo-cua',
      type: 'text',
      version: '2',
      firstCreated: '2026-04-02T10:04:05+07:00',
      versionCreated: '2026-04-03T09:00:00+07:00',
      pubStatus: 'usable',
      language: 'vi',
      headlines: [{ value: 'Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc' }],
      bodies: [{ contentType: 'text/html' }, { contentType: 'text/plain', value: 'Sáng 21/4, Thư viện tỉnh mở cửa.' }],
      by: 'Nguyễn Thị Hằng, Đỗ Đức Ưng',
      located: 'Phường Phủ Lý',
      organisations: [{ name: 'Thư viện tỉnh' }],
      subjects: [{ literal: 'van-hoa-doc' }, { literal: 'guong-hoc-tap' }],
      infoSources: [{ name: 'Báo tỉnh', uri: 'https://bao.example/ngay-sach' }],
      renditions: [{ href: `${ORIGIN}/p/articles/thu-vien-mo-cua` }],
    })
    const [picture] = article.associations
    expect(picture).toMatchObject({ type: 'picture', by: 'Thư viện tỉnh', usageTerms: 'CC BY 4.0' })
    expect(picture.renditions).toContainEqual({
      name: 'wide',
      href: `${ORIGIN}/media/sach/sach-wide.jpeg`,
      contentType: 'image/jpeg',
      width: 1280,
      height: 720,
      poi: { x: 640, y: 360 },
    })
    expect(article.descriptions.map(({ role }: { role: string }) => role)).toEqual(['summary', 'correction'])
  })

  test('holds articles and stories, newest first, and names no invented people', async () => {
    const { get } = await serve(publicContent())
    const { associations } = JSON.parse((await get('/feeds/news.ninjs.json')).text)
    expect(associations).toHaveLength(9)
    const times = associations.map(({ firstCreated }: { firstCreated: string }) => firstCreated)
    expect(times).toEqual([...times].sort().reverse())
    const story = associations.find(({ slugline }: { slugline: string }) => slugline === 'co-giao-mo-tu-sach')
    expect(story.people).toEqual([{ name: 'Trần Văn Đễ', rel: 'about' }])
  })

  test('lists what was taken back as cancelled, without its title', async () => {
    const { article, withdrawal } = ledger()
    const entry = article({ slug: 'go', title: 'Tên bí mật' })
    const { get } = await serve([entry, withdrawal(entry, { at: '2026-04-05T01:00:00.000Z' })])
    const { text } = await get('/feeds/news.ninjs.json')
    expect(errorsOf(text)).toEqual([])
    expect(text).not.toContain('Tên bí mật')
    expect(JSON.parse(text)).toMatchObject({
      versionCreated: '2026-04-05T08:00:00+07:00',
      associations: [{ uri: 'urn:uuid:id-go', pubStatus: 'canceled', edNote: 'Thông tin chưa chính xác' }],
    })
  })

  test('is valid while nothing is public, and with hostile text', async () => {
    expect(errorsOf((await (await serve([])).get('/feeds/news.ninjs.json')).text)).toEqual([])
    const hostile = '"}]}<script> \u2028'
    const { article } = ledger()
    const { get } = await serve([article({ title: hostile, authors: [hostile], topics: [ref('x', hostile)] })])
    const { text } = await get('/feeds/news.ninjs.json')
    expect(errorsOf(text)).toEqual([])
    expect(JSON.parse(text).associations[0].headlines[0].value).toBe(hostile)
  })
})
