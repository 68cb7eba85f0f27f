import { randomUUID } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import http from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../src/config/config'
import { readEnv } from '../../src/config/env'
import { choosePort } from '../../src/database/free-port'
import { createHub, type Hub } from '../../src/hub'
import { createLogger } from '../../src/shared/logger'
import { DataFolderInUseError, StartError } from '../../src/shared/start-error'
import { startHub, type TestHub } from '../support/hub'

let folder: string
let running: (Hub | TestHub)[]
let servers: Server[]
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'start-'))
  running = []
  servers = []
})
afterEach(async () => {
  for (const hub of running) await ('remove' in hub ? hub.remove() : hub.stop())
  for (const server of servers) server.close()
  await rm(folder, { recursive: true, force: true })
})

/** Starts a hub of its own in the test's folder, on the embedded database unless told otherwise. */
async function start(variables: Record<string, string> = {}): Promise<Hub> {
  const config = loadConfig(
    readEnv({
      NODE_ENV: 'test',
      PORT: '0',
      HUB_DATA_DIR: dataDir(),
      HUB_MEDIA_DIR: path.join(folder, 'media'),
      LOG_LEVEL: 'silent',
      ...variables,
    }),
  )
  const hub = await createHub({ config, logger: createLogger('silent'), key: randomUUID() })
  running.push(hub)
  return hub
}

async function startTestHub(variables: Record<string, string> = {}): Promise<TestHub> {
  const hub = await startHub(variables)
  running.push(hub)
  return hub
}

const dataDir = () => path.join(folder, 'var')

/** A server that takes connections and says nothing. */
async function silentServer(): Promise<number> {
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).unref())
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function refusal(starting: Promise<Hub>): Promise<StartError> {
  const error = await starting.then(
    () => new Error('it started'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartError)
  return error as StartError
}

const processesOf = (dir: string) =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(dir) && !line.startsWith('ps '))

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

describe('a start that cannot succeed', () => {
  test('says that the port is taken and how to go on, and leaves nothing running', async () => {
    const port = await silentServer()
    const { code, vi, en } = await refusal(start({ PORT: String(port) }))
    expect(code).toBe('port-taken')
    expect(vi).toBe(
      `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chạy lại với cổng khác: PORT=${port + 1} npm run hub`,
    )
    expect(en).toContain(`PORT=${port + 1} npm run hub`)
    expect(existsSync(path.join(dataDir(), 'postgres', 'postmaster.pid'))).toBe(false)
    expect(processesOf(folder)).toEqual([])
    const again = await start()
    expect((await fetch(`${again.address}/v1/articles`)).status).toBe(200)
  })

  test('names an address that is none of this machine', async () => {
    const { vi } = await refusal(start({ HOST: '203.0.113.7' }))
    expect(vi).toMatch(/203\.0\.113\.7:0 \(EADDRNOTAVAIL\).*HOST/)
  })

  test.each([
    ['without replicaSet', 'mongodb://127.0.0.1:27017/hub'],
    ['of several hosts without replicaSet', 'mongodb://one.example:27017,two.example:27017/hub'],
  ])('tells why a MongoDB address %s is refused', async (_name, url) => {
    const { code, vi, en } = await refusal(start({ DATABASE_URL: url }))
    expect(code).toBe('database-failed')
    expect(vi).toBe(
      'MongoDB này không có giao dịch (transaction): cần chạy ở dạng replica set và thêm ?replicaSet=<tên> vào DATABASE_URL.',
    )
    expect(en).toContain('?replicaSet=<name>')
  })

  test.each([
    [
      'MongoDB',
      'closed',
      (port: number) => `mongodb://hub:mat-khau@127.0.0.1:${port},localhost:${port}/hub?replicaSet=rs`,
    ],
    ['PostgreSQL', 'closed', (port: number) => `postgres://hub:mat-khau@127.0.0.1:${port}/hub`],
    ['PostgreSQL', 'closed', (port: number) => `postgres://hub:mat-khau@localhost:${port}/hub`],
    ['PostgreSQL', 'silent', (port: number) => `postgres://hub:mat-khau@127.0.0.1:${port}/hub`],
  ])(
    'tells within 10 seconds, in one line, that %s does not answer at a %s port, and what to check',
    async (name, kind, url) => {
      const port = kind === 'closed' ? await choosePort() : await silentServer()
      let error!: StartError
      const ms = await timed(async () => (error = await refusal(start({ DATABASE_URL: url(port) }))))
      expect(ms).toBeLessThan(10_000)
      expect(error.vi).toMatch(new RegExp(`^Không kết nối được ${name} theo DATABASE_URL: .+\\. Hãy kiểm tra .+\\.$`))
      expect(error.en).toMatch(new RegExp(`^${name} at DATABASE_URL cannot be reached: .+\\. Check .+\\.$`))
      expect(error.message).not.toContain('mat-khau')
      expect(error.message.split('\n')).toHaveLength(2)
    },
  )

  test('refuses a MongoDB address that is none', async () => {
    const { vi } = await refusal(start({ DATABASE_URL: 'mongodb://' }))
    expect(vi).toContain('DATABASE_URL')
  })

  test('refuses a data folder on which another hub works, and leaves that hub working', async () => {
    const first = await startTestHub()
    await first.admin.topic('Chủ đề của hub thứ nhất')
    const error = await refusal(startTestHub({ HUB_DATA_DIR: first.dataDir }) as Promise<Hub>)
    expect(error).toBeInstanceOf(DataFolderInUseError)
    expect(error.vi).toContain(first.dataDir)
    await first.admin.topic('Chủ đề thứ hai')
    await first.processAll()
    const { data } = (await (await fetch(`${first.address}/v1/topics`)).json()) as { data: unknown[] }
    expect(data).toHaveLength(2)
  })
})

