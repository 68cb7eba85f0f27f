import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PUBLIC_TYPES, type Entry } from '../src/ledger/entry'
import { openReadModel } from '../src/readmodel/open-read-model'
import type { ReadModel } from '../src/readmodel/read-model'
import { openPlainSearch, type PlainSearch } from './plain-search'
import { QUESTIONS, type Question } from './search-questions'
import { generateArticles } from './search-items'

/**
 * How long a page of 20 of a search takes in the read model, marks and suggestions included, beside SQLite's own full-text search and a
 * look through all texts: `tsx bench/search.ts [items]`, 50,000 unless told otherwise. In milliseconds; `first` is the first time a
 * question is asked.
 */
const ITEMS = Number(process.argv[2] ?? 50_000)
const RUNS = 4
/** A look through all texts is slow and always the same: one question in so many. */
const SCANNED = 20
const BATCH = 200

function main(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-search-'))
  const model = openReadModel({ file: path.join(folder, 'read.db'), origin: 'https://hub.example.vn' })
  const plain = openPlainSearch(path.join(folder, 'plain.db'))
  try {
    fill(model, plain)
    report(model, plain)
  } finally {
    plain.close()
    model.close()
    fs.rmSync(folder, { recursive: true })
  }
}

function fill(model: ReadModel, plain: PlainSearch): void {
  const ms = { model: 0, plain: 0 }
  const apply = (batch: Entry[]) => {
    ms.model += timed(() => model.apply(batch))
    ms.plain += timed(() => plain.add(batch.map(({ snapshot }) => snapshot)))
  }
  let batch: Entry[] = []
  for (const entry of generateArticles(ITEMS)) {
    if (batch.push(entry) < BATCH) continue
    apply(batch)
    batch = []
  }
  apply(batch)
  console.log(`${ITEMS} items: read model ${seconds(ms.model)}, plain full text alone ${seconds(ms.plain)}\n`)
}

function report(model: ReadModel, plain: PlainSearch): void {
  console.log(line('questions', 'number', 'first', 'p50', 'p95', 'p99', 'max', 'slowest'))
  const all: Measured[] = []
  for (const [kind, questions] of Object.entries(QUESTIONS)) {
    const measured = questions.map((question) => measure(question.q, () => ask(model, question)))
    all.push(...measured)
    console.log(summary(kind, measured))
  }
  console.log(summary('all of them', all))
  const questions = Object.values(QUESTIONS).flat()
  const ranked = questions.map(({ q }) => measure(q, () => plain.ranked(q)))
  console.log(summary('plain FTS5, ORDER BY rank', ranked))
  const scanned = questions.filter((_, at) => at % SCANNED === 0).map(({ q }) => measure(q, () => plain.scanned(q), 1))
  console.log(summary('LIKE over all texts', scanned))
  for (const [name, other] of [['FTS5', ranked] as const, ['LIKE', scanned] as const]) {
    const ratio = (part: number) => (quantile(timesOf(other), part) / quantile(timesOf(all), part)).toFixed(1)
    console.log(`${name} takes ${ratio(0.5)} times as long at p50, ${ratio(0.95)} at p95, ${ratio(1)} at most`)
  }
  console.log(`memory of the process: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`)
}

interface Measured {
  q: string
  first: number
  times: number[]
}

function ask(model: ReadModel, question: Question): void {
  model.search({ types: [...PUBLIC_TYPES], limit: 20, ...question })
}

function measure(q: string, run: () => unknown, runs = RUNS): Measured {
  const first = timed(run)
  return { q, first, times: Array.from({ length: runs }, () => timed(run)) }
}

function timed(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

function timesOf(measured: Measured[]): number[] {
  return measured.flatMap(({ times }) => times)
}

function summary(name: string, measured: Measured[]): string {
  const times = timesOf(measured)
  const median = ({ times: own }: Measured) => quantile(own, 0.5)
  const slowest = measured.reduce((a, b) => (median(b) > median(a) ? b : a))
  const firsts = measured.map(({ first }) => first)
  const cells = [quantile(firsts, 0.95), ...[0.5, 0.95, 0.99, 1].map((part) => quantile(times, part))]
  return line(name, String(measured.length), ...cells, `${median(slowest).toFixed(1)}: ${slowest.q}`)
}

function quantile(times: number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(0)} s`
}

function line(name: string, count: string, ...cells: (string | number)[]): string {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1).padStart(8) : cell.padStart(8)))
  return name.padEnd(28) + count.padStart(8) + shown.join('  ')
}

main()
