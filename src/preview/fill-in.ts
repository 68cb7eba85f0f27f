import type { ItemType } from '../ledger/entry'
import type { Resolved } from '../desk/snapshot/resolve'
import type { Source } from '../desk/source'

/** Stands where reference data is still to be chosen. */
const NOT_CHOSEN = 'chua-chon'

/** Puts words in the place of what a page cannot do without, so that an item half written can be looked at; what is there stays as it is. */
export function fillIn(type: ItemType, source: Source, resolved: Resolved, now: Date): [Source, Resolved] {
  const filled: Source = { ...source, title: source.title ?? '(chưa có tiêu đề)', slug: source.slug ?? 'ban-xem-truoc' }
  const published = new Map(resolved.published)
  if (type === 'events') filled.startsAt ??= now.toISOString()
  if (type === 'editions') {
    filled.year ??= now.getUTCFullYear()
    if (!published.has(String(filled.observance))) {
      filled.observance = NOT_CHOSEN
      const name = '(chưa chọn sự kiện thường niên)'
      published.set(NOT_CHOSEN, { id: NOT_CHOSEN, type: 'observances', slug: NOT_CHOSEN, source: { name } })
    }
  }
  const media = new Map([...resolved.media].map(([id, doc]) => [id, { ...doc, ...rightsOf(doc) }]))
  return [filled, { ...resolved, published, media }]
}

const rightsOf = ({
  alt,
  credit,
  licence,
}: {
  alt?: string | null
  credit?: string | null
  licence?: string | null
}) => ({
  alt: alt || '(chưa có mô tả ảnh)',
  credit: credit || '(chưa ghi nguồn ảnh)',
  licence: licence || '(chưa ghi giấy phép)',
})
