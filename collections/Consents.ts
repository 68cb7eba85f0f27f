import type { CollectionConfig, Field } from 'payload'
import { createConsents, readConfidential, readConsents, readEvidence } from '../src/access/consents'
import { neverByHand, publishers, publishersOnly } from '../src/access/roles'
import { recordDeletion } from '../src/audit/deletion'
import { consentEndpoints } from '../src/desk/consent/endpoints'
import {
  keepOwnOrganisation,
  refuseBreakingShown,
  refuseDeletingEvidence,
  refuseDeletingShownConsent,
} from '../src/desk/consent/hooks'
import { CHANNELS, DATA } from '../src/desk/consent/terms'
import { judgeEvidence } from '../src/desk/judge-upload'
import { dayField } from './fields/day'
import { idField } from './fields/id'
import { label } from './fields/label'
import { toNfc } from './parts/item-hooks'

/** Whoever makes the record writes these; afterwards publishers and administrators alone read them. */
const confidential = { read: readConfidential, update: publishersOnly }
/** No column and no filter may tell what the form does not. */
const unlisted = { disableListColumn: true, disableListFilter: true, disableBulkEdit: true }
const OF_CHILD = { condition: (data: { isChild?: unknown }) => data?.isChild === 'yes' }

/**
 * That a real person agrees to be named or shown: who, which data, which channels, until when, with the proof (Luật 91/2025/QH15, Art. 9; for children Art. 24).
 * Nothing is ticked by default (Nghị định 356/2025/NĐ-CP).
 */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: label('Giấy đồng ý', 'Consent'), plural: label('Giấy đồng ý', 'Consents') },
  defaultSort: '-updatedAt',
  admin: {
    hideAPIURL: true,
    group: label('Thư viện', 'Library'),
    description: label(
      'Sự đồng ý của người được nêu tên hoặc có hình ảnh trong bài. Ghi đúng như trong bản ký; không ô nào được chọn sẵn.',
      'Consent of people who are named or shown. As it stands in the signed form; nothing is ticked beforehand.',
    ),
    useAsTitle: 'person',
    defaultColumns: ['person', 'standing', 'validUntil', 'organisation'],
    listSearchableFields: ['person'],
    components: { edit: { beforeDocumentControls: ['/src/admin/consent/ConsentBar#ConsentBar'] } },
  },
  access: { read: readConsents, create: createConsents, update: publishers, delete: publishers },
  // A consent is one person's act: there are no copies of it.
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: consentEndpoints(),
  hooks: {
    beforeValidate: [toNfc, keepOwnOrganisation],
    afterChange: [refuseBreakingShown],
    beforeDelete: [refuseDeletingShownConsent],
    afterDelete: [recordDeletion],
  },
  fields: [idField(), ...who(), ...what(), ...age(), ...proof(), ...outcome()],
}

function who(): Field[] {
  return [
    {
      name: 'standing',
      type: 'ui',
      label: label('Tình trạng', 'State'),
      admin: { components: { Cell: '/src/admin/consent/ConsentCell#ConsentCell' } },
    },
    {
      name: 'person',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Họ và tên', 'Name'),
      admin: {
        description: label(
          'Viết đúng như sẽ nêu trong bài. Tên trong bài và trong giấy phải khớp nhau.',
          'As it will stand in the story: the two have to agree.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          label: label('Điện thoại', 'Phone'),
          access: confidential,
          admin: {
            ...unlisted,
            width: '50%',
            description: label(
              'Để liên hệ khi cần gia hạn. Chỉ người duyệt và quản trị xem được.',
              'To have it renewed. Publishers and administrators alone see it.',
            ),
          },
        },
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          maxDepth: 0,
          label: label('Đơn vị xin đồng ý', 'Organisation that asked'),
          admin: { width: '50%' },
        },
      ],
    },
  ]
}

