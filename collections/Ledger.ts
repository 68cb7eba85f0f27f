import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../src/access/roles'
import { onHanoiClocks } from './fields/day'
import { label } from './fields/label'

/** The append-only record of what became public and what was taken back. Written by `src/ledger` alone. */
export const Ledger: CollectionConfig = {
  slug: 'ledger',
  labels: { singular: label('Lần công bố', 'Entry'), plural: label('Sổ công bố', 'Ledger') },
  defaultSort: '-seq',
  timestamps: false,
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    group: label('Phát hành', 'Delivery'),
    description: label(
      'Mọi lần công bố, cập nhật và gỡ bài theo thứ tự. Sổ chỉ ghi thêm, không sửa được.',
      'Every publication, update and withdrawal in order; append only.',
    ),
    useAsTitle: 'title',
    defaultColumns: ['seq', 'action', 'type', 'title', 'version', 'at'],
    listSearchableFields: ['title', 'item'],
  },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'id',
      type: 'text',
      required: true,
      label: label('Mã', 'Id'),
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    { name: 'seq', type: 'number', index: true, label: label('Số', 'No.') },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: label('Việc', 'Action'),
      options: [
        { value: 'publish', label: label('Công bố', 'Publish') },
        { value: 'update', label: label('Cập nhật', 'Update') },
        { value: 'withdraw', label: label('Gỡ', 'Withdraw') },
        { value: 'refresh', label: label('Làm mới thông tin kèm theo', 'Refresh') },
      ],
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      label: label('Loại', 'Type'),
      options: [
        { value: 'articles', label: label('Bài viết', 'Article') },
        { value: 'stories', label: label('Gương học tập', 'Story') },
        { value: 'events', label: label('Sự kiện', 'Event') },
        { value: 'editions', label: label('Kỳ sự kiện', 'Edition') },
        { value: 'documents', label: label('Văn bản', 'Document') },
        { value: 'topics', label: label('Chủ đề', 'Topic') },
        { value: 'organisations', label: label('Cơ quan, đơn vị', 'Organisation') },
        { value: 'places', label: label('Địa bàn', 'Place') },
        { value: 'observances', label: label('Sự kiện thường niên', 'Observance') },
      ],
    },
    { name: 'title', type: 'text', label: label('Tiêu đề', 'Title') },
    {
      name: 'item',
      type: 'text',
      required: true,
      index: true,
      label: label('Mã nội dung', 'Item id'),
      admin: { disableListColumn: true },
    },
    { name: 'version', type: 'number', required: true, label: label('Bản số', 'Version') },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('Thời điểm', 'At'),
      admin: {
        components: onHanoiClocks,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' },
      },
    },
    { name: 'by', type: 'text', label: label('Người thực hiện', 'By') },
    {
      name: 'scheduledFor',
      type: 'date',
      label: label('Giờ đã hẹn', 'Scheduled for'),
      admin: {
        components: onHanoiClocks,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' },
      },
    },
    { name: 'lateBy', type: 'number', label: label('Trễ (giây)', 'Late by (seconds)') },
    { name: 'note', type: 'textarea', label: label('Ghi chú nội bộ', 'Internal note') },
    // Orders the entries of one item that await their numbers together.
    { name: 'turn', type: 'number', required: true, admin: { hidden: true } },
    {
      name: 'withdrawal',
      type: 'json',
      label: label('Thông tin gỡ', 'Withdrawal'),
      admin: { condition: (data) => data.action === 'withdraw' },
    },
    {
      name: 'snapshot',
      type: 'json',
      required: true,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
}

/** One row that whoever numbers entries holds while doing so; see `src/ledger/number.ts`. */
export const LedgerHead: CollectionConfig = {
  slug: 'ledger-head',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'seq', type: 'number', required: true, defaultValue: 0 },
    { name: 'turn', type: 'number', required: true, defaultValue: 0 },
  ],
}
