import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { publicContent } from '../../support/public-content'
import { between, ORIGIN, pages } from './support'

const serve = pages()
const jsonLdOf = (text: string) => JSON.parse(between(text, '<script type="application/ld+json">', '</script>'))

describe('the page of an item', () => {
  test('shows an article whole: text, correction, source, topics, related documents', async () => {
    const get = await serve(publicContent())
    const { status, headers, text } = await get('/p/articles/thu-vien-mo-cua')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(text).toContain('<html lang="vi">')
    expect(between(text, '<h1>', '</h1>')).toBe('Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc')
    expect(between(text, 'class="box fix"', '</section>')).toContain('giờ đúng là 08:00')
    expect(text).toContain('<time datetime="2026-04-02T10:04:05+07:00">10:04, 2/4/2026</time>')
    expect(text).toContain('Nguyễn Thị Hằng, Đỗ Đức Ưng')
    expect(text).toContain('href="https://bao.example/ngay-sach"')
    expect(between(text, 'Vị trí trang', '</nav>')).toContain('href="/feeds/topics/van-hoa-doc.rss"')
    expect(between(text, 'Văn bản liên quan', '</section>')).toContain('href="/p/documents/quyet-dinh-1373-qd-ttg"')
    expect(text).toContain(`<link rel="canonical" href="${ORIGIN}/p/articles/thu-vien-mo-cua" />`)
  })

  test('has no placeholder address, no script but data, and stays under 30 KB', async () => {
    const get = await serve(publicContent())
    for (const path of PATHS) {
      const { status, text } = await get(path)
      expect([path, status]).toEqual([path, 200])
      expect(text).not.toContain('hub.invalid')
      expect(text.match(/<script(?! type="application\/ld\+json">)/g)).toBeNull()
      expect(text).not.toMatch(/ style="/)
      expect(Buffer.byteLength(text)).toBeLessThan(30 * 1024)
      expect(text.normalize('NFC')).toBe(text)
    }
  })

  test('escapes whatever a title, a name or a summary holds', async () => {
    const hostile = `</title><script>alert("x")</script>' onload='`
    const { article } = ledger()
    const entry = article({
      title: hostile,
      summary: hostile,
      authors: [hostile],
      source: { name: hostile, url: null },
    })
    const { text } = await (await serve([entry]))(`/p/articles/${entry.snapshot.slug}`)
    expect(text).not.toContain('<script>alert')
    expect(text.replace(/<script[\s\S]*?<\/script>/g, '')).not.toContain("' onload='")
    expect(jsonLdOf(text).headline).toBe(hostile)
  })

  test('tells when and where an event takes place, and its state in words', async () => {
    const get = await serve(publicContent())
    const { text } = await get('/p/events/khai-mac-ngay-sach')
    const facts = between(text, 'Thông tin sự kiện', '</dl>')
    expect(facts).toContain('08:00 đến 11:00, Thứ Ba, 21/4/2026')
    expect(facts).toContain('12 đường Biên Hòa, phường Phủ Lý')
    expect(facts).toContain('Hội Khuyến học tỉnh')
    expect(facts).toContain('Theo kế hoạch')
    expect(facts).toContain('href="/p/editions/ngay-sach-2026"')
    expect((await get('/p/events/gio-doc-cung-con')).text).toContain('Đã hủy')
    expect((await get('/p/events/ngay-hoi-doi-sach')).text).toContain('Tạm hoãn')
  })

  test('says of an event that is over that it took place', async () => {
    const get = await serve(publicContent(), new Date('2026-05-01T00:00:00Z'))
    expect(between((await get('/p/events/khai-mac-ngay-sach')).text, 'Tình trạng', '</dd>')).toContain('Đã diễn ra')
    expect(between((await get('/p/events/gio-doc-cung-con')).text, 'Tình trạng', '</dd>')).toContain('Đã hủy')
  })

  test('marks invented people in a story', async () => {
    const { text } = await (await serve(publicContent()))('/p/stories/co-giao-mo-tu-sach')
    const [invented, real] = between(text, '<h2>Nhân vật</h2>', '</section>').split('</li>')
    expect(invented).toMatch(/Nguyễn Thị Mơ.*nhân vật minh họa/s)
    expect(real).toContain('Trần Văn Đễ')
    expect(real).not.toContain('nhân vật minh họa')
  })

  test('gives dates, leads and messages of an edition', async () => {
    const { text } = await (await serve(publicContent()))('/p/editions/ngay-sach-2026')
    expect(text).toContain('Từ 15/4 đến 2/5/2026')
    expect(between(text, 'Cơ quan chủ trì', '</dd>')).toContain('Thư viện tỉnh')
    expect(between(text, 'Thông điệp', '</section>')).toContain('Đọc sách để kiến tạo tương lai')
  })

  test('gives kind, number, issuer, dates and file of a document', async () => {
    const { text } = await (await serve(publicContent()))('/p/documents/quyet-dinh-1373-qd-ttg')
    const facts = between(text, 'Thông tin văn bản', '</section>')
    for (const fact of ['Quyết định', '1373/QĐ-TTg', 'Thủ tướng Chính phủ', 'ngày 30 tháng 7 năm 2021'])
      expect(facts).toContain(fact)
    expect(facts).toContain('href="/media/file-1/1373.pdf"')
    expect(facts).toContain('(PDF, 1,4 MB)')
  })

  test('describes an article to search engines in their own words', async () => {
    const get = await serve(publicContent())
    const article = jsonLdOf((await get('/p/articles/thu-vien-mo-cua')).text)
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc',
      mainEntityOfPage: `${ORIGIN}/p/articles/thu-vien-mo-cua`,
      datePublished: '2026-04-02T10:04:05+07:00',
      dateModified: '2026-04-03T09:00:00+07:00',
      author: [
        { '@type': 'Person', name: 'Nguyễn Thị Hằng' },
        { '@type': 'Person', name: 'Đỗ Đức Ưng' },
      ],
      publisher: { '@type': 'Organization', name: 'Nguồn Học', logo: { '@type': 'ImageObject', width: 144 } },
      sourceOrganization: { '@type': 'Organization', name: 'Thư viện tỉnh' },
      isBasedOn: 'https://bao.example/ngay-sach',
      correction: {
        '@type': 'CorrectionComment',
        text: 'Bản trước ghi nhầm giờ khai mạc là 09:00; giờ đúng là 08:00.',
        datePublished: '2026-04-03T09:00:00+07:00',
      },
    })
    // Of each shape one, as large as there is: https://developers.google.com/search/docs/appearance/structured-data/article
    expect(article.image.map(({ url }: { url: string }) => url)).toEqual([
      `${ORIGIN}/media/sach/sach-wide.jpeg`,
      `${ORIGIN}/media/sach/sach-social.jpeg`,
      `${ORIGIN}/media/sach/sach-thumbnail.jpeg`,
    ])
    for (const { width, height } of article.image) expect(width * height).toBeGreaterThanOrEqual(50_000)
  })

  test('describes when, where and whether an event takes place', async () => {
    const get = await serve(publicContent())
    expect(jsonLdOf((await get('/p/events/khai-mac-ngay-sach')).text)).toMatchObject({
      '@type': 'Event',
      name: 'Khai mạc Ngày Sách và Văn hóa đọc Việt Nam',
      startDate: '2026-04-21T08:00:00+07:00',
      endDate: '2026-04-21T11:00:00+07:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Thư viện tỉnh',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '12 đường Biên Hòa, phường Phủ Lý',
          addressLocality: 'Phường Phủ Lý',
          addressCountry: 'VN',
        },
      },
      organizer: [
        { '@type': 'Organization', name: 'Thư viện tỉnh' },
        { '@type': 'Organization', name: 'Hội Khuyến học tỉnh' },
      ],
      superEvent: { '@type': 'EventSeries', url: `${ORIGIN}/p/editions/ngay-sach-2026` },
    })
    expect(jsonLdOf((await get('/p/events/gio-doc-cung-con')).text)).toMatchObject({
      startDate: '2026-04-25T19:30:00+07:00',
      eventStatus: 'https://schema.org/EventCancelled',
      location: { '@type': 'Place', name: 'Nhà văn hóa phường Châu Sơn' },
    })
    expect(jsonLdOf((await get('/p/events/ngay-hoi-doi-sach')).text)).toMatchObject({
      startDate: '2026-04-28',
      endDate: '2026-04-29',
      eventStatus: 'https://schema.org/EventPostponed',
    })
  })

  test('makes no place up for an event that has none', async () => {
    const { event } = ledger()
    const get = await serve([event({ slug: 'chua-ro', venue: null, place: null })])
    const described = jsonLdOf((await get('/p/events/chua-ro')).text)
    expect(described['@type']).toBe('Event')
    expect(described).not.toHaveProperty('location')
    expect(described).not.toHaveProperty('eventAttendanceMode')
  })

  test('tells machines nothing about people that it does not show', async () => {
    const { text } = await (await serve(publicContent()))('/p/stories/co-giao-mo-tu-sach')
    const { author, ...rest } = jsonLdOf(text)
    expect(author).toEqual({ '@type': 'Organization', name: 'Hội Khuyến học tỉnh' })
    expect(JSON.stringify(rest)).not.toMatch(/Nguyễn Thị Mơ|Trần Văn Đễ/)
  })

  test('shows search engines the way to it, and cards in other pages what to show', async () => {
    const { text } = await (await serve(publicContent()))('/p/articles/thu-vien-mo-cua')
    const [, , way] = text.split('<script type="application/ld+json">')
    expect(JSON.parse(way!.slice(0, way!.indexOf('</script>')))).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${ORIGIN}/` },
        { position: 2, name: 'Bài viết', item: `${ORIGIN}/#bai-viet` },
        { position: 3, item: `${ORIGIN}/p/articles/thu-vien-mo-cua` },
      ],
    })
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image" />')
    for (const [name, value] of [
      ['og:title', 'Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc'],
      ['og:image', `${ORIGIN}/media/sach/sach-social.jpeg`],
      ['og:image:width', '1200'],
      ['og:image:alt', 'Kệ sách màu xanh bên cửa sổ'],
    ])
      expect(text).toContain(`<meta property="${name}" content="${value}" />`)
  })

  test('says where its oEmbed answer is, in both formats and for its own language', async () => {
    const get = await serve(publicContent())
    const address = encodeURIComponent(`${ORIGIN}/p/articles/thu-vien-mo-cua`)
    const { text } = await get('/p/articles/thu-vien-mo-cua')
    expect(text).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/json\\+oembed" [^>]*href="${ORIGIN}/oembed\\?url=${address}&amp;format=json"`,
      ),
    )
    expect(text).toContain(`href="${ORIGIN}/oembed?url=${address}&amp;format=xml"`)
    expect((await get('/p/articles/thu-vien-mo-cua?lang=en')).text).toContain(`${address}%3Flang%3Den&amp;format=json`)
  })

  test('has an English version only where there is a translation', async () => {
    const get = await serve(publicContent())
    const english = await get('/p/articles/thu-vien-mo-cua?lang=en')
    expect(english.text).toContain('<html lang="en">')
    expect(between(english.text, '<h1>', '</h1>')).toBe('Book Day across the province')
    expect(english.text).toContain('Thư viện tỉnh</strong>')
    expect(english.text).toContain('<strong lang="vi">')
    expect(english.text).toContain(`<link rel="canonical" href="${ORIGIN}/p/articles/thu-vien-mo-cua?lang=en" />`)
    expect(english.text).toContain(`hreflang="vi" href="${ORIGIN}/p/articles/thu-vien-mo-cua"`)
    const without = await get('/p/articles/lop-hoc-buoi-toi?lang=en')
    expect([without.status, without.headers.get('location')]).toEqual([302, '/p/articles/lop-hoc-buoi-toi'])
    expect((await get('/p/articles/lop-hoc-buoi-toi')).text).not.toContain('hreflang')
  })

  test("points to the organisation's portal when the item lives there", async () => {
    const { article } = ledger()
    const entry = article({ portalUrl: 'https://portal.example/tin/bai-moi' })
    const { text } = await (await serve([entry]))(`/p/articles/${entry.snapshot.slug}`)
    expect(text).toContain('<link rel="canonical" href="https://portal.example/tin/bai-moi" />')
  })
})

const PATHS = [
  '/',
  '/p/articles/thu-vien-mo-cua',
  '/p/articles/thu-vien-mo-cua?lang=en',
  '/p/stories/co-giao-mo-tu-sach',
  '/p/events/khai-mac-ngay-sach',
  '/p/editions/ngay-sach-2026',
  '/p/documents/quyet-dinh-1373-qd-ttg',
]
