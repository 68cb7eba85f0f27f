import type { RequestHandler } from 'express'
import { sendProblem } from '../../shared/problem'
import { endpointOf } from './endpoint-of'
import type { Gate } from './gate'

/** The gate in front of an Express app. Mount it first. */
export function gateMiddleware(gate: Gate): RequestHandler {
  return (req, res, next) => {
    const endpoint = endpointOf(req.path)
    if (!endpoint.isLimited) return next()
    const verdict = gate.judge(req, endpoint)
    for (let at = 0; at < verdict.headers.length; at += 2) res.setHeader(verdict.headers[at]!, verdict.headers[at + 1]!)
    if (!verdict.ok) {
      gate.count(verdict.who, endpoint, { refused: true })
      return sendProblem(req, res, verdict.problem)
    }
    res.once('finish', () => {
      const isBodiless = req.method === 'HEAD' || res.statusCode === 304
      gate.count(verdict.who, endpoint, { bytes: isBodiless ? 0 : Number(res.getHeader('Content-Length') ?? 0) })
    })
    next()
  }
}
