import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { eventually } from '../support/wait'
import { startWorker, type Worker } from '../../src/shared/worker'

const NEVER_MS = 60_000
const running: Worker[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()))
})

function worker(work: () => Promise<unknown>, pollMs = NEVER_MS) {
  const told: string[] = []
  const logger = {
    error: ({ err }: { err: unknown }) => void told.push(String(err)),
    info: () => void told.push('again'),
  } as never
  const started = startWorker({ name: 'test', work, pollMs, logger })
  running.push(started)
  return { worker: started, told }
}

/** Work that is finished by hand, one run at a time. */
function gated() {
  const gates: (() => void)[] = []
  let atOnce = 0
  let most = 0
  return {
    runs: () => gates.length,
    most: () => most,
    finish: (run: number) => gates[run]!(),
    async work() {
      most = Math.max(most, ++atOnce)
      await new Promise<void>((resolve) => gates.push(resolve))
      atOnce--
    },
  }
}

describe('a worker', () => {
  test('does nothing until it is poked or its poll comes', async () => {
    let runs = 0
    const { worker: it } = worker(async () => runs++)
    await pause(20)
    expect(runs).toBe(0)
    it.poke()
    await pause(5)
    expect(runs).toBe(1)
  })

  test('runs by itself at every poll', async () => {
    let runs = 0
    worker(async () => runs++, 5)
    await pause(80)
    expect(runs).toBeGreaterThan(2)
  })

  test('runs once at a time; pokes during a run bring one more after it', async () => {
    const gate = gated()
    const { worker: it } = worker(gate.work)
    it.poke()
    it.poke()
    it.poke()
    await pause(5)
    expect(gate.runs()).toBe(1)
    gate.finish(0)
    await pause(5)
    expect([gate.runs(), gate.most()]).toEqual([2, 1])
    gate.finish(1)
    await pause(5)
    expect(gate.runs()).toBe(2)
  })

  test('a drain that begins during a run waits for a run that begins after it', async () => {
    const gate = gated()
    const { worker: it } = worker(gate.work)
    it.poke()
    await pause(5)
    let isDrained = false
    const drained = it.drain().then(() => (isDrained = true))
    gate.finish(0)
    await pause(5)
    expect([gate.runs(), isDrained]).toEqual([2, false])
    gate.finish(1)
    await drained
    expect(gate.most()).toBe(1)
  })

  test('a run that fails is tried again, and reported once until it works again; drain tells its caller', async () => {
    let runs = 0
    const { worker: it, told } = worker(async () => {
      if (++runs <= 2) throw new Error(`run ${runs}`)
    }, 20)
    it.poke()
    await eventually(() => expect(runs).toBeGreaterThan(2))
    await eventually(() => expect(told).toEqual(['Error: run 1', 'again']))
    const broken = worker(async () => Promise.reject(new Error('broken')))
    await expect(broken.worker.drain()).rejects.toThrow('broken')
  })

  test('stop waits for the run at hand, and nothing runs after it', async () => {
    const gate = gated()
    const { worker: it } = worker(gate.work, 5)
    it.poke()
    await pause(5)
    let isStopped = false
    const stopped = it.stop().then(() => (isStopped = true))
    await pause(10)
    expect(isStopped).toBe(false)
    gate.finish(0)
    await stopped
    it.poke()
    await pause(20)
    expect(gate.runs()).toBe(1)
  })
})
