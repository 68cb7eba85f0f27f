import type { Fill } from '../readmodel/rebuilding'
import { newThread } from './new-thread'
import type { SourceAddress } from './source/open'

/** What the thread is started with. */
export interface RebuildData {
  source: SourceAddress
  file: string
}
/** Once the file is full and closed. An end without it, of whatever kind, is a failure. */
export const FILLED = 'filled'

/** Of the thread's own objects, and of those that are new. What needs more ends the thread, not the node. */
const HEAP_MIB = 128
const NEW_OBJECTS_MIB = 16

/** Fills new read models in a thread of their own, which reads the source by itself: readers wait for nothing of it. */
export function fillInThread(source: SourceAddress, heapMiB = HEAP_MIB): Fill {
  return async (file, signal) => {
    signal.throwIfAborted()
    const workerData: RebuildData = { source, file }
    const resourceLimits = { maxOldGenerationSizeMb: heapMiB, maxYoungGenerationSizeMb: NEW_OBJECTS_MIB }
    const thread = newThread('rebuild', { workerData, resourceLimits })
    const end = () => thread.postMessage('end')
    signal.addEventListener('abort', end)
    let isFilled = false
    let failure: unknown
    thread.once('error', (error) => (failure = error))
    thread.once('message', (message) => (isFilled = message === FILLED))
    const code = await new Promise<number>((resolve) => thread.once('exit', resolve))
    signal.removeEventListener('abort', end)
    if (isFilled) return
    throw failure ?? new Error(`The thread that builds the read model anew ended before it was done, with ${code}`)
  }
}
