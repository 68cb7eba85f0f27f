import type { Action, Entry, ItemType, PublicType, ReferenceType, Withdrawal } from '../../src/ledger/entry'
import {
  PLACEHOLDER_ORIGIN,
  type ArticleSnapshot,
  type DocumentSnapshot,
  type EditionSnapshot,
  type EventSnapshot,
  type ItemCommon,
  type ObservanceSnapshot,
  type OrganisationSnapshot,
  type Picture,
  type PlaceSnapshot,
  type Ref,
  type Snapshot,
  type StorySnapshot,
  type TopicSnapshot,
} from '../../src/ledger/snapshot'
import { searchText } from '../../src/text/fold'

/**
 * Ledger entries for tests, whole and plausible, so that a test names only what it is about. Without `seq` entries are numbered on from 1
 * for each builder made by `ledger()`; ids come from the slug.
 */
type Envelope = { seq?: number; action?: Action; version?: number; at?: string; withdrawal?: Withdrawal }
type Given<S extends Snapshot> = Envelope & Partial<Omit<S, 'type'>>

export type EntryBuilder = ReturnType<typeof ledger>

export function ledger() {
  let seq = 0
  const entry = <S extends Snapshot>(snapshot: S, given: Envelope): Entry => {
    seq = given.seq ?? seq + 1
    const { action = 'publish', version = snapshot.version, at = '2026-04-02T03:04:05.678Z', withdrawal = null } = given
    return {
      id: `entry-${seq}`,
      seq,
      action,
      type: snapshot.type,
      item: snapshot.id,
      version,
      at,
      snapshot,
      withdrawal,
    }
  }
  return {
    article: (given: Given<ArticleSnapshot> = {}) =>
      entry<ArticleSnapshot>({ ...item('articles', given), kind: 'news', edition: null, ...own(given) }, given),
    story: (given: Given<StorySnapshot> = {}) =>
      entry<StorySnapshot>(
        { ...item('stories', given), kind: 'person', people: [], edition: null, ...own(given) },
        given,
      ),
    event: (given: Given<EventSnapshot> = {}) =>
      entry<EventSnapshot>({ ...item('events', given), ...EVENT, ...own(given) }, given),
    edition: (given: Given<EditionSnapshot> = {}) =>
      entry<EditionSnapshot>({ ...item('editions', given), ...EDITION, ...own(given) }, given),
    document: (given: Given<DocumentSnapshot> = {}) =>
      entry<DocumentSnapshot>({ ...item('documents', given), ...DOCUMENT, ...own(given) }, given),
    topic: (given: Given<TopicSnapshot> = {}) =>
      entry<TopicSnapshot>(
        {
          ...reference('topics', given),
          code: 'II.1.a',
          paragraph: 'Tuyên truyền chủ trương',
          order: 1,
          ...own(given),
        },
        given,
      ),
    organisation: (given: Given<OrganisationSnapshot> = {}) =>
      entry<OrganisationSnapshot>(
        { ...reference('organisations', given), ...dated('department'), website: null, ...own(given) },
        given,
      ),
    place: (given: Given<PlaceSnapshot> = {}) =>
      entry<PlaceSnapshot>({ ...reference('places', given), ...dated('ward'), lineage: [], ...own(given) }, given),
    observance: (given: Given<ObservanceSnapshot> = {}) =>
      entry<ObservanceSnapshot>(
        { ...reference('observances', given), anchorDay: '04-21', leads: [], ...own(given) },
        given,
      ),
    /** Takes back what an entry made public. */
    withdrawal: (of: Entry, given: Envelope = {}) =>
      entry(withoutBody(of.snapshot), {
        action: 'withdraw',
        version: of.version,
        withdrawal: { kind: 'gone', reason: 'Thông tin chưa chính xác' },
        ...given,
      }),
    /** The same item again, changed; by default its next version. */
    update: <S extends Snapshot>(of: Entry, changes: Partial<S> & Envelope) => {
      const { action = 'update', version = action === 'refresh' ? of.version : of.version + 1, ...rest } = changes
      return entry({ ...of.snapshot, ...own(rest), version } as Snapshot, { ...rest, action, version })
    },
  }
}

