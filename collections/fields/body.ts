import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, FieldAffectingData, RichTextField, TextFieldValidation } from 'payload'
import { safeHref } from '../../src/desk/body/safe-href'
import { ITEM_TYPES } from '../../src/ledger/entry'
import { factBox, mediaLink } from './body-blocks'
import { tableFeature } from './body-table'

/**
 * The text of an item. What can be inserted here is exactly what `src/desk/body/render-body.ts` renders: add to both or to neither.
 * Overrides rename, require or describe the field (`bodyField({ name: 'englishBody', label: … })`).
 */
export const bodyField = (overrides: Partial<Omit<RichTextField, 'type'>> = {}): RichTextField => ({
  name: 'body',
  label: { vi: 'Nội dung', en: 'Body' },
  editor: lexicalEditor({
    features: bodyFeatures(),
    admin: { placeholder: { vi: 'Viết ở đây. Gõ / để chèn ảnh, bảng…', en: 'Write here. Type / to insert…' } },
  }),
  ...overrides,
  type: 'richText',
})

/** A fresh list for each field, because features keep what they resolve for a field in their own options. */
export const bodyFeatures = () => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  // Tab nests list items; elsewhere an indent would only be decoration.
  IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'], disableTabNode: true }),
  BlockquoteFeature(),
  LinkFeature({
    enabledCollections: [...ITEM_TYPES],
    maxDepth: 0,
    fields: ({ defaultFields }) => linkFields(defaultFields),
  }),
  UploadFeature({ enabledCollections: ['media'], maxDepth: 0, collections: { media: { fields: pictureFields() } } }),
  tableFeature(),
  HorizontalRuleFeature(),
  BlocksFeature({ blocks: [factBox(), mediaLink()] }),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
]

/** Whether a link opens a new tab is the reader's choice (WCAG 2.2, technique G200), so that box is left out. */
const linkFields = (defaults: readonly FieldAffectingData[]): FieldAffectingData[] =>
  defaults
    .filter((field) => field.name !== 'newTab')
    .map((field) =>
      field.type === 'text' && field.name === 'url' && !field.hasMany
        ? { ...field, validate: validateLinkAddress }
        : field,
    )

const validateLinkAddress: TextFieldValidation = (value, { siblingData, req }) => {
  if ((siblingData as { linkType?: unknown }).linkType === 'internal' || safeHref(value) !== null) return true
  return req.i18n.language === 'en'
    ? 'Use an address that begins with https://, http://, mailto: or tel:'
    : 'Địa chỉ cần bắt đầu bằng https://, http://, mailto: hoặc tel:'
}

const pictureFields = (): Field[] => [
  {
    name: 'alt',
    type: 'text',
    label: { vi: 'Mô tả ảnh trong bài này', en: 'Alternative text in this article' },
    admin: {
      description: {
        vi: 'Để trống để dùng mô tả sẵn có của ảnh.',
        en: 'Leave empty to use the description kept with the image.',
      },
    },
  },
  {
    name: 'caption',
    type: 'textarea',
    label: { vi: 'Chú thích trong bài này', en: 'Caption in this article' },
    admin: {
      rows: 2,
      description: {
        vi: 'Để trống để dùng chú thích sẵn có. Nguồn ảnh được thêm tự động.',
        en: 'Leave empty to use the caption kept with the image. The credit is added automatically.',
      },
    },
  },
]
