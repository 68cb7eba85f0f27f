import { PUBLIC_TYPES, type PublicType } from '../../ledger/entry'
import { PUBLIC_FIELDS } from '../../readmodel/present'
import {
  anyOf,
  cursorOf,
  day,
  fieldsOf,
  flag,
  oneOf,
  searchCursor,
  searched,
  someOf,
  told,
  whole,
  type Told,
} from './parameters'

export const DEFAULT_LIMIT = 20
const LARGEST_LIMIT = 100
const limit = told(
  whole(1, LARGEST_LIMIT),
  { vi: `Số mục trong một trang; mặc định ${DEFAULT_LIMIT}`, en: `Items a page; ${DEFAULT_LIMIT} unless said` },
  '5',
)
const NEXT_PAGE = {
  vi: 'Trang tiếp theo: dùng nguyên địa chỉ trong "next", không tự ghép',
  en: 'The next page: take the address in "next" as it is',
}
const WORDS = {
  vi: 'Chỉ những mục có các từ này, có dấu hay không dấu đều được',
  en: 'Only items with these words, with or without accents',
}
const FIELDS = { vi: 'Chỉ trả những trường này', en: 'Only these fields' }
const include = told(someOf(['body']), { vi: 'Kèm toàn văn', en: 'With the text' }, 'body')
export const lang = told(
  oneOf('vi', 'en'),
  {
    vi: 'en: bản tiếng Anh; danh sách chỉ gồm những mục có bản tiếng Anh, còn một mục không có thì vẫn là tiếng Việt',
    en: 'en: in English; lists hold only items that have it, a single item without it stays Vietnamese',
  },
  'en',
)

/** The parameters of a list, by type: reference data has no topics, dates or editions to be narrowed by. */
export function listParameters(type: PublicType) {
  return { ...paging(type), ...(isReference(type) ? {} : ITEM_FILTERS), ...kindOf(type) } as ListParameters
}

/** As if all were there: every value may be missing in any case. */
type ListParameters = ReturnType<typeof paging> & typeof ITEM_FILTERS & { kind: Told<ReturnType<typeof anyOf>> }

/** The parameters of a single item. */
export function itemParameters(type: PublicType) {
  const example = isReference(type) ? 'slug,name' : 'title,url,publishedAt'
  return { fields: told(fieldsOf(type), FIELDS, example), include, lang }
}

/** The parameters of a search over all types: everything any list can be narrowed by; `kind` is of whichever type has it. */
export function searchParameters() {
  return {
    q: { ...told(searched, SEARCHED, 'học tập suốt đời'), isRequired: true },
    type: told(someOf(PUBLIC_TYPES), { vi: 'Chỉ những loại này', en: 'Only these types' }, 'articles,stories'),
    limit,
    cursor: told(searchCursor, NEXT_PAGE),
    fields: told(someOf(FOUND_FIELDS), FIELDS, 'title,url,highlight'),
    include,
    lang,
    ...ITEM_FILTERS,
    kind: told(anyOf(), KIND),
  }
}

function paging(type: PublicType) {
  return {
    limit,
    cursor: told(cursorOf(type), NEXT_PAGE),
    ...itemParameters(type),
    q: told(searched, WORDS, 'hoc tap'),
  }
}

const SEARCHED = {
  vi: 'Từ cần tìm, có dấu hay không dấu; cụm từ trong ngoặc kép; số hiệu văn bản như 1373/QĐ-TTg',
  en: 'Words to find, with or without accents; phrases in quotes; document numbers such as 1373/QĐ-TTg',
}
const FOUND_FIELDS = [...new Set([...PUBLIC_TYPES.flatMap((type) => [...PUBLIC_FIELDS[type]]), 'highlight'])]
const KIND = { vi: 'Thể loại', en: 'Kind' }

const ITEM_FILTERS = {
  topic: told(anyOf(), { vi: 'Chủ đề', en: 'Topic' }, 'thoi-quen-tu-hoc'),
  organisation: told(anyOf(), { vi: 'Cơ quan', en: 'Organisation' }, 'hoi-khuyen-hoc-tinh'),
  place: told(anyOf(), {
    vi: 'Địa bàn, kể cả các đơn vị trước và sau khi sắp xếp',
    en: 'Place, with those before and after a merger',
  }),
  edition: told(anyOf(), { vi: 'Kỳ sự kiện', en: 'Edition' }),
  observance: told(anyOf(), { vi: 'Sự kiện thường niên, mọi kỳ', en: 'Observance, all its editions' }),
  from: told(day, { vi: 'Từ ngày này (giờ Việt Nam)', en: 'From this day on, in Vietnam' }, '2026-01-01'),
  to: told(day, { vi: 'Đến hết ngày này (giờ Việt Nam)', en: 'Up to this day, in Vietnam' }, '2026-12-31'),
  featured: told(
    flag,
    { vi: 'Chỉ những mục nổi bật, hoặc chỉ những mục không nổi bật', en: 'Featured ones only, or all others' },
    'true',
  ),
} satisfies Record<string, Told>

const STORY_KINDS = ['person', 'practice', 'initiative']

function kindOf(type: PublicType): { kind?: Told<ReturnType<typeof anyOf>> } {
  if (type === 'stories') return { kind: told(someOf(STORY_KINDS), KIND, 'person') }
  const hasKind = type === 'articles' || type === 'documents' || type === 'organisations' || type === 'places'
  return hasKind ? { kind: told(anyOf(), KIND) } : {}
}

function isReference(type: PublicType): boolean {
  return type === 'topics' || type === 'organisations' || type === 'places' || type === 'observances'
}
