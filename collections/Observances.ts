import { label } from './fields/label'
import { reference } from './parts/reference'

export const Observances = reference({
  slug: 'observances',
  singular: label('Sự kiện thường niên', 'Observance'),
  plural: label('Sự kiện thường niên', 'Observances'),
  description: label(
    'Ngày Sách và Văn hóa đọc Việt Nam, Tuần lễ hưởng ứng học tập suốt đời.',
    'Reading Day and Lifelong Learning Week.',
  ),
  columns: ['name', 'anchorDay', 'leads', 'updatedAt'],
  fields: [
    {
      name: 'anchorDay',
      type: 'text',
      label: label('Ngày hằng năm', 'Day of the year'),
      admin: {
        placeholder: '04-21',
        description: label(
          'Tháng-ngày, ví dụ 04-21. Từng kỳ có thể có ngày riêng.',
          'MM-DD, for example 04-21. Each edition may have its own days.',
        ),
      },
      validate: (value: string | null | undefined) =>
        !value || /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) || 'Viết theo dạng tháng-ngày, ví dụ 04-21.',
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
