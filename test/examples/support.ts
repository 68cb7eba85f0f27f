import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from '@jest/globals'
import type { Express, Request } from 'express'
import type { Entry } from '../../src/ledger/entry'
import { apiRouter } from '../../src/outlets/api/router'
import { feedsRouter } from '../../src/outlets/feeds/router'
import { mediaEnd, mediaRouter } from '../../src/outlets/media/router'
import type { ReadModel } from '../../src/readmodel/read-model'
import { systemClock } from '../../src/shared/clock'
import { problemErrors } from '../../src/shared/problem'
import { listen, type Listening } from '../support/listen'
import { models } from '../support/model'

/** Hubs without a database, programs and folders that live as long as a test. */
export function stage() {
  const model = models()
  const hubs: Listening[] = []
  const programs: ChildProcess[] = []
  const folders: string[] = []
  afterEach(async () => {
    for (const program of programs.splice(0)) await end(program, 'SIGKILL')
    for (const hub of hubs.splice(0)) await hub.close()
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
  })
  return {
    /** Pictures are served from the folder, where there is one. */
    async hub(entries: Entry[], mediaDir?: string) {
      let made: ReadModel | undefined
      const mount = (app: Express, origin: string) => {
        const read = (made ??= model.of(entries, undefined, origin))
        const mayFetch = (_req: Request, id: string, name: string) => read.publicFiles(id)?.includes(name) ?? false
        if (mediaDir) app.use('/media', mediaRouter({ mediaDir, mayFetch, isPublic: true }), mediaEnd())
        app.use('/v1', apiRouter({ model: read, origin, clock: systemClock }))
        app.use(feedsRouter({ model: read, origin }))
        app.use(problemErrors({ logger: { error: () => undefined } }))
      }
      const hub = await listen(mount)
      hubs.push(hub)
      const goAway = async () => {
        hubs.splice(hubs.indexOf(hub), 1)
        await hub.close()
      }
      /** At the same address. */
      const comeBack = async () => void hubs.push(await listen(mount, Number(new URL(hub.origin).port)))
      return { address: hub.origin, read: made!, goAway, comeBack }
    },
    folder(): string {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'example-'))
      folders.push(folder)
      return folder
    },
    /** Starts a program and resolves with the address it prints, which must hold `http://`. */
    async serve(command: string, args: string[], env: Record<string, string>) {
      const program = spawn(command, args, {
        env: { ...process.env, NODE_OPTIONS: '', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      programs.push(program)
      let output = ''
      const address = await new Promise<string>((resolve, reject) => {
        program.on('error', reject)
        program.once('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${output}`)))
        for (const stream of [program.stdout, program.stderr]) {
          stream.setEncoding('utf8').on('data', (text: string) => {
            output += text
            const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)
            if (found) resolve(found[0])
          })
        }
      })
      return { address, end: (signal: NodeJS.Signals) => end(program, signal) }
    },
  }
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const gone = once(program, 'exit')
  program.kill(signal)
  await gone
}
