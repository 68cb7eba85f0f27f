import type { Field, SelectField } from 'payload'
import { dayField } from './day'
import { label } from './label'

/**
 * What organisations and places share since the reorganisation of 2025: a kind, a parent, the days they exist, who follows them, and other
 * names. History keeps the name of its time; filters follow the successors.
 */
export const datedFields = (collection: 'organisations' | 'places', kinds: SelectField['options']): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'kind', type: 'select', options: kinds, label: label('Loại', 'Kind'), admin: { width: '50%' } },
      {
        name: 'parent',
        type: 'relationship',
        relationTo: collection,
        maxDepth: 1,
        label: label('Trực thuộc', 'Parent'),
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      dayField('validFrom', label('Từ ngày', 'Valid from'), '50%'),
      dayField('validTo', label('Đến hết ngày', 'Valid to'), '50%'),
    ],
  },
  {
    name: 'successors',
    type: 'relationship',
    relationTo: collection,
    hasMany: true,
    maxDepth: 1,
    label: label('Được kế tục bởi', 'Successors'),
    admin: {
      description: label(
        'Đơn vị tiếp nhận sau khi sắp xếp, sáp nhập; có thể nhiều hơn một.',
        'Who followed after a merger or split; there can be several.',
      ),
    },
  },
  {
    name: 'aliases',
    type: 'text',
    hasMany: true,
    label: label('Tên gọi khác', 'Other names'),
    admin: {
      description: label(
        'Tên cũ, tên viết tắt. Gõ một tên rồi nhấn Enter.',
        'Former names and abbreviations. Type one and press Enter.',
      ),
    },
  },
]