function what(): Field[] {
  return [
    {
      name: 'data',
      type: 'select',
      hasMany: true,
      label: label('Được phép nêu những gì', 'What may be shown'),
      options: DATA.map(({ value, label }) => ({ value, label })),
      admin: {
        description: label(
          'Nêu tên trong bài cần "Họ và tên"; có mặt trong ảnh cần "Hình ảnh".',
          'Being named needs "Name"; being in a picture needs "Photo".',
        ),
      },
    },
    {
      name: 'channels',
      type: 'select',
      hasMany: true,
      label: label('Được phép đưa lên đâu', 'Where it may be shown'),
      options: CHANNELS.map(({ value, label }) => ({ value, label })),
      admin: {
        description: label(
          'Tin của hệ thống tới mọi kênh, nên thường cần đủ các kênh.',
          'What is published here reaches all of them, so usually all are needed.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        dayField('grantedOn', label('Ngày đồng ý', 'Given on'), '50%'),
        dayField('validUntil', label('Có giá trị đến hết ngày', 'Valid until the end of'), '50%'),
      ],
    },
  ]
}

/** What is asked for a child appears for a child only. */
function age(): Field[] {
  return [
    {
      name: 'isChild',
      type: 'radio',
      label: label('Người này dưới 16 tuổi?', 'Is the person under 16?'),
      options: [
        { value: 'no', label: label('Không', 'No') },
        { value: 'yes', label: label('Có', 'Yes') },
      ],
      admin: {
        description: label(
          'Trẻ em cần thêm ngày sinh, sự đồng ý của người đại diện và, từ đủ 7 tuổi, của chính trẻ.',
          "A child needs a birth date, the guardian's consent and, from age 7, its own.",
        ),
      },
    },
    withAdmin(
      { ...dayField('birthDate', label('Ngày sinh', 'Birth date'), '50%'), access: confidential },
      {
        ...OF_CHILD,
        ...unlisted,
      },
    ),
    {
      name: 'childAgreed',
      type: 'checkbox',
      defaultValue: false,
      label: label('Chính trẻ đồng ý (bắt buộc từ đủ 7 tuổi)', "The child's own consent (from age 7)"),
      admin: OF_CHILD,
    },
    {
      name: 'guardian',
      type: 'group',
      label: label('Người đại diện của trẻ', 'Guardian'),
      access: confidential,
      admin: {
        ...OF_CHILD,
        ...unlisted,
        description: label(
          'Cha, mẹ hoặc người giám hộ. Chỉ người duyệt và quản trị xem được.',
          'A parent or guardian. Publishers and administrators alone see it.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            guardianText('name', label('Họ và tên', 'Name'), '40%'),
            guardianText('relation', label('Quan hệ với trẻ', 'Relation'), '30%'),
            guardianText('phone', label('Điện thoại', 'Phone'), '30%'),
          ],
        },
        {
          name: 'agreed',
          type: 'checkbox',
          defaultValue: false,
          label: label('Người đại diện đồng ý', 'The guardian agrees'),
          admin: unlisted,
        },
      ],
    },
  ]
}

function guardianText(name: string, title: { vi: string; en: string }, width: string): Field {
  return { name, type: 'text', label: title, admin: { ...unlisted, width } }
}

function proof(): Field[] {
  return [
    {
      name: 'evidence',
      type: 'upload',
      relationTo: 'consent-evidence',
      maxDepth: 1,
      label: label('Bản ký (ảnh hoặc PDF)', 'Signed form (picture or PDF)'),
      access: confidential,
      admin: {
        ...unlisted,
        description: label(
          'Ảnh chụp hoặc bản quét giấy có chữ ký. Chỉ người duyệt và quản trị xem được; không bao giờ được công bố.',
          'A photo or scan of the signed paper. Publishers and administrators alone see it; it is never published.',
        ),
      },
    },
    {
      name: 'note',
      type: 'textarea',
      label: label('Ghi chú', 'Note'),
      access: confidential,
      admin: unlisted,
    },
  ]
}

/** Set by the command that takes a consent back, and by the watch over its end; never by hand. */
function outcome(): Field[] {
  const hidden = { create: neverByHand, update: neverByHand }
  const TAKEN_BACK = { readOnly: true, condition: (data: { withdrawnAt?: unknown }) => Boolean(data?.withdrawnAt) }
  return [
    {
      name: 'withdrawnAt',
      type: 'date',
      index: true,
      label: label('Đã rút đồng ý lúc', 'Taken back at'),
      access: hidden,
      admin: { ...TAKEN_BACK, date: { displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
    {
      name: 'withdrawalReason',
      type: 'textarea',
      label: label('Lý do rút', 'Reason'),
      access: { ...hidden, read: publishersOnly },
      admin: { ...TAKEN_BACK, ...unlisted },
    },
    // The last warning that went out about its end: one warning, not one a minute.
    {
      name: 'warnedOn',
      type: 'date',
      access: { ...hidden, read: neverByHand },
      admin: { hidden: true, ...unlisted },
    },
  ]
}

function withAdmin(field: Field, admin: Field['admin']): Field {
  return { ...field, admin: { ...field.admin, ...admin } } as Field
}

/** Scans of signed consents. They stand apart from the library: nothing public can ever show one. */
export const ConsentEvidence: CollectionConfig = {
  slug: 'consent-evidence',
  labels: { singular: label('Bản ký', 'Signed form'), plural: label('Bản ký', 'Signed forms') },
  admin: { hidden: true, useAsTitle: 'filename' },
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: readEvidence, create: createConsents, update: publishers, delete: publishers },
  upload: { mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'], pasteURL: false, crop: false },
  hooks: { beforeOperation: [judgeEvidence], beforeDelete: [refuseDeletingEvidence] },
  fields: [idField()],
}
