import { workerData } from 'node:worker_threads'
import { fillStore } from '../readmodel/fill'
import type { RebuildData } from './rebuild-thread'
import { openSource } from './source/open'
import { tellOutcome } from './thread-outcome'

const { source, file, origin } = workerData as RebuildData

/** The thread's own end: fills the file from the source (rebuild-thread.ts). */
await tellOutcome(async () => {
  await fillStore({ file, origin, readEntries: openSource(source).readEntries })
  return 'filled'
})
