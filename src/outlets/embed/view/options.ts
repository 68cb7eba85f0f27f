/** What is shown and how: attributes of the element, parameters of the frame, fields of the page that makes them. The browser reads this file too. */
export interface EmbedOptions {
  type: EmbedType
  /** One item, as `articles/<id or slug>`, in place of a list. */
  item: string
  topic: string
  organisation: string
  place: string
  count: number
  layout: Layout
  lang: 'vi' | 'en'
  /** Above the content; empty: none. */
  heading: string
  show: Shown[]
  accent: string
  background: string
  text: string
  /** In CSS pixels. */
  size: number
}

export type EmbedType = (typeof EMBED_TYPES)[number]
export type Layout = (typeof LAYOUTS)[number]
export type Shown = (typeof SHOWN)[number]

export const EMBED_TYPES = ['articles', 'stories', 'events', 'documents'] as const
export const LAYOUTS = ['list', 'cards', 'compact'] as const
export const SHOWN = ['picture', 'summary', 'date'] as const
export const COUNT = { from: 1, to: 20 }
export const SIZE = { from: 14, to: 24 }

export const DEFAULTS: EmbedOptions = {
  type: 'articles',
  item: '',
  topic: '',
  organisation: '',
  place: '',
  count: 5,
  layout: 'list',
  lang: 'vi',
  heading: '',
  show: [...SHOWN],
  accent: '#0B5D51',
  background: '#FFFFFF',
  text: '#1D2433',
  size: 16,
}

export const OPTION_NAMES = Object.keys(DEFAULTS) as (keyof EmbedOptions)[]

/** A value that cannot be used, and what could. */
export interface Complaint {
  name: string
  value: string
  allowed: { vi: string; en: string }
}

/** Reads what is given by name; what is missing, and what cannot be used, is as in DEFAULTS. */
export function readOptions(given: (name: string) => string | null | undefined): {
  options: EmbedOptions
  complaints: Complaint[]
} {
  const complaints: Complaint[] = []
  const read: Record<string, unknown> = {}
  for (const name of OPTION_NAMES) {
    const value = given(name)
    if (value === null || value === undefined || (value === '' && name !== 'show')) continue
    const { parse, allowed } = READERS[name]
    const parsed = parse(value.trim())
    if (parsed === null) complaints.push({ name, value, allowed })
    else read[name] = parsed
  }
  return { options: { ...DEFAULTS, ...read }, complaints }
}

/** Only what differs from the defaults, in a fixed order, as it stands in snippets and addresses. */
export function writeOptions(options: EmbedOptions): [string, string][] {
  const isDifferent = (name: keyof EmbedOptions) => String(options[name]) !== String(DEFAULTS[name])
  return OPTION_NAMES.filter((name) => name === 'type' || isDifferent(name)).map((name) => [
    name,
    String(options[name]) || NOTHING,
  ])
}

/** Of what can be shown: only titles. */
export const NOTHING = 'none'

interface Reader {
  /** Null for what cannot be used. */
  parse(value: string): unknown
  allowed: { vi: string; en: string }
}

export const LONGEST = 200
/** Of what is written in one way only. */
export const PATTERNS = {
  item: /^(articles|stories|events|editions|documents)\/[\w-]{1,200}$/,
  colour: /^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/,
}
const same = (words: string) => ({ vi: words, en: words })

function oneOf(values: readonly string[]): Reader {
  return { parse: (value) => (values.includes(value) ? value : null), allowed: same(values.join(', ')) }
}

function whole({ from, to }: { from: number; to: number }): Reader {
  return {
    parse: (value) => (/^\d{1,3}$/.test(value) && +value >= from && +value <= to ? +value : null),
    allowed: { vi: `số nguyên từ ${from} đến ${to}`, en: `a whole number from ${from} to ${to}` },
  }
}

const colour: Reader = {
  parse: (value) => (PATTERNS.colour.test(value) ? value : null),
  allowed: { vi: 'mã màu như #0B5D51', en: 'a colour such as #0B5D51' },
}

const reference: Reader = {
  parse: (value) => (value.length <= LONGEST ? value : null),
  allowed: { vi: 'mã (id) hoặc đường dẫn (slug), cách nhau bằng dấu phẩy', en: 'ids or slugs between commas' },
}

export const READERS: Record<keyof EmbedOptions, Reader> = {
  type: oneOf(EMBED_TYPES),
  item: {
    parse: (value) => (PATTERNS.item.test(value) ? value : null),
    allowed: { vi: 'loại và mã của bài, ví dụ articles/ngay-sach', en: 'type and id, such as articles/ngay-sach' },
  },
  topic: reference,
  organisation: reference,
  place: reference,
  count: whole(COUNT),
  layout: oneOf(LAYOUTS),
  lang: oneOf(['vi', 'en']),
  heading: {
    parse: (value) => (value.length <= LONGEST ? value : null),
    allowed: { vi: `nhiều nhất ${LONGEST} ký tự`, en: `at most ${LONGEST} characters` },
  },
  show: {
    parse: (value) => {
      const names = value.split(',').filter((name) => name && name !== NOTHING)
      return names.every((name) => (SHOWN as readonly string[]).includes(name)) ? names : null
    },
    allowed: { vi: `none, hoặc một số trong: ${SHOWN.join(', ')}`, en: `none, or some of: ${SHOWN.join(', ')}` },
  },
  accent: colour,
  background: colour,
  text: colour,
  size: whole(SIZE),
}
