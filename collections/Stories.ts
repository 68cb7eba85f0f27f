import { label } from './fields/label'
import { peopleFields } from './fields/people'
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
      fields: peopleFields({ withRole: true }),
    },
  ],
})
