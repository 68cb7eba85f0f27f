import type { PayloadRequest } from 'payload'
import { insertMany } from '../../src/database/write-many'
import { inTransaction } from '../../src/database/transaction'
import { deliverInThread } from '../../src/delivery/thread'
import type { Entry } from '../../src/ledger/entry'
import { startHub, type TestHub } from '../../test/support/hub'
import { databaseUrlOf } from '../../test/support/outage'
import { generateArticles } from '../search-items'

/** A whole hub with so many articles, as `npm run hub` runs it but without the admin's pages; tells its parent where it is, and publishes when asked. */
const BATCH = 500

const items = Number(process.argv[2])
const hub = await startHub({ LOG_LEVEL: 'warn' }, undefined, undefined, deliverInThread)
const started = performance.now()
await fill(hub, items)
const { body } = await hub.admin.call<{ id: string }>('POST', '/api/consumers', { name: 'Bench', rate: 0 })
const consumer = (body as unknown as { doc: { id: string } }).doc.id
const key = await hub.admin.call<{ key: string }>('POST', `/api/consumers/${consumer}/keys`, { name: 'Bench' })
const parts = { topics: [(await hub.admin.topic()).id], organisation: (await hub.admin.organisation()).id }
await hub.processAll()
process.on('message', (message) => void (message === 'publish' ? publishOne() : end()))
process.send!({
  address: hub.address,
  databaseUrl: databaseUrlOf(hub.payload),
  mediaDir: hub.mediaDir,
  token: hub.admin.token,
  key: key.body.key,
  filledIn: (performance.now() - started) / 1000,
})

/** How long one publication takes until a reader who waits for it hears of it, and until it is there. */
async function publishOne(): Promise<void> {
  const { id } = await hub.admin.article(parts)
  const { head } = (await (await fetch(`${hub.address}/v1/changes?limit=1`)).json()) as { head: number }
  const heard = fetch(`${hub.address}/v1/changes?since=${head}&wait=20`).then(() => performance.now())
  const asked = performance.now()
  await hub.admin.publish('articles', id)
  process.send!({ published: (await heard) - asked })
}

async function end(): Promise<void> {
  await hub.remove()
  process.exit(0)
}

/** The same articles in the ledger and in Payload's own collection, written past the commands, which would take half an hour. */
async function fill({ payload }: TestHub, count: number): Promise<void> {
  let batch: Entry[] = []
  const write = async () => {
    await inTransaction(payload, (req) => writeBoth(req, batch))
    batch = []
  }
  for (const entry of generateArticles(count)) {
    if (batch.push(entry) === BATCH) await write()
  }
  await write()
  await payload.db.updateOne({ collection: 'ledger-head', id: 'head', data: { seq: count } })
}

async function writeBoth(req: PayloadRequest, entries: Entry[]): Promise<void> {
  await insertMany(
    req,
    'ledger',
    entries.map((entry) => ({ ...entry, title: titleOf(entry), by: '', turn: 1 })),
  )
  await insertMany(req, 'articles', entries.map(articleOf))
}

function titleOf({ snapshot }: Entry): string {
  return 'title' in snapshot ? snapshot.title : snapshot.name
}

function articleOf({ item: id, snapshot }: Entry) {
  if (snapshot.type !== 'articles') throw new Error('Only articles are made up here')
  const { title, slug, summary, body } = snapshot
  const text = { type: 'text', version: 1, text: body.text, format: 0, detail: 0, mode: 'normal', style: '' }
  const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children: [text] }
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [paragraph] }
  const now = new Date().toISOString()
  return { id, title, slug, summary, body: { root }, kind: 'news', createdAt: now, updatedAt: now }
}
