import type { z } from 'zod'
import type { PublicType } from '../../ledger/entry'
import type { PUBLIC_SCHEMAS } from '../../readmodel/present'
import type { RichAnswer } from '../embed/oembed-answer'
import type { ChangeJson, ManifestJson } from '../api/answers'

type Json<T extends PublicType> = z.output<(typeof PUBLIC_SCHEMAS)[T]>

const TOPIC = { id: '6718a2c4e1b2', slug: 'thoi-quen-tu-hoc', name: 'Xây dựng thói quen tự học' }
const LIBRARY = { id: '6718a2c4e1c7', slug: 'thu-vien-tinh', name: 'Thư viện tỉnh' }
const WARD = { id: '6718a2c4e1d0', slug: 'phuong-phu-ly', name: 'Phường Phủ Lý' }
const EDITION = { id: '6718a2c4e1f3', slug: 'ngay-sach-2026', name: 'Ngày Sách và Văn hóa đọc Việt Nam năm 2026' }
const HUB = 'https://hub.example.vn'

const item = <T extends string>(type: T, slug: string, title: string) => ({
  type,
  id: '6718a2c4e2a1',
  slug,
  url: `${HUB}/p/${type}/${slug}`,
  lang: 'vi' as const,
  title,
  summary: 'Hơn hai mươi thư viện mở cửa suốt tuần.',
  body: { html: '<p>Thư viện tỉnh mở cửa từ 08:00.</p>', text: 'Thư viện tỉnh mở cửa từ 08:00.' },
  topics: [TOPIC],
  organisation: LIBRARY,
  place: WARD,
  authors: ['Minh An'],
  source: null,
  documents: [],
  cover: {
    id: '6718a2c4e3b5',
    alt: 'Bạn đọc trẻ bên kệ sách',
    credit: 'Thư viện tỉnh',
    caption: null,
    sizes: [{ url: `${HUB}/media/6718a2c4e3b5/ke-sach-640x360.webp`, width: 640, height: 360, type: 'image/webp' }],
  },
  publishedAt: '2026-04-20T08:00:00+07:00',
  updatedAt: '2026-04-20T08:00:00+07:00',
  version: 1,
  seq: 128,
  correction: null,
})

const reference = <T extends string>(type: T, { id, slug, name }: typeof TOPIC) => ({
  type,
  id,
  slug,
  url: `${HUB}/v1/${type}/${slug}`,
  name,
  description: null,
  version: 1,
  seq: 12,
  updatedAt: '2026-01-05T09:00:00+07:00',
})

const dated = { parent: null, validFrom: null, validTo: null, successors: [], aliases: [] }

/** One of each type, as it is answered. */
export const EXAMPLES: { [T in PublicType]: Json<T> } = {
  articles: { ...item('articles', 'thu-vien-mo-cua', 'Thư viện mở cửa suốt tuần'), kind: 'news', edition: EDITION },
  stories: {
    ...item('stories', 'co-giao-mo-tu-sach', 'Cô giáo về hưu mở tủ sách cho cả xóm'),
    kind: 'person',
    people: [{ name: 'Nguyễn Thị Mơ', role: 'Giáo viên nghỉ hưu', illustration: true }],
    edition: null,
  },
  events: {
    ...item('events', 'khai-mac-ngay-sach', 'Khai mạc Ngày Sách và Văn hóa đọc Việt Nam'),
    startsAt: '2026-04-21T08:00:00+07:00',
    endsAt: '2026-04-21T11:00:00+07:00',
    allDay: false,
    venue: { name: 'Thư viện tỉnh', address: null },
    status: 'scheduled',
    organisers: [LIBRARY],
    edition: EDITION,
  },
  editions: {
    ...item('editions', EDITION.slug, EDITION.name),
    observance: { id: '6718a2c4e0a9', slug: 'ngay-sach', name: 'Ngày Sách và Văn hóa đọc Việt Nam' },
    year: 2026,
    ordinal: 5,
    anchorDay: '2026-04-21',
    startsOn: '2026-04-15',
    endsOn: '2026-05-02',
    messages: ['Sách cho tôi, cho bạn'],
    leads: [LIBRARY],
  },
  documents: {
    ...item('documents', 'quyet-dinh-1373-qd-ttg', 'Phê duyệt Đề án Xây dựng xã hội học tập giai đoạn 2021 - 2030'),
    kind: 'decision',
    number: '1373/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2021-07-30',
    effectiveOn: '2021-07-30',
    file: { url: `${HUB}/media/6718a2c4e4c8/1373.pdf`, name: '1373.pdf', type: 'application/pdf', bytes: 1_482_003 },
  },
  topics: { ...reference('topics', TOPIC), code: 'II.1.a', paragraph: 'Tuyên truyền về ý nghĩa của tự học.', order: 1 },
  organisations: { ...reference('organisations', LIBRARY), kind: 'library', ...dated, website: null },
  places: { ...reference('places', WARD), kind: 'ward', ...dated },
  observances: {
    ...reference('observances', { id: '6718a2c4e0a9', slug: 'ngay-sach', name: 'Ngày Sách và Văn hóa đọc Việt Nam' }),
    anchorDay: '04-21',
    leads: [LIBRARY],
  },
}

export const CHANGE: ChangeJson = {
  seq: 128,
  action: 'publish',
  type: 'articles',
  id: EXAMPLES.articles.id,
  version: 1,
  at: '2026-04-20T08:00:00+07:00',
}
export const MANIFEST: ManifestJson = { data: [{ type: 'articles', id: CHANGE.id, version: 1, seq: 128 }], head: 128 }
export const OEMBED: RichAnswer = {
  version: '1.0',
  type: 'rich',
  title: EXAMPLES.articles.title,
  author_name: LIBRARY.name,
  provider_name: 'Nguồn Học',
  provider_url: `${HUB}/`,
  cache_age: 300,
  html: `<iframe src="${HUB}/embed/frame?item=articles%2F${EXAMPLES.articles.id}" width="600" height="638" …></iframe>`,
  width: 600,
  height: 638,
}
export const PROBLEM = {
  type: 'about:blank',
  status: 400,
  title: 'Tham số không hợp lệ',
  detail: 'limit: nhận được "1000"; chấp nhận: một số nguyên từ 1 đến 100.',
  parameters: [{ name: 'limit', value: '1000', allowed: 'một số nguyên từ 1 đến 100' }],
}
