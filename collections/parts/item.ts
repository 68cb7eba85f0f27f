import type { CollectionConfig, Field, Tab } from 'payload'
import { createItems, deleteItems, readItems, readItemVersions, updateItems } from '../../src/access/items'
import { recordDeletion } from '../../src/audit/deletion'
import { commandEndpoints } from '../../src/desk/endpoints/commands'
import { similarEndpoint } from '../../src/desk/similar/similar'
import { successorEndpoints } from '../../src/desk/successor/successor'
import { reopenOnEdit } from '../../src/desk/review'
import { noteSeenEdits } from '../../src/desk/save-conflict'
import type { ItemType } from '../../src/ledger/entry'
import { bodyField } from '../fields/body'
import { updatedAtField } from '../fields/day'
import { deskTalk, standingBoard } from '../fields/desk-panels'
import { deskStateFields } from '../fields/desk-state'
import { idField } from '../fields/id'
import { label } from '../fields/label'
import { slugField } from '../fields/slug'
import { keepOwnOrganisation, openState, refuseDeletingPublic, removeState, toNfc } from './item-hooks'

/** Versions kept of one item; what was public stays in the ledger for ever. */
const VERSIONS_KEPT = 50

interface ItemConfig {
  slug: ItemType
  singular: { vi: string; en: string }
  plural: { vi: string; en: string }
  /** One sentence for the top of the list: what belongs here. */
  description: { vi: string; en: string }
  group: { vi: string; en: string }
  /** Fields of this type alone, in the main column below the summary. */
  fields?: Field[]
  /** Fields of this type alone, beside the text. */
  sidebar?: Field[]
  columns?: string[]
}

/** What every type of item has in common: text, classification, source, English, slug, state, history, commands. */
export function item({
  slug,
  singular,
  plural,
  description,
  group,
  fields = [],
  sidebar = [],
  columns,
}: ItemConfig): CollectionConfig {
  return {
    slug,
    labels: { singular, plural },
    defaultSort: '-updatedAt',
    admin: {
      hideAPIURL: true,
      group,
      description,
      useAsTitle: 'title',
      defaultColumns: columns ?? ['title', '_status', 'organisation', 'topics', 'updatedAt'],
      listSearchableFields: ['title', 'summary', 'slug'],
      components: {
        beforeListTable: ['/src/admin/lists/ListTools#ListTools'],
        edit: {
          beforeDocumentControls: [
            '/src/admin/commands/CommandBar#CommandBar',
            '/src/admin/preview/PreviewControl#PreviewControl',
          ],
        },
      },
    },
    access: {
      read: readItems,
      create: createItems,
      update: updateItems,
      delete: deleteItems,
      readVersions: readItemVersions,
      unlock: () => false,
    },
    versions: { maxPerDoc: VERSIONS_KEPT, drafts: false },
    trash: false,
    lockDocuments: { duration: 300 },
    enableQueryPresets: true,
    endpoints: [...commandEndpoints(slug), similarEndpoint(slug), ...successorEndpoints(slug)],
    hooks: {
      beforeOperation: [noteSeenEdits],
      beforeValidate: [toNfc, keepOwnOrganisation],
      beforeChange: [openState(slug)],
      afterChange: [reopenOnEdit(slug)],
      beforeDelete: [refuseDeletingPublic],
      afterDelete: [removeState, recordDeletion],
    },
    fields: [
      idField(),
      ...deskStateFields(),
      standingBoard,
      { type: 'tabs', tabs: [textTab(fields), sourceTab, englishTab] },
      ...classification().map(beside),
      ...sidebar.map(beside),
      beside(slugField('title')),
      deskTalk,
      updatedAtField,
    ],
  }
}

