import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Entry } from '../src/ledger/entry'
import { followLedger } from '../src/readmodel/follow'
import { openReadModel } from '../src/readmodel/open-read-model'
import type { ReadModel } from '../src/readmodel/read-model'
import { generateArticles } from './search-items'

/**
 * How long a node takes to fill its read model, and to build it anew while it serves, and how long readers wait meanwhile:
 * `tsx bench/rebuild.ts [items]`, 50,000 unless told otherwise. A reader asks for a list or an item every 10 ms; its wait is counted from
 * when it wanted to ask, so that a blocked process shows. The seconds of the processor leave out what other processes took.
 */
const ITEMS = Number(process.argv[2] ?? 50_000)
const EVERY_MS = 10
const SHOWING = { origin: 'https://hub.example.vn', body: false }
const silent = { info: () => undefined, warn: () => undefined, error: (fields: unknown) => console.error(fields) }

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-rebuild-'))
  const model = openReadModel({ file: path.join(folder, 'read.db') })
  const follower = followLedger({ model, pollMs: 20, logger: silent, readEntries: generatedLedger(ITEMS) })
  try {
    await measure('filled, readers waiting', model, () => follower.settled(ITEMS))
    const taken = new Promise<void>((resolve) => {
      const unlisten = model.onAdvance((_head, changed) => {
        if (changed.length > 0) return
        unlisten()
        resolve()
      })
    })
    await measure('built anew, readers waiting', model, () => {
      follower.rebuild()
      return taken
    })
  } finally {
    await follower.stop()
    model.close()
    fs.rmSync(folder, { recursive: true })
  }
}

async function measure(name: string, model: ReadModel, work: () => Promise<void>): Promise<void> {
  const waits: number[] = []
  let wanted = performance.now() + EVERY_MS
  const read = () => {
    if (waits.length % 2) model.findJson('articles', `bai-${(waits.length * 7919) % ITEMS}`, { ...SHOWING, body: true })
    else model.listJson({ type: 'articles', limit: 20, topic: [`chu-de-${waits.length % 12}`] }, SHOWING)
    waits.push(performance.now() - wanted)
    wanted = performance.now() + EVERY_MS
  }
  const timer = setInterval(read, EVERY_MS)
  const cpu = process.cpuUsage()
  const started = performance.now()
  await work()
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  clearInterval(timer)
  waits.sort((a, b) => a - b)
  const at = (part: number) => `${(waits[Math.floor((waits.length - 1) * part)] ?? 0).toFixed(1)} ms`
  console.log(
    `${ITEMS} items ${name}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of the processor; ` +
      `${waits.length} reads, p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, at most ${at(1)}; ` +
      `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`,
  )
}

/** Entries made up as they are read, always the same, and the last one at hand, which the follower looks at again and again. */
function generatedLedger(count: number): (since: number, limit: number) => Promise<Entry[]> {
  let generator = generateArticles(count)
  let kept: Entry[] = []
  let end: Entry | undefined
  return async (since, limit) => {
    if (end && since >= count - 1) return since < count ? [end] : []
    if (since + 1 < (kept[0]?.seq ?? 1)) {
      generator = generateArticles(count)
      kept = []
    }
    kept = kept.filter(({ seq }) => seq > since)
    while (kept.length < limit) {
      const { value } = generator.next()
      if (!value) break
      kept.push(value)
      if (value.seq === count) end = value
    }
    return kept.slice(0, limit)
  }
}

await main()
