import type { Worker } from 'node:worker_threads'
import { StartError, type StartErrorCode } from '../shared/start-error'
import { newThread } from './new-thread'
import type { Delivery, DeliveryOptions } from './node'

/** What the thread is started with: all that can be copied into it. */
export type ThreadData = Omit<DeliveryOptions, 'clock' | 'logger'> & { logLevel: string }

/** Calls go to the thread, each answered once; pokes need no answer. */
export type ToThread =
  | { call: number; name: 'settled'; seq: number }
  | { call: number; name: 'lookAhead' | 'accessChanged' | 'stop' }
  | { poke: 'ledger' | 'schedule' }
export type FromThread = { started: string } | { refused: Refusal } | { call: number; error?: string }

/** A StartError's parts: errors lose their class on the way between threads, and what the operator is to read must not be lost. */
interface Refusal {
  code: StartErrorCode
  text: { vi: string; en: string }
}

/**
 * Delivery in a thread of its own, so that neither readers nor editors wait for each other: a page of the admin that takes a second to render holds up nobody's
 * request, and ten thousand readers a second hold up no editor.
 */
export async function deliverInThread({ clock: _clock, logger, ...data }: DeliveryOptions): Promise<Delivery> {
  const workerData: ThreadData = { ...data, logLevel: logger.level }
  const thread = newThread('delivery', { workerData })
  const answers = new Map<number, (error?: Error) => void>()
  let calls = 0
  const address = await started(thread)
  thread.on('message', (message: FromThread) => {
    if (!('call' in message)) return
    answers.get(message.call)?.(message.error === undefined ? undefined : new Error(message.error))
    answers.delete(message.call)
  })
  const isOver = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const tell = (message: ToThread) => thread.postMessage(message)
  const ask = (make: (call: number) => ToThread) =>
    new Promise<void>((resolve, reject) => {
      const call = ++calls
      answers.set(call, (error) => (error ? reject(error) : resolve()))
      tell(make(call))
    })

  return {
    address,
    poke: () => tell({ poke: 'ledger' }),
    scheduleChanged: () => tell({ poke: 'schedule' }),
    settled: (seq) => ask((call) => ({ call, name: 'settled', seq })),
    lookAhead: () => ask((call) => ({ call, name: 'lookAhead' })),
    accessChanged: () => ask((call) => ({ call, name: 'accessChanged' })),
    stop: async () => {
      await Promise.race([ask((call) => ({ call, name: 'stop' })), isOver])
      await thread.terminate()
    },
  }
}

function started(thread: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject)
    thread.once('message', (message: FromThread) => {
      thread.off('error', reject)
      if ('started' in message) resolve(message.started)
      else if ('refused' in message) reject(new StartError(message.refused.code, message.refused.text))
    })
  })
}
