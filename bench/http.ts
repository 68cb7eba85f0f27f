import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { SERVER_FLAGS } from '../scripts/server-flags.mjs'
import { freePort } from '../test/support/process'
import { evenly, load, type Load, median, percentile } from './http/load'

/**
 * What delivery does over HTTP, side by side with bare node:http and Express sending the same bytes from memory, and with Payload's REST API on the same articles, in one
 * run: `npm run bench:http -- 50000`. Requests carry a key; limits, usage, tags and metrics are on.
 */
const ITEMS = Number(process.argv[2] ?? 50_000)
const ROUNDS = 3
const PUBLICATIONS = 40
/** Of lists: from 20 down. */
const LENGTHS = 10

interface Hub {
  address: string
  databaseUrl: string
  mediaDir: string
  token: string
  key: string
  filledIn: number
}

const children: Pick<ChildProcess, 'kill'>[] = []
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const whole = (value: number) => Math.round(value).toLocaleString('en')

async function main(): Promise<void> {
  const hubChild = start('bench/http/hub.ts', String(ITEMS))
  const hub = (await heard(hubChild)) as Hub
  say(
    `${whole(ITEMS)} articles written and followed in ${hub.filledIn.toFixed(1)} s, with the database on the same two cores`,
  )
  await again(hub, '/v1/articles?limit=20', 'a list of 20')
  await again(hub, '/v1/articles/bai-77', 'an item')
  await firstReads(hub)
  await payloadRest(hub)
  await whilePublishing(hub, hubChild)
  await editing(hub)
  await alone(hub)
  hubChild.send('end')
  await once(hubChild, 'exit')
}

/** What was asked for before: node:http, Express and the hub in turn, so that what else the machine does falls on all three. */
async function again(hub: Hub, where: string, name: string): Promise<void> {
  const headers = { Authorization: `Bearer ${hub.key}` }
  const answer = await fetch(hub.address + where, { headers: { ...headers, 'Accept-Encoding': 'identity' } })
  const given = [...answer.headers].filter(([field]) => !['connection', 'keep-alive', 'date'].includes(field)).flat()
  const body = await answer.text()
  const [bare, express] = [start('bench/http/bytes.ts', 'node'), start('bench/http/bytes.ts', 'express')]
  for (const child of [bare, express]) child.send({ headers: given, body })
  const addresses = { bare: await addressOf(bare), express: await addressOf(express), hub: hub.address }
  const rates: Record<string, Load[]> = { bare: [], express: [], hub: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [who, address] of Object.entries(addresses))
      rates[who]!.push(await load({ address, path: () => where, headers }))
  }
  for (const child of [bare, express]) child.kill()
  const rateOf = (who: string) => median(rates[who]!.map(({ rate }) => rate))
  const bad = rates.hub!.reduce((sum, one) => sum + one.bad, 0)
  say(
    `${name}, ${whole(body.length)} characters, asked for again: node:http ${whole(rateOf('bare'))}/s, Express ${whole(rateOf('express'))}/s, hub ${whole(rateOf('hub'))}/s` +
      ` (${(rateOf('hub') / rateOf('bare')).toFixed(2)} of node:http, ${(rateOf('hub') / rateOf('express')).toFixed(2)} of Express; p99 ${median(rates.hub!.map(({ p99 }) => p99))} ms; ${bad} bad)`,
  )
}

/** Addresses that nobody asked for before: items by slug, and pages of the list, in whatever order and of several lengths; when there are no more, the same asked otherwise. */
async function firstReads(hub: Hub): Promise<void> {
  const cursors = await pages(hub)
  const asked = { items: 0, lists: 0 }
  const item = () => {
    const number = asked.items++
    return `/v1/articles/bai-${(number * 7919) % ITEMS}${['', '?lang=vi', '?lang=en'][Math.floor(number / ITEMS) % 3]}`
  }
  const list = () => {
    const number = asked.lists++ * 7919
    const length = 20 - (Math.floor(number / cursors.length) % LENGTHS)
    const round = Math.floor(asked.lists / (cursors.length * LENGTHS))
    const otherwise = round === 0 ? '' : `&to=2100-01-${String(round).padStart(2, '0')}`
    return `/v1/articles?limit=${length}&cursor=${encodeURIComponent(cursors[number % cursors.length]!)}${otherwise}`
  }
  let turn = 0
  const headers = { Authorization: `Bearer ${hub.key}` }
  for (const [name, path] of [
    ['items', item],
    ['lists', list],
    ['both in turn', () => (turn++ % 2 ? item() : list())],
  ] as const) {
    const most = await load({ address: hub.address, path, headers, seconds: 6 })
    const steady = await evenly({ address: hub.address, path, headers, rate: Math.min(4000, most.rate * 0.8) })
    say(
      `first reads, ${name}: ${whole(most.rate)}/s at most; at ${whole(steady.rate)}/s p50 ${steady.p50.toFixed(1)} ms, p99 ${steady.p99.toFixed(1)} ms; ${most.bad + steady.bad} bad`,
    )
  }
}

