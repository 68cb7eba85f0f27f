import type { CollectionSlug, Payload } from 'payload'
import type { Actor } from '../access/roles'
import { publish } from '../desk/publish'
import { withdraw } from '../desk/withdraw'
import type { Hub } from '../hub'
import type { ItemType } from '../ledger/entry'
import { SAMPLE, SAMPLE_ITEM_TYPES, SAMPLE_REFERENCE_TYPES } from './content'
import { sampleId } from './ids'
import { drawPicture } from './pictures/draw-picture'
import { bodyOf, itemData, kinship, momentOf, referenceData, type SampleItem } from './records'

/** Pictures drawn and resized at a time: enough to keep two cores busy. */
const PICTURES_AT_ONCE = 3

type Say = (line: string) => void

/** Loads the sample into a hub that never published anything. */
export async function loadSampleIfEmpty(hub: Hub, say: Say): Promise<void> {
  const { totalDocs } = await hub.payload.db.count({ collection: 'ledger' })
  if (totalDocs === 0) await loadSample(hub, say)
}

/** Loads the sample the way people would enter it: saved as drafts, then published by the publish command, in the order of time. */
export async function loadSample({ payload, processAll }: Hub, say: Say): Promise<void> {
  const loadedAt = new Date()
  say('Đang nạp nội dung mẫu…')
  await loadReference(payload)
  await loadPictures(payload)
  const items = SAMPLE_ITEM_TYPES.flatMap((type) => SAMPLE[type].map((item) => ({ type, item: item as SampleItem })))
  // Texts link to each other, and the editor asks that what they link to exists: so all are there before their texts are.
  for (const { type, item } of items)
    await save(payload, type, { ...itemData(type, item, loadedAt), body: null, english: {} })
  for (const { type, item } of items)
    await write(payload, type, item, { ...itemData(type, item, loadedAt), ...earlier(item) })
  const actor = await publisher(payload)
  const dated = items.map((each) => ({ ...each, at: publishedAt(each.item, loadedAt) }))
  for (const { type, item, at } of dated.sort((a, b) => Number(a.at) - Number(b.at))) {
    if (at) await bringForth({ payload, actor, type, item, at, loadedAt })
  }
  await processAll()
  say(`Đã nạp nội dung mẫu: ${items.length} nội dung, ${SAMPLE.pictures.length} hình ảnh.`)
}

async function loadReference(payload: Payload): Promise<void> {
  for (const kind of SAMPLE_REFERENCE_TYPES) {
    for (const record of SAMPLE[kind]) await save(payload, kind, referenceData(kind, record))
    for (const record of SAMPLE[kind]) {
      const relations = kinship(kind, record)
      if (relations)
        await payload.update({
          collection: kind as CollectionSlug,
          id: sampleId(kind, record.key),
          data: relations as never,
        })
    }
  }
}

async function loadPictures(payload: Payload): Promise<void> {
  const waiting = [...SAMPLE.pictures]
  const worker = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      const { key, alt, caption, credit, licence } = picture
      const data = await drawPicture(picture)
      await payload.create({
        collection: 'media' as CollectionSlug,
        data: { id: sampleId('pictures', key), alt, caption: caption ?? alt, credit, licence } as never,
        file: { data, name: `${key}.jpg`, mimetype: 'image/jpeg', size: data.length },
      })
    }
  }
  await Promise.all(Array.from({ length: PICTURES_AT_ONCE }, worker))
}

async function save(payload: Payload, collection: string, data: Record<string, unknown>): Promise<void> {
  await payload.create({ collection: collection as CollectionSlug, data: data as never, depth: 0 })
}

async function write(
  payload: Payload,
  type: ItemType,
  { key }: SampleItem,
  { title, body, english }: Record<string, unknown>,
): Promise<void> {
  await payload.update({
    collection: type as CollectionSlug,
    id: sampleId(type, key),
    data: { title, body, english } as never,
    depth: 0,
  })
}

/** Reference work (documents, editions) is there from the beginning. */
function publishedAt(item: SampleItem, loadedAt: Date): Date | null {
  if (!('state' in item)) return momentOf({ daysAgo: 364, time: '08:00' }, loadedAt)
  return item.publishedAt ? momentOf(item.publishedAt, loadedAt) : null
}

/** A corrected item is first published as it was before. */
function earlier(item: SampleItem): Record<string, unknown> {
  if (!('state' in item) || item.state !== 'corrected') return {}
  const { title, body } = item.before
  return { ...(title && { title }), ...(body && { body: bodyOf(body) }) }
}

interface Bringing {
  payload: Payload
  actor: Actor
  type: ItemType
  item: SampleItem
  at: Date
  loadedAt: Date
}

async function bringForth({ payload, actor, type, item, at, loadedAt }: Bringing): Promise<void> {
  const id = sampleId(type, item.key)
  await publish({ payload, actor, type, id, at })
  if (!('state' in item)) return
  const nextDay = new Date(Math.min(at.getTime() + 24 * 60 * 60 * 1000, loadedAt.getTime()))
  if (item.state === 'withdrawn') await withdraw({ payload, actor, type, id, withdrawal: item.withdrawal, at: nextDay })
  if (item.state !== 'corrected') return
  const { title, body } = itemData(type, item, loadedAt)
  await payload.update({ collection: type as CollectionSlug, id, data: { title, body } as never, depth: 0 })
  await publish({ payload, actor, type, id, correction: item.correction.note, at: nextDay })
}

async function publisher(payload: Payload): Promise<Actor> {
  const { docs } = await payload.find({
    collection: 'users' as CollectionSlug,
    where: { role: { equals: 'admin' } },
    limit: 1,
    depth: 0,
  })
  const [user] = docs as unknown as { id: string; name?: string }[]
  return { id: user!.id, name: user!.name, role: 'admin', organisation: null }
}
