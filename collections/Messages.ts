import type { CollectionConfig } from 'payload'
import { admins, nobody } from '../src/access/roles'
import { messageEndpoints } from '../src/messages/endpoints'
import { label } from './fields/label'

/** Shown in lists and filters; an open letter shows all of it as one (`LetterView`). */
const inLists = { condition: () => false }

/** E-mail the hub has to send, has sent, or keeps here because no mail server is set. Written in the transaction of what it tells about. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: label('Thư', 'Message'), plural: label('Hộp thư đi', 'Outbox') },
  defaultSort: '-createdAt',
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    group: label('Hệ thống', 'System'),
    description: label(
      'Thư của hệ thống. Khi chưa cài máy chủ thư, thư nằm lại ở đây để người quản trị đọc.',
      'Mail of the hub. Without a mail server it stays here.',
    ),
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'status', 'to', 'createdAt', 'error'],
    listSearchableFields: ['to', 'subject'],
    components: { beforeListTable: ['/src/admin/outbox/TestLetter#TestLetter'] },
  },
  access: { read: admins, create: nobody, update: nobody, delete: nobody },
  endpoints: messageEndpoints,
  fields: [
    {
      name: 'id',
      type: 'text',
      required: true,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    { name: 'to', type: 'text', required: true, label: label('Người nhận', 'To'), admin: inLists },
    { name: 'subject', type: 'text', required: true, label: label('Tiêu đề', 'Subject'), admin: inLists },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: label('Nội dung', 'Text'),
      admin: { disableListColumn: true, components: { Field: '/src/admin/outbox/LetterView#LetterView' } },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      label: label('Tình trạng', 'Status'),
      options: [
        { value: 'waiting', label: label('Chờ gửi', 'Waiting') },
        { value: 'sent', label: label('Đã gửi', 'Sent') },
        { value: 'kept', label: label('Giữ tại đây', 'Kept here') },
        { value: 'failed', label: label('Không gửi được', 'Failed') },
      ],
      admin: { ...inLists, components: { Cell: '/src/admin/outbox/StatusCell#StatusCell' } },
    },
    { name: 'attempts', type: 'number', defaultValue: 0, label: label('Số lần gửi', 'Attempts'), admin: inLists },
    { name: 'nextAt', type: 'date', label: label('Gửi lại lúc', 'Next attempt'), admin: inLists },
    { name: 'sentAt', type: 'date', label: label('Đã gửi lúc', 'Sent at'), admin: inLists },
    { name: 'error', type: 'text', label: label('Lỗi', 'Error'), admin: inLists },
  ],
}
