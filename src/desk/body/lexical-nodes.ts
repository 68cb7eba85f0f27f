import { randomBytes } from 'node:crypto'
import type { ItemType } from '../../ledger/entry'

/**
 * The nodes of the editor as Lexical 0.50 and Payload 3.90 serialise them, so that opening and saving changes nothing. When either is upgraded,
 * `test/desk/body/lexical.test.ts` tells whether this still holds.
 */
export type LexicalNode = { type: string; version: number; [property: string]: unknown }

export type LexicalDocument = {
  root: { type: 'root'; children: LexicalNode[]; direction: null; format: ''; indent: 0; version: 1 }
  [property: string]: unknown
}

export type LinkFields =
  | { linkType: 'custom'; newTab: false; url: string }
  | { linkType: 'internal'; newTab: false; doc: { relationTo: ItemType; value: string } }

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const
const PARAGRAPH_STYLE = { textFormat: 0, textStyle: '' } as const

/** An untouched editor holds one empty paragraph. */
export function document(children: LexicalNode[]): LexicalDocument {
  return { root: { type: 'root', children: children.length > 0 ? children : [paragraph([])], ...ELEMENT } }
}

export const paragraph = (children: LexicalNode[]): LexicalNode => ({
  type: 'paragraph',
  children,
  ...ELEMENT,
  ...PARAGRAPH_STYLE,
})

export const heading = (tag: string, children: LexicalNode[]): LexicalNode => ({
  type: 'heading',
  tag,
  children,
  ...ELEMENT,
})

export const quote = (children: LexicalNode[]): LexicalNode => ({ type: 'quote', children, ...ELEMENT })

export const text = (words: string, format: number): LexicalNode => ({
  ...{ type: 'text', text: words, format, detail: 0, mode: 'normal', style: '', version: 1 },
})

export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })

export const link = (fields: LinkFields, children: LexicalNode[]): LexicalNode => ({
  ...{ type: 'link', fields, id: newId(), children, ...ELEMENT },
  version: 3,
})

export const list = (isNumbered: boolean, start: number, children: LexicalNode[]): LexicalNode => ({
  ...{
    type: 'list',
    listType: isNumbered ? 'number' : 'bullet',
    tag: isNumbered ? 'ol' : 'ul',
    start,
    children,
    ...ELEMENT,
  },
})

export const listItem = (children: LexicalNode[], value: number, indent: number): LexicalNode => ({
  ...{ type: 'listitem', value, children, ...ELEMENT },
  indent,
})

/** Cells hold paragraphs; the first row is the header. */
export const table = (rows: LexicalNode[][][]): LexicalNode => ({
  ...{ type: 'table', children: rows.map((cells, row) => tableRow(cells, row === 0)), ...ELEMENT },
})

const tableRow = (cells: LexicalNode[][], isHeader: boolean): LexicalNode => ({
  ...{ type: 'tablerow', children: cells.map((children) => tableCell(children, isHeader)), ...ELEMENT },
})

const tableCell = (children: LexicalNode[], isHeader: boolean): LexicalNode => ({
  ...{
    type: 'tablecell',
    headerState: isHeader ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
    children,
    ...ELEMENT,
  },
})

export const horizontalRule = (): LexicalNode => ({ type: 'horizontalrule', version: 1 })

/** An image of the media collection; `fields` hold what is said about it in this place only. */
export const upload = (value: string, fields: { alt?: string; caption?: string }): LexicalNode => ({
  ...{ type: 'upload', relationTo: 'media', value, fields, id: newId(), format: '', version: 3 },
})

export const block = (blockType: string, fields: Record<string, unknown>): LexicalNode => ({
  ...{ type: 'block', format: '', version: 2, fields: { ...fields, id: newId(), blockName: '', blockType } },
})

/** The editor's own kind of id for parts of a text: 24 hex digits. */
const newId = () => randomBytes(12).toString('hex')
