import type { ItemType } from '../ledger/entry'
import { isEmptyBody } from './body/render-body'
import { missingConsents } from './consent/gate'
import type { Missing, Text } from './errors'
import type { Resolved } from './snapshot/resolve'
import type { Source } from './source'

/** Everything that is still missing before the item may be public, all at once, in the order of the form. */
export function missingFor(type: ItemType, source: Source, resolved: Resolved): Missing[] {
  return [
    ...missingFields(type, source),
    ...missingTargets(source, resolved),
    ...missingConsents(resolved.gate),
    ...missingRights(resolved),
  ]
}

const REQUIRED: Record<ItemType, string[]> = {
  articles: ['title', 'summary', 'body', 'topics', 'organisation'],
  stories: ['title', 'summary', 'body', 'topics', 'organisation'],
  events: ['title', 'summary', 'startsAt', 'topics', 'organisation'],
  editions: ['title', 'summary', 'observance', 'year'],
  documents: ['title', 'summary', 'issuer'],
}

const ASK: Record<string, Text> = {
  title: { vi: 'Chưa có tiêu đề. Hãy nhập tiêu đề.', en: 'The title is missing.' },
  summary: { vi: 'Chưa có tóm tắt. Hãy viết một hoặc hai câu.', en: 'The summary is missing.' },
  body: { vi: 'Chưa có nội dung bài. Hãy viết nội dung.', en: 'The body is missing.' },
  topics: { vi: 'Chưa chọn chủ đề. Hãy chọn ít nhất một chủ đề.', en: 'Choose at least one topic.' },
  organisation: { vi: 'Chưa chọn cơ quan, đơn vị.', en: 'Choose the organisation.' },
  startsAt: { vi: 'Chưa có thời điểm bắt đầu.', en: 'The start is missing.' },
  observance: { vi: 'Chưa chọn sự kiện thường niên.', en: 'Choose the observance.' },
  year: { vi: 'Chưa có năm của kỳ sự kiện.', en: 'The year is missing.' },
  issuer: { vi: 'Chưa có cơ quan ban hành.', en: 'The issuer is missing.' },
  people: {
    vi: 'Chưa nêu nhân vật nào. Hãy thêm nhân vật với giấy đồng ý, hoặc đánh dấu nhân vật minh họa.',
    en: 'The story names nobody. Add the person with a consent, or mark an illustration.',
  },
}

function missingFields(type: ItemType, source: Source): Missing[] {
  return [...REQUIRED[type], ...(isAboutSomebody(type, source) ? ['people'] : [])]
    .filter((field) => isBlank(field, source[field]))
    .map((field) => ({ field, message: ASK[field]! }))
}

/** A story about a learner names that person: otherwise the consent of somebody who is only in the text would never be asked for. */
const isAboutSomebody = (type: ItemType, { kind = 'person' }: Source) => type === 'stories' && kind === 'person'

function isBlank(field: string, value: unknown): boolean {
  if (field === 'body') return isEmptyBody(value)
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** Reference data that the item names has to be there: an item never shows a hole. */
function missingTargets(source: Source, resolved: Resolved): Missing[] {
  const targets = [
    ...((source.topics as string[] | undefined) ?? []).map((id) => ({
      field: 'topics',
      id,
      vi: 'Một chủ đề đã chọn không còn.',
      en: 'A chosen topic no longer exists.',
    })),
    {
      field: 'organisation',
      id: source.organisation,
      vi: 'Cơ quan, đơn vị đã chọn không còn.',
      en: 'The chosen organisation no longer exists.',
    },
    { field: 'place', id: source.place, vi: 'Địa bàn đã chọn không còn.', en: 'The chosen place no longer exists.' },
    {
      field: 'observance',
      id: source.observance,
      vi: 'Sự kiện thường niên đã chọn không còn.',
      en: 'The chosen observance no longer exists.',
    },
  ]
  return targets
    .filter(({ id }) => typeof id === 'string' && !resolved.published.has(id))
    .map(({ field, vi, en }) => ({ field, message: { vi: `${vi} Hãy chọn lại.`, en } }))
}

const RIGHTS = [
  { key: 'alt', vi: 'mô tả ảnh', en: 'alt text' },
  { key: 'caption', vi: 'chú thích', en: 'a caption' },
  { key: 'credit', vi: 'nguồn ảnh', en: 'a credit' },
  { key: 'licence', vi: 'giấy phép sử dụng', en: 'a licence' },
] as const

/** A picture is used only with alt text, caption, credit and licence (Thông tư 26/2020/TT-BTTTT asks for text alternatives; the rest is the right to use it). */
function missingRights({ pictures }: Resolved): Missing[] {
  return pictures.flatMap(({ field, media, override }) => {
    if (!media)
      return [
        {
          field,
          message: {
            vi: 'Ảnh đã chọn không còn trong thư viện. Hãy chọn ảnh khác.',
            en: 'The chosen picture is no longer in the library.',
          },
        },
      ]
    const used = {
      ...media,
      alt: override.alt?.trim() || media.alt,
      caption: override.caption?.trim() || media.caption,
    }
    const lacking = RIGHTS.filter(({ key }) => !used[key]?.trim())
    if (lacking.length === 0) return []
    const name =
      field === 'cover'
        ? { vi: 'Ảnh bìa', en: 'The cover image' }
        : { vi: `Ảnh ${media.filename} trong bài`, en: `Image ${media.filename}` }
    return [
      {
        field,
        message: {
          vi: `${name.vi} thiếu ${lacking.map((right) => right.vi).join(', ')}. Bấm vào ảnh để bổ sung.`,
          en: `${name.en} needs ${lacking.map((right) => right.en).join(', ')}.`,
        },
      },
    ]
  })
}
