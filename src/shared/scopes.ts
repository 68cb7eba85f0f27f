import type { Bilingual } from './problem'

/** What a key opens. An outlet that gets a scope of its own is added here; keys made before do not open it. */
export const SCOPES = ['items', 'changes', 'feeds'] as const
export type Scope = (typeof SCOPES)[number]

export const SCOPE_LABELS: Record<Scope, Bilingual> = {
  items: { vi: 'Đọc nội dung và tìm kiếm', en: 'Items and search' },
  changes: { vi: 'Theo dõi thay đổi', en: 'Changes' },
  feeds: { vi: 'Bản tin RSS và lịch', en: 'Feeds' },
}
