import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { actorOf } from '../access/roles'
import { record } from '../audit/record'

/** A consumer that is deleted takes its keys along: they open nothing from then on. */
export const removeKeys: CollectionBeforeDeleteHook = async ({ req, id }) => {
  await req.payload.db.deleteMany({ collection: 'keys', where: { consumer: { equals: id } }, req })
}

/** Tells in the audit trail when a consumer is stopped or may ask for more, or its pages may frame the embed. */
export const recordConsumer: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, collection, req }) => {
  if (operation === 'create') return doc
  const told = (of: Record<string, unknown>) => LINES.map((line) => line(of))
  const [before, after] = [told(previousDoc), told(doc)]
  const changed = LINES.map((_, at) => at).filter((at) => before[at] !== after[at])
  if (changed.length === 0) return doc
  const lines = (all: string[]) => changed.map((at) => all[at]).join('\n')
  const about = { type: collection.slug, target: String(doc.id), title: String(doc.name) }
  await record(req, { what: 'settings', actor: actorOf(req), ...about, before: lines(before), after: lines(after) })
  return doc
}

const LINES: ((of: Record<string, unknown>) => string)[] = [
  ({ isActive }) => (isActive === false ? 'Đã ngừng' : 'Đang hoạt động'),
  ({ rate }) => `Yêu cầu mỗi phút: ${rate ?? '-'}`,
  ({ embedOrigins }) => `Trang được nhúng: ${((embedOrigins as string[] | null) ?? []).join(', ') || '-'}`,
]
