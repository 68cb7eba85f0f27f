import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Entry } from '../src/ledger/entry'
import { openReadModel } from '../src/readmodel/open-read-model'
import type { ListQuery, ReadModel, Showing } from '../src/readmodel/read-model'
import { generateArticles } from './search-items'

/**
 * What one answer of the API costs the read model, in microseconds, at growing numbers of items: `tsx bench/reads.ts [items...]`. Every
 * call asks for something else, so that nothing is answered from a copy. A row whose figures grow is one that does not scale.
 */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 50_000, 100_000]
const CALLS = 400
const BATCH = 200
const SHOWING: Showing = { body: false }

type Case = (model: ReadModel, call: number, items: number) => unknown

const list =
  (query: (call: number, items: number) => Partial<ListQuery>, showing: Partial<Showing> = {}): Case =>
  (model, call, items) =>
    model.listJson({ type: 'articles', limit: 20, ...query(call, items) }, { ...SHOWING, ...showing })
const month = (call: number) => `20${20 + (call % 5)}-0${1 + (call % 9)}`

const CASES: Record<string, Case> = {
  list: list(() => ({})),
  'list, deep cursor': list((call, items) => ({ cursor: cursorAt(items, call) })),
  'list with bodies': list(() => ({}), { body: true }),
  'list, two fields': list(() => ({}), { fields: ['title', 'url'] }),
  'list of 100': list(() => ({ limit: 100 })),
  topic: list((call) => ({ topic: [`chu-de-${call % 12}`] })),
  'topic, deep cursor': list((call, items) => ({ topic: [`chu-de-${call % 12}`], cursor: cursorAt(items, call) })),
  'three topics': list((call) => ({ topic: [0, 1, 2].map((one) => `chu-de-${(call + one) % 12}`) })),
  organisation: list((call) => ({ organisation: [`don-vi-${call % 80}`] })),
  place: list((call) => ({ place: [`xa-${call % 100}`] })),
  'rare place': list((call) => ({ place: [`xom-${call % 1000}`] })),
  'topic, organisation and place': list((call) => ({
    topic: [`chu-de-${call % 12}`],
    organisation: [`don-vi-${call % 80}`],
    place: [`xa-${call % 100}`],
  })),
  'topic and organisation that never meet': list((call) => ({
    topic: [`chu-de-${call % 12}`],
    organisation: [`don-vi-${(call + 1) % 80}`],
  })),
  edition: list(() => ({ edition: ['tuan-le'] })),
  observance: list(() => ({ observance: ['ngay-sach'] })),
  kind: list((call) => ({ kind: [call % 2 ? 'guide' : 'news'] })),
  featured: list(() => ({ featured: true })),
  'not featured': list(() => ({ featured: false })),
  'lang=en': list(() => ({ lang: 'en' }), { lang: 'en' }),
  'a month': list((call) => ({ from: `${month(call)}-01`, to: `${month(call)}-28` })),
  'topic in a month': list((call) => ({
    topic: [`chu-de-${call % 12}`],
    from: `${month(call)}-01`,
    to: `${month(call)}-28`,
  })),
  'q, frequent': list((call) => ({ q: ['học tập', 'sách', 'thư viện'][call % 3] })),
  'q, rare': list((call) => ({ q: `${call + 1}/QĐ-TTg` })),
  'q and topic': list((call) => ({ q: 'học tập', topic: [`chu-de-${call % 12}`] })),
  'item by id': (model, call, items) =>
    model.findJson('articles', `id-bai-${(call * 7919) % items}`, { ...SHOWING, body: true }),
  'item by slug': (model, call, items) =>
    model.findJson('articles', `bai-${(call * 7919) % items}`, { ...SHOWING, body: true }),
  'nothing there': (model, call) => model.findJson('articles', `khong-co-${call}`, { ...SHOWING, body: true }),
  changes: (model, call, items) => model.changes((call * 7919) % items, 100),
}

function main(): void {
  const columns = SIZES.map((size) => measureAt(size))
  console.log(
    line(
      'µs a call, p50 (p99)',
      SIZES.map((size) => size.toLocaleString('en')),
    ),
  )
  for (const name of Object.keys(CASES))
    console.log(
      line(
        name,
        columns.map(({ times }) => `${times[name]?.p50} (${times[name]?.p99})`),
      ),
    )
  console.log(
    line(
      'memory of the process, MiB',
      columns.map(({ memory }) => String(memory)),
    ),
  )
}

function measureAt(items: number) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-reads-'))
  const file = path.join(folder, 'read.db')
  fill(file, items)
  const model = openReadModel({ file, origin: 'https://hub.example.vn' })
  try {
    const times = Object.fromEntries(Object.entries(CASES).map(([name, run]) => [name, measure(model, run, items)]))
    return { times, memory: Math.round(process.memoryUsage.rss() / 2 ** 20) }
  } finally {
    model.close()
    fs.rmSync(folder, { recursive: true })
  }
}

function fill(file: string, items: number): void {
  const model = openReadModel({ file, origin: 'https://hub.example.vn' })
  let batch: Entry[] = []
  for (const entry of generateArticles(items)) {
    if (batch.push(entry) < BATCH) continue
    model.apply(batch)
    batch = []
  }
  model.apply(batch)
  model.close()
}

function measure(model: ReadModel, run: Case, items: number): { p50: number; p99: number } {
  const times = Array.from({ length: CALLS }, (_, call) => {
    const started = performance.now()
    run(model, call, items)
    return (performance.now() - started) * 1000
  }).sort((a, b) => a - b)
  const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0)
  return { p50: at(0.5), p99: at(0.99) }
}

/** A cursor as lists give them, somewhere in the middle of the years. */
function cursorAt(items: number, call: number): string {
  const time = Date.UTC(2020, 0, 1) + ((call * 7919) % items) * 3_600_000
  return Buffer.from(`articles\n${BigInt(2 ** 42 - 1 - time) << 20n}`).toString('base64url')
}

function line(name: string, cells: string[]): string {
  return name.padEnd(40) + cells.map((cell) => cell.padStart(18)).join('')
}

main()
