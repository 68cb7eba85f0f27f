import type { RequestHandler } from 'express'
import { sendProblem } from '../../shared/problem'
import type { ApiParts } from './api-parts'
import { headReached } from './head-reached'
import { badParameters, COMMON, MIN_SEQ, queryOf } from './read-query'

const LONGEST_WAIT_SECONDS = 5
const RETRY_SECONDS = 2

/**
 * `?min-seq=` or `Min-Seq:` on any address: who has heard of an entry, from a webhook or another node, is answered from a state that has
 * it. Waits for it up to five seconds, then answers 503. Of the two the higher counts.
 */
export function minSeq({ model, stopping }: ApiParts): RequestHandler {
  return async (req, res, next) => {
    const header = req.get(MIN_SEQ)
    const asked = [...queryOf(req.originalUrl).getAll(MIN_SEQ), header ?? '0']
    const seq = Math.max(...asked.map(readSeq))
    if (await headReached(model, res, { seq, ms: LONGEST_WAIT_SECONDS * 1000, stopping })) return next()
    if (res.destroyed) return
    res.setHeader('Retry-After', RETRY_SECONDS)
    sendProblem(req, res, {
      status: 503,
      title: { vi: 'Nội dung chưa tới', en: 'Not here yet' },
      detail: {
        vi: `Máy chủ này mới có đến số ${model.head()}, chưa có số ${seq}. Xin thử lại sau ${RETRY_SECONDS} giây.`,
        en: `This node has entries up to ${model.head()}, not yet ${seq}. Please try again in ${RETRY_SECONDS} seconds.`,
      },
      head: model.head(),
      minSeq: seq,
    })
  }
}

function readSeq(value: string): number {
  const parameter = COMMON[MIN_SEQ]
  const read = parameter.schema.safeParse(value)
  if (!read.success) throw badParameters([{ name: MIN_SEQ, value, allowed: parameter.allowed }])
  return read.data
}
