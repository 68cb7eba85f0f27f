import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SERVER_FLAGS } from '../../scripts/server-flags.mjs'
import { dropDatabase, ownDatabase } from './database'
import { ADMIN } from './hub'

/** A hub as operators run it: the production build in a process of its own. */
export interface HubProcess {
  address: string
  dataDir: string
  /** Undefined: the embedded one. */
  databaseUrl: string | undefined
  /** What it printed so far. */
  output(): string
  /** Starts it (again) and resolves when it serves. */
  start(): Promise<void>
  /** Ends it with a signal and resolves when it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Kills the embedded database's postmaster, if there is one. */
  killDatabase(): Promise<void>
  remove(): Promise<void>
}

const SERVER = [...SERVER_FLAGS, '--enable-source-maps', 'dist/server.mjs']

export async function hubProcess(variables: Record<string, string> = {}, options: string[] = []): Promise<HubProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hub process '))
  const dataDir = path.join(folder, 'var')
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'production' as const,
    PORT: String(port),
    DATABASE_URL: ownDatabase(process.env.DATABASE_URL),
    PAYLOAD_SECRET: 'a-secret-that-only-tests-use-0123456789',
    HUB_DATA_DIR: dataDir,
    HUB_MEDIA_DIR: path.join(folder, 'media'),
    HUB_ADMIN_EMAIL: ADMIN.email,
    HUB_ADMIN_PASSWORD: ADMIN.password,
    HUB_SAMPLE: '0',
    HUB_ANONYMOUS_RATE: '0',
    LOG_LEVEL: 'warn',
    ...variables,
  }
  let child: ChildProcess | null = null
  let output = ''

  async function start(): Promise<void> {
    output = ''
    const started = spawn(process.execPath, [...SERVER, ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    for (const stream of [started.stdout!, started.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    await new Promise<void>((resolve, reject) => {
      started.stdout!.on('data', () => output.includes('Nguồn Học đang chạy') && resolve())
      started.once('exit', (code, signal) => reject(new Error(`The hub ended with ${code ?? signal}:\n${output}`)))
    })
  }

  async function kill(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  return {
    address: `http://127.0.0.1:${port}`,
    dataDir,
    databaseUrl: env.DATABASE_URL,
    output: () => output,
    start,
    kill,
    async killDatabase() {
      const [pid] = (await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
      process.kill(Number(pid), 'SIGKILL')
    },
    async remove() {
      await kill('SIGTERM')
      await dropDatabase(env.DATABASE_URL)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
