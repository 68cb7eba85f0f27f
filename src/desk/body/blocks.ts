import type { ItemType } from '../../ledger/entry'

/**
 * A body between the editor and the outlets: what it says, without the editor's bookkeeping. `read-lexical.ts` makes it, HTML and plain text
 * are written from it, so both always show the same things.
 */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; content: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'quote'; content: Block[] }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'rule' }
  | { kind: 'picture'; media: string; alt: string; caption: string }
  | { kind: 'factBox'; title: string; content: Block[] }
  | { kind: 'mediaLink'; medium: 'video' | 'audio'; title: string; url: string | null; transcript: Block[] }
  /** Something that cannot be shown; kept, so that a body of nothing else is noticed rather than published as an empty one. */
  | { kind: 'unknown'; type: string }

export type Inline =
  | { kind: 'text'; text: string; marks: readonly Mark[] }
  | { kind: 'break' }
  | { kind: 'link'; target: LinkTarget; content: Inline[] }

export type Mark = 'strong' | 'em' | 'sub' | 'sup'

/** `none`: an address readers must not be sent to; the words stay. */
export type LinkTarget = { to: 'address'; href: string } | { to: 'item'; type: ItemType; id: string } | { to: 'none' }

export interface Cell {
  /** What the cell is the header of, if it is one; also the HTML `scope`. */
  header: 'col' | 'row' | null
  colSpan: number
  rowSpan: number
  content: Block[]
}

/** True when nothing is there to read, see or follow; rules alone are nothing. */
export const areEmpty = (blocks: readonly Block[]): boolean => blocks.every((block) => block.kind === 'rule')
