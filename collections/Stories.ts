import { label } from './fields/label'
import { item } from './parts/item'

export const Stories = item({
  slug: 'stories',
  singular: label('Gương học tập', 'Story'),
  plural: label('Gương học tập', 'Stories'),
  group: label('Nội dung', 'Content'),
  description: label(
    'Gương điển hình, cách làm hay và sáng kiến trong học tập suốt đời.',
    'Exemplary learners, good practices and initiatives.',
  ),
  sidebar: [
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'person',
      label: label('Loại gương', 'Kind'),
      options: [
        { value: 'person', label: label('Người học tiêu biểu', 'Person') },
        { value: 'practice', label: label('Cách làm hay', 'Practice') },
        { value: 'initiative', label: label('Sáng kiến', 'Initiative') },
      ],
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      maxDepth: 1,
      label: label('Kỳ sự kiện', 'Edition'),
    },
  ],
  fields: [
    {
      name: 'people',
      type: 'array',
      label: label('Nhân vật', 'People'),
      labels: { singular: label('Nhân vật', 'Person'), plural: label('Nhân vật', 'People') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, label: label('Họ và tên', 'Name'), admin: { width: '50%' } },
            { name: 'role', type: 'text', label: label('Giới thiệu ngắn', 'Role'), admin: { width: '50%' } },
          ],
        },
        {
          name: 'illustration',
          type: 'checkbox',
          defaultValue: false,
          label: label('Nhân vật minh họa (không có thật)', 'Illustration (not a real person)'),
          admin: {
            description: label(
              'Người đọc thấy ghi chú này ở mọi nơi có bài.',
              'Readers see this mark wherever the story is shown.',
            ),
          },
        },
      ],
    },
  ],
})
