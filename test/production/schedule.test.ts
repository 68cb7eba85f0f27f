import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createDesk, type Desk } from '../support/desk'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'
import { eventually } from '../support/wait'

const COUNT = 300
/** Time to set that many schedules before they are due, in milliseconds. */
const AHEAD = 90_000

let hub: HubProcess
beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
}, 60_000)
afterAll(() => hub?.remove())

interface Change {
  seq: number
  id: string
  type: string
  action: string
}

async function publications(): Promise<Change[]> {
  const all: Change[] = []
  for (let next = '/v1/changes?since=0&limit=1000'; ;) {
    const page = (await (await fetch(hub.address + next)).json()) as { changes: Change[]; next: string }
    if (page.changes.length === 0) return all
    all.push(...page.changes)
    next = page.next
  }
}

/** Publications of articles, in the order of the ledger. */
const published = async () =>
  (await publications()).filter(({ type, action }) => type === 'articles' && action === 'publish')

/** Writes the items first, and sets the time when all are there: how long writing takes depends on the machine. */
async function scheduleMany(desk: Desk): Promise<{ due: Date; approved: Map<string, string> }> {
  const parts = { topics: [(await desk.topic()).id], organisation: (await desk.organisation()).id }
  const ids: string[] = []
  await inFours(async () => {
    while (ids.length < COUNT) ids.push((await desk.article(parts)).id)
  })
  const due = new Date(Date.now() + AHEAD)
  const approved = new Map<string, string>()
  const waiting = [...ids]
  await inFours(async () => {
    for (let id = waiting.pop(); id; id = waiting.pop()) {
      const answer = await desk.call('PUT', `/api/articles/${id}/schedule`, { publishAt: due.toISOString() })
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      const { body } = await desk.call<{ hash: string }>('GET', `/api/articles/${id}/standing`)
      approved.set(id, body.hash)
      // Typed after the approval: never to be seen.
      await desk.update('articles', id, { summary: 'Chữ gõ sau khi duyệt.' })
    }
  })
  return { due, approved }
}

const inFours = (work: () => Promise<void>) => Promise.all([work(), work(), work(), work()])

test(`of ${COUNT} items due at one second, each becomes public once, in the approved version, though the hub is killed in the middle`, async () => {
  const desk = await createDesk(() => hub.address, ADMIN)
  const { due, approved } = await scheduleMany(desk)
  expect(Date.now()).toBeLessThan(due.getTime())

  await eventually(async () => expect((await published()).length).toBeGreaterThan(0), AHEAD + 30_000)
  await hub.kill('SIGKILL')
  await hub.start()
  await eventually(async () => expect((await published()).length).toBeGreaterThanOrEqual(approved.size), 60_000)

  expect((await published()).map(({ id }) => id).sort()).toEqual([...approved.keys()].sort())
  const again = await createDesk(() => hub.address, ADMIN)
  for (const [id, hash] of approved) {
    const { body } = await again.call<Record<string, unknown>>('GET', `/api/articles/${id}/standing`)
    expect(body).toMatchObject({ state: 'published', version: 1, schedule: null, public: { hash } })
    expect((body.public as { lateBy: number }).lateBy).toBeGreaterThanOrEqual(0)
  }
  const listed = await (await fetch(`${hub.address}/v1/articles?limit=100&include=body`)).text()
  expect(listed).not.toContain('Chữ gõ sau khi duyệt')
}, 600_000)
