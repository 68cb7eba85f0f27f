import type { CollectionConfig } from 'payload'
import { editors, staff } from '../src/access/roles'
import { recordDeletion } from '../src/audit/deletion'
import { ITEM_TYPES, type ItemType } from '../src/ledger/entry'
import { dayField } from './fields/day'
import { idField } from './fields/id'
import { label } from './fields/label'
import { toNfc } from './parts/item-hooks'

const TYPE_LABELS: Record<ItemType, { vi: string; en: string }> = {
  articles: label('Bài viết', 'Article'),
  stories: label('Gương học tập', 'Story'),
  events: label('Sự kiện', 'Event'),
  editions: label('Kỳ sự kiện', 'Edition'),
  documents: label('Văn bản', 'Document'),
}

/** What the desk means to bring on a day. A plan is an intention and publishes nothing: only a schedule does. */
export const Plans: CollectionConfig = {
  slug: 'plans',
  labels: { singular: label('Đề tài', 'Plan'), plural: label('Kế hoạch đề tài', 'Plans') },
  defaultSort: 'plannedFor',
  admin: {
    hideAPIURL: true,
    group: label('Nội dung', 'Content'),
    description: label(
      'Dự kiến viết gì, cho ngày nào, ai làm. Kế hoạch không tự công bố.',
      'What to write, for which day, by whom. A plan publishes nothing.',
    ),
    useAsTitle: 'title',
    defaultColumns: ['plannedFor', 'title', 'kind', 'responsible', 'status'],
    listSearchableFields: ['title', 'responsible'],
  },
  access: { read: staff, create: editors, update: editors, delete: editors },
  hooks: { beforeValidate: [toNfc], afterDelete: [recordDeletion] },
  fields: [
    idField(),
    { name: 'title', type: 'text', required: true, maxLength: 300, label: label('Đề tài', 'Title') },
    { ...dayField('plannedFor', label('Dự kiến ngày', 'Planned for'), '50%'), required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'articles',
      label: label('Loại', 'Kind'),
      options: ITEM_TYPES.map((value) => ({ value, label: TYPE_LABELS[value] })),
    },
    { name: 'responsible', type: 'text', label: label('Người phụ trách', 'Responsible') },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      maxDepth: 1,
      label: label('Cơ quan, đơn vị', 'Organisation'),
    },
    { name: 'topic', type: 'relationship', relationTo: 'topics', maxDepth: 1, label: label('Chủ đề', 'Topic') },
    {
      name: 'status',
      type: 'select',
      defaultValue: 'open',
      label: label('Tình trạng', 'Status'),
      options: [
        { value: 'open', label: label('Chưa làm', 'Open') },
        { value: 'working', label: label('Đang làm', 'In work') },
        { value: 'done', label: label('Đã xong', 'Done') },
        { value: 'dropped', label: label('Bỏ', 'Dropped') },
      ],
    },
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...ITEM_TYPES],
      maxDepth: 0,
      label: label('Nội dung đã viết', 'Item'),
    },
    { name: 'note', type: 'textarea', label: label('Ghi chú', 'Note') },
  ],
}