export function ref(slug: string, name = slug): Ref {
  return { id: `id-${slug}`, slug, name }
}

export function picture(id = 'picture-1'): Picture {
  const size = (name: string, width: number) => ({
    size: name,
    width,
    height: (width * 9) / 16,
    type: 'image/webp',
    url: `${PLACEHOLDER_ORIGIN}/media/${id}/${id}-${name}.webp`,
  })
  return {
    id,
    alt: 'Bạn đọc trẻ bên kệ sách',
    credit: 'Thư viện tỉnh',
    licence: 'CC BY 4.0',
    caption: null,
    focalPoint: { x: 50, y: 40 },
    sizes: [size('card', 640), size('wide', 1280)],
  }
}

const EVENT = {
  startsAt: '2026-04-21T01:00:00.000Z',
  endsAt: '2026-04-21T04:00:00.000Z',
  allDay: false,
  venue: { name: 'Thư viện tỉnh', address: null },
  status: 'scheduled' as const,
  organisers: [],
  edition: null,
}

const EDITION = {
  observance: ref('ngay-sach', 'Ngày Sách và Văn hóa đọc Việt Nam'),
  year: 2026,
  ordinal: 5,
  anchorDay: '2026-04-21',
  startsOn: '2026-04-15',
  endsOn: '2026-05-02',
  messages: ['Sách cho tôi, cho bạn'],
  leads: [],
}

const DOCUMENT = {
  kind: 'decision',
  number: '1373/QĐ-TTg',
  issuer: 'Thủ tướng Chính phủ',
  issuedOn: '2021-07-30',
  effectiveOn: null,
  file: null,
}

function item<T extends ItemType>(type: T, given: Partial<ItemCommon<T>>): ItemCommon<T> {
  const title = given.title ?? 'Đẩy mạnh học tập suốt đời'
  const summary = given.summary ?? 'Toàn tỉnh hưởng ứng phong trào học tập suốt đời.'
  return {
    ...common(type, given),
    lang: 'vi',
    title,
    summary,
    search: given.search ?? searchText([title, summary]),
    body: {
      html: `<p>Đọc thêm tại <a href="${PLACEHOLDER_ORIGIN}/p/articles/khac">đây</a>.</p>`,
      text: 'Đọc thêm tại đây.',
    },
    english: null,
    portalUrl: null,
    topics: [],
    organisation: null,
    place: null,
    authors: [],
    source: null,
    documents: [],
    cover: null,
    featured: false,
    publishedAt: '2026-04-02T03:04:05.678Z',
    updatedAt: '2026-04-02T03:04:05.678Z',
    correction: null,
  }
}

function reference<T extends ReferenceType>(
  type: T,
  given: { name?: string; slug?: string; id?: string; version?: number },
) {
  const name = given.name ?? 'Hội Khuyến học tỉnh'
  return {
    ...common(type, given),
    name,
    description: null,
    updatedAt: '2026-04-01T00:00:00.000Z',
    search: searchText([name]),
  }
}

function common<T extends PublicType>(type: T, given: { slug?: string; id?: string; version?: number }) {
  const slug = given.slug ?? 'day-manh-hoc-tap-suot-doi'
  return { type, id: given.id ?? `id-${slug}`, slug, version: given.version ?? 1, media: [] }
}

function dated(kind: string) {
  return { kind, parent: null, validFrom: null, validTo: null, successors: [], aliases: [] }
}

/** The given fields that belong to the snapshot. */
function own<T extends Envelope>(given: T): Omit<T, keyof Envelope> & { version?: never } {
  const { seq: _seq, action: _action, at: _at, withdrawal: _withdrawal, version: _version, ...fields } = given
  return fields
}

function withoutBody(snapshot: Snapshot): Snapshot {
  return 'body' in snapshot ? { ...snapshot, body: { html: '', text: '' } } : snapshot
}
