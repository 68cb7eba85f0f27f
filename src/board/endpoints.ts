import type { Endpoint, PayloadRequest } from 'payload'
import { type Actor, isStaff } from '../access/roles'
import { endpoint, signedIn } from '../desk/endpoints/answer'
import { DeskError } from '../desk/errors'
import { boardOf } from './board'
import { calendarOf } from './calendar'
import { readPeriod } from './period'

/** What the dashboard and the calendar ask for, each by the rights of who asks. */
export const boardEndpoints: Endpoint[] = [
  endpoint('get', '/desk/board', async ({ req }) => boardOf(req, staffMember(req))),
  endpoint('get', '/desk/calendar', async ({ req }) => calendarOf(req, staffMember(req), readPeriod(req.query))),
]

function staffMember(req: PayloadRequest): Actor {
  const actor = signedIn(req)
  if (isStaff(actor)) return actor
  throw new DeskError('role', {
    vi: 'Tài khoản của bạn không dùng được bàn biên tập.',
    en: 'Your account has no desk.',
  })
}
