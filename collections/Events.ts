import type { Validate } from 'payload'
import { momentField } from './fields/day'
import { label } from './fields/label'
import { nextYearField } from './fields/next-year'
import { item } from './parts/item'

export const Events = item({
  slug: 'events',
  singular: label('Sự kiện', 'Event'),
  plural: label('Sự kiện', 'Events'),
  group: label('Nội dung', 'Content'),
  description: label(
    'Hoạt động của Ngày Sách và Văn hóa đọc Việt Nam, Tuần lễ hưởng ứng học tập suốt đời và các sự kiện khác.',
    'Activities of Reading Day, Lifelong Learning Week and others.',
  ),
  columns: ['title', '_status', 'startsAt', 'organisation', 'updatedAt'],
  fields: [
    {
      type: 'row',
      fields: [
        { ...momentField('startsAt', label('Bắt đầu', 'Starts')), index: true },
        { ...momentField('endsAt', label('Kết thúc', 'Ends')), validate: afterStart() },
        {
          name: 'allDay',
          type: 'checkbox',
          defaultValue: false,
          label: label('Cả ngày', 'All day'),
          admin: { width: '20%' },
        },
      ],
    },
    {
      name: 'venue',
      type: 'group',
      label: label('Địa điểm', 'Venue'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: label('Tên địa điểm', 'Name'), admin: { width: '50%' } },
            { name: 'address', type: 'text', label: label('Địa chỉ', 'Address'), admin: { width: '50%' } },
          ],
        },
      ],
    },
  ],
  sidebar: [
    nextYearField,
    {
      name: 'status',
      type: 'select',
      defaultValue: 'scheduled',
      label: label('Tổ chức', 'Status'),
      options: [
        { value: 'scheduled', label: label('Diễn ra như dự kiến', 'As planned') },
        { value: 'postponed', label: label('Hoãn', 'Postponed') },
        { value: 'cancelled', label: label('Hủy', 'Cancelled') },
      ],
    },
    {
      name: 'organisers',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      maxDepth: 1,
      label: label('Đơn vị tổ chức', 'Organisers'),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      maxDepth: 1,
      label: label('Kỳ sự kiện', 'Edition'),
    },
  ],
})

function afterStart(): Validate {
  return (value: unknown, { siblingData }: { siblingData: { startsAt?: string } }) => {
    if (!value || !siblingData.startsAt || new Date(String(value)) >= new Date(siblingData.startsAt)) return true
    return 'Thời điểm kết thúc phải sau thời điểm bắt đầu.'
  }
}
