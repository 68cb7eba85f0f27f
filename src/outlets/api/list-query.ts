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
  whole,
  type Parameter,
} from './parameters'

export const DEFAULT_LIMIT = 20
const LARGEST_LIMIT = 100
const limit = whole(1, LARGEST_LIMIT)

/** The parameters of a list, by type: reference data has no topics, dates or editions to be narrowed by. */
export function listParameters(type: PublicType) {
  return { ...paging(type), ...(isReference(type) ? {} : ITEM_FILTERS), ...kindOf(type) } as ListParameters
}

/** As if all were there: every value may be missing in any case. */
type ListParameters = ReturnType<typeof paging> & typeof ITEM_FILTERS & { kind: ReturnType<typeof anyOf> }

/** The parameters of a single item. */
export function itemParameters(type: PublicType) {
  return { fields: fieldsOf(type), include: someOf(['body']), lang: oneOf('vi', 'en') }
}

/** The parameters of a search over all types: everything any list can be narrowed by; `kind` is of whichever type has it. */
export function searchParameters() {
  return {
    q: searched,
    type: someOf(PUBLIC_TYPES),
    limit,
    cursor: searchCursor,
    fields: someOf([...new Set([...PUBLIC_TYPES.flatMap((type) => [...PUBLIC_FIELDS[type]]), 'highlight'])]),
    include: someOf(['body']),
    lang: oneOf('vi', 'en'),
    ...ITEM_FILTERS,
    kind: anyOf(),
  }
}

function paging(type: PublicType) {
  return {
    limit,
    cursor: cursorOf(type),
    ...itemParameters(type),
    q: searched,
  }
}

const ITEM_FILTERS = {
  topic: anyOf(),
  organisation: anyOf(),
  place: anyOf(),
  edition: anyOf(),
  observance: anyOf(),
  from: day,
  to: day,
  featured: flag,
} satisfies Record<string, Parameter>

const STORY_KINDS = ['person', 'practice', 'initiative']

function kindOf(type: PublicType): { kind?: ReturnType<typeof anyOf> } {
  if (type === 'stories') return { kind: someOf(STORY_KINDS) }
  const hasKind = type === 'articles' || type === 'documents' || type === 'organisations' || type === 'places'
  return hasKind ? { kind: anyOf() } : {}
}

function isReference(type: PublicType): boolean {
  return type === 'topics' || type === 'organisations' || type === 'places' || type === 'observances'
}
