import type { CollectionSlug, Payload } from 'payload'
import { withdraw } from '../desk/withdraw'
import { DeskError } from '../desk/errors'
import type { Hub } from '../hub'
import type { ItemType } from '../ledger/entry'
import { SAMPLE, SAMPLE_ITEM_TYPES, SAMPLE_REFERENCE_TYPES } from './content'
import { sampleId } from './ids'

type Say = (line: string) => void

/** Takes the sample away again: public items are withdrawn, so that copies elsewhere go too, then deleted. What own content uses stays, and is named. */
export async function removeSample({ payload, processAll }: Hub, say: Say): Promise<void> {
  const gone = { items: 0, kept: [] as string[] }
  for (const type of [...SAMPLE_ITEM_TYPES].reverse()) {
    for (const { key } of SAMPLE[type]) if (await removeItem(payload, type, sampleId(type, key))) gone.items++
  }
  await processAll()
  for (const { key } of SAMPLE.pictures) await removeUnlessUsed(payload, 'media', sampleId('pictures', key), gone.kept)
  for (const type of [...SAMPLE_REFERENCE_TYPES].reverse()) {
    for (const { key } of SAMPLE[type]) await unlink(payload, type, sampleId(type, key))
    await processAll()
    for (const { key } of SAMPLE[type]) await removeUnlessUsed(payload, type, sampleId(type, key), gone.kept)
  }
  await processAll()
  say(`Đã bỏ nội dung mẫu: ${gone.items} nội dung.`)
  if (gone.kept.length > 0) say(`Giữ lại vì nội dung khác đang dùng: ${gone.kept.join(', ')}.`)
}

async function removeItem(payload: Payload, type: ItemType, id: string): Promise<boolean> {
  const item = await payload.db.findOne({
    collection: type as CollectionSlug,
    where: { id: { equals: id } },
    select: { desk: true } as never,
  })
  if (!item) return false
  const state = await payload.db.findOne<{ id: string; state: string }>({
    collection: 'item-states',
    where: { id: { equals: id } },
  })
  const actor = { id: 'sample', name: 'Bỏ nội dung mẫu', role: 'admin' as const, organisation: null }
  if (state?.state === 'published')
    await withdraw({ payload, actor, type, id, withdrawal: { kind: 'gone', reason: 'Nội dung mẫu đã được bỏ.' } })
  // Below the collection's hooks, which keep what once was public: the sample is nobody's record.
  await payload.db.deleteMany({ collection: type as CollectionSlug, where: { id: { equals: id } } })
  await payload.db.deleteVersions({ collection: type as CollectionSlug, where: { parent: { equals: id } } })
  return true
}

/** Organisations and places point at each other; without these links each can go. */
async function unlink(payload: Payload, type: string, id: string): Promise<void> {
  if (type !== 'organisations' && type !== 'places') return
  const found = await payload.db.findOne({ collection: type as CollectionSlug, where: { id: { equals: id } } })
  if (found)
    await payload.update({
      collection: type as CollectionSlug,
      id,
      data: { parent: null, successors: [] } as never,
      depth: 0,
    })
}

async function removeUnlessUsed(payload: Payload, collection: string, id: string, kept: string[]): Promise<void> {
  const found = await payload.db.findOne<{ id: string; name?: string; filename?: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
  if (!found) return
  try {
    await payload.delete({ collection: collection as CollectionSlug, id })
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    kept.push(found.name ?? found.filename ?? id)
  }
}
