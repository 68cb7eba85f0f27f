import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PUBLIC_TYPES, type Entry } from '../src/ledger/entry'
import { openReadModel } from '../src/readmodel/open-read-model'
import type { ReadModel, SearchQuery } from '../src/readmodel/read-model'
import { generateArticles } from './search-items'

/**
 * How long a page of 20 of a search takes in the read model, marks included: `tsx bench/search.ts [items]`, 50,000 unless told otherwise.
 * Prints one line a query, in milliseconds, and the 95th percentile over all of them.
 */
const ITEMS = Number(process.argv[2] ?? 50_000)
const RUNS = 15
const BATCH = 200

const QUERIES: [what: string, query: Partial<SearchQuery> & { q: string }][] = [
  ['frequent words', { q: 'học tập' }],
  ['without accents', { q: 'hoc tap' }],
  ['three words', { q: 'phong trào học tập' }],
  ['many words', { q: 'lan tỏa phong trào học tập suốt đời ở Duy Tiên' }],
  ['frequent apart, rare together', { q: 'nhân rộng chuyển đổi số cộng đồng ở Nghĩa Thủy người lớn' }],
  ['never together', { q: 'sách học người đọc trẻ nhà xyz' }],
  ['a place', { q: 'Duy Tien' }],
  ['a person', { q: 'Nguyễn Hữu Khánh' }],
  ['one word', { q: 'sách' }],
  ['one letter', { q: 't' }],
  ['two letters', { q: 'th' }],
  ['a beginning', { q: 'thư vi' }],
  ['a long beginning', { q: 'văn hóa truyen' }],
  ['words of the text only', { q: 'người lớn trẻ' }],
  ['a phrase', { q: '"tủ sách gia đình"' }],
  ['a phrase of the text', { q: '"hai mươi cuốn"' }],
  ['a document number', { q: '1373/QĐ-TTg' }],
  ['the number in other words', { q: '1373 qd ttg' }],
  ['with a topic', { q: 'học tập', topic: ['chu-de-3'] }],
  [
    'with topic, place and days',
    { q: 'hoc', topic: ['chu-de-3'], place: ['xa-3'], from: '2022-01-01', to: '2022-06-30' },
  ],
  ['one month long ago', { q: 'đọc sách', from: '2020-03-01', to: '2020-03-31' }],
  ['another type', { q: 'học tập', types: ['stories'] }],
  ['nothing', { q: 'xyzzy' }],
  ['mistyped', { q: 'hocc taap' }],
  ['mistyped, known words', { q: 'duy tiem thu vien so' }],
]

function main(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-search-'))
  const file = path.join(folder, 'read.db')
  const model = openReadModel({ file })
  try {
    const seconds = fill(model)
    const size = (fs.statSync(file).size + fs.statSync(`${file}-wal`).size) / 2 ** 20
    console.log(`${model.head()} items in ${seconds.toFixed(0)} s, ${size.toFixed(0)} MiB\n`)
    console.log(line('query', 'found', 'p50', 'p95', 'max'))
    const all = QUERIES.flatMap(([what, query]) => measure(model, what, query))
    console.log(line('all of them', '', quantile(all, 0.5), quantile(all, 0.95), Math.max(...all)))
  } finally {
    model.close()
    fs.rmSync(folder, { recursive: true })
  }
}

/** Gives the seconds it took to take the items in, without making them up. */
function fill(model: ReadModel): number {
  let ms = 0
  const apply = (batch: Entry[]) => {
    const started = performance.now()
    model.apply(batch)
    ms += performance.now() - started
  }
  let batch: Entry[] = []
  for (const entry of generateArticles(ITEMS)) {
    if (batch.push(entry) < BATCH) continue
    apply(batch)
    batch = []
  }
  apply(batch)
  return ms / 1000
}

function measure(model: ReadModel, what: string, query: Partial<SearchQuery> & { q: string }): number[] {
  const run = () => model.search({ types: [...PUBLIC_TYPES], limit: 20, ...query })
  const { found, didYouMean } = run()
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  const suggestion = didYouMean === null ? '' : ` -> ${didYouMean}`
  const name = `${what}: ${query.q}${suggestion}`
  console.log(line(name, String(found.length), quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)))
  return times
}

function quantile(times: number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function line(name: string, found: string, ...cells: (string | number)[]): string {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(8))
  return name.padEnd(72) + found.padStart(6) + shown.join('')
}

main()
