import { beforeAll, describe, expect, test } from '@jest/globals'
import { postgresAdapter } from '@payloadcms/db-postgres'
import {
  editorConfigFactory,
  getEnabledNodes,
  lexicalEditor,
  type LinkFeatureServerProps,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig, type RichTextField } from 'payload'
import { bodyField } from '../../../collections/fields/body'
import { toLexical } from '../../../src/desk/body/lexical'
import { ITEM_TYPES } from '../../../src/ledger/entry'
import { lookups } from './fixtures'

/** Every construct of the markup, and every node the editor offers. */
const everything = `
## Mở đầu
### Nhỏ
#### Nhỏ nữa
Đọc **sách *hay*** và *ghi chép* tại [cổng **tin**](https://vidu.vn/tin?a=1), [tuần lễ](articles:tuan-le).\\
Dòng hai.

![Chú thích](thu-vien)

- một
- hai
  1. hai một
  2. hai hai
    - sâu
- ba
4. bốn
5. năm

> Học, học nữa
> học mãi

| Ngày | Việc |
| --- | --- |
| 21/4 | Khai **mạc** |
| | |

::: Cần mang
Thẻ bạn đọc

- Sổ tay
:::

!video[Lễ khai mạc](https://video.vidu.vn/1)
!audio[Bản tin](https://dai.vidu.vn/2)

---
Hết.`

let fieldConfig: SanitizedServerEditorConfig
let enabledNodes: ReturnType<typeof getEnabledNodes>

beforeAll(async () => {
  // Never connected: only the sanitised configuration is looked at.
  const config = await buildConfig({
    secret: 'test',
    db: postgresAdapter({ pool: {} }),
    editor: lexicalEditor({ features: [] }),
    collections: [
      { slug: 'media', upload: true, fields: [] },
      { slug: 'users', auth: true, fields: [] },
      ...ITEM_TYPES.map((slug) => ({
        slug,
        fields: [bodyField(), bodyField({ name: 'englishBody', label: 'English' })],
      })),
    ],
  })
  const articles = config.collections.find(({ slug }) => slug === 'articles')
  const field = articles?.fields.find((candidate): candidate is RichTextField => candidate.type === 'richText')
  if (field === undefined) throw new Error('articles have no body')
  fieldConfig = editorConfigFactory.fromField({ field })
  enabledNodes = getEnabledNodes({ editorConfig: fieldConfig })
})

/** What the editor would save after opening this. */
const reopened = (state: object): unknown => {
  const editor = createHeadlessEditor({
    nodes: enabledNodes,
    onError: (error) => {
      throw error
    },
  })
  return editor.parseEditorState(JSON.stringify(state)).toJSON()
}

describe('editor JSON written from markup', () => {
  test('is what the editor itself saves after opening it', () => {
    const body = toLexical(everything, lookups)
    expect(reopened(body)).toEqual(body)
  })

  test('survives the editor tidying up after itself', () => {
    const body = toLexical(everything, lookups)
    const editor = createHeadlessEditor({ nodes: enabledNodes })
    editor.setEditorState(editor.parseEditorState(JSON.stringify(body)))
    editor.update(() => editor.getEditorState()._nodeMap.forEach((node) => node.markDirty()), { discrete: true })
    expect(editor.getEditorState().toJSON()).toEqual(body)
  })

  test('uses every kind of node the editor offers, except those only typing or pasting makes', () => {
    const used = new Set(JSON.stringify(toLexical(everything, lookups)).match(/(?<="type":")[a-z]+/g))
    const offered = enabledNodes.map((node) => ('replace' in node ? node.replace : node).getType())
    expect(offered.filter((type) => !used.has(type)).sort()).toEqual(['autolink', 'inlineBlock'])
  })

  test('with an unknown kind of node would not open', () => {
    expect(() => reopened({ root: { type: 'root', version: 1, children: [{ type: 'poll', version: 1 }] } })).toThrow(
      /poll/,
    )
  })
})

describe('the body field', () => {
  test('offers what can be rendered, and nothing that cannot', () => {
    expect([...fieldConfig.features.enabledFeatures].sort()).toEqual(
      [
        ...[
          'paragraph',
          'heading',
          'bold',
          'italic',
          'unorderedList',
          'orderedList',
          'indent',
          'blockquote',
          'link',
          'upload',
        ],
        ...['experimental_table', 'horizontalRule', 'blocks', 'toolbarInline', 'toolbarFixed'],
      ].sort(),
    )
  })

  test('links to items and shows images of the media collection only', () => {
    const { enabledCollections } = serverProps<LinkFeatureServerProps>('link')
    expect(enabledCollections).toEqual([...ITEM_TYPES])
    expect(serverProps<{ enabledCollectionSlugs: string[] }>('upload').enabledCollectionSlugs).toEqual(['media'])
  })

  test('takes overrides without losing its editor', () => {
    const field = bodyField({ name: 'englishBody', required: true })
    expect(field).toMatchObject({ type: 'richText', name: 'englishBody', required: true })
    expect(field.editor).toBeDefined()
  })

  test.each([
    ['vi', 'javascript:alert(1)', expect.stringContaining('Địa chỉ')],
    ['en', 'trang chủ', expect.stringContaining('address')],
    ['vi', 'https://vidu.vn/tin', true],
    ['vi', 'mailto:thuvien@vidu.vn', true],
  ])('in %s, checks the address %s of a link', (language, url, expected) => {
    const { fields } = serverProps<{
      fields: { name?: string; validate?: (value: string, options: object) => unknown }[]
    }>('link')
    expect(fields.map(({ name }) => name)).toEqual(['text', 'linkType', 'url', 'doc'])
    const validate = fields.find(({ name }) => name === 'url')?.validate
    expect(validate?.(url, { siblingData: { linkType: 'custom' }, req: { i18n: { language } } })).toEqual(expected)
    expect(validate?.('', { siblingData: { linkType: 'internal' }, req: { i18n: { language } } })).toBe(true)
  })

  test.each([
    ['https://video.vidu.vn/1', true],
    ['mailto:thuvien@vidu.vn', false],
    ['video.vidu.vn', false],
  ])('checks the address %s of a film', (url, isAllowed) => {
    const { blocks } = serverProps<{
      blocks: { slug: string; fields: { name?: string; validate?: (value: string, options: object) => unknown }[] }[]
    }>('blocks')
    const validate = blocks
      .find(({ slug }) => slug === 'mediaLink')
      ?.fields.find(({ name }) => name === 'url')?.validate
    expect(validate?.(url, { req: { i18n: { language: 'vi' } } }) === true).toBe(isAllowed)
  })
})

function serverProps<T>(key: string): T {
  return fieldConfig.resolvedFeatureMap.get(key)?.sanitizedServerFeatureProps as T
}
