import type { SanitizedConfig } from 'payload'

interface Named {
  name?: string
  label?: unknown
  fields?: Named[]
  options?: { value: string; label: unknown }[]
}

const LABELS: Record<string, { vi: string; en: string }> = {
  title: { vi: 'Tên bộ lọc', en: 'Name' },
  isShared: { vi: 'Chia sẻ với người khác', en: 'Share with others' },
  access: { vi: 'Chia sẻ', en: 'Sharing' },
  constraint: { vi: 'Ai được làm việc này', en: 'Who may' },
  users: { vi: 'Những người được chọn', en: 'Chosen people' },
  where: { vi: 'Điều kiện lọc', en: 'Filters' },
  columns: { vi: 'Các cột', en: 'Columns' },
  groupBy: { vi: 'Nhóm theo', en: 'Group by' },
  relatedCollection: { vi: 'Danh sách', en: 'List' },
}
const OPERATIONS: Record<string, { vi: string; en: string }> = {
  read: { vi: 'Xem và dùng bộ lọc', en: 'See and use it' },
  update: { vi: 'Sửa bộ lọc', en: 'Change it' },
  delete: { vi: 'Xóa bộ lọc', en: 'Delete it' },
}
const CHOICES: Record<string, { vi: string; en: string }> = {
  everyone: { vi: 'Mọi người', en: 'Everyone' },
  onlyMe: { vi: 'Chỉ mình tôi', en: 'Only me' },
  specificUsers: { vi: 'Một số người', en: 'Chosen people' },
}

/** Payload writes the form of saved filters in English alone. Call it on the finished configuration, which has that collection. */
export function namePresets(config: SanitizedConfig): SanitizedConfig {
  const presets = config.collections.find(({ slug }) => slug === 'payload-query-presets')
  presets?.fields.forEach((field) => name(field as Named))
  presets?.flattenedFields.forEach((field) => name(field as Named))
  return config
}

function name(field: Named): void {
  const operation = field.name === undefined && field.fields?.[0]?.name
  if (operation && OPERATIONS[operation]) field.label = OPERATIONS[operation]
  if (field.name && LABELS[field.name]) field.label = LABELS[field.name]
  for (const option of field.name === 'constraint' ? field.options! : [])
    option.label = CHOICES[option.value] ?? option.label
  field.fields?.forEach(name)
}
