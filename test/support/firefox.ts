import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { connect, type Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { once } from 'node:events'

/** A headless Firefox of the distribution, driven by its own Marionette protocol: playwright drives only its own build of it. */
export interface Firefox {
  version: string
  open(address: string): Promise<void>
  /** Runs the body of a function in the page; what it returns must be JSON. */
  run<T>(body: string): Promise<T>
  /** The same again and again until it is true. */
  until(body: string): Promise<void>
  close(): Promise<void>
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => fs.existsSync(file))
const POLL_MS = 50
const PATIENCE_MS = 20_000

export async function launchFirefox(): Promise<Firefox> {
  if (!FIREFOX) throw new Error('No Firefox found. Install it: apt-get install -y firefox-esr')
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'firefox-'))
  const quiet = [
    'app.normandy.enabled',
    'datareporting.healthreport.uploadEnabled',
    'network.captive-portal-service.enabled',
  ]
  fs.writeFileSync(
    path.join(profile, 'user.js'),
    ['user_pref("marionette.port", 0);', ...quiet.map((name) => `user_pref("${name}", false);`)].join('\n'),
  )
  const browser = spawn(FIREFOX, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1366', MOZ_HEADLESS_HEIGHT: '768' },
  })
  const send = commands(await socketOf(browser, profile))
  const { capabilities } = (await send('WebDriver:NewSession', {})) as { capabilities: { browserVersion: string } }
  const run = async <T>(body: string) =>
    ((await send('WebDriver:ExecuteScript', { script: body, args: [], sandbox: null })) as { value: T }).value
  return {
    version: capabilities.browserVersion,
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    run,
    until: (body) => until(() => run<boolean>(body), body),
    close: async () => {
      const gone = once(browser, 'exit')
      browser.kill('SIGTERM')
      await gone
      fs.rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Marionette writes the port it chose into the profile. */
async function socketOf(browser: ChildProcess, profile: string): Promise<Socket> {
  const file = path.join(profile, 'MarionetteActivePort')
  await until(async () => {
    if (browser.exitCode !== null) throw new Error(`Firefox ended with ${browser.exitCode}`)
    return fs.existsSync(file) && fs.readFileSync(file, 'utf8') !== ''
  }, 'Firefox to listen')
  const socket = connect(Number(fs.readFileSync(file, 'utf8')), '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** Messages are `<length>:<JSON>`; an answer is [1, id, error, result]. The first message is a greeting. */
function commands(socket: Socket) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let buffer = Buffer.alloc(0)
  let last = 0
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data])
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString())
      if (buffer.length < end) return
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString())
      buffer = buffer.subarray(end)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown]
      if (error) waiting.get(id)?.reject(new Error(error.message))
      else waiting.get(id)?.resolve(result)
      waiting.delete(id)
    }
  })
  return (name: string, parameters: object) =>
    new Promise<unknown>((resolve, reject) => {
      const text = JSON.stringify([0, ++last, name, parameters])
      waiting.set(last, { resolve, reject })
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Waited too long for: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
