import type { Field, GlobalAfterChangeHook } from 'payload'
import { actorOf } from '../access/roles'
import { record } from './record'

/** Tells which settings a save changed, each under its name with its old and new value. For `hooks.afterChange` of a global. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const changed = global.fields.filter((field) => valueOf(field, previousDoc) !== valueOf(field, doc))
  if (changed.length === 0) return doc
  const told = (of: Record<string, unknown>) =>
    changed.map((field) => `${labelOf(field)}: ${valueOf(field, of)}`).join('\n')
  const line = { what: 'settings', type: global.slug, title: vietnamese(global.label) ?? global.slug } as const
  await record(req, { ...line, actor: actorOf(req), before: told(previousDoc), after: told(doc) })
  return doc
}

function valueOf(field: Field, of: Record<string, unknown> | undefined): string {
  const name = nameOf(field)
  const value = name === undefined ? undefined : of?.[name]
  if (name === undefined || value === undefined || value === null) return '-'
  if (typeof value === 'boolean') return value ? 'Bật' : 'Tắt'
  const values = Array.isArray(value) ? value : [value]
  return values.length === 0 ? '-' : values.map((each) => optionOf(field, each)).join(', ')
}

function optionOf(field: Field, value: unknown): string {
  const options = field.type === 'select' ? field.options : []
  const option = options.find((each) => typeof each === 'object' && each.value === value)
  return (
    (typeof option === 'object' && vietnamese(option.label)) ||
    (typeof value === 'object' ? JSON.stringify(value) : String(value))
  )
}

const labelOf = (field: Field) => ('label' in field && vietnamese(field.label)) || nameOf(field)

/** Timestamps and Payload's own marks are no settings. */
const nameOf = (field: Field) =>
  'name' in field && field.name && !['id', 'createdAt', 'updatedAt', 'globalType'].includes(field.name)
    ? field.name
    : undefined

function vietnamese(label: unknown): string | undefined {
  if (typeof label === 'string') return label
  const text = (label as { vi?: unknown } | null | undefined)?.vi
  return typeof text === 'string' ? text : undefined
}
