import { workerData } from 'node:worker_threads'
import { isSound } from '../readmodel/store'
import { tellOutcome } from './thread-outcome'

/** The thread's own end: tells whether the file is sound (check-file.ts). */
await tellOutcome(() => isSound(workerData as string))
