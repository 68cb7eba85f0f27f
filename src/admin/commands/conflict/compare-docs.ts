import { diffWordsWithSpace } from 'diff'
import { LABELS } from '../../../desk/difference/labels'
import type { FieldDifference } from '../difference/DifferentFields'

/** An item as the editing API gives it, or as the form holds it: relations as ids. */
export type Doc = Record<string, unknown>

/** What differs between the saved version and the one in the form, which the hub has not seen: compared here, as plain words. */
export function compareDocs(theirs: Doc, mine: Doc, names: Map<string, string>): FieldDifference[] {
  return Object.entries(LABELS).flatMap(([field, label]): FieldDifference[] => {
    const [before, after] = [textOf(valueAt(theirs, field), names), textOf(valueAt(mine, field), names)]
    if (before === after) return []
    const parts = diffWordsWithSpace(before, after).map(({ value: text, added, removed }) => {
      return { kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const), text }
    })
    return [{ field, label, parts }]
  })
}

export const valueAt = (doc: Doc, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (value as Doc | null | undefined)?.[key], doc)

/** A value in words: the text of an editor's tree, the name of what is chosen, entries one after the other. */
export function textOf(value: unknown, names: Map<string, string>): string {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (value === true) return 'có'
  if (typeof value === 'string') return names.get(value) ?? value.normalize('NFC')
  if (Array.isArray(value)) return value.map((one) => textOf(one, names)).join(', ')
  if (typeof value !== 'object') return String(value)
  if ('root' in value) return bodyText(value.root as Node).trim()
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, part]) => textOf(part, names))
    .filter(Boolean)
    .join(', ')
}

interface Node {
  type?: string
  text?: string
  children?: Node[]
}

const BLOCKS = ['paragraph', 'heading', 'listitem', 'quote', 'tablerow']

function bodyText({ type = '', text = '', children = [] }: Node): string {
  const inside = text + children.map(bodyText).join(type === 'tablerow' ? ' ' : '')
  return BLOCKS.includes(type) ? `${inside.trim()}\n` : inside
}