const textTab = (fields: Field[]): Tab => ({
  label: label('Nội dung', 'Content'),
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 300,
      label: label('Tiêu đề', 'Title'),
      admin: { components: { afterInput: ['/src/admin/writing/SimilarTitles#SimilarTitles'] } },
    },
    {
      name: 'summary',
      type: 'textarea',
      maxLength: 1000,
      label: label('Tóm tắt', 'Summary'),
      admin: {
        description: label(
          'Một hoặc hai câu, dùng trong danh sách, bản tin RSS và mạng xã hội.',
          'One or two sentences for lists, feeds and social networks.',
        ),
      },
    },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      maxDepth: 1,
      label: label('Ảnh bìa', 'Cover image'),
      admin: {
        description: label(
          'Ảnh cần có mô tả, chú thích, nguồn và giấy phép trước khi công bố.',
          'Needs alt text, caption, credit and licence before publication.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'coverAlt',
          type: 'text',
          label: label('Mô tả ảnh bìa trong bài này', 'Alt text of the cover in this item'),
          admin: { width: '50%', placeholder: label('Để trống: dùng mô tả của ảnh', "Empty: the picture's own") },
        },
        {
          name: 'coverCaption',
          type: 'text',
          label: label('Chú thích ảnh bìa trong bài này', 'Caption of the cover in this item'),
          admin: { width: '50%', placeholder: label('Để trống: dùng chú thích của ảnh', "Empty: the picture's own") },
        },
      ],
    },
    ...fields,
    bodyField({
      label: label('Nội dung bài', 'Body'),
      admin: { components: { afterInput: ['/src/admin/writing/TextLength#TextLength'] } },
    }),
  ],
})

const sourceTab: Tab = {
  label: label('Nguồn và văn bản', 'Source and documents'),
  fields: [
    {
      name: 'authors',
      type: 'text',
      hasMany: true,
      label: label('Tác giả', 'Authors'),
      admin: { description: label('Gõ tên rồi nhấn Enter.', 'Type a name and press Enter.') },
    },
    {
      name: 'source',
      type: 'group',
      label: label('Nguồn', 'Source'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: label('Tên nguồn', 'Name'), admin: { width: '40%' } },
            {
              name: 'url',
              type: 'text',
              label: label('Địa chỉ', 'Address'),
              admin: { width: '60%' },
              validate: webAddress,
            },
          ],
        },
      ],
    },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: 'documents',
      hasMany: true,
      maxDepth: 1,
      label: label('Văn bản liên quan', 'Related documents'),
    },
  ],
}

const englishTab: Tab = {
  name: 'english',
  label: label('Bản tiếng Anh', 'English version'),
  description: label(
    'Không bắt buộc. Chỉ xuất hiện khi có đủ tiêu đề, tóm tắt và nội dung.',
    'Optional. Appears only when title, summary and body are all there.',
  ),
  fields: [
    { name: 'title', type: 'text', maxLength: 300, label: label('Tiêu đề tiếng Anh', 'English title') },
    { name: 'summary', type: 'textarea', maxLength: 1000, label: label('Tóm tắt tiếng Anh', 'English summary') },
    bodyField({ label: label('Nội dung tiếng Anh', 'English body') }),
  ],
}

const classification = (): Field[] => [
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    maxDepth: 1,
    label: label('Chủ đề', 'Topics'),
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    maxDepth: 1,
    label: label('Cơ quan, đơn vị', 'Organisation'),
  },
  { name: 'place', type: 'relationship', relationTo: 'places', maxDepth: 1, label: label('Địa bàn', 'Place') },
  {
    name: 'featured',
    type: 'checkbox',
    defaultValue: false,
    label: label('Tin nổi bật', 'Featured'),
    admin: {
      description: label(
        'Các trang nhận tin có thể lọc riêng tin nổi bật.',
        'Receiving sites can select featured items.',
      ),
    },
  },
]

const beside = (field: Field): Field => ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

function webAddress(value: string | null | undefined): string | true {
  if (!value) return true
  return /^https?:\/\/\S+\.\S+$/.test(value) || 'Địa chỉ cần bắt đầu bằng http:// hoặc https://'
}
