import type { Block, TextFieldValidation } from 'payload'
import { safeHref } from '../../src/desk/body/safe-href'

/** A short text beside the story: a definition, a date list, what to bring. Plain lines, so that it stays readable in every outlet. */
export const factBox = (): Block => ({
  slug: 'factBox',
  interfaceName: 'FactBoxBlock',
  labels: {
    singular: { vi: 'Hộp thông tin', en: 'Fact box' },
    plural: { vi: 'Hộp thông tin', en: 'Fact boxes' },
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120, label: { vi: 'Tiêu đề', en: 'Title' } },
    {
      name: 'content',
      type: 'textarea',
      required: true,
      label: { vi: 'Nội dung', en: 'Content' },
      admin: {
        rows: 6,
        description: {
          vi: 'Mỗi dòng là một đoạn; dòng bắt đầu bằng dấu "- " là một ý trong danh sách.',
          en: 'Each line is a paragraph; a line that begins with "- " is an item of a list.',
        },
      },
    },
  ],
})

/** A link to a film or recording kept elsewhere: the hub neither hosts nor embeds players, which readers' networks often block. */
export const mediaLink = (): Block => ({
  slug: 'mediaLink',
  interfaceName: 'MediaLinkBlock',
  labels: {
    singular: { vi: 'Liên kết video, âm thanh', en: 'Link to video or audio' },
    plural: { vi: 'Liên kết video, âm thanh', en: 'Links to video or audio' },
  },
  fields: [
    {
      name: 'kind',
      type: 'radio',
      required: true,
      defaultValue: 'video',
      label: { vi: 'Loại', en: 'Kind' },
      options: [
        { value: 'video', label: { vi: 'Video', en: 'Video' } },
        { value: 'audio', label: { vi: 'Âm thanh', en: 'Audio' } },
      ],
    },
    { name: 'title', type: 'text', required: true, maxLength: 200, label: { vi: 'Tên', en: 'Title' } },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { vi: 'Địa chỉ', en: 'Address' },
      admin: { placeholder: 'https://' },
      validate: validateWebAddress,
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: { vi: 'Lời thoại', en: 'Transcript' },
      admin: {
        rows: 6,
        description: {
          vi: 'Nên có, để người không nghe hoặc không xem được vẫn nắm được nội dung.',
          en: 'Recommended, for readers who cannot hear or watch.',
        },
      },
    },
  ],
})

const validateWebAddress: TextFieldValidation = (value, { req }) => {
  if (safeHref(value, ['https:', 'http:']) !== null) return true
  return req.i18n.language === 'en'
    ? 'Use a complete address that begins with https:// or http://'
    : 'Địa chỉ cần đầy đủ và bắt đầu bằng https:// hoặc http://'
}
