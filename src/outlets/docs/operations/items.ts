import { z } from 'zod'
import { PUBLIC_TYPES, type PublicType } from '../../../ledger/entry'
import type { Bilingual } from '../../../shared/problem'
import { itemParameters, listParameters } from '../../api/list-query'
import { ANY_TIME, json } from '../answers'
import { EXAMPLES } from '../examples'
import type { Operation } from '../operation'
import { itemAnswer, listAnswer, NAMES, notice } from '../schemas'

/** `/v1/<type>` and `/v1/<type>/<id or slug>`, for each type. */
export function itemOperations(): Operation[] {
  return PUBLIC_TYPES.flatMap((type) => [list(type), one(type)])
}

export const TYPE_NAMES: Record<PublicType, Bilingual> = {
  articles: { vi: 'Bài viết', en: 'Articles' },
  stories: { vi: 'Gương học tập', en: 'Stories' },
  events: { vi: 'Sự kiện', en: 'Events' },
  editions: { vi: 'Kỳ sự kiện', en: 'Editions' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  topics: { vi: 'Chủ đề', en: 'Topics' },
  organisations: { vi: 'Cơ quan', en: 'Organisations' },
  places: { vi: 'Địa bàn', en: 'Places' },
  observances: { vi: 'Sự kiện thường niên', en: 'Observances' },
}

const isReference = (type: PublicType) => !('title' in EXAMPLES[type])

function list(type: PublicType): Operation {
  const { vi, en } = TYPE_NAMES[type]
  const example = EXAMPLES[type]
  const shown = 'body' in example ? { ...example, body: undefined } : example
  return {
    path: `/v1/${type}`,
    id: `list${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    tag: 'items',
    summary: { vi: `${vi}: danh sách`, en: `${en}: list` },
    description: ORDER[type] ?? (isReference(type) ? BY_NAME : NEWEST_FIRST),
    query: { ...listParameters(type) },
    answers: { 200: json(listAnswer(type), PAGE, { data: [shown], next: null }), ...ANY_TIME },
    example: `/v1/${type}?limit=2&fields=${isReference(type) ? 'slug,name' : 'title,url'}`,
  }
}

function one(type: PublicType): Operation {
  const { vi, en } = TYPE_NAMES[type]
  return {
    path: `/v1/${type}/{id}`,
    id: `get${NAMES[type]}`,
    tag: 'items',
    summary: { vi: `${vi}: một mục`, en: `${en}: one` },
    variables: {
      id: {
        about: { vi: 'Mã (id) hoặc đường dẫn (slug)', en: 'Its id or slug' },
        schema: z.string(),
        example: EXAMPLES[type].slug,
      },
    },
    query: itemParameters(type),
    answers: {
      200: json(
        isReference(type) ? itemAnswer(type) : itemAnswer(type, notice),
        isReference(type) ? THE_ITEM : ITEM_OR_NOTICE,
        EXAMPLES[type],
      ),
      ...ANY_TIME,
      308: 'Moved',
      404: 'Missing',
      410: 'Withdrawn',
    },
    example: `/v1/${type}/${EXAMPLES[type].slug}`,
  }
}

const PAGE = { vi: 'Một trang; "next" dẫn tới trang sau', en: 'A page; "next" leads on' }
const THE_ITEM = { vi: 'Mục đang công bố', en: 'The item' }
const ITEM_OR_NOTICE = {
  vi: 'Mục đang công bố kèm toàn văn; hoặc, nếu đã gỡ và để lại thông báo, chỉ có "notice"',
  en: 'The item with its text; or, where a withdrawal leaves a notice, that notice alone',
}
const NEWEST_FIRST = { vi: 'Mới nhất trước.', en: 'Newest first.' }
const BY_NAME = { vi: 'Theo tên.', en: 'By name.' }
const ORDER: Partial<Record<PublicType, Bilingual>> = {
  events: {
    vi: 'Những sự kiện chưa kết thúc, sớm nhất trước; dùng from để xem cả những sự kiện đã qua.',
    en: 'Those not yet over, soonest first; from shows past ones too.',
  },
  documents: { vi: 'Ban hành gần nhất trước.', en: 'Issued last first.' },
  topics: { vi: 'Theo thứ tự trong kế hoạch.', en: 'In the order of the plan.' },
}
