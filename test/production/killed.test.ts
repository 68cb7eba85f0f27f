import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createDesk, type Desk } from '../support/desk'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

const ROUNDS = 20
/** How long publications stream before the hub is killed, at random within this, in milliseconds. */
const LONGEST_STREAM = 1500
const ON_EMBEDDED = !process.env.DATABASE_URL

interface Acknowledged {
  id: string
  seq: number | null
  version: number
}
interface Change {
  seq: number
  id: string
  type: string
  action: string
  version: number
}

let hub: HubProcess
const acknowledged: Acknowledged[] = []
const errors: string[] = []

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
}, 60_000)
afterAll(() => hub?.remove())

/** Writes and publishes articles, four at a time, until the hub is gone. */
async function stream(desk: Desk, parts: { topics: string[]; organisation: string }): Promise<void> {
  const worker = async () => {
    for (;;) {
      const article = await desk.article(parts)
      const answer = await desk.publish('articles', article.id)
      if (answer.status !== 200) {
        errors.push(JSON.stringify(answer.body))
        return
      }
      acknowledged.push({ id: article.id, seq: answer.body.seq, version: answer.body.version })
    }
  }
  await Promise.allSettled(Array.from({ length: 4 }, worker))
}

async function changes(): Promise<Change[]> {
  const all: Change[] = []
  for (let next: string | null = '/v1/changes?since=0&limit=1000'; next;) {
    const page = (await (await fetch(`${hub.address}${next}`)).json()) as { changes: Change[]; next: string }
    all.push(...page.changes)
    next =
      page.changes.length > 0 ? new URL(page.next, hub.address).pathname + new URL(page.next, hub.address).search : null
  }
  return all
}

test(`killed ${ROUNDS} times during a stream of publications, the hub keeps every acknowledged one exactly once, without gaps`, async () => {
  let desk = await createDesk(() => hub.address, ADMIN)
  const parts = { topics: [(await desk.topic()).id], organisation: (await desk.organisation()).id }

  for (let round = 1; round <= ROUNDS; round++) {
    const streaming = stream(desk, parts)
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * LONGEST_STREAM))
    // Every third time the database dies as well, before or after the hub.
    if (ON_EMBEDDED && round % 3 === 0) await hub.killDatabase()
    await hub.kill('SIGKILL')
    if (ON_EMBEDDED && round % 3 === 1) await hub.killDatabase()
    await streaming
    await hub.start()
    desk = await createDesk(() => hub.address, ADMIN)
  }

  const all = await changes()
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1))
  expect(acknowledged.length).toBeGreaterThan(ROUNDS)
  for (const { id, seq, version } of acknowledged) {
    const entries = all.filter((change) => change.id === id)
    expect(entries).toEqual([expect.objectContaining({ id, action: 'publish', version })])
    if (seq !== null) expect(entries[0]!.seq).toBe(seq)
  }
  // What was not acknowledged is either wholly there or not at all.
  for (const { id } of all.filter(({ type }) => type === 'articles')) {
    const item = await fetch(`${hub.address}/v1/articles/${id}`)
    const standing = await desk.call<{ state: string; version: number }>('GET', `/api/articles/${id}/standing`)
    expect({ status: item.status, state: standing.body.state, version: standing.body.version }).toEqual({
      status: 200,
      state: 'published',
      version: 1,
    })
  }
}, 300_000)
