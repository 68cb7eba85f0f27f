import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../shared/clock'
import { createLogger } from '../shared/logger'
import { StartError } from '../shared/start-error'
import { type Delivery, startDelivery } from './node'
import type { FromThread, ThreadData, ToThread } from './thread'

/** The thread's own end: starts delivery and does what the hub asks (thread.ts). */
async function main(): Promise<void> {
  const { logLevel, ...data } = workerData as ThreadData
  try {
    const delivery = await startDelivery({ ...data, clock: systemClock, logger: createLogger(logLevel) })
    parentPort!.on('message', (message: ToThread) => void obey(delivery, message))
    tell({ started: delivery.address })
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    tell({ refused: { code: error.code, text: { vi: error.vi, en: error.en } } })
  }
}

async function obey(delivery: Delivery, message: ToThread): Promise<void> {
  if ('poke' in message) return message.poke === 'ledger' ? delivery.poke() : delivery.scheduleChanged()
  const { call, name } = message
  try {
    await (name === 'settled' ? delivery.settled(message.seq) : delivery[name]())
    tell({ call })
  } catch (error) {
    tell({ call, error: error instanceof Error ? error.message : String(error) })
  }
}

function tell(message: FromThread): void {
  parentPort!.postMessage(message)
}

await main()
