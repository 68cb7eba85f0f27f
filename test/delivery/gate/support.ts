import { randomBytes } from 'node:crypto'
import http from 'node:http'
import { afterEach } from '@jest/globals'
import express from 'express'
import { createGate, type Gate } from '../../../src/delivery/gate/gate'
import { createKeyRing, type KeyRecord, type KeyRing } from '../../../src/delivery/gate/key-ring'
import { hotPath } from '../../../src/delivery/hot/path'
import { createHotStore } from '../../../src/delivery/hot/store'
import { frontDoor } from '../../../src/delivery/front-door'
import { createTraffic } from '../../../src/delivery/measures'
import { hashKey } from '../../../src/shared/key-hash'
import { listen, type Listening } from '../../support/listen'

export interface Answer {
  status: number
  headers: Headers
  body: Record<string, unknown>
}

export interface Guarded {
  gate: Gate
  ring: KeyRing
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>
  /** The status alone. */
  status(path: string, headers?: Record<string, string>): Promise<number>
  /** The status for a request's target as it is, which `fetch` would put in order first. */
  raw(target: string, headers?: Record<string, string>): Promise<number>
  /** Moves the clock on. */
  pass(ms: number): void
  now(): number
}

/** What the app behind the gate answers with. */
export const BODY = { data: ['Bài viết'] }

/** A small app behind the gate, over real HTTP, on a clock of its own. */
export function guarded() {
  const open: Listening[] = []
  afterEach(async () => {
    for (const listening of open.splice(0)) await listening.close()
  })
  return async ({
    anonymousRate = 600,
    trustedProxies = [] as string[],
    keys = [] as KeyRecord[],
  }): Promise<Guarded> => {
    let at = Date.parse('2026-04-21T08:00:00+07:00')
    const ring = createKeyRing()
    ring.replace(keys)
    const clock = () => new Date(at)
    const gate = createGate({ ring, anonymousRate, trustedProxies, clock })
    const app = express().use((_req, res) => void res.json(BODY))
    const model = { onAdvance: () => () => undefined }
    const quick = { headers: [], answer: () => null }
    const answer = hotPath({ model, store: createHotStore(), clock, nextChangeAt: () => null, quick, app })
    const listening = await listen((outer) => {
      outer.use(frontDoor({ gate, contact: { age: () => 0 }, traffic: createTraffic(), answer }))
    })
    open.push(listening)
    const get: Guarded['get'] = async (path, headers = {}, method = 'GET') => {
      const answer = await fetch(listening.origin + path, { method, headers })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) }
    }
    return {
      gate,
      ring,
      get,
      status: async (path, headers) => (await get(path, headers)).status,
      raw: (target, headers) =>
        new Promise((resolve, reject) => {
          const { hostname: host, port } = new URL(listening.origin)
          const request = http.get({ host, port, path: target, headers }, (answer) => {
            answer.resume()
            resolve(answer.statusCode!)
          })
          request.on('error', reject)
        }),
      pass: (ms) => void (at += ms),
      now: () => at,
    }
  }
}

/** A key, and its record in the database. */
export function key(more: Partial<KeyRecord> = {}): { bearer: Record<string, string>; record: KeyRecord } {
  const secret = `nh_${randomBytes(32).toString('base64url')}`
  const record = {
    id: `key-${randomBytes(4).toString('hex')}`,
    consumer: 'portal',
    hash: hashKey(secret),
    scopes: ['items', 'changes', 'feeds'],
    origins: [],
    expiresAt: null,
    revokedAt: null,
    rate: 6000,
    isActive: true,
    ...more,
  }
  return { bearer: { Authorization: `Bearer ${secret}` }, record }
}
