import type { Response } from 'express'
import type { ReadModel } from '../../readmodel/read-model'

interface Until {
  seq: number
  ms: number
  stopping?: AbortSignal
}

/** Resolves when the read model holds entry `seq`, when time is up, when the reader leaves, or when the server stops. True: it holds it. */
export async function headReached(model: ReadModel, res: Response, { seq, ms, stopping }: Until): Promise<boolean> {
  if (model.head() >= seq) return true
  if (!stopping?.aborted) await new Promise<void>(wait)
  return model.head() >= seq

  function wait(resolve: () => void): void {
    const end = () => {
      clearTimeout(timer)
      unlisten()
      res.off('close', end)
      stopping?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    const unlisten = model.onAdvance((head) => head >= seq && end())
    res.on('close', end)
    stopping?.addEventListener('abort', end)
  }
}