/** Where each page of twenty begins. */
async function pages(hub: Hub): Promise<string[]> {
  const cursors: string[] = []
  for (let next: string | null = '/v1/articles?limit=20&fields=id'; next;) {
    const page = (await (await fetch(hub.address + next)).json()) as { next: string | null }
    next = page.next
    if (next) cursors.push(new URL(next, hub.address).searchParams.get('cursor')!)
  }
  return cursors
}

async function payloadRest(hub: Hub): Promise<void> {
  const headers = { Authorization: `JWT ${hub.token}` }
  const rest = await load({ address: hub.address, path: () => '/api/articles?limit=20&depth=1', headers, seconds: 6 })
  const own = await load({ address: hub.address, path: () => '/v1/articles?limit=20' })
  say(
    `a list of 20 from Payload's REST: ${rest.rate.toFixed(1)}/s; from delivery ${whole(own.rate)}/s: ${whole(own.rate / rest.rate)} times`,
  )
}

/** Publications while 5,000 requests a second are answered. */
async function whilePublishing(hub: Hub, child: ChildProcess): Promise<void> {
  const serving = load({ address: hub.address, path: () => '/v1/articles?limit=20', rate: 5000, seconds: 20 })
  const times: number[] = []
  for (let published = 0; published < PUBLICATIONS; published++) {
    child.send('publish')
    times.push(((await heard(child)) as { published: number }).published)
  }
  const { rate, p99 } = await serving
  say(
    `published while ${whole(rate)}/s are answered (p99 ${p99} ms): from the command to the waiting reader p50 ${whole(percentile(times, 0.5))} ms, p95 ${whole(percentile(times, 0.95))} ms`,
  )
}

/** What an editor waits for a list of the editing API, with nobody reading and with 10,000 requests a second. */
async function editing(hub: Hub): Promise<void> {
  const ask = async () => {
    const times: number[] = []
    for (let asked = 0; asked < 25; asked++) {
      const from = performance.now()
      await (
        await fetch(`${hub.address}/api/articles?limit=10&depth=0`, { headers: { Authorization: `JWT ${hub.token}` } })
      ).text()
      times.push(performance.now() - from)
    }
    return times
  }
  const quiet = await ask()
  const serving = load({
    address: hub.address,
    path: () => '/v1/articles?limit=1',
    rate: 10_000,
    seconds: 12,
    connections: 50,
  })
  await pause(1000)
  const busy = await ask()
  const { rate } = await serving
  say(
    `the editing API: p95 ${whole(percentile(quiet, 0.95))} ms with nobody reading, ${whole(percentile(busy, 0.95))} ms while ${whole(rate)}/s are answered`,
  )
}

/** A node that only delivers, from the built server: how long it takes to fill, to start again, and what memory it holds. */
async function alone({ databaseUrl, mediaDir }: Hub): Promise<void> {
  if (!existsSync('dist/server.mjs'))
    return say('a node that only delivers: not measured, there is no build (npm run build)')
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-node-'))
  const port = await freePort()
  const env = {
    ...process.env,
    ...{
      NODE_ENV: 'production' as const,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      HUB_DATA_DIR: folder,
      HUB_MEDIA_DIR: mediaDir,
    },
    ...{ HUB_ANONYMOUS_RATE: '0', MALLOC_ARENA_MAX: '2', LOG_LEVEL: 'warn' },
  }
  const address = `http://127.0.0.1:${port}`
  const run = async (until: string): Promise<{ child: ChildProcess; seconds: number }> => {
    const from = performance.now()
    const child = spawn(process.execPath, [...SERVER_FLAGS, 'dist/server.mjs', '--delivery'], {
      env,
      stdio: 'inherit',
    })
    children.push(child)
    while (
      !(await fetch(address + until).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await pause(50)
    return { child, seconds: (performance.now() - from) / 1000 }
  }
  const first = await run('/health/ready')
  say(`a node that only delivers: filled with ${whole(ITEMS)} items in ${first.seconds.toFixed(1)} s`)
  first.child.kill()
  await once(first.child, 'exit')
  const next = await run('/v1/articles?limit=20')
  const idle = memoryOf(next.child)
  await load({ address, path: () => `/v1/articles/bai-${Math.floor(Math.random() * ITEMS)}`, seconds: 10 })
  say(
    `  started again in ${next.seconds.toFixed(2)} s, ${idle} MiB; after ten seconds of first reads ${memoryOf(next.child)} MiB`,
  )
  next.child.kill()
  await once(next.child, 'exit')
  rmSync(folder, { recursive: true })
}

function memoryOf(child: ChildProcess): number {
  const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kib) / 1024)
}

function start(file: string, ...args: string[]): ChildProcess {
  const child = fork(file, args, {
    execArgv: [...SERVER_FLAGS, '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'test' },
  })
  children.push(child)
  return child
}

function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The child ended'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

const addressOf = async (child: ChildProcess) => ((await heard(child)) as { address: string }).address

await main().finally(() => {
  for (const child of children) child.kill()
})
process.exit(0)
