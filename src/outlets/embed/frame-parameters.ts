import { z } from 'zod'
import { CONSUMER } from './read-parameters'
import {
  COUNT,
  DEFAULTS,
  EMBED_TYPES,
  type EmbedOptions,
  LAYOUTS,
  LONGEST,
  NOTHING,
  PATTERNS,
  READERS,
  SHOWN,
  SIZE,
} from './view/options'

/** What the documentation says of a frame's parameters. They are read by `view/options.ts`, which browsers run too and which therefore knows no zod; its words, bounds and patterns are these. */
export const FRAME_PARAMETERS = {
  ...option('type', z.enum(EMBED_TYPES), { vi: 'Loại nội dung', en: 'What is listed' }),
  ...option('item', matching(PATTERNS.item), {
    vi: 'Một bài, thay cho danh sách',
    en: 'One item in place of a list',
  }),
  ...option('topic', short(), { vi: 'Chỉ các chủ đề này', en: 'Of these topics alone' }),
  ...option('organisation', short(), { vi: 'Chỉ của các cơ quan này', en: 'Of these organisations alone' }),
  ...option('place', short(), { vi: 'Chỉ ở các địa bàn này', en: 'Of these places alone' }),
  ...option('count', whole(COUNT), { vi: 'Nhiều nhất bao nhiêu mục', en: 'How many at most' }),
  ...option('layout', z.enum(LAYOUTS), { vi: 'Cách bày', en: 'How it is laid out' }),
  ...option('lang', z.enum(['vi', 'en']), { vi: 'Tiếng', en: 'Language' }),
  ...option('heading', short(), { vi: 'Dòng chữ đầu khối', en: 'Words above' }),
  ...option('show', z.array(z.enum([...SHOWN, NOTHING])), {
    vi: 'Hiện thêm gì ngoài tiêu đề',
    en: 'What is shown beside titles',
  }),
  ...option('accent', matching(PATTERNS.colour), { vi: 'Màu nhấn', en: 'Colour of links' }),
  ...option('background', matching(PATTERNS.colour), { vi: 'Màu nền', en: 'Colour behind' }),
  ...option('text', matching(PATTERNS.colour), { vi: 'Màu chữ', en: 'Colour of the text' }),
  ...option('size', whole(SIZE), { vi: 'Cỡ chữ, điểm ảnh', en: 'Size of the text in pixels' }),
  [CONSUMER]: {
    schema: z.string(),
    allowed: { vi: 'mã của một bên nhận', en: 'the id of a consumer' },
    about: {
      vi: 'Chỉ cho các trang của bên nhận này đặt khung',
      en: 'Whose pages alone may frame it',
    },
  },
}

function option<N extends keyof EmbedOptions>(name: N, schema: z.ZodType, about: { vi: string; en: string }) {
  const example = String(DEFAULTS[name])
  return { [name]: { schema, about, allowed: READERS[name].allowed, ...(example === '' ? {} : { example }) } }
}

function matching(pattern: RegExp) {
  return z.string().regex(pattern)
}

function short() {
  return z.string().max(LONGEST)
}

function whole({ from, to }: { from: number; to: number }) {
  return z.int().min(from).max(to)
}
