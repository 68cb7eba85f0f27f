import { afterEach, describe, expect, test } from '@jest/globals'
import { healthRouter, lagCheck, type Checks } from '../../../src/outlets/health/router'
import { listen, type Listening } from '../../support/listen'

const open: Listening[] = []
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close()
})

async function ask(path: string, checks: Checks, optional?: string[]) {
  const listening = await listen((app) => app.use('/health', healthRouter({ checks, optional })))
  open.push(listening)
  const res = await fetch(listening.origin + path)
  return [res.status, await res.json()]
}

const away = () => Promise.reject(new Error('connect ECONNREFUSED db.internal:5432'))

describe('health', () => {
  test('live says only that the process answers', async () => {
    expect(await ask('/health/live', { database: away })).toEqual([200, { status: 'ok' }])
  })

  test('ready tells what each check found', async () => {
    const ledger = lagCheck({ head: () => 7, ledgerHead: async () => 9, mostLag: 5 })
    expect(await ask('/health/ready', { ledger, database: () => ({ ok: true }) })).toEqual([
      200,
      { status: 'ok', checks: { ledger: { ok: true, head: 7, ledger: 9, lag: 2 }, database: { ok: true } } },
    ])
  })

  test('not ready when a check fails or throws; the reason stays inside', async () => {
    const behind = lagCheck({ head: () => 7, ledgerHead: async () => 900, mostLag: 5 })
    expect(await ask('/health/ready', { behind })).toMatchObject([
      503,
      { status: 'unavailable', checks: { behind: { ok: false, lag: 893 } } },
    ])
    expect(await ask('/health/ready', { database: away })).toEqual([
      503,
      { status: 'unavailable', checks: { database: { ok: false, reason: 'error' } } },
    ])
  })

  test('a check that never ends has failed', async () => {
    const [status, body] = await ask('/health/ready', { slow: () => new Promise(() => undefined) })
    expect([status, body]).toMatchObject([503, { checks: { slow: { ok: false, reason: 'timeout' } } }])
  })

  test('still ready, but degraded, without what readers do not need', async () => {
    expect(await ask('/health/ready', { database: away }, ['database'])).toMatchObject([200, { status: 'degraded' }])
  })
})
