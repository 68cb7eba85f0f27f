import type { CollectionConfig } from 'payload'
import { admins, nobody } from '../src/access/roles'
import { AUDITED } from '../src/shared/audited'
import { label } from './fields/label'

/** Who did what, when and from where. Written in the transaction of what it tells about, by the hub alone, and changed by nobody. */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: label('Nhật ký', 'Audit line'), plural: label('Nhật ký', 'Audit trail') },
  defaultSort: '-at',
  timestamps: false,
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    group: label('Hệ thống', 'System'),
    description: label(
      'Mọi lần đăng nhập và mọi thao tác: ai, việc gì, lúc nào, từ đâu. Chỉ ghi thêm, không sửa được.',
      'Every sign-in and command: who, what, when, from where. Append only.',
    ),
    useAsTitle: 'title',
    defaultColumns: ['at', 'who', 'what', 'title', 'before', 'after', 'from'],
    listSearchableFields: ['who', 'title', 'target', 'from'],
  },
  access: { read: admins, create: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody },
  fields: [
    {
      name: 'id',
      type: 'text',
      required: true,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('Lúc', 'At'),
      admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
    },
    { name: 'who', type: 'text', index: true, label: label('Người', 'Who') },
    // The account, where there is one; the hub itself acts without.
    { name: 'account', type: 'text', index: true, admin: { hidden: true } },
    { name: 'role', type: 'text', label: label('Vai trò', 'Role') },
    {
      name: 'what',
      type: 'select',
      required: true,
      index: true,
      label: label('Việc', 'What'),
      options: AUDITED.map(({ value, label }) => ({ value, label })),
    },
    { name: 'type', type: 'text', label: label('Loại', 'Type') },
    { name: 'target', type: 'text', index: true, label: label('Mã', 'Id'), admin: { disableListColumn: true } },
    { name: 'title', type: 'text', label: label('Nội dung', 'Title') },
    { name: 'before', type: 'text', label: label('Trước', 'Before') },
    { name: 'after', type: 'text', label: label('Sau', 'After') },
    { name: 'detail', type: 'textarea', label: label('Chi tiết', 'Detail') },
    { name: 'from', type: 'text', label: label('Từ địa chỉ', 'From address') },
  ],
}
