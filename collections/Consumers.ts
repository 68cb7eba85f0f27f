import type { CollectionConfig } from 'payload'
import { admins, publishers } from '../src/access/roles'
import { recordDeletion } from '../src/audit/deletion'
import { idField } from './fields/id'
import { label } from './fields/label'

/** Sites, press offices and stations that read from the hub, and whom to call about them. */
export const Consumers: CollectionConfig = {
  slug: 'consumers',
  labels: { singular: label('Bên nhận', 'Consumer'), plural: label('Bên nhận', 'Consumers') },
  admin: {
    hideAPIURL: true,
    group: label('Phát hành', 'Delivery'),
    description: label(
      'Các trang, tòa soạn và đài nhận nội dung từ hệ thống.',
      'Sites, press offices and stations that receive content.',
    ),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'organisation', 'contact'],
  },
  access: { read: publishers, create: admins, update: admins, delete: admins },
  hooks: { afterDelete: [recordDeletion] },
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, label: label('Tên', 'Name') },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'site',
      label: label('Loại', 'Kind'),
      options: [
        { value: 'site', label: label('Cổng, trang thông tin', 'Site') },
        { value: 'press', label: label('Tòa soạn', 'Press office') },
        { value: 'station', label: label('Đài truyền thanh', 'Station') },
        { value: 'board', label: label('Bảng tin', 'Notice board') },
      ],
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      maxDepth: 1,
      label: label('Cơ quan, đơn vị', 'Organisation'),
    },
    { name: 'website', type: 'text', label: label('Địa chỉ trang', 'Website') },
    { name: 'contact', type: 'text', label: label('Người liên hệ', 'Contact') },
  ],
}
