import { createWriteStream } from 'node:fs'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { ReadModel } from '../readmodel/read-model'
import type { Logger } from '../shared/logger'
import { oneAtATime } from '../shared/one-at-a-time'
import { startWorker, type Worker } from '../shared/worker'
import { headersFor, type Upstream } from './source/upstream'

/** How often files that could not be fetched are tried again, and how long one may take, in milliseconds. */
const AGAIN_MS = 60_000
const LONGEST_MS = 120_000

interface MirrorFilesParts {
  upstream: Upstream
  model: Pick<ReadModel, 'filesSince' | 'head' | 'onAdvance'>
  mediaDir: string
  logger: Logger
}

export interface MirrorFiles {
  /** Fetches the file from the other hub; false when it has none, or is away. Whether it may be shown is for the caller to know. */
  bring(mediaId: string, name: string): Promise<boolean>
  stop(): Promise<void>
}

/** Pictures and documents of a mirror: fetched as soon as something shows them, so that they are there when the other hub is not; and on demand before that. */
export function mirrorFiles({ upstream, model, mediaDir, logger }: MirrorFilesParts): MirrorFiles {
  const alone = oneAtATime()
  const stopping = new AbortController()
  let done = 0

  const bring = (mediaId: string, name: string) =>
    alone(name, async () => {
      if (await exists(path.join(mediaDir, name))) return true
      return fetchFile(mediaId, name).catch((error: unknown) => {
        logger.warn({ err: error, file: name }, 'A file of the other hub could not be fetched')
        return false
      })
    })
  const fetchMissing = async () => {
    const head = model.head()
    let isWhole = true
    for (const { media, file } of model.filesSince(done)) {
      if (stopping.signal.aborted) return
      isWhole = (await bring(media, file)) && isWhole
    }
    if (isWhole) done = head
  }
  const worker: Worker = startWorker({ name: 'files of the other hub', work: fetchMissing, pollMs: AGAIN_MS, logger })
  const unlisten = model.onAdvance((head) => {
    if (head === 0) done = 0
    worker.poke()
  })
  worker.poke()
  return {
    bring,
    stop: async () => {
      unlisten()
      stopping.abort()
      await worker.stop()
    },
  }

  /** Under another name until it is whole. */
  async function fetchFile(mediaId: string, name: string): Promise<boolean> {
    const address = `${upstream.url}/media/${encodeURIComponent(mediaId)}/${encodeURIComponent(name)}`
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(LONGEST_MS)])
    const response = await fetch(address, { headers: headersFor(upstream), signal })
    if (!response.ok || !response.body) return false
    await mkdir(mediaDir, { recursive: true })
    const unfinished = path.join(mediaDir, `.${name}.part`)
    try {
      await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(unfinished))
      await rename(unfinished, path.join(mediaDir, name))
      return true
    } finally {
      await rm(unfinished, { force: true })
    }
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
