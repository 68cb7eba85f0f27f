import type { Field } from 'payload'
import { label } from './label'

/** People who are named in a story or can be recognised in a picture, each with a consent or marked as invented. Nothing is ticked by default. */
export const peopleFields = ({ withRole }: { withRole: boolean }): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', required: true, label: label('Họ và tên', 'Name'), admin: { width: '50%' } },
      ...(withRole
        ? [{ name: 'role', type: 'text', label: label('Giới thiệu ngắn', 'Role'), admin: { width: '50%' } } as const]
        : []),
    ],
  },
  {
    name: 'consent',
    type: 'relationship',
    relationTo: 'consents',
    maxDepth: 0,
    label: label('Giấy đồng ý', 'Consent'),
    admin: {
      description: label(
        'Không có giấy đồng ý còn hiệu lực thì chưa gửi duyệt, chưa công bố được.',
        'Without a valid one the item can be neither submitted nor published.',
      ),
      condition: (_data, sibling) => sibling?.illustration !== true,
    },
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
]
