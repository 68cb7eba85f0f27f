import { dayField } from './fields/day'
import { label } from './fields/label'
import { nextYearField } from './fields/next-year'
import { item } from './parts/item'

export const Editions = item({
  slug: 'editions',
  singular: label('Kỳ sự kiện', 'Edition'),
  plural: label('Kỳ sự kiện', 'Editions'),
  group: label('Nội dung', 'Content'),
  description: label(
    'Mỗi năm một kỳ của Ngày Sách và Văn hóa đọc Việt Nam hoặc Tuần lễ hưởng ứng học tập suốt đời.',
    'The yearly run of Reading Day or Lifelong Learning Week.',
  ),
  columns: ['title', '_status', 'year', 'observance', 'updatedAt'],
  sidebar: [
    nextYearField,
    {
      name: 'observance',
      type: 'relationship',
      relationTo: 'observances',
      maxDepth: 1,
      label: label('Sự kiện thường niên', 'Observance'),
    },
    {
      type: 'row',
      fields: [
        { name: 'year', type: 'number', min: 2014, max: 2100, label: label('Năm', 'Year'), admin: { width: '50%' } },
        { name: 'ordinal', type: 'number', min: 1, label: label('Lần thứ', 'Ordinal'), admin: { width: '50%' } },
      ],
    },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        dayField('anchorDay', label('Ngày chính', 'Anchor day')),
        dayField('startsOn', label('Từ ngày', 'From')),
        dayField('endsOn', label('Đến ngày', 'To')),
      ],
    },
    {
      name: 'messages',
      type: 'text',
      hasMany: true,
      label: label('Chủ đề, thông điệp', 'Messages'),
      admin: {
        description: label(
          'Gõ một thông điệp rồi nhấn Enter; có thể có nhiều thông điệp.',
          'Type a message and press Enter; there can be several.',
        ),
      },
    },
    {
      name: 'leads',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      maxDepth: 1,
      label: label('Cơ quan chủ trì', 'Lead organisations'),
    },
  ],
})
