import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest, SanitizedConfig, Where } from 'payload'
import { DeskError } from './errors'

/** Relations a filter or a sorting may follow: from an item to its topic, not on to what the topic points to. */
const HOPS = 1

/**
 * Filters and sortings tell about what they look at, whether it is shown or not. Payload asks whether the fields may be read, but along one relation only: for longer ways
 * its refusal comes after the answer, when nobody waits for it any more, and ends the process. So these are refused here, in every collection, Payload's own included.
 */
export function guardQueries(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation.unshift(refuseLongWays)
  return config
}

const refuseLongWays: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return args
  const { where, sort, field } = args as { where?: Where; sort?: string | string[]; field?: string }
  const sorted = [sort ?? []].flat().flatMap((names) => String(names).split(','))
  for (const path of [...pathsIn(where), ...sorted, field ?? ''])
    if (hopsOf(path.replace(/^-/, ''), collection.flattenedFields, req) > HOPS) throw tooLong(path)
  return args
}

/** Every path a filter names. An object in place of a value is a filter of its own on the related document: one way too many. */
function pathsIn(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([path, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap(pathsIn)
    for (const value of Object.values(condition ?? {})) if (isNested(value)) throw tooLong(path)
    return [path]
  })
}

const isNested = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isNested)
    : typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof RegExp)

function hopsOf(path: string, fields: FlattenedField[], req: PayloadRequest): number {
  const [first, ...rest] = path.replaceAll('__', '.').split('.')
  if (first === 'version' || first === 'and' || first === 'or') return hopsOf(rest.join('.'), fields, req)
  const field = fields.find((each) => each.name === first)
  if (!field || rest.length === 0) return 0
  if (field.type === 'relationship' || field.type === 'upload') {
    if (rest.join('.') === 'id') return 0
    if (typeof field.relationTo !== 'string') return rest.length > 1 ? HOPS + 1 : 0
    return 1 + hopsOf(rest.join('.'), req.payload.collections[field.relationTo]!.config.flattenedFields, req)
  }
  return 'flattenedFields' in field ? hopsOf(rest.join('.'), field.flattenedFields, req) : 0
}

const tooLong = (path: string) =>
  new DeskError('request', {
    vi: `Không lọc hoặc sắp xếp được theo "${path}": chỉ dùng trường của chính nội dung hoặc của một mục liên quan trực tiếp.`,
    en: `"${path}" cannot be used to filter or sort: use fields of the item itself or of one related document.`,
  })
