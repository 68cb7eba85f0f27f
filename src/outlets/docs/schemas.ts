import { z } from 'zod'
import { PUBLIC_TYPES, type PublicType } from '../../ledger/entry'
import { PUBLIC_SCHEMAS } from '../../readmodel/present'
import { changeJson, headJson, highlightJson, manifestJson, nextJson, noticeJson } from '../api/answers'
import { said } from '../../shared/said'

/** In the singular, as programs name them. */
export const NAMES = {
  articles: 'Article',
  stories: 'Story',
  events: 'Event',
  editions: 'Edition',
  documents: 'Document',
  topics: 'Topic',
  organisations: 'Organisation',
  places: 'Place',
  observances: 'Observance',
} as const satisfies Record<PublicType, string>

const TRIMMED = { vi: 'Chỉ những trường đã hỏi bằng fields=', en: 'Only what was asked for with fields=' }

const objects = eachType((type): z.ZodObject => PUBLIC_SCHEMAS[type])
const wholes = eachType((type) => objects[type].meta({ id: NAMES[type] }))
const parts = eachType((type) => said(objects[type].partial(), TRIMMED).meta({ id: `${NAMES[type]}Part` }))
const highlight = highlightJson.meta({ id: 'Highlight' })
const founds = eachType((type) => objects[type].extend({ highlight }).meta({ id: `${NAMES[type]}Found` }))
const foundPart = said(
  z.object(Object.assign({}, ...PUBLIC_TYPES.map((type) => loose(founds[type])))).partial(),
  TRIMMED,
).meta({ id: 'FoundPart' })
const change = changeJson
  .extend({
    item: said(z.union(PUBLIC_TYPES.map((type) => wholes[type])).optional(), {
      vi: 'Mục như hiện nay, khi include=item; không có khi mục không còn công bố: hãy xóa bản sao',
      en: 'The item as it is now, with include=item; absent when it is not public any more: remove your copy',
    }),
  })
  .meta({ id: 'Change' })
const mirrored = said(
  changeJson.extend({
    snapshot: z.looseObject({}),
    withdrawal: z.looseObject({}).nullable(),
    formerSlugs: z.array(z.string()),
  }),
  { vi: 'Với include=snapshot, cho nút hub khác', en: 'With include=snapshot, for another hub' },
).meta({ id: 'MirroredChange' })
export const notice = noticeJson.meta({ id: 'Notice' })
export const manifest = manifestJson.meta({ id: 'Manifest' })

/** An item as it is asked for: whole, or trimmed by `fields`; or what else may stand in its place. */
export function itemAnswer(type: PublicType, ...others: z.ZodType[]): z.ZodType {
  return z.union([wholes[type], parts[type], ...others])
}

export function listAnswer(type: PublicType): z.ZodType {
  return z.object({ data: z.array(itemAnswer(type)), next: nextJson }).meta({ id: `${NAMES[type]}List` })
}

export const searchAnswer = z
  .object({
    data: z.array(z.union([...PUBLIC_TYPES.map((type) => founds[type]), foundPart])),
    next: nextJson,
    didYouMean: said(z.string().nullable(), { vi: 'Từ khác tìm được nhiều hơn', en: 'Other words that find more' }),
  })
  .meta({ id: 'SearchResult' })

export const changesAnswer = z
  .object({
    changes: z.array(z.union([change, mirrored])),
    next: said(
      z.string(),
      { vi: 'Địa chỉ để hỏi tiếp; hãy lưu lại', en: 'Where to go on; keep it' },
      '/v1/changes?since=128',
    ),
    head: headJson,
  })
  .meta({ id: 'Changes' })

function eachType<V>(make: (type: PublicType) => V): Record<PublicType, V> {
  return Object.fromEntries(PUBLIC_TYPES.map((type) => [type, make(type)])) as Record<PublicType, V>
}

/** Fields of one name differ from type to type: trimmed answers of a search say no more than which there may be. */
function loose(schema: z.ZodObject): Record<string, z.ZodType> {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, z.unknown()]))
}
