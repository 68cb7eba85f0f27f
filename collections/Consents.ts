import type { CollectionConfig } from 'payload'
import { createConsents, readConsents } from '../src/access/consents'
import { publishers, publishersOnly } from '../src/access/roles'
import { CHANNELS, DATA } from '../src/desk/consent/terms'
import { dayField } from './fields/day'
import { idField } from './fields/id'
import { label } from './fields/label'
import { toNfc } from './parts/item-hooks'

/** What only publishers and administrators read: the person's own data, and the proof. Whoever makes the record may write it. */
const confidential = { read: publishersOnly, update: publishersOnly }

/**
 * That a real person agrees to be named or shown: who, which data, which channels, until when, with the proof (Luật 91/2025/QH15, Art. 9; for children Art. 24).
 * Nothing is ticked by default (Nghị định 356/2025/NĐ-CP).
 */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: label('Giấy đồng ý', 'Consent'), plural: label('Giấy đồng ý', 'Consents') },
  admin: {
    hideAPIURL: true,
    group: label('Thư viện', 'Library'),
    description: label(
      'Sự đồng ý của người được nêu tên hoặc có hình ảnh trong bài.',
      'Consent of people who are named or shown.',
    ),
    useAsTitle: 'person',
    defaultColumns: ['person', 'validUntil', 'withdrawnAt', 'organisation'],
    listSearchableFields: ['person'],
  },
  access: { read: readConsents, create: createConsents, update: publishers, delete: publishers },
  hooks: { beforeValidate: [toNfc] },
  fields: [
    idField(),
    { name: 'person', type: 'text', required: true, maxLength: 200, label: label('Họ và tên', 'Name') },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      maxDepth: 0,
      label: label('Đơn vị xin đồng ý', 'Organisation that asked'),
    },
    {
      name: 'data',
      type: 'select',
      hasMany: true,
      label: label('Dữ liệu được phép nêu', 'Data that may be shown'),
      options: DATA.map(({ value, label }) => ({ value, label })),
    },
    {
      name: 'channels',
      type: 'select',
      hasMany: true,
      label: label('Kênh được phép', 'Channels'),
      options: CHANNELS.map(({ value, label }) => ({ value, label })),
    },
    {
      type: 'row',
      fields: [
        dayField('grantedOn', label('Ngày đồng ý', 'Given on'), '50%'),
        dayField('validUntil', label('Có giá trị đến hết ngày', 'Valid until'), '50%'),
      ],
    },
    {
      name: 'isChild',
      type: 'radio',
      label: label('Người này dưới 16 tuổi', 'Under 16'),
      options: [
        { value: 'no', label: label('Không', 'No') },
        { value: 'yes', label: label('Có', 'Yes') },
      ],
    },
    { ...dayField('birthDate', label('Ngày sinh', 'Birth date'), '50%'), access: confidential },
    {
      name: 'childAgreed',
      type: 'checkbox',
      defaultValue: false,
      label: label('Chính trẻ đồng ý (bắt buộc từ đủ 7 tuổi)', "The child's own consent (from age 7)"),
      admin: { condition: (data) => data?.isChild === 'yes' },
    },
    {
      name: 'guardian',
      type: 'group',
      label: label('Người đại diện của trẻ', 'Guardian'),
      access: confidential,
      admin: { condition: (data) => data?.isChild === 'yes' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: label('Họ và tên', 'Name'), admin: { width: '40%' } },
            { name: 'relation', type: 'text', label: label('Quan hệ', 'Relation'), admin: { width: '30%' } },
            { name: 'phone', type: 'text', label: label('Điện thoại', 'Phone'), admin: { width: '30%' } },
          ],
        },
        {
          name: 'agreed',
          type: 'checkbox',
          defaultValue: false,
          label: label('Người đại diện đồng ý', 'The guardian agrees'),
        },
      ],
    },
    { name: 'phone', type: 'text', label: label('Điện thoại', 'Phone'), access: confidential },
    {
      name: 'evidence',
      type: 'upload',
      relationTo: 'consent-evidence',
      maxDepth: 1,
      label: label('Bản giấy đồng ý (ảnh hoặc PDF)', 'Signed form (picture or PDF)'),
      access: confidential,
    },
    { name: 'note', type: 'textarea', label: label('Ghi chú', 'Note'), access: confidential },
    // Set by the command that takes a consent back; never by hand.
    {
      name: 'withdrawnAt',
      type: 'date',
      index: true,
      label: label('Đã rút đồng ý lúc', 'Taken back at'),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => Boolean(data?.withdrawnAt) },
    },
    {
      name: 'withdrawalReason',
      type: 'textarea',
      label: label('Lý do rút', 'Reason'),
      access: { read: publishersOnly, create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => Boolean(data?.withdrawnAt) },
    },
    // The last warning that went out about its end, as a day: one warning, not one a minute.
    {
      name: 'warnedOn',
      type: 'date',
      access: { read: () => false, create: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
}

/** Scans of signed consents. They stand apart from the library: nothing public can ever show one. */
export const ConsentEvidence: CollectionConfig = {
  slug: 'consent-evidence',
  labels: { singular: label('Bản giấy đồng ý', 'Signed form'), plural: label('Bản giấy đồng ý', 'Signed forms') },
  admin: { hidden: true, useAsTitle: 'filename' },
  lockDocuments: false,
  access: { read: publishers, create: createConsents, update: publishers, delete: publishers },
  upload: { mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'], pasteURL: false, crop: false },
  fields: [idField()],
}
