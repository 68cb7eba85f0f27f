import type { ItemType } from '../ledger/entry'
import type { SitePages } from './read-model'
import type { Store } from './store'

interface Row {
  type: ItemType
  slug: string
  title: string
  published: number
  updated: number
}

const LISTED = 'withdrawal IS NULL AND own_page = 1'

/** In the order of publication, so that what is new comes last and the earlier part of a long list stays as it is. */
export function sitePages(store: Store, { offset, limit }: { offset: number; limit: number }): SitePages {
  const total = store.one<{ count: number }>(`SELECT count(*) AS count FROM items WHERE ${LISTED}`)?.count ?? 0
  const rows = store.all<Row>(
    `SELECT type, slug, title, published, updated FROM items WHERE ${LISTED} ORDER BY published, id LIMIT ? OFFSET ?`,
    limit,
    offset,
  )
  const pages = rows.map(({ type, slug, title, published, updated }) => ({
    type,
    slug,
    title,
    publishedAt: new Date(published).toISOString(),
    updatedAt: new Date(updated).toISOString(),
  }))
  return { total, pages }
}
