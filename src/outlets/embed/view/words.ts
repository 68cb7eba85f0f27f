import type { EmbedType } from './options'

export type EmbedWords = typeof vi

const vi = {
  types: {
    articles: 'Bài viết',
    stories: 'Gương học tập',
    events: 'Sự kiện',
    documents: 'Văn bản',
  } satisfies Record<EmbedType, string>,
  by: 'Nguồn Học',
  source: 'Nguồn:',
  photo: 'Ảnh:',
  loading: 'Đang tải nội dung…',
  empty: 'Chưa có nội dung nào phù hợp.',
  offline: 'Chưa kết nối được nguồn tin.',
  kept: 'Đang hiện nội dung cập nhật lúc',
  trying: 'Trang sẽ tự thử lại.',
  retry: 'Thử lại',
  gone: 'Nội dung này đã được gỡ.',
  reason: 'Lý do:',
  missing: 'Không tìm thấy nội dung này.',
  postponed: 'Tạm hoãn',
  cancelled: 'Đã hủy',
  past: 'Đã diễn ra',
  illustration: 'Nhân vật minh họa',
}

const en: EmbedWords = {
  types: { articles: 'Articles', stories: 'Learners’ stories', events: 'Events', documents: 'Documents' },
  by: 'Nguồn Học',
  source: 'Source:',
  photo: 'Photo:',
  loading: 'Loading…',
  empty: 'There is nothing to show yet.',
  offline: 'The source cannot be reached.',
  kept: 'Shown as of',
  trying: 'This will be tried again by itself.',
  retry: 'Try again',
  gone: 'This content was withdrawn.',
  reason: 'Reason:',
  missing: 'This content cannot be found.',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  past: 'Took place',
  illustration: 'Illustrative character',
}

/** What the embedded content says beside the content itself. */
export const EMBED_WORDS = { vi, en }
