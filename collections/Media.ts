import { randomBytes } from 'node:crypto'
import type { CollectionConfig, ImageSize } from 'payload'
import { createItems } from '../src/access/items'
import { editors, publishers, staff } from '../src/access/roles'
import { refuseUnconsentedPeople } from '../src/desk/consent/hooks'
import { recordDeletion } from '../src/audit/deletion'
import { judgeUpload, PIXEL_LIMIT, UPLOAD_TYPES } from '../src/desk/judge-upload'
import { refuseDeletingShown, requestRefresh } from '../src/desk/media'
import { idField } from './fields/id'
import { label } from './fields/label'
import { peopleFields } from './fields/people'
import { toNfc } from './parts/item-hooks'

/** Each size in WebP for today's browsers and in the original format for portals that know no WebP. */
const SIZES = [
  { name: 'thumbnail', width: 320, height: 200 },
  { name: 'card', width: 640, height: 400 },
  { name: 'social', width: 1200, height: 630 },
  { name: 'wide', width: 1600, height: undefined },
] as const

/** A new crop gets a new name, so that what stands at a public address never changes. */
const generateImageName: ImageSize['generateImageName'] = ({ originalName, width, height, extension }) =>
  `${originalName}-${width}x${height}-${randomBytes(4).toString('hex')}.${extension}`

const imageSizes = SIZES.flatMap(({ name, width, height }): ImageSize[] => {
  const original = { name: `${name}Original`, width, height, withoutEnlargement: true, generateImageName }
  return [{ ...original, name, formatOptions: { format: 'webp', options: { quality: 80 } } }, original]
})

/** Pictures, PDF documents and recordings. Files are public only while something public shows them: see `src/outlets/media`. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('Hình ảnh và tệp', 'File'), plural: label('Hình ảnh và tệp', 'Files') },
  admin: {
    hideAPIURL: true,
    group: label('Thư viện', 'Library'),
    description: label(
      'Hình ảnh, văn bản PDF và bản ghi âm dùng trong bài.',
      'Pictures, PDF documents and recordings used by items.',
    ),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
  },
  access: { read: staff, create: createItems, update: editors, delete: publishers },
  upload: {
    // Judged by content, not by name: see judgeUpload.
    mimeTypes: UPLOAD_TYPES,
    focalPoint: true,
    crop: false,
    imageSizes,
    adminThumbnail: 'thumbnail',
    pasteURL: false,
    displayPreview: true,
    // Any of these options makes Payload encode the original anew, which turns it upright and drops EXIF with its GPS position.
    constructorOptions: { limitInputPixels: PIXEL_LIMIT, failOn: 'error' },
  },
  hooks: {
    beforeOperation: [judgeUpload],
    beforeValidate: [toNfc],
    afterChange: [refuseUnconsentedPeople, requestRefresh],
    afterDelete: [recordDeletion],
    beforeDelete: [refuseDeletingShown],
  },
  fields: [
    idField(),
    {
      name: 'alt',
      type: 'text',
      label: label('Mô tả ảnh', 'Alt text'),
      admin: {
        description: label(
          'Tả điều thấy trong ảnh cho người không nhìn thấy ảnh.',
          'What the picture shows, for people who cannot see it.',
        ),
      },
    },
    { name: 'caption', type: 'text', label: label('Chú thích', 'Caption') },
    {
      type: 'row',
      fields: [
        {
          name: 'credit',
          type: 'text',
          label: label('Nguồn ảnh', 'Credit'),
          admin: { width: '50%', placeholder: { vi: 'Ảnh: Thư viện tỉnh', en: 'Photo: ...' } },
        },
        {
          name: 'licence',
          type: 'text',
          label: label('Giấy phép sử dụng', 'Licence'),
          admin: {
            width: '50%',
            placeholder: {
              vi: 'Tư liệu của cơ quan, CC BY 4.0, được phép của tác giả…',
              en: 'Own work, CC BY 4.0, by permission…',
            },
          },
        },
      ],
    },
    {
      name: 'people',
      type: 'array',
      label: label('Người nhận ra được trong ảnh', 'Recognisable people'),
      labels: { singular: label('Người', 'Person'), plural: label('Người', 'People') },
      admin: {
        description: label(
          'Ai trong ảnh có thể nhận ra được thì cần giấy đồng ý trước khi ảnh được công bố. Ảnh đám đông không cần.',
          'Whoever can be recognised needs a consent before the picture is published; crowds do not.',
        ),
      },
      fields: peopleFields({ withRole: false }),
    },
  ],
}
