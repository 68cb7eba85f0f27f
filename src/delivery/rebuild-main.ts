import { parentPort, workerData } from 'node:worker_threads'
import { fillStore } from '../readmodel/fill'
import { FILLED, type RebuildData } from './rebuild-thread'
import { openSource } from './source/open'

/** The thread's own end: fills the file from the source and says so, or ends when it is told to (rebuild-thread.ts). */
async function main(): Promise<void> {
  const { source: address, file } = workerData as RebuildData
  // Heard while it waits for entries. Stopped from outside in the middle of a statement, libsql would end the whole process.
  parentPort!.once('message', () => process.exit())
  await fillStore({ file, readEntries: openSource(address).readEntries })
  parentPort!.postMessage(FILLED)
  process.exit()
}

await main()
