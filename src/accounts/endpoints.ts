import type { Endpoint, PayloadHandler } from 'payload'
import { accountOfRoute } from './actor'
import { lock, resetFactor, unlock } from './locking'
import { forgotPassword, resetPassword } from './passwords'
import { answering } from './refusal'
import { confirm, remove, setUp } from './second-factor/enrol'
import { isRequired, isSet } from './second-factor/pass'
import { endAllSessions, endOneSession, listSessions, logout } from './sessions'
import { login } from './sign-in'

/** `GET /api/users/second-factor`, and `GET /api/users/<id>/second-factor` for administrators. */
const factorStanding: PayloadHandler = answering(async (req) => {
  const account = await accountOfRoute(req)
  return Response.json({
    isSet: isSet(account),
    since: account.secondFactor?.confirmedAt ?? null,
    isRequired: await isRequired(req, account.role),
    recoveryCodesLeft: isSet(account) ? (account.secondFactor?.recoveryCodes?.length ?? 0) : 0,
    lockUntil: account.lockUntil ?? null,
  })
})

/** Everything about signing in and one's account. These come before Payload's own of the same address, which are never reached. */
export const accountEndpoints: Endpoint[] = [
  { method: 'post', path: '/login', handler: login },
  { method: 'post', path: '/logout', handler: logout },
  { method: 'post', path: '/forgot-password', handler: forgotPassword },
  { method: 'post', path: '/reset-password', handler: resetPassword },
  { method: 'post', path: '/unlock', handler: unlock },
  { method: 'get', path: '/sessions', handler: listSessions },
  { method: 'delete', path: '/sessions', handler: endAllSessions },
  { method: 'delete', path: '/sessions/:session', handler: endOneSession },
  { method: 'get', path: '/second-factor', handler: factorStanding },
  { method: 'post', path: '/second-factor/setup', handler: setUp },
  { method: 'post', path: '/second-factor/confirm', handler: confirm },
  { method: 'post', path: '/second-factor/removal', handler: remove },
  { method: 'get', path: '/:id/sessions', handler: listSessions },
  { method: 'delete', path: '/:id/sessions', handler: endAllSessions },
  { method: 'get', path: '/:id/second-factor', handler: factorStanding },
  { method: 'delete', path: '/:id/second-factor', handler: resetFactor },
  { method: 'post', path: '/:id/lock', handler: lock },
]
