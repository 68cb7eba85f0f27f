import type { CollectionConfig, TextField } from 'payload'
import { ROLE_LABELS } from '../src/access/role-labels'
import { admins, nobody } from '../src/access/roles'
import { AUDITED } from '../src/shared/audited'
import { onHanoiClocks } from './fields/day'
import { label } from './fields/label'

const TYPE_LABELS = {
  articles: label('Bài viết', 'Article'),
  stories: label('Gương học tập', 'Story'),
  events: label('Sự kiện', 'Event'),
  editions: label('Kỳ sự kiện', 'Edition'),
  documents: label('Văn bản', 'Document'),
  topics: label('Chủ đề', 'Topic'),
  organisations: label('Cơ quan, đơn vị', 'Organisation'),
  places: label('Địa bàn', 'Place'),
  observances: label('Sự kiện thường niên', 'Observance'),
  media: label('Hình ảnh và tệp', 'File'),
  consents: label('Giấy đồng ý', 'Consent'),
  plans: label('Kế hoạch đề tài', 'Plan'),
  consumers: label('Bên nhận', 'Consumer'),
  keys: label('Khóa', 'Key'),
  users: label('Người dùng', 'User'),
  'desk-settings': label('Thiết lập', 'Settings'),
}

/** Who did what, when and from where. Written in the transaction of what it tells about, by the hub alone, and changed by nobody. */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: label('Nhật ký', 'Audit line'), plural: label('Nhật ký', 'Audit trail') },
  defaultSort: '-at',
  timestamps: false,
  disableBulkEdit: true,
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    group: label('Hệ thống', 'System'),
    description: label(
      'Mọi lần đăng nhập và mọi thao tác: ai, việc gì, lúc nào, từ đâu. Chỉ ghi thêm, không sửa được.',
      'Every sign-in and command: who, what, when, from where. Append only.',
    ),
    useAsTitle: 'title',
    defaultColumns: ['at', 'who', 'what', 'title', 'from', 'before', 'after'],
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
      admin: {
        components: onHanoiClocks,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' },
      },
    },
    { name: 'who', type: 'text', index: true, label: label('Người', 'Who') },
    // The account, where there is one; the hub itself acts without.
    { name: 'account', type: 'text', index: true, admin: { hidden: true } },
    coded({ name: 'role', title: label('Vai trò', 'Role'), labels: ROLE_LABELS }),
    {
      name: 'what',
      type: 'select',
      required: true,
      index: true,
      label: label('Việc', 'What'),
      options: AUDITED.map(({ value, label }) => ({ value, label })),
    },
    coded({ name: 'type', title: label('Loại', 'Type'), labels: TYPE_LABELS }),
    { name: 'target', type: 'text', index: true, label: label('Mã', 'Id'), admin: { disableListColumn: true } },
    { name: 'title', type: 'text', label: label('Về', 'About') },
    { name: 'before', type: 'text', label: label('Trước', 'Before') },
    { name: 'after', type: 'text', label: label('Sau', 'After') },
    { name: 'detail', type: 'textarea', label: label('Chi tiết', 'Detail') },
    { name: 'from', type: 'text', label: label('Từ địa chỉ', 'From address') },
  ],
}

interface Coded {
  name: string
  title: { vi: string; en: string }
  labels: Record<string, { vi: string; en: string }>
}

/** A text that holds a code of the program; people see what it stands for. */
function coded({ name, title, labels }: Coded): TextField {
  const component = '/src/admin/account/AuditWord'
  return {
    name,
    type: 'text',
    label: title,
    admin: {
      components: {
        Field: { path: `${component}#AuditWord`, clientProps: { title, labels } },
        Cell: { path: `${component}#AuditWordCell`, clientProps: { labels } },
      },
    },
  }
}
