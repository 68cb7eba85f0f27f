import { parentPort, workerData } from 'node:worker_threads'
import { fillStore } from '../readmodel/fill'
import { FILLED, type RebuildData } from './rebuild-thread'
import { openSource } from './source/open'

/** The thread's own end: fills the file from the source and says so (rebuild-thread.ts). */
async function main(): Promise<void> {
  const { source: address, file } = workerData as RebuildData
  const source = openSource(address)
  await fillStore({ file, readEntries: source.readEntries })
  parentPort!.postMessage(FILLED)
}

await main()
