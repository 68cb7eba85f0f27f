import { type CollectionSlug, type FieldHook, type TextField, ValidationError } from 'payload'
import { isSlug, slugify } from '../../src/text/slug'
import { label } from './label'

/** Leaves room for a suffix below the length at which address lines are cut. */
const LONGEST = 80

/** The item's name in addresses: made from the title, unique in its collection, editable. */
export const slugField = (from: 'title' | 'name'): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: label('Đường dẫn', 'Slug'),
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    description: label(
      'Phần cuối của địa chỉ trang, tự tạo từ tiêu đề. Đổi sau khi đã công bố thì địa chỉ cũ tự chuyển sang địa chỉ mới.',
      'Last part of the page address, made from the title. After publication the old address leads to the new one.',
    ),
  },
  validate: (value: string | null | undefined) =>
    !value || isSlug(value) || 'Chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ: ngay-hoi-doc-sach.',
  hooks: { beforeValidate: [makeSlug(from)] },
})

/**
 * A slug that was typed is kept until it is emptied. Otherwise it comes from the title, and follows the title for as long as it still is the one
 * made from it and was never public.
 */
function makeSlug(from: 'title' | 'name'): FieldHook {
  return async ({ value, data, originalDoc, req, collection, operation }) => {
    const title = String(data?.[from] ?? originalDoc?.[from] ?? '')
    const typed = typeof value === 'string' && value !== '' ? value : undefined
    if (typed && typed !== originalDoc?.slug) return typed
    if (operation === 'update' && originalDoc?.slug) {
      const made = slugify(String(originalDoc[from] ?? ''), LONGEST)
      const isMade = originalDoc.slug === made || new RegExp(`^${made}-\\d+$`).test(originalDoc.slug)
      const isFree = (originalDoc._status ?? 'published') === 'draft'
      const isEmptied = value === '' || value === null
      if (!isFree || (!isEmptied && (!isMade || made === slugify(title, LONGEST)))) return originalDoc.slug
    }
    // Without a title the editor is told so at the title, not here.
    if (title === '') return typed
    const base = slugify(title, LONGEST)
    if (base === '') return typed ?? noSlug(collection?.slug, req)
    // Should someone else be quicker, the request is carried out again: see `src/editing/ask-again.ts`.
    req.context.isSlugMade = true
    return firstFree(base, { slug: collection!.slug as CollectionSlug, id: originalDoc?.id, req })
  }
}

type Place = { slug: CollectionSlug; id: string | undefined; req: Parameters<FieldHook>[0]['req'] }

/** How many suffixes one query asks for. */
const SUFFIXES_AT_ONCE = 50

/** `base`, or `base` with the lowest free suffix from 2. */
async function firstFree(base: string, { slug, id, req }: Place): Promise<string> {
  for (let first = 1; ; first += SUFFIXES_AT_ONCE) {
    const candidates = Array.from({ length: SUFFIXES_AT_ONCE }, (_, i) =>
      first + i === 1 ? base : `${base}-${first + i}`,
    )
    const { docs } = await req.payload.db.find<{ id: string; slug: string }>({
      collection: slug,
      where: { slug: { in: candidates } },
      select: { slug: true },
      pagination: false,
      limit: 0,
      req,
    })
    const taken = new Set(docs.filter((doc) => doc.id !== id).map((doc) => doc.slug))
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free) return free
  }
}

/** A title of signs alone, or in a script without an alphabet we know. */
function noSlug(collection: string | undefined, req: Place['req']): never {
  const message = 'Tiêu đề cần có chữ hoặc số để tạo đường dẫn. Hãy sửa tiêu đề hoặc tự nhập đường dẫn.'
  throw new ValidationError({ collection, errors: [{ path: 'slug', message }], req })
}
