/** Where an item can stand. An item with unpublished edits stays `published`: readers still see its last publication. */
export const STATES = [
  { value: 'draft', label: { vi: 'Bản nháp', en: 'Draft' } },
  { value: 'submitted', label: { vi: 'Chờ duyệt', en: 'Submitted' } },
  { value: 'approved', label: { vi: 'Đã duyệt', en: 'Approved' } },
  { value: 'scheduled', label: { vi: 'Đã hẹn giờ', en: 'Scheduled' } },
  { value: 'published', label: { vi: 'Đang công bố', en: 'Public' } },
  { value: 'withdrawn', label: { vi: 'Đã gỡ', en: 'Withdrawn' } },
] as const

export type State = (typeof STATES)[number]['value']
