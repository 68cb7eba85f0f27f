import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/database/embedded-postgres'
import { DataFolderInUseError, StartError } from '../../src/shared/start-error'
import { createLogger } from '../../src/shared/logger'

const logger = createLogger('silent')
const isRoot = process.getuid?.() === 0

let dir: string
let started: EmbeddedPostgres[]
let children: ChildProcess[]

beforeEach(() => {
  // Made with mode 0700: for root, every test here runs below a folder that PostgreSQL's own account cannot enter.
  dir = mkdtempSync(join(tmpdir(), 'hub database '))
  started = []
  children = []
})

afterEach(async () => {
  await Promise.all(children.map(endProcess))
  for (const database of started) await database.stop()
  rmSync(dir, { recursive: true, force: true })
})

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await once(child, 'exit')
}

async function start(folder = dir, port?: number): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dir: folder, logger, port })
  started.push(database)
  return database
}

async function query(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}

function postmasterPid(folder = dir): number {
  return Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}

/** A hub of another process, as far as the database is concerned. */
async function startElsewhere(folder: string): Promise<{ process: ChildProcess; url: string }> {
  const args = ['--conditions=production', '--import', 'tsx', resolve('test/database/start-and-wait.ts'), folder]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [url] = await once(createInterface({ input: child.stdout }), 'line')
  return { process: child, url }
}

describe('an embedded database', () => {
  test('keeps its data when it is stopped and started again, in a folder with a space in its name', async () => {
    const first = await start()
    await query(first.url, `CREATE TABLE words (word text); INSERT INTO words VALUES ('học tập suốt đời')`)
    await first.stop()
    const second = await start()
    const { rows } = await query(second.url, 'SELECT word FROM words')
    expect(rows).toEqual([{ word: 'học tập suốt đời' }])
  })

  test('speaks UTF-8, in UTC, commits to disk, and lets nobody in without the password', async () => {
    const { url } = await start()
    const { rows } = await query(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('timezone') AS timezone,
              current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, upper('đường') AS upper`,
    )
    expect(rows).toEqual([{ encoding: 'UTF8', timezone: 'UTC', fsync: 'on', commit: 'on', upper: 'ĐƯỜNG' }])
    expect(statSync(join(dir, 'postgres.password')).mode & 0o777).toBe(0o600)
    const wrong = new URL(url)
    wrong.password = 'guessed'
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
  })

  test('answers again on the same URL within 5 seconds when its server is killed', async () => {
    const { url } = await start()
    await query(url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)')
    const killed = postmasterPid()
    process.kill(killed, 'SIGKILL')
    const deadline = Date.now() + 5_000
    const { rows } = await eventually(() => query(url, 'SELECT n FROM kept'), deadline)
    expect(rows).toEqual([{ n: 1 }])
    expect(postmasterPid()).not.toBe(killed)
  })

  test('takes over the server of a hub that was killed, with all that was committed', async () => {
    const other = await startElsewhere(dir)
    await query(other.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)')
    const orphan = postmasterPid()
    other.process.kill('SIGKILL')
    await once(other.process, 'exit')
    process.kill(orphan, 0)
    const { url } = await start()
    expect((await query(url, 'SELECT n FROM kept')).rows).toEqual([{ n: 1 }])
    expect(postmasterPid()).not.toBe(orphan)
  })

  test('refuses a folder on which another hub works, and leaves that hub working', async () => {
    const other = await startElsewhere(dir)
    const pid = postmasterPid()
    await expect(start()).rejects.toBeInstanceOf(DataFolderInUseError)
    expect((await query(other.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    expect(postmasterPid()).toBe(pid)
  })

  test('does not end a foreign process whose number stands in a left-over pid file', async () => {
    const first = await start()
    await first.stop()
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    children.push(bystander)
    await once(bystander, 'spawn')
    writeFileSync(
      join(dir, 'postgres', 'postmaster.pid'),
      `${bystander.pid}\n${dir}/postgres\n1\n1\n\n127.0.0.1\n1 1\nready\n`,
    )
    const second = await start()
    expect((await query(second.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    expect([bystander.exitCode, bystander.signalCode]).toEqual([null, null])
  })

  test('lets two hubs with different folders run side by side', async () => {
    const [one, two] = await Promise.all([start(join(dir, 'one')), start(join(dir, 'two'))])
    await query(one.url, 'CREATE TABLE only_here (n int)')
    await expect(query(two.url, 'SELECT * FROM only_here')).rejects.toThrow('does not exist')
  })

  test('gives a new password to a folder that came without its password file', async () => {
    const first = await start()
    await query(first.url, 'CREATE TABLE kept (n int)')
    await first.stop()
    rmSync(join(dir, 'postgres.password'))
    const second = await start()
    expect((await query(second.url, 'SELECT count(*)::int AS n FROM kept')).rows).toEqual([{ n: 0 }])
  })

  test('says in Vietnamese and English what to do about data of another PostgreSQL version', async () => {
    const first = await start()
    await first.stop()
    writeFileSync(join(dir, 'postgres', 'PG_VERSION'), '17\n')
    const error = await start().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StartError)
    expect(error).toMatchObject({
      code: 'version-mismatch',
      vi: expect.stringContaining('HUB_DATA_DIR'),
      en: expect.stringContaining('version: 17'),
    })
  })

  test('finds its port taken only where one was asked for', async () => {
    const first = await start(join(dir, 'one'))
    const taken = Number(new URL(first.url).port)
    await expect(startEmbeddedPostgres({ dir: join(dir, 'two'), logger, port: taken })).rejects.toMatchObject({
      code: 'port-taken',
    })
  })
})

const casesForThisAccount = isRoot ? casesAsRoot : casesAsUser
describe(`run by ${isRoot ? 'root' : 'an ordinary user'}`, casesForThisAccount)

function casesAsRoot(): void {
  test('works where only root may enter', async () => {
    const closed = join(dir, 'closed', 'var')
    mkdirSync(closed, { recursive: true })
    chmodSync(join(dir, 'closed'), 0o700)
    const { url } = await start(closed)
    expect((await query(url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    expect(statSync(join(closed, 'postgres')).uid).not.toBe(0)
  })

  test('works where everybody may enter, and leaves the folder to the account that had it', async () => {
    chmodSync(dir, 0o755)
    const first = await start()
    const owner = statSync(join(dir, 'postgres')).uid
    await first.stop()
    await start()
    expect(statSync(join(dir, 'postgres')).uid).toBe(owner)
  })
}

function casesAsUser(): void {
  test('says which folder cannot be written', async () => {
    chmodSync(dir, 0o500)
    const error = await start(join(dir, 'var')).catch((reason: unknown) => reason)
    chmodSync(dir, 0o700)
    expect(error).toMatchObject({ code: 'folder-unusable', en: expect.stringContaining('HUB_DATA_DIR') })
  })
}

async function eventually<T>(act: () => Promise<T>, deadline: number): Promise<T> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(50)
    }
  }
}
