import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { SERVER_FLAGS } from '../scripts/server-flags.mjs'
import { freePort } from '../test/support/process'
import { percentile } from './http/load'

/**
 * How long a node that only delivers takes to fill its read model from a hub's database, and to build it anew while it serves, and how long readers wait meanwhile:
 * `npm run bench:rebuild -- [items]`, 50,000 unless told otherwise. A reader asks for an item or a list every 10 ms over HTTP, mostly for what is not ready yet; its
 * wait is counted from when it wanted to ask. The seconds of the processor are the node's: the database and the reader are processes of their own.
 * The node is the built one if there is a build, else it runs from the sources.
 */
const ITEMS = Number(process.argv[2] ?? 50_000)
const EVERY_MS = 10
const QUIET_MS = 20_000
/** Clock ticks a second (`getconf CLK_TCK`). */
const TICKS = 100

interface Waits {
  p50: number
  p95: number
  p99: number
}

const NODE = existsSync('dist/server.mjs') ? 'dist/server.mjs' : 'src/server.ts'
const children: ChildProcess[] = []
const folder = mkdtempSync(path.join(tmpdir(), 'bench-rebuild-'))
const agent = new Agent({ keepAlive: true })

async function main(): Promise<void> {
  const hub = start('bench/http/hub.ts', [String(ITEMS)], { NODE_ENV: 'test' })
  const [{ databaseUrl }] = (await once(hub, 'message')) as [{ databaseUrl: string }]
  console.log(`${ITEMS} items are in the database; the node runs from ${NODE}`)
  const port = await freePort()
  const node = start(NODE, ['--delivery'], {
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    HUB_DATA_DIR: folder,
    HUB_MEDIA_DIR: path.join(folder, 'media'),
    HUB_ANONYMOUS_RATE: '0',
    MALLOC_ARENA_MAX: '2',
    LOG_LEVEL: 'warn',
  })
  const address = `http://127.0.0.1:${port}`
  await until(() => answers(`${address}/health/live`))
  await measure(node, 'filled', address, () => until(() => answers(`${address}/health/ready`)))
  const before = await measure(node, 'nothing to do', address, () => pause(QUIET_MS))
  const during = await measure(node, 'built anew', address, async () => {
    writeFileSync(path.join(folder, 'read-model.sqlite.rebuild'), '')
    await until(() => builds().length === 1 && builds()[0] !== 'read-model.sqlite')
  })
  const ratio = (name: keyof Waits) => `${name} ${(during[name] / before[name]).toFixed(2)}`
  console.log(
    `waits while it is built anew, of those with nothing to do: ${ratio('p50')}, ${ratio('p95')}, ${ratio('p99')}`,
  )
  node.kill()
  await once(node, 'exit')
  hub.send('end')
  await once(hub, 'exit')
}

async function measure(
  node: ChildProcess,
  name: string,
  address: string,
  work: () => Promise<unknown>,
): Promise<Waits> {
  const waits: number[] = []
  let asked = 0
  let most = 0
  const read = () => {
    const wanted = performance.now()
    void answers(address + pathOf(asked++)).then(() => waits.push(performance.now() - wanted))
    most = Math.max(most, memoryOf(node))
  }
  const cpu = processorOf(node)
  const started = performance.now()
  const timer = setInterval(read, EVERY_MS)
  await work()
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  const used = processorOf(node) - cpu
  const at = (part: number) => percentile(waits, part)
  const found = { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
  const told = Object.entries({ ...found, 'at most': at(1) }).map(([part, ms]) => `${part} ${ms.toFixed(1)} ms`)
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${used.toFixed(1)} s of the processor; ${waits.length} reads, ${told.join(', ')}; ` +
      `at most ${most} MiB; load ${loadavg()[0]!.toFixed(1)}`,
  )
  return found
}

/** Items and lists in turn; the lists of many topics and lengths, so that few are ready from an earlier reader. */
function pathOf(asked: number): string {
  if (asked % 2) return `/v1/articles/bai-${(asked * 7919) % ITEMS}`
  return `/v1/articles?limit=${20 - (asked % 11)}&topic=chu-de-${asked % 12}&place=xa-${asked % 100}`
}

/** Whether it answered with 200. */
function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent }, (answer) => answer.resume().once('end', () => resolve(answer.statusCode === 200))).once(
      'error',
      () => resolve(false),
    )
  })
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await pause(50)
}

const builds = () => readdirSync(folder).filter((name) => /^read-model\.sqlite(\.\d+)?$/.test(name))

/** Seconds of all its threads so far, the 14th and 15th of `proc(5)`. */
function processorOf({ pid }: ChildProcess): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

function memoryOf({ pid }: ChildProcess): number {
  const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kib) / 1024)
}

function start(file: string, args: string[], variables: Partial<NodeJS.ProcessEnv>): ChildProcess {
  const child = fork(file, args, {
    execArgv: [...SERVER_FLAGS, ...(file.endsWith('.ts') ? ['--import', 'tsx'] : [])],
    env: { ...process.env, ...variables },
  })
  children.push(child)
  return child
}

await main().finally(() => {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
})
process.exit(0)
