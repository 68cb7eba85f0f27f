import type { CollectionConfig } from 'payload'
import { admins, publishers } from '../src/access/roles'
import { recordDeletion } from '../src/audit/deletion'
import { consumerEndpoints } from '../src/keys/endpoints'
import { recordConsumer, removeKeys } from '../src/keys/hooks'
import { DEFAULT_RATE } from '../src/shared/consumer-rate'
import { webOriginOf } from '../src/shared/web-origin'
import { idField } from './fields/id'
import { label } from './fields/label'

const MOST_ORIGINS = 50

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
    components: { beforeListTable: ['/src/admin/keys/AnonymousUsage#AnonymousUsage'] },
  },
  access: { read: publishers, create: admins, update: admins, delete: admins },
  endpoints: consumerEndpoints,
  hooks: { afterChange: [recordConsumer], beforeDelete: [removeKeys], afterDelete: [recordDeletion] },
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
    {
      name: 'contact',
      type: 'text',
      label: label('Người liên hệ', 'Contact'),
      admin: {
        description: label(
          'Tên, điện thoại, địa chỉ thư. Có địa chỉ thư thì bên nhận cũng được báo khi khóa sắp hết hạn.',
          'Name, telephone, e-mail. With an e-mail address the consumer is told too when a key is about to end.',
        ),
      },
    },
    {
      name: 'keys',
      type: 'ui',
      admin: { components: { Field: '/src/admin/keys/ConsumerKeys#ConsumerKeys' }, disableListColumn: true },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      label: label('Đang hoạt động', 'Active'),
      admin: {
        position: 'sidebar',
        description: label('Bỏ chọn thì mọi khóa của bên này ngừng dùng được.', 'Without it none of its keys opens.'),
      },
    },
    {
      name: 'rate',
      type: 'number',
      required: true,
      defaultValue: DEFAULT_RATE,
      min: 0,
      max: 1_000_000,
      validate: wholeRate,
      label: label('Số yêu cầu mỗi phút', 'Requests a minute'),
      admin: {
        position: 'sidebar',
        description: label('Cho mỗi khóa. 0 là không giới hạn.', 'For each key. 0: no limit.'),
      },
    },
    {
      // An array of origins in one column, so that delivery reads it with the row.
      name: 'embedOrigins',
      type: 'json',
      defaultValue: [],
      validate: origins,
      label: label('Trang được nhúng nội dung', 'Pages that may embed'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/keys/OriginsField#OriginsField' },
      },
      hooks: { beforeValidate: [({ value }) => (Array.isArray(value) ? value.map(asOrigin) : value)] },
    },
  ],
}

function wholeRate(value: number | null | undefined): string | true {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000) return true
  return 'Cần một số nguyên từ 0 đến 1000000. 0 là không giới hạn.'
}

/** What is none stays as it was typed, for the message. */
const asOrigin = (text: unknown) => (typeof text === 'string' ? (webOriginOf(text) ?? text) : text)

function origins(value: unknown): string | true {
  if (value == null) return true
  if (!Array.isArray(value) || value.length > MOST_ORIGINS)
    return `Cần danh sách tối đa ${MOST_ORIGINS} địa chỉ trang, ví dụ https://portal.example.`
  const wrong = value.find((each) => typeof each !== 'string' || webOriginOf(each) === null)
  if (wrong === undefined) return true
  return `"${String(wrong)}" không phải địa chỉ trang. Cần dạng https://portal.example.`
}
