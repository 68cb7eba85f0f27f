import type { IncomingMessage } from 'node:http'
import { randomBytes } from 'node:crypto'

/** Of this process; the rest counts. Drawing a random number for every request would cost more than answering it. */
const START = randomBytes(6).toString('base64url')
const GIVEN = /^[\w.+/=-]{8,100}$/
let count = 0

/** Names one request in logs and answers. What a proxy in front named keeps its name. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  if (typeof given === 'string' && GIVEN.test(given)) return given
  count += 1
  return `${START}-${count.toString(36)}`
}