describe('two hubs on one machine', () => {
  test('run side by side with different ports and data folders, and share nothing', async () => {
    const ports = [await choosePort(), await choosePort()]
    const [one, two] = await Promise.all(ports.map((port) => startTestHub({ PORT: String(port) })))
    expect([one!.address, two!.address]).toEqual(ports.map((port) => `http://127.0.0.1:${port}`))
    await one!.admin.topic('Chỉ có ở đây')
    await one!.processAll()
    const topicsOf = async (hub: TestHub) =>
      ((await (await fetch(`${hub.address}/v1/topics`)).json()) as { data: unknown[] }).data
    expect([(await topicsOf(one!)).length, (await topicsOf(two!)).length]).toEqual([1, 0])
    await one!.stop()
    expect((await fetch(`${two!.address}/v1/topics`)).status).toBe(200)
  })
})

describe('stopping', () => {
  test('takes less than 10 seconds although connections are kept alive and a reader waits for changes', async () => {
    const hub = await startTestHub()
    const agent = new http.Agent({ keepAlive: true })
    const get = (target: string) =>
      new Promise<number>((resolve, reject) => {
        const request = http.get(`${hub.address}${target}`, { agent }, (res) =>
          res
            .resume()
            .on('end', () => resolve(res.statusCode!))
            .on('error', reject),
        )
        request.on('error', reject)
      })
    await Promise.all([get('/v1/articles'), get('/v1/topics')])
    const head = ((await (await fetch(`${hub.address}/v1/changes`)).json()) as { head: number }).head
    const waiting = get(`/v1/changes?since=${head}&wait=25`).catch((error: Error) => error)
    await pause(100)
    expect(await timed(() => hub.stop())).toBeLessThan(10_000)
    await waiting
    agent.destroy()
    await expect(fetch(`${hub.address}/v1/articles`)).rejects.toThrow()
    expect(processesOf(hub.dataDir)).toEqual([])
  })

  test('twice is the same as once, and the hub can be started again on its data', async () => {
    const hub = await startTestHub()
    await hub.admin.topic('Còn nguyên')
    await Promise.all([hub.stop(), hub.stop()])
    await hub.restart()
    await hub.processAll()
    const { data } = (await (await fetch(`${hub.address}/v1/topics`)).json()) as { data: { name: string }[] }
    expect(data.map(({ name }) => name)).toEqual(['Còn nguyên'])
  })
})
