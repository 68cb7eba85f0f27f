import { type Desk } from '../test/support/desk'
import { startHub } from '../test/support/hub'

/**
 * How late items become public that are all due at one second: `npm run bench:schedule -- 300`. The baseline is the same number of publications by hand, one
 * after the other over HTTP, as a scheduler outside the hub would have to do it.
 */
const COUNT = Number(process.argv[2] ?? 300)
/** Time to set the schedules before they are due, in milliseconds. */
const AHEAD = 60_000

const hub = await startHub()
const desk = hub.admin
const parts = { topics: [(await desk.topic()).id], organisation: (await desk.organisation()).id }
const scheduled = await articles(COUNT)
const byHand = await articles(COUNT)

const due = Math.ceil((Date.now() + AHEAD) / 1000) * 1000
for (const id of scheduled)
  await desk.call('PUT', `/api/articles/${id}/schedule`, { publishAt: new Date(due).toISOString() })
process.stdout.write(`${COUNT} items due at ${new Date(due).toISOString()}\n`)
const shownAt = await watch(desk, due)
report('scheduled, until readers see it', shownAt)
report('scheduled, as stored with the publication', await stored(desk))

const started = Date.now()
const done: number[] = []
for (const id of byHand) {
  await desk.publish('articles', id)
  done.push(Date.now() - started)
}
report('published by hand, one after the other', done)
process.stdout.write(
  `ratio of the 95th percentiles: ${(percentile(done, 0.95) / percentile(shownAt, 0.95)).toFixed(1)}\n`,
)
await hub.remove()
process.exit(0)

async function articles(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let made = 0; made < count; made++) ids.push((await desk.article(parts)).id)
  return ids
}

/** Reads `/v1/changes` as a follower does, and notes when each publication turns up, in milliseconds after `due`. */
async function watch({ call }: Desk, due: number): Promise<number[]> {
  const late: number[] = []
  let next = `/v1/changes?since=${(await call<{ head: number }>('GET', '/v1/changes?limit=1')).body.head}&limit=1000&wait=5`
  while (late.length < COUNT) {
    const page = await (await fetch(hub.address + next)).json()
    const { changes } = page as { changes: { type: string; action: string }[]; next: string }
    next = (page as { next: string }).next
    for (const { type, action } of changes) if (type === 'articles' && action === 'publish') late.push(Date.now() - due)
  }
  return late
}

async function stored({ call }: Desk): Promise<number[]> {
  const { body } = await call<{ docs: { lateBy: number }[] }>(
    'GET',
    `/api/ledger?limit=${COUNT}&where[lateBy][exists]=true`,
  )
  return body.docs.map(({ lateBy }) => lateBy * 1000)
}

function report(what: string, values: number[]): void {
  const [median, p95, worst] = [0.5, 0.95, 1].map((part) => percentile(values, part).toFixed(0))
  process.stdout.write(`${what}: median ${median} ms, 95th percentile ${p95} ms, worst ${worst} ms\n`)
}

function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!
}
