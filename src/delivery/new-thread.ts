import { existsSync } from 'node:fs'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** What runs in threads: the file in a build, beside this one's, and in the source tree. */
const THREADS = {
  delivery: { built: './delivery-thread.mjs', source: './thread-main.ts' },
  rebuild: { built: './rebuild-thread.mjs', source: './rebuild-main.ts' },
  check: { built: './check-thread.mjs', source: './check-main.ts' },
}
export type ThreadName = keyof typeof THREADS

/** Starts a thread: in the source tree from TypeScript, which tsx reads in the main thread alone unless it is told to here. */
export function newThread(name: ThreadName, options: WorkerOptions): Worker {
  const built = new URL(THREADS[name].built, import.meta.url)
  if (existsSync(built)) return new Worker(built, options)
  const source = new URL(THREADS[name].source, import.meta.url)
  const run = `import('tsx/esm/api').then(({ register }) => (register(), import('${source.href}')))`
  return new Worker(run, { ...options, eval: true })
}
