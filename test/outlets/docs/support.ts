import fs from 'node:fs'
import { afterAll, beforeAll } from '@jest/globals'
import os from 'node:os'
import path from 'node:path'
import express from 'express'
import type { Entry } from '../../../src/ledger/entry'
import { PLACEHOLDER_ORIGIN } from '../../../src/ledger/snapshot'
import { frontDoor } from '../../../src/delivery/front-door'
import { createGate } from '../../../src/delivery/gate/gate'
import { createKeyRing } from '../../../src/delivery/gate/key-ring'
import { hotPath } from '../../../src/delivery/hot/path'
import { createHotStore } from '../../../src/delivery/hot/store'
import { createTraffic } from '../../../src/delivery/measures'
import { mountOutlets } from '../../../src/delivery/mount'
import { securing } from '../../../src/delivery/security-headers'
import { quickApi } from '../../../src/outlets/api/quick'
import { openReadModel } from '../../../src/readmodel/open-read-model'
import type { ReadModel } from '../../../src/readmodel/read-model'
import { problemErrors } from '../../../src/shared/problem'
import { key } from '../../delivery/gate/support'
import { ledger, ref } from '../../support/entries'
import { listen, type Listening } from '../../support/listen'
import { BEFORE_THE_EVENTS, publicContent } from '../../support/public-content'

export interface Outside {
  /** Where it listens; also what it takes for its public origin. */
  origin: string
  model: ReadModel
  errors: unknown[]
}

/** Everything readers meet, behind the gate and the hot path, from a read model of the given entries, without a database; one for all tests of a file. */
export function outside(entries: () => Entry[] = everyKind): Outside {
  const made = { origin: '', errors: [] as unknown[] } as Outside
  let listening: Listening
  let folder: string
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'))
    fs.writeFileSync(path.join(folder, 'sach-card.webp'), Buffer.alloc(1000, 7))
    const clock = () => BEFORE_THE_EVENTS
    const ring = createKeyRing()
    ring.replace([KEYS.forNothing.record, KEYS.usedUp.record])
    const gate = createGate({ ring, anonymousRate: 100_000, trustedProxies: [], clock })
    listening = await listen((outer, origin) => {
      const model = openReadModel({ file: path.join(folder, 'read.db'), origin, now: clock })
      model.apply(entries())
      made.model = model
      const app = express()
      mountOutlets(app, {
        model,
        origin,
        mediaDir: folder,
        clock,
        health: { checks: { readModel: () => ({ ok: true, head: model.head() }) }, optional: [] },
        measures: [],
        frameOrigins: (consumer) => (consumer === 'cong-tinh' ? ['https://cong.example'] : null),
        stopping: new AbortController().signal,
      })
      app.use(problemErrors({ logger: { error: (fields: unknown) => void made.errors.push(fields) } as never }))
      const quick = quickApi({ model, origin, clock }, securing(origin))
      const answer = hotPath({ model, store: createHotStore(), clock, nextChangeAt: () => null, quick, app })
      outer.use(frontDoor({ gate, contact: { age: () => 0 }, traffic: createTraffic(), answer }))
    })
    made.origin = listening.origin
  })
  afterAll(async () => {
    await listening.close()
    made.model.close()
    fs.rmSync(folder, { recursive: true, force: true })
  })
  return made
}

/** Keys with which a request is refused: of no scope, and (from the second request on) of too small a rate. */
export const KEYS = { forNothing: key({ scopes: [] }), usedUp: key({ rate: 1 }) }

/** Items of every type with every field filled, and one of each kind that is not there any more. */
export function everyKind(): Entry[] {
  const content = publicContent()
  const build = ledger()
  const library = ref('thu-vien-tinh', 'Thư viện tỉnh')
  const { withdrawal, update, ...makers } = build
  const noticed = build.article({ slug: 'co-thong-bao', title: 'Có thông báo' })
  const sentOn = build.article({ slug: 'chuyen-di', title: 'Chuyển đi' })
  const changed = Object.values(makers as Record<string, typeof build.article>).flatMap((make) => {
    const gone = make({ slug: 'da-go' })
    const renamed = make({ slug: 'ten-cu' })
    return [
      gone,
      renamed,
      withdrawal(gone, { withdrawal: { kind: 'gone', reason: 'Sai sự thật' } }),
      update(renamed, { slug: 'ten-moi' }),
    ]
  })
  const more: Entry[] = [
    noticed,
    sentOn,
    build.article({ slug: 'co-anh', media: [{ id: 'sach', files: ['sach-card.webp'] }] }),
    build.place({
      slug: 'phuong-phu-ly',
      name: 'Phường Phủ Lý',
      parent: ref('ha-nam', 'Hà Nam'),
      successors: [ref('moi')],
      aliases: ['Phủ Lý'],
    }),
    build.observance({ slug: 'ngay-sach', name: 'Ngày Sách', leads: [library] }),
    build.organisation({
      slug: 'so-cu',
      name: 'Sở cũ',
      validTo: '2025-06-30',
      successors: [library],
      website: 'https://so.example',
    }),
    withdrawal(noticed, { withdrawal: { kind: 'notice', reason: 'Đang xác minh' } }),
    withdrawal(sentOn, {
      withdrawal: { kind: 'redirect', reason: 'Gộp bài', redirectTo: `${PLACEHOLDER_ORIGIN}/p/articles/co-anh` },
    }),
    ...changed,
  ]
  return [...content, ...more].map((entry, index) => ({ ...entry, seq: index + 1 }))
}
