import { parentPort, type WorkerOptions } from 'node:worker_threads'
import { newThread, type ThreadName } from './new-thread'

/**
 * Runs a thread until it has told its outcome. Rejects when it ends without, of whatever kind that end is; `signal` tells it to end. Stopped from outside in the middle
 * of a statement, libsql would take the whole process along.
 */
export async function outcomeOf(
  name: ThreadName,
  { signal, ...options }: WorkerOptions & { signal: AbortSignal },
): Promise<unknown> {
  signal.throwIfAborted()
  const thread = newThread(name, options)
  const end = () => thread.postMessage('end')
  signal.addEventListener('abort', end)
  const told: unknown[] = []
  let failure: unknown
  thread.once('error', (error) => (failure = error))
  thread.once('message', (message) => told.push(message))
  const code = await new Promise<number>((resolve) => thread.once('exit', resolve))
  signal.removeEventListener('abort', end)
  if (told.length > 0) return told[0]
  throw failure ?? new Error(`The ${name} thread ended before it was done, with ${code}`)
}

/** In the thread: does the work and tells its outcome, or ends when told to, as soon as the work waits for something. */
export async function tellOutcome(work: () => Promise<unknown>): Promise<void> {
  parentPort!.once('message', () => process.exit())
  parentPort!.postMessage(await work())
  process.exit()
}
