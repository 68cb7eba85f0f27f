import { datedFields } from './fields/dated'
import { label } from './fields/label'
import { reference } from './parts/reference'

export const Organisations = reference({
  slug: 'organisations',
  singular: label('Cơ quan, đơn vị', 'Organisation'),
  plural: label('Cơ quan, đơn vị', 'Organisations'),
  description: label(
    'Sở, ban, ngành, hội, báo, đài, trường học, thư viện tham gia truyền thông.',
    'Departments, associations, press, stations, schools and libraries.',
  ),
  columns: ['name', 'kind', 'parent', 'validTo', 'updatedAt'],
  fields: [
    ...datedFields('organisations', [
      { value: 'ministry', label: label('Bộ, cơ quan trung ương', 'Ministry') },
      { value: 'committee', label: label('Ủy ban nhân dân', 'Committee') },
      { value: 'party', label: label('Cơ quan Đảng', 'Party body') },
      { value: 'department', label: label('Sở, ban, ngành', 'Department') },
      { value: 'association', label: label('Hội, đoàn thể', 'Association') },
      { value: 'newspaper', label: label('Báo, tạp chí', 'Newspaper') },
      { value: 'station', label: label('Đài phát thanh, truyền thanh', 'Station') },
      { value: 'school', label: label('Trường học', 'School') },
      { value: 'centre', label: label('Trung tâm học tập, giáo dục thường xuyên', 'Learning centre') },
      { value: 'library', label: label('Thư viện, bảo tàng, nhà văn hóa', 'Library, museum, cultural house') },
      { value: 'club', label: label('Câu lạc bộ', 'Club') },
      { value: 'editorial', label: label('Ban biên tập', 'Editorial office') },
      { value: 'other', label: label('Đơn vị khác', 'Other') },
    ]),
    {
      name: 'website',
      type: 'text',
      label: label('Trang thông tin điện tử', 'Website'),
      validate: address('Địa chỉ cần bắt đầu bằng http:// hoặc https://'),
    },
    {
      name: 'addressTemplate',
      type: 'text',
      label: label('Mẫu địa chỉ bài trên cổng của đơn vị', "Address of items on the organisation's own portal"),
      admin: {
        placeholder: 'https://portal.example/tin/{slug}',
        description: label(
          'Khi có mẫu này, liên kết trong bản tin và API dẫn tới cổng của đơn vị. {slug} được thay bằng đường dẫn của bài.',
          "With a template, links in feeds and API lead to the organisation's portal; {slug} stands for the item's slug.",
        ),
      },
      validate: address('Mẫu địa chỉ cần bắt đầu bằng https:// và có {slug}.', '{slug}'),
    },
  ],
})

function address(message: string, part = '') {
  return (value: string | null | undefined) =>
    !value || (/^https?:\/\/\S+$/.test(value) && value.includes(part)) || message
}
