import { dayField } from './fields/day'
import { label } from './fields/label'
import { item } from './parts/item'

/** What a published legal document has to state: Nghị định 42/2022/NĐ-CP, Article 4. */
export const Documents = item({
  slug: 'documents',
  singular: label('Văn bản', 'Document'),
  plural: label('Văn bản', 'Documents'),
  group: label('Danh mục', 'Reference'),
  description: label(
    'Văn bản pháp luật và văn bản của Đảng về học tập suốt đời.',
    'Legal and Party documents on lifelong learning.',
  ),
  columns: ['number', 'title', '_status', 'issuedOn', 'updatedAt'],
  sidebar: [
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'decision',
      label: label('Loại văn bản', 'Kind'),
      options: [
        { value: 'law', label: label('Luật', 'Law') },
        { value: 'decree', label: label('Nghị định', 'Decree') },
        { value: 'decision', label: label('Quyết định', 'Decision') },
        { value: 'directive', label: label('Chỉ thị', 'Directive') },
        { value: 'conclusion', label: label('Kết luận', 'Conclusion') },
        { value: 'resolution', label: label('Nghị quyết', 'Resolution') },
        { value: 'circular', label: label('Thông tư', 'Circular') },
        { value: 'plan', label: label('Kế hoạch', 'Plan') },
        { value: 'letter', label: label('Công văn', 'Letter') },
        { value: 'other', label: label('Văn bản khác', 'Other') },
      ],
    },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          index: true,
          label: label('Số, ký hiệu', 'Number'),
          admin: {
            width: '50%',
            description: label(
              'Ví dụ 1373/QĐ-TTg. Để trống khi văn bản chưa có số.',
              'For example 1373/QĐ-TTg. Leave empty when there is none yet.',
            ),
          },
        },
        { name: 'issuer', type: 'text', label: label('Cơ quan ban hành', 'Issuer'), admin: { width: '50%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('issuedOn', label('Ngày ban hành', 'Issued on'), '50%'),
        dayField('effectiveOn', label('Ngày có hiệu lực', 'Effective on'), '50%'),
      ],
    },
    { name: 'file', type: 'upload', relationTo: 'media', maxDepth: 1, label: label('Tệp văn bản (PDF)', 'File (PDF)') },
  ],
})
