import { diffArrays, diffWordsWithSpace } from 'diff'
import { longDate, shortDate, shortTime } from '../../text/dates'
import { EmptyRenderingError, renderBody } from '../body/render-body'
import type { Text } from '../errors'
import { hashOf, type Source } from '../source'
import { LABELS } from './labels'
import { idsIn, picturesIn, RELATIONS } from './names'

export interface Part {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface FieldDifference {
  field: string
  label: Text
  parts: Part[]
  /** The words are the same: emphasis, a link or the order of images differs. */
  isFormatting?: true
}

/** What differs between two versions, field by field in the order of the form; changed words are marked within their sentences, relations by name. */
export function compare(from: Source, to: Source, names: Map<string, string>): FieldDifference[] {
  return Object.entries(LABELS).flatMap(([field, label]): FieldDifference[] => {
    const [before, after] = [readable(from, field, names), readable(to, field, names)]
    const parts = typeof before === 'string' ? words(before, after as string) : entries(before, after as string[])
    if (parts.some(({ kind }) => kind !== 'same')) return [{ field, label, parts }]
    return hashOf(valueAt(from, field)) === hashOf(valueAt(to, field))
      ? []
      : [{ field, label, parts, isFormatting: true }]
  })
}

function words(before: string, after: string): Part[] {
  const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }) => part(value, added, removed))
  return phrases(parts)
}

/** Vietnamese writes a blank between the syllables of a word: changes that only a blank parts are read as one. */
function phrases(parts: Part[]): Part[] {
  const joined: Part[] = []
  let run = { removed: '', added: '' }
  const endRun = () => {
    if (run.removed) joined.push({ kind: 'removed', text: run.removed })
    if (run.added) joined.push({ kind: 'added', text: run.added })
    run = { removed: '', added: '' }
  }
  parts.forEach(({ kind, text }, index) => {
    if (kind !== 'same') run[kind] += text
    else if (text === ' ' && run.removed && run.added && parts[index + 1] && parts[index + 1]!.kind !== 'same')
      run = { removed: `${run.removed} `, added: `${run.added} ` }
    else {
      endRun()
      joined.push({ kind, text })
    }
  })
  endRun()
  return joined
}

function entries(before: string[], after: string[]): Part[] {
  return diffArrays(before, after).flatMap(({ value, added, removed }) =>
    value.map((text) => part(text, added, removed)),
  )
}

const part = (text: string, added: boolean, removed: boolean): Part => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text,
})

function valueAt(source: Source, field: string): unknown {
  if (field === 'bodyPictures') return null
  return field.split('.').reduce<unknown>((value, key) => (value as Source | undefined)?.[key], source) ?? null
}

/** A field as a person reads it: text, or a list of entries. */
function readable(source: Source, field: string, names: Map<string, string>): string | string[] {
  const value = valueAt(source, field)
  if (field === 'bodyPictures') return picturesIn(source).map((id) => names.get(id) ?? id)
  if (field in RELATIONS) return idsIn(value).map((id) => names.get(id) ?? id)
  if (field === 'body' || field === 'english.body') return textOf(value)
  if (field === 'people') return ((value as Person[] | null) ?? []).map(personLine)
  if (Array.isArray(value)) return value.map(String)
  if (field.endsWith('At') && typeof value === 'string') return `${shortTime(value)} ${shortDate(value)}`
  if (/(On|Day)$/.test(field) && typeof value === 'string') return longDate(value)
  if (typeof value === 'boolean') return value ? 'có' : ''
  if (value !== null && typeof value === 'object') return Object.values(value).map(String).join(', ')
  return value === null ? '' : String(value)
}

interface Person {
  name: string
  role?: string
  illustration?: boolean
}

const personLine = ({ name, role, illustration }: Person) =>
  [name, role, illustration ? 'nhân vật minh họa' : undefined].filter(Boolean).join(', ')

/** The body as its plain text; pictures have a line of their own. */
function textOf(body: unknown): string {
  try {
    return renderBody(body, { picture: () => null, link: () => null }).text
  } catch (error) {
    if (error instanceof EmptyRenderingError) return ''
    throw error
  }
}
