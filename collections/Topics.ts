import { label } from './fields/label'
import { reference } from './parts/reference'

/** The plan's part II.1, one topic a subject, so that a newspaper's column can be filled by topic. */
export const Topics = reference({
  slug: 'topics',
  singular: label('Chủ đề', 'Topic'),
  plural: label('Chủ đề', 'Topics'),
  description: label(
    'Các nội dung tuyên truyền tại khoản 1, mục II của Kế hoạch.',
    "The subjects of part II.1 of the province's plan.",
  ),
  columns: ['code', 'name', 'order', 'updatedAt'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: label('Mục trong Kế hoạch', 'Mark in the plan'),
          admin: { width: '50%', placeholder: 'II.1.a' },
        },
        { name: 'order', type: 'number', defaultValue: 100, label: label('Thứ tự', 'Order'), admin: { width: '50%' } },
      ],
    },
    { name: 'paragraph', type: 'textarea', label: label('Nguyên văn trong Kế hoạch', 'Paragraph of the plan') },
  ],
})
