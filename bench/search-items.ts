import type { Entry } from '../src/ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../src/ledger/snapshot'
import { SAMPLE } from '../src/sample/content'
import { searchText } from '../src/text/fold'
import { ledger, picture, ref } from '../test/support/entries'

/** Articles made of the sample's sentences and of names, so that words are as frequent as in real news: 150 to 350 words each. */
export function* generateArticles(count: number): Generator<Entry> {
  const random = createRandom(20260421)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const build = ledger()
  for (let index = 0; index < count; index++) {
    const place = `${pick(PLACE_FIRST)} ${pick(PLACE_SECOND)}`
    const person = `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}`
    const title = `${pick(OPENINGS)} ${pick(SUBJECTS)} ở ${place}`
    const summary = pick(SENTENCES)
    const sentences = Array.from({ length: 10 + Math.floor(random() * 12) }, () => pick(SENTENCES))
    const number = `${1 + Math.floor(random() * 4000)}/${pick(['QĐ-UBND', 'KH-UBND', 'QĐ-TTg', 'CV-SGDĐT'])}`
    const text = [...sentences, `Ông ${person} nêu Văn bản số ${number}.`].join(' ')
    yield build.article({
      slug: `bai-${index}`,
      title,
      summary,
      body: { html: `<p>${text}</p><p><a href="${PLACEHOLDER_ORIGIN}/p/articles/bai-0">…</a></p>`, text },
      topics: [ref(`chu-de-${index % 12}`)],
      organisation: ref(`don-vi-${index % 80}`),
      place: {
        ...ref(`xa-${index % 100}`, place),
        lineage: [`id-xa-${index % 100}`, `id-xom-${index % 1000}`, `xom-${index % 1000}`],
      },
      kind: index % 3 === 0 ? 'guide' : 'news',
      featured: index % 50 === 0,
      edition: index % 20 === 0 ? ref('tuan-le') : null,
      english:
        index % 10 === 0
          ? { title: 'Lifelong learning', summary: 'A movement', body: { html: '<p>Hello</p>', text: 'Hello' } }
          : null,
      cover: picture(`anh-${index}`),
      search: searchText([title, summary, text]),
      publishedAt: new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString(),
    })
  }
}

const SENTENCES = [...SAMPLE.articles, ...SAMPLE.stories, ...SAMPLE.events].flatMap(({ summary, body }) =>
  `${summary} ${body.replace(/[#*>|]|:::|!?\[|\]\([^)]*\)/g, ' ')}`
    .split(/(?<=[.!?])\s+|\n{2,}/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.split(' ').length > 5),
)
const OPENINGS = [
  'Lan tỏa',
  'Đẩy mạnh',
  'Phát động',
  'Khai mạc',
  'Sơ kết',
  'Nhân rộng',
  'Gương sáng',
  'Ra mắt',
  'Đổi mới',
]
const SUBJECTS = [
  ...['phong trào học tập suốt đời', 'văn hóa đọc trong nhà trường', 'tủ sách dòng họ', 'câu lạc bộ bạn đọc trẻ'],
  ...['mô hình công dân học tập', 'lớp học số cho người cao tuổi', 'ngày hội sách', 'tuần lễ hưởng ứng học tập'],
  ...['thư viện lưu động', 'chuyển đổi số cộng đồng', 'quỹ khuyến học khuyến tài', 'gia đình học tập tiêu biểu'],
]
const PLACE_FIRST = [
  'Duy',
  'Lý',
  'Kim',
  'Thanh',
  'Bình',
  'Ý',
  'Nam',
  'Mỹ',
  'Hải',
  'Giao',
  'Xuân',
  'Nghĩa',
  'Trực',
  'Yên',
]
const PLACE_SECOND = [
  'Tiên',
  'Nhân',
  'Bảng',
  'Liêm',
  'Lục',
  'Yên',
  'Trường',
  'Lộc',
  'Hậu',
  'Thủy',
  'Hưng',
  'Ninh',
  'Mô',
]
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hoàng', 'Phan', 'Ngô', 'Dương']
const MIDDLE = ['Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Ngọc', 'Quang', 'Thanh']
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Đào',
  'Giang',
  'Hạnh',
  'Khánh',
  'Lan',
  'Mai',
  'Nga',
  'Oanh',
  'Phúc',
  'Sơn',
]

/** The same numbers at every run (mulberry32), so that runs can be compared. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
