import type { Fill } from '../readmodel/rebuilding'
import { outcomeOf } from './thread-outcome'
import type { SourceAddress } from './source/open'

/** What the thread is started with. */
export interface RebuildData {
  source: SourceAddress
  file: string
  origin: string
}

/** Of the thread's own objects, and of those that are new. What needs more ends the thread, not the node. */
const HEAP_MIB = 128
const NEW_OBJECTS_MIB = 16

/** Fills new read models in a thread of their own, which reads the source by itself: readers wait for nothing of it. */
export function fillInThread({ source, origin }: Omit<RebuildData, 'file'>, heapMiB = HEAP_MIB): Fill {
  return async (file, signal) => {
    const workerData: RebuildData = { source, file, origin }
    const resourceLimits = { maxOldGenerationSizeMb: heapMiB, maxYoungGenerationSizeMb: NEW_OBJECTS_MIB }
    await outcomeOf('rebuild', { workerData, resourceLimits, signal })
  }
}
